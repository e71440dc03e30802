// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

#include "core/output/label_import.h"
#include "ui/job_runner.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace blemish {

class LabelHistory;
class Session;

/// Takes labels and masks of a COCO file over into the open project, in one step that can be undone; says before what would change.
class LabelImportDialog : public QDialog {
    Q_OBJECT
public:
    LabelImportDialog(Session& session, LabelHistory& history, const QString& file, QWidget* parent = nullptr);

    bool settled() const { return !m_work.busy(); }
    void reject() override; ///< while masks are written: only stops that

private:
    void read();
    void present(const LabelImport& import);
    void showSummary(const QString& text);
    void apply();

    Session& m_session;
    LabelHistory& m_history;
    QString m_file;
    std::shared_ptr<const LabelImport> m_import; ///< none: still being read, or it cannot be
    JobRunner m_work;
    bool m_applying = false;
    QLabel* m_summary;
    QCheckBox* m_unmarkedOk;
    QLabel* m_problemTitle;
    QListWidget* m_problems;
    QProgressBar* m_progress;
    QPushButton *m_apply, *m_close;
};

} // namespace blemish
