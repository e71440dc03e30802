// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report_font.h"

#include <QGlyphRun>
#include <QGuiApplication>
#include <QTextLayout>
#include <algorithm>

namespace blemish {

namespace {

/// Every text font has these; asking for them would only cost time.
bool isLatin(QChar c) {
    return c.unicode() < 0x0180 && c.isPrint();
}

/// Glyph 0 is what a font shows for characters that neither it nor another one has.
bool lacksGlyph(const QTextLayout& layout, int from, int length) {
    const QList<QGlyphRun> runs = layout.glyphRuns(from, length);
    return std::ranges::any_of(runs, [](const QGlyphRun& run) { return run.glyphIndexes().contains(0U); });
}

} // namespace

QString drawable(const QString& text, const QFont& font) {
    if (std::ranges::all_of(text, isLatin)) return text;
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine().setLineWidth(1e6);
    layout.endLayout();
    if (!lacksGlyph(layout, 0, -1)) return text;
    QString shown;
    for (qsizetype i = 0; i < text.size();) {
        const int length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        shown += lacksGlyph(layout, static_cast<int>(i), length) ? QStringLiteral("?") : text.mid(i, length);
        i += length;
    }
    return shown;
}

bool fontsShow(const QString& text) {
    return drawable(text, QGuiApplication::font()) == text;
}

} // namespace blemish
