// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report_pages.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <utility>

#include "core/output/finding_text.h"
#include "core/output/report_font.h"

namespace blemish {

using namespace Qt::StringLiterals;

namespace {

constexpr double sideMargin = 48 * pt, topMargin = 46 * pt, bottomMargin = 56 * pt;

} // namespace

ReportPages::ReportPages(ReportCanvas& canvas, QString title, int totalPages)
    : m_canvas(canvas), m_title(plain(title)), m_totalPages(totalPages) {
    canvas.begin(m_painter);
    const QRectF page(QPointF(), canvas.pageSize());
    m_area = page.adjusted(sideMargin, topMargin, -sideMargin, -bottomMargin);
    m_y = m_area.top();
    if (ready()) drawFooter();
}

void ReportPages::newPage() {
    m_canvas.nextPage(m_painter);
    ++m_page;
    const QRectF header(left(), m_area.top() - 18 * pt, width(), 12 * pt);
    line(header, m_title, style::smallSoft);
    rule(left(), m_area.right(), header.bottom() + 2 * pt);
    m_y = m_area.top() + 8 * pt;
    drawFooter();
}

void ReportPages::drawFooter() {
    const QRectF footer(left(), m_area.bottom() + 18 * pt, width(), 12 * pt);
    rule(left(), m_area.right(), footer.top() - 3 * pt);
    line(footer, u"Blemish " BLEMISH_VERSION ""_s, style::smallSoft);
    const QString number = counting() ? QString() : ReportText::tr("Page %1 of %2").arg(countText(m_page), countText(m_totalPages));
    line(footer, number, style::smallSoft, Qt::AlignRight | Qt::AlignVCenter);
}

bool ReportPages::ensure(double height) {
    if (height <= room()) return false;
    newPage();
    return true;
}

void ReportPages::heading(const QString& text, double following) {
    const TextStyle how{13, ink::text, true};
    if (!ensure(18 * pt + lineHeight(how) + 6 * pt + following) && m_y > m_area.top() + 20 * pt) advance(18 * pt);
    line(QRectF(left(), m_y, width(), lineHeight(how)), text, how);
    advance(lineHeight(how) + 6 * pt);
}

QFont ReportPages::font(const TextStyle& how) const {
    QFont font = QGuiApplication::font();
    font.setPointSizeF(how.points);
    font.setWeight(how.bold ? QFont::Bold : QFont::Normal);
    font.setItalic(false);
    font.setHintingPreference(QFont::PreferNoHinting);
    return {font, m_painter.device()};
}

double ReportPages::textWidth(const QString& text, const TextStyle& how) {
    return QFontMetricsF(font(how)).horizontalAdvance(text);
}

void ReportPages::line(const QRectF& box, const QString& text, const TextStyle& how, Qt::Alignment where) {
    const QFont used = font(how);
    m_painter.setFont(used);
    m_painter.setPen(how.color);
    const QString shown = QFontMetricsF(used).elidedText(drawable(plain(text), used), Qt::ElideMiddle, box.width());
    m_painter.drawText(box, int(where) | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

void ReportPages::fitted(const QRectF& box, const QString& text, TextStyle how, Qt::Alignment where) {
    constexpr double smallest = 6; // points
    const double wide = textWidth(text, how);
    if (wide > box.width()) how.points = std::max(std::min(how.points, smallest), how.points * box.width() / wide * 0.99);
    line(box, text, how, where);
}

double ReportPages::layOut(QPointF topLeft, double width, const QString& text, const TextStyle& how, int maxLines, bool draw) {
    const QFont used = font(how);
    const double step = lineHeight(how);
    QTextLayout layout(plain(text), used, m_painter.device());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine(), ++lines) {
        row.setLineWidth(width);
        const QRectF box(topLeft.x(), topLeft.y() + lines * step, width, step);
        const bool last = lines + 1 == maxLines;
        const QString shown = last ? layout.text().mid(row.textStart()) : layout.text().mid(row.textStart(), row.textLength());
        if (draw) line(box, shown, how);
        if (last) {
            ++lines;
            break;
        }
    }
    layout.endLayout();
    return lines * step;
}

double ReportPages::paragraph(QPointF topLeft, double width, const QString& text, const TextStyle& how, int maxLines) {
    return layOut(topLeft, width, text, how, maxLines, true);
}

double ReportPages::paragraphHeight(double width, const QString& text, const TextStyle& how, int maxLines) {
    return layOut({}, width, text, how, maxLines, false);
}

void ReportPages::rule(double x1, double x2, double y, const QColor& color, double width) {
    m_painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(QPointF(x1, y), QPointF(x2, y));
}

void ReportPages::fill(const QRectF& box, const QColor& color) {
    m_painter.fillRect(box, color);
}

void ReportPages::fill(const QRectF& box, const QColor& color, const QColor& border) {
    m_painter.setPen(QPen(border, 0.6 * pt, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    m_painter.setBrush(color);
    m_painter.drawRect(box);
    m_painter.setBrush(Qt::NoBrush);
}

QString decimals(double value, int count) {
    return QLocale().toString(value, 'f', count);
}

QString countText(std::int64_t count) {
    return QLocale().toString(static_cast<qlonglong>(count));
}

QString percentage(double hundredths, int decimalPlaces) {
    return ReportText::tr("%1\u00a0%", "percentage").arg(decimals(hundredths, decimalPlaces));
}

QString percent(std::int64_t part, std::int64_t whole) {
    if (whole <= 0) return ReportText::tr("n/a");
    return percentage(100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

QString scoreText(double value) {
    return std::isfinite(value) ? QLocale().toString(value, 'g', 4) : ReportText::tr("n/a");
}

QString metricText(const Metric& metric) {
    return metric.value && std::isfinite(*metric.value) ? decimals(*metric.value) : ReportText::tr("n/a");
}

QString intervalText(const Metric& metric) {
    if (!metric.value || !metric.interval) return {};
    return decimals(metric.interval->low) + u" – "_s + decimals(metric.interval->high);
}

QString reasonText(const Metric& metric) {
    return metric.reason.empty() ? ReportText::tr("Not computed.") : undefinedText(metric);
}

QString dateFormat() {
    const QString iso = u"yyyy-MM-dd hh:mm"_s;
    const QLocale locale;
    if (locale.language() == QLocale::English || locale.language() == QLocale::C) return iso;
    static const QRegularExpression day(u"d+"_s), month(u"M+"_s), year(u"y+"_s), numeric(u"^(dd|MM|yyyy)([-./ ]+(dd|MM|yyyy)){2}\\.?$"_s);
    QString date = locale.dateFormat(QLocale::ShortFormat);
    date.replace(day, u"dd"_s).replace(month, u"MM"_s).replace(year, u"yyyy"_s);
    return numeric.match(date).hasMatch() ? date + u" hh:mm"_s : iso;
}

QString plain(const QString& text) {
    QString clean = text;
    for (QChar& c : clean)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) c = u' ';
    return clean.trimmed();
}

} // namespace blemish
