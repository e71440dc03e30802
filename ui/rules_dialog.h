// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>
#include <memory>
#include <optional>
#include <vector>

#include "core/project/dataset.h"
#include "ui/job_runner.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace blemish {

class LabelHistory;
class RulesEditor;
class Session;
struct RulesOutcome;

/// Labels by folder, prefix or regular expression with a preview: of folders before they become a project, or of the images of
/// the project that is open.
class RulesDialog : public QDialog {
    Q_OBJECT
public:
    /// `sources` empty: the images of the open project.
    RulesDialog(Session& session, LabelHistory& history, const QStringList& sources, QWidget* parent = nullptr);

    void addFolder(const QString& folder); ///< to those that are imported
    RulesEditor& editor() { return *m_editor; }
    bool settled() const { return !m_scan.busy() && !m_waiting.isActive() && m_previews == 0; }

private:
    struct Preview {
        std::vector<ImageRecord> images;
        std::shared_ptr<RulesOutcome> outcome;
        QStringList folders; ///< "name\tcount\tlabels"
    };
    bool importing() const { return !m_data.isEmpty(); }
    void chooseAnother();
    void scan();
    void preview();
    void present(const Preview& preview);
    void apply();

    Session& m_session;
    LabelHistory& m_history;
    QStringList m_data; ///< folders
    std::optional<Dataset> m_dataset;  ///< as it was found
    std::vector<ImageRecord> m_images; ///< as the rules leave them
    JobRunner m_scan;
    ReadPool m_pool{1};
    QTimer m_waiting; ///< for a rest in the typing
    int m_previews = 0, m_request = 0;
    QLabel *m_found, *m_counts;
    QTreeWidget* m_folders;
    QCheckBox* m_copy;
    RulesEditor* m_editor;
    QPushButton *m_apply, *m_add;
};

} // namespace blemish
