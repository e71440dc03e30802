// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace blemish {

class HistogramPlot;
class Session;

/// What goes into the report, where it is saved, and the way to export maps and tables.
class ReportPage : public QWidget {
    Q_OBJECT
public:
    explicit ReportPage(Session& session, QWidget* parent = nullptr);

    /// Writes the PDF in the background; `saved` or `failed` tells the end.
    void saveReport(const QString& file);

signals:
    void saved(const QString& file);
    void failed(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeSheet();
    QWidget* makeSettings();
    QWidget* makeProgress();
    QWidget* makeResult();
    void connectSession();
    void reload();
    void scheduleReload();
    void updateButtons();
    void askAndSave();
    void openExport();
    void showResult(const QString& sentence, const QString& file);

    Session& m_session;
    bool m_stale = true;
    bool m_writing = false;
    QLineEdit* m_title = nullptr;
    QComboBox* m_paper = nullptr;
    QWidget* m_sheet = nullptr; ///< looks like the first page
    QLabel* m_sheetTitle = nullptr;
    QFormLayout* m_rows = nullptr;
    HistogramPlot* m_histogram = nullptr;
    QLabel* m_contents = nullptr; ///< what else is inside
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
