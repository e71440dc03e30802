// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoStack>
#include <vector>

#include "core/base/label.h"

class QAction;

namespace blemish {

class Session;

/// Labels images and remembers how they were as steps of the session's history, and offers to take steps back.
class LabelHistory : public QObject {
    Q_OBJECT
public:
    explicit LabelHistory(Session& session, QObject* parent = nullptr);

    void setLabel(const std::vector<int>& images, Label label);
    QAction* undoAction() const { return m_undo; }
    QAction* redoAction() const { return m_redo; }

private:
    Session& m_session;
    QAction *m_undo, *m_redo;
};

} // namespace blemish
