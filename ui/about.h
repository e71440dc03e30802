// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace blemish {

void showAbout(QWidget* parent);
/// A sheet of all keys, made from the actions themselves.
void showShortcuts(QWidget* parent, const QList<QAction*>& actions);

} // namespace blemish
