// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>
#include <functional>
#include <vector>

#include "core/output/label_import.h"
#include "core/project/types.h"

class QAction;

namespace blemish {

class Session;

/// Changes labels and splits and takes images out on the session's undo stack, and has the actions that undo and redo whatever is on it.
class LabelHistory : public QObject {
    Q_OBJECT
public:
    explicit LabelHistory(Session& session, QObject* parent = nullptr);

    void setLabel(const std::vector<int>& images, Label label, const QString& defectType = {});
    /// OK becomes NG and NG becomes OK; unlabelled ones stay.
    void flip(const std::vector<int>& images);
    void setReviewed(const std::vector<int>& images, bool reviewed);
    /// False: some of them are not labelled OK and stayed out of the train split.
    bool setSplit(const std::vector<int>& images, Split split);
    /// One step for whatever was decided about many images elsewhere; found by their ids.
    void setStates(const std::vector<ImageRecord>& records);
    /// The project's types of defect from now on; `names`: those that become another one, by their old name. One step.
    void setDefectTypes(const QStringList& types, const QHash<QString, QString>& names);
    void importLabels(LabelImportStep step); ///< one step for labels and masks
    void remove(const std::vector<int>& images); ///< from the project; their files stay
    /// Something that is still being made comes before the steps: `unfinished` says whether there is any, `takeBack` takes the last of it
    /// back. Call `refresh` when there is or is no more.
    void setUnfinished(std::function<bool()> unfinished, std::function<bool()> takeBack);
    void refresh();
    QAction* undoAction() const { return m_undo; }
    QAction* redoAction() const { return m_redo; }

private:
    void remember(const std::vector<int>& images, const std::function<void()>& change);

    Session& m_session;
    QAction *m_undo, *m_redo;
    std::function<bool()> m_unfinished, m_takeBack;
};

} // namespace blemish
