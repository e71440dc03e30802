// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace blemish {

void showAbout(QWidget* parent);
/// Actions that stand together in the sheet of keys.
struct KeyGroup {
    QString title;
    QList<QAction*> actions;
};
/// A sheet of all keys, made from the actions themselves.
void showShortcuts(QWidget* parent, const QList<KeyGroup>& groups);

class LogBook;
/// Versions, computer and the newest lines of the log, in English, for reports of errors.
QString diagnosticText(const LogBook& log);

} // namespace blemish
