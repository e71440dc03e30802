// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QImage>
#include <QWidget>
#include <vector>

#include "ui/job_runner.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace blemish {

class PixelMetricsBar;
class Session;
struct ReportRequest;

/// What goes into the report, where it is saved, and the way to export maps and tables.
class ReportPage : public QWidget {
    Q_OBJECT
public:
    explicit ReportPage(Session& session, QWidget* parent = nullptr);

    /// Writes the PDF in the background; `saved` or `failed` tells the end.
    void saveReport(const QString& file);
    int previewPages() const; ///< on show
    bool settled() const { return !isVisible() || (!m_stale && m_shown == m_rendering); } ///< the preview is up to date

signals:
    void saved(const QString& file);
    void failed(const QString& sentence);
    void trainingRequested(); ///< there is no model yet

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeSheet();
    void renderPages();
    int pageWidth() const; ///< of the preview, logical pixels
    void showPages(const std::vector<QImage>& pages);
    QWidget* makeSettings();
    QWidget* makeProgress();
    QWidget* makeResult();
    void connectSession();
    ReportRequest request() const;
    void reload();
    void scheduleReload();
    void updateButtons();
    void askAndSave();
    void openExport();
    void showResult(const QString& sentence, const QString& file);

    Session& m_session;
    QStackedWidget* m_preview = nullptr;
    QPushButton* m_train = nullptr;
    bool m_stale = true;
    bool m_writing = false;
    QLineEdit* m_title = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_extent = nullptr;
    QWidget* m_sheet = nullptr; ///< holds the pages
    QVBoxLayout* m_pages = nullptr;
    QFormLayout* m_rows = nullptr; ///< the same in words
    PixelMetricsBar* m_pixelMetrics = nullptr; ///< below the last of them
    ReadPool m_renderer{1};
    int m_rendering = 0; ///< the number of the newest preview
    int m_shown = 0;     ///< and of the one on show
    QTimer m_reloadTimer;
    QLabel* m_obstacle = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_export = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QWidget* m_progressRow = nullptr;
    QWidget* m_result = nullptr;
    QLabel* m_resultText = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_openFolder = nullptr;
    QString m_savedFile;
};

} // namespace blemish
