// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

#include "core/base/label.h"

class QPainter;
class QPalette;
class QRectF;

namespace blemish {

enum class Theme { system, light, dark };
QString toText(Theme theme);
Theme themeFromText(const QString& text);

/// Fusion with our own palette, for the whole program. Call once before any window, and again when the choice changes.
void applyTheme(Theme theme);
/// What Theme::system means from now on; until then it is what the desktop's palette was at the start, or what was remembered.
void setSystemDark(bool dark);
/// Is the text of this palette lighter than its ground?
bool isDark(const QPalette& palette);

/// Icon `name` of resources/icons, drawn in the text colour of the palette in force at the moment of painting.
QIcon themedIcon(const QString& name);

/// Colours of opinions, told apart by the colour-blind too, with 4.5:1 against the palette's base. Never the only sign.
QColor labelColor(Label label, const QPalette& palette);
QColor decisionColor(Decision decision, const QPalette& palette);

/// The sign that goes with a label or decision: a check mark, a cross, an empty ring.
void drawMark(QPainter& painter, const QRectF& box, Label label, const QColor& color);
Label labelLike(Decision decision); ///< for signs and colours of a decision

} // namespace blemish
