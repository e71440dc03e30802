// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcuts.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
constexpr auto defaultsProperty = "defaultShortcuts";

QString keyOf(const QString& id) {
    return u"shortcuts/"_s + id;
}

/// No keys at all are an empty text, which Qt takes for one of no keys.
QList<QKeySequence> keysFrom(const QString& text) {
    QList<QKeySequence> keys = QKeySequence::listFromString(text, QKeySequence::PortableText);
    keys.removeAll(QKeySequence());
    return keys;
}
} // namespace

Shortcuts::Shortcuts(const QList<QAction*>& actions) {
    for (QAction* action : actions) {
        if (action->isSeparator() || action->menu()) continue;
        m_actions << action;
        if (!action->property(defaultsProperty).isValid())
            action->setProperty(defaultsProperty, QKeySequence::listToString(action->shortcuts(), QKeySequence::PortableText));
    }
    readSettings();
}

void Shortcuts::readSettings() {
    const QSettings settings;
    for (QAction* action : m_actions) {
        const QVariant chosen = settings.value(keyOf(idOf(*action)));
        const QList<QKeySequence> keys = chosen.isValid() ? keysFrom(chosen.toString()) : defaultsOf(*action);
        if (keys != action->shortcuts()) action->setShortcuts(keys);
    }
}

QString Shortcuts::idOf(const QAction& action) {
    const QString id = action.objectName().isEmpty() ? action.property(defaultsProperty).toString() : action.objectName();
    return QString::fromLatin1(id.toUtf8().toPercentEncoding());
}

QList<QKeySequence> Shortcuts::defaultsOf(const QAction& action) {
    return keysFrom(action.property(defaultsProperty).toString());
}

QAction* Shortcuts::conflict(const QAction& action, const QKeySequence& keys) const {
    for (QAction* other : m_actions)
        if (other != &action && !keys.isEmpty() && other->shortcuts().contains(keys)) return other;
    return nullptr;
}

bool Shortcuts::reserved(const QKeySequence& keys) {
    return keys == QKeySequence(Qt::Key_H) || keys == QKeySequence(Qt::Key_Space) || keys == QKeySequence(Qt::Key_Tab) ||
           keys == QKeySequence(Qt::Key_Escape);
}

void Shortcuts::assign(QAction& action, const QKeySequence& keys) {
    while (QAction* other = conflict(action, keys)) {
        QList<QKeySequence> left = other->shortcuts();
        left.removeAll(keys);
        store(*other, left);
    }
    store(action, keys.isEmpty() ? QList<QKeySequence>{} : QList<QKeySequence>{keys});
}

void Shortcuts::reset(QAction& action) {
    action.setShortcuts(defaultsOf(action));
    QSettings().remove(keyOf(idOf(action)));
}

void Shortcuts::store(QAction& action, const QList<QKeySequence>& keys) {
    action.setShortcuts(keys);
    QSettings().setValue(keyOf(idOf(action)), QKeySequence::listToString(keys, QKeySequence::PortableText));
}

} // namespace blemish
