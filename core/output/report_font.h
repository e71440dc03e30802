// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace blemish {

/// Whether the fonts of this system have a glyph for every character; what they lack would be printed as a box. Needs a QGuiApplication.
bool fontsShow(const QString& text);

/// `text` with a question mark in place of each character that no font of this system has.
QString drawable(const QString& text, const QFont& font);

} // namespace blemish
