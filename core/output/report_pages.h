// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QCoreApplication>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <limits>
#include <optional>

#include "core/metrics/metric.h"
#include "core/output/report_canvas.h"

namespace blemish {

/// Texts of the report, translated in the context "PdfReport".
struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(PdfReport)
};

/// Reports are laid out at 720 dots an inch: ten units are a point.
inline constexpr int reportResolution = 720;
inline constexpr double pt = 10;

/// The few colours of a report. Blue and vermilion stay apart for colour-blind readers and in a grey print.
namespace ink {
inline constexpr QColor text{0x1b, 0x1f, 0x24};
inline constexpr QColor soft{0x5b, 0x65, 0x70};
inline constexpr QColor hairline{0xd0, 0xd6, 0xdc};
inline constexpr QColor panel{0xf4, 0xf6, 0xf8};
inline constexpr QColor ok{0x00, 0x5a, 0x8f};
inline constexpr QColor okTint{0x9c, 0xc8, 0xe2};
inline constexpr QColor okPanel{0xe4, 0xf0, 0xf7};
inline constexpr QColor ng{0xb8, 0x4a, 0x00};
inline constexpr QColor ngTint{0xf2, 0xb9, 0x90};
inline constexpr QColor ngPanel{0xfc, 0xeb, 0xdf};
inline constexpr QColor caution{0xe6, 0x9f, 0x00};
inline constexpr QColor cautionPanel{0xff, 0xf6, 0xe2};
} // namespace ink

struct TextStyle {
    double points = 9;
    QColor color = ink::text;
    bool bold = false;
};
namespace style {
inline constexpr TextStyle body{9, ink::text};
inline constexpr TextStyle bodyBold{9, ink::text, true};
inline constexpr TextStyle soft{9, ink::soft};
inline constexpr TextStyle small{7.5, ink::text};
inline constexpr TextStyle smallSoft{7.5, ink::soft};
inline constexpr TextStyle smallBold{7.5, ink::text, true};
} // namespace style

/// Pages with running header and footer, a cursor from top to bottom, and text that never leaves its box.
class ReportPages {
public:
    /// `totalPages` 0: this pass only counts pages, and pictures need not be drawn.
    ReportPages(ReportCanvas& canvas, QString title, int totalPages);

    QPainter& painter() { return m_painter; }
    bool ready() const { return m_painter.isActive(); }
    const ReportCanvas& canvas() const { return m_canvas; }
    bool counting() const { return m_totalPages == 0; }
    int page() const { return m_page; }
    const QRectF& area() const { return m_area; } ///< between the margins
    double left() const { return m_area.left(); }
    double width() const { return m_area.width(); }
    double y() const { return m_y; }
    void setY(double y) { m_y = y; }
    void advance(double by) { m_y += by; }
    double room() const { return m_area.bottom() - m_y; }

    void newPage();
    /// A new page unless `height` still fits on this one; true when it turned the page.
    bool ensure(double height);
    /// A section's heading, kept together with `following` units of what comes below it.
    void heading(const QString& text, double following);

    /// One line, shortened in its middle where it is too long.
    void line(const QRectF& box, const QString& text, const TextStyle& how,
              Qt::Alignment where = Qt::AlignLeft | Qt::AlignVCenter);
    /// One line in a smaller size where it is too long, as far as it stays readable; then shortened.
    void fitted(const QRectF& box, const QString& text, TextStyle how, Qt::Alignment where = Qt::AlignLeft | Qt::AlignVCenter);
    /// Wrapped text of at most `maxLines` lines (the last one shortened); returns its height.
    double paragraph(QPointF topLeft, double width, const QString& text, const TextStyle& how,
                     int maxLines = std::numeric_limits<int>::max());
    double paragraphHeight(double width, const QString& text, const TextStyle& how,
                           int maxLines = std::numeric_limits<int>::max());
    double textWidth(const QString& text, const TextStyle& how);
    double lineHeight(const TextStyle& how) const { return how.points * 1.35 * pt; }
    QFont font(const TextStyle& how) const;

    void rule(double x1, double x2, double y, const QColor& color = ink::hairline, double width = 0.6 * pt);
    void fill(const QRectF& box, const QColor& color);
    void fill(const QRectF& box, const QColor& color, const QColor& border);

private:
    double layOut(QPointF topLeft, double width, const QString& text, const TextStyle& how, int maxLines, bool draw);
    void drawFooter();

    ReportCanvas& m_canvas;
    QPainter m_painter;
    QString m_title;
    QRectF m_area;
    double m_y = 0;
    int m_page = 1;
    int m_totalPages = 0;
};

/// Numbers of a report, in the reader's language (core/output/language.h).
QString decimals(double value, int count = 3);
QString countText(std::int64_t count);
QString percentage(double hundredths, int decimalPlaces = 1); ///< "97.5 %"
QString percent(std::int64_t part, std::int64_t whole);
QString scoreText(double value);            ///< four significant digits
QString metricText(const Metric& metric);   ///< the value or "n/a"
QString intervalText(const Metric& metric); ///< "0.912 – 0.987", empty without interval
QString reasonText(const Metric& metric);   ///< why there is no value, as a sentence
/// Numbers of fixed width alone, so that no date changes a report's layout; in the order of the reader's language. English has
/// no order that all its readers agree on, so it takes that of ISO 8601.
QString dateFormat();
/// A line of text from outside: line breaks and control characters become blanks.
QString plain(const QString& text);

} // namespace blemish
