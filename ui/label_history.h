// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoStack>
#include <vector>

#include "core/base/label.h"

class QAction;

namespace blemish {

class Session;

/// Labels images and remembers how they were. Ends with the project: the next one starts with an empty history.
class LabelHistory : public QObject {
    Q_OBJECT
public:
    explicit LabelHistory(Session& session, QObject* parent = nullptr);

    void setLabel(const std::vector<int>& images, Label label);
    void undo();
    void redo();
    QAction* undoAction() const { return m_undo; }
    QAction* redoAction() const { return m_redo; }

private:
    Session& m_session;
    QUndoStack m_steps;
    QAction *m_undo, *m_redo;
};

} // namespace blemish
