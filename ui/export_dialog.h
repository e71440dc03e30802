// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/export_job.h"

class QButtonGroup;
class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace blemish {

class Session;

/// What to export, of which images, and where to. Stays open while it writes, with progress and a way to stop.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ExportDialog(Session& session, QWidget* parent = nullptr);

    void setFolder(const QString& folder);
    ExportRequest request() const;
    void reject() override; ///< stops the export first when one runs

signals:
    void exported(const QString& folder);

private:
    QWidget* makeWhat();
    QWidget* makeWhich();
    QWidget* makeFolder();
    QWidget* makeNames();
    void showExample();
    void start();
    void finish(const QString& sentence, bool ok);
    void browse();
    void updateState();

    Session& m_session;
    QCheckBox* m_heatmaps = nullptr;
    QCheckBox* m_overlays = nullptr;
    QCheckBox* m_masks = nullptr;
    QCheckBox* m_tiff = nullptr;
    QCheckBox* m_csv = nullptr;
    QCheckBox* m_json = nullptr;
    QButtonGroup* m_which = nullptr;
    QLineEdit* m_folder = nullptr;
    QLineEdit* m_template = nullptr;
    QLabel* m_example = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_status = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_open = nullptr;
    bool m_running = false;
};

} // namespace blemish
