// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile_plot.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>

#include "ui/text.h"

namespace blemish {

namespace {
constexpr double shiftFactor = 10; ///< pixels a step with Shift

double asDouble(float value) {
    return static_cast<double>(value);
}
} // namespace

ProfilePlot::ProfilePlot(QWidget* parent) : StyledPlot(parent) {
    m_curve = addGraph();
    m_limit = addGraph();
    m_mark = addGraph();
    m_mark->setLineStyle(QCPGraph::lsNone);
    m_mark->setLayer(overlayLayer());
    m_limitText = new QCPItemText(this);
    m_limitText->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_markText = new QCPItemText(this);
    m_markText->setLayer(overlayLayer());
    m_markText->setVisible(false);
    xAxis->setLabel(tr("Along the line, pixels"));
    yAxis->setLabel(tr("Anomaly value"));
    xAxis->ticker()->setTickCount(8);
    yAxis->ticker()->setTickCount(3);
    setMouseTracking(true);
    setAccessibleName(tr("Profile along the line"));
    setToolTip(tr("Anomaly values along the line on the image; dashed: the pixel threshold. The arrow keys move the line, with Shift by ten "
                  "pixels, with Ctrl its end alone."));
    restyle();
    show({}, 0, {}, std::nullopt, tr("This image has no heatmap yet"));
}

QSize ProfilePlot::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 9};
}

QSize ProfilePlot::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 7};
}

void ProfilePlot::restyle() {
    StyledPlot::restyle();
    if (!m_markText) return;
    m_curve->setPen(plotPen(PlotRole::curve, palette(), 2));
    QPen dashed = plotPen(PlotRole::threshold, palette(), 1.4);
    dashed.setStyle(Qt::DashLine);
    m_limit->setPen(dashed);
    QCPScatterStyle ring(QCPScatterStyle::ssCircle, fontMetrics().height() * 0.6);
    ring.setPen(plotPen(PlotRole::threshold, palette(), 1.6));
    ring.setBrush(palette().color(QPalette::Base));
    m_mark->setScatterStyle(ring);
    QColor ground = palette().color(QPalette::Base); // the curve may pass behind them
    ground.setAlphaF(0.8F);
    for (QCPItemText* text : {m_limitText, m_markText}) {
        text->setFont(font());
        text->setColor(palette().color(QPalette::Text));
        text->setBrush(ground);
    }
}

void ProfilePlot::show(const std::vector<double>& values, double length, const HeatmapScale& scale, std::optional<double> threshold,
                       const QString& emptyText) {
    m_values = values;
    m_length = length;
    m_threshold = values.empty() ? std::nullopt : threshold;
    for (QCPGraph* graph : {m_curve, m_limit}) graph->data()->clear();
    setEmptyText(values.empty() ? emptyText : QString());
    double low = asDouble(scale.low), high = asDouble(scale.high);
    for (std::size_t i = 0; i < values.size(); ++i) {
        m_curve->addData(length * static_cast<double>(i) / static_cast<double>(values.size() - 1), values[i]);
        low = std::min(low, values[i]);
        high = std::max(high, values[i]);
    }
    if (m_threshold) {
        high = std::max(high, *m_threshold);
        m_limit->addData(0, *m_threshold);
        m_limit->addData(length, *m_threshold);
        m_limitText->position->setCoords(length, *m_threshold);
        m_limitText->setText(tr("Threshold %1").arg(numberText(*m_threshold)));
    }
    m_limitText->setVisible(m_threshold.has_value());
    const double room = 0.08 * std::max(high - low, 1e-9);
    xAxis->setRange(0, std::max(length, 1e-9));
    yAxis->setRange(low - room, high + 3 * room); // the text of the threshold has room above it
    point(std::nullopt);
    setAccessibleDescription(values.empty() ? emptyText
                             : m_threshold  ? words() + QLatin1Char(' ') + m_limitText->text() + QLatin1Char('.')
                                            : words());
    replot(QCustomPlot::rpQueuedReplot);
}

QString ProfilePlot::words() const {
    if (m_values.empty()) return {};
    const auto highest = std::max_element(m_values.begin(), m_values.end());
    const double at = m_length * static_cast<double>(highest - m_values.begin()) / static_cast<double>(m_values.size() - 1);
    //: %1: length in pixels, %2: a value, %3: distance in pixels
    return tr("Profile over %1 pixels: highest value %2, at %3.")
        .arg(QLocale().toString(m_length, 'f', 0), numberText(*highest), QLocale().toString(at, 'f', 0));
}

/// Shows the value there.
void ProfilePlot::point(std::optional<double> share) {
    m_mark->data()->clear();
    m_markText->setVisible(share && !m_values.empty());
    if (share && !m_values.empty()) {
        const auto at = static_cast<std::size_t>(std::lround(*share * static_cast<double>(m_values.size() - 1)));
        m_mark->addData(m_length * *share, m_values[at]);
        m_markText->position->setCoords(m_length * *share, m_values[at]);
        m_markText->setPositionAlignment((*share < 0.5 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
        m_markText->setPadding({fontMetrics().height() / 2, 0, fontMetrics().height() / 2, 2});
        m_markText->setText(numberText(m_values[at]));
    }
    overlayLayer()->replot();
}

void ProfilePlot::mouseMoveEvent(QMouseEvent* event) {
    std::optional<double> share;
    if (!m_values.empty() && m_length > 0) share = std::clamp(xAxis->pixelToCoord(event->position().x()) / m_length, 0.0, 1.0);
    point(share);
    emit pointed(share);
}

void ProfilePlot::leaveEvent(QEvent* event) {
    StyledPlot::leaveEvent(event);
    point(std::nullopt);
    emit pointed(std::nullopt);
}

void ProfilePlot::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const double across = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0, down = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0;
    if (across == 0 && down == 0) return StyledPlot::keyPressEvent(event);
    const double step = event->modifiers() & Qt::ShiftModifier ? shiftFactor : 1;
    emit moveWanted(QPointF(across, down) * step, event->modifiers().testFlag(Qt::ControlModifier));
}

} // namespace blemish
