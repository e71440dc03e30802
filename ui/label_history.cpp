// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/label_history.h"

#include <QAction>
#include <utility>

#include "ui/session.h"

namespace blemish {

namespace {
/// How some images were before and after one labelling, splits included: an image that becomes NG leaves the train split,
/// and must come back to it.
class LabelStep : public QUndoCommand {
public:
    LabelStep(Session& session, int first, std::vector<ImageRecord> before, std::vector<ImageRecord> after)
        : QUndoCommand(LabelHistory::tr("label")), m_session(session), m_first(first), m_before(std::move(before)), m_after(std::move(after)) {}

    void undo() override { restore(m_before); }
    void redo() override {
        if (std::exchange(m_done, true)) restore(m_after); // the stack calls this once when the step is taken
    }

private:
    void restore(const std::vector<ImageRecord>& records) {
        m_session.restoreLabels(records);
        m_session.setCurrentImage(m_first); // shows what has changed
    }

    Session& m_session;
    int m_first; ///< index in the session
    std::vector<ImageRecord> m_before, m_after;
    bool m_done = false;
};

std::vector<ImageRecord> recordsOf(const Session& session, const std::vector<int>& images) {
    std::vector<ImageRecord> records;
    for (int image : images) records.push_back(session.images().at(static_cast<std::size_t>(image)));
    return records;
}
} // namespace

LabelHistory::LabelHistory(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_undo(session.undoStack().createUndoAction(this, tr("&Undo"))),
      m_redo(session.undoStack().createRedoAction(this, tr("Re&do"))) {
    m_undo->setShortcuts(QKeySequence::Undo);
    m_redo->setShortcuts(QKeySequence::Redo);
    // The stack's own slots would leave a running move of the threshold out.
    for (QAction* action : {m_undo, m_redo}) action->disconnect(&session.undoStack());
    connect(m_undo, &QAction::triggered, &session, &Session::undo);
    connect(m_redo, &QAction::triggered, &session, &Session::redo);
}

void LabelHistory::setLabel(const std::vector<int>& images, Label label) {
    if (images.empty()) return;
    std::vector<ImageRecord> before = recordsOf(m_session, images);
    m_session.setLabel(images, label);
    std::vector<ImageRecord> after = recordsOf(m_session, images);
    if (before == after) return;
    m_session.undoStack().push(new LabelStep(m_session, images.front(), std::move(before), std::move(after)));
}

} // namespace blemish
