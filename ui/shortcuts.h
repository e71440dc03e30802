// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>

class QAction;

namespace blemish {

/// The keys of the program's actions: what they come with and what the user has chosen instead. The choice is kept in the
/// settings under the action's object name, or under its first keys where it has none.
class Shortcuts {
public:
    /// Takes over actions with the keys that they have now as their defaults, and applies the user's choice.
    explicit Shortcuts(const QList<QAction*>& actions);

    const QList<QAction*>& actions() const { return m_actions; }
    static QList<QKeySequence> defaultsOf(const QAction& action);

    /// Another action that these keys would trigger too, or null.
    QAction* conflict(const QAction& action, const QKeySequence& keys) const;
    /// Fixed keys of the image view that no action may take.
    static bool reserved(const QKeySequence& keys);
    /// Takes the place of all keys of the action; empty: none. Keys that another action has are taken away there.
    void assign(QAction& action, const QKeySequence& keys);
    void reset(QAction& action);
    void readSettings(); ///< the user's choice as it is stored now, the defaults where there is none

private:
    static QString idOf(const QAction& action);
    void store(QAction& action, const QList<QKeySequence>& keys);

    QList<QAction*> m_actions;
};

} // namespace blemish
