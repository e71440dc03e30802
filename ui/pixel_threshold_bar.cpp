// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pixel_threshold_bar.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <algorithm>
#include <cmath>

#include "ui/flat_button.h"
#include "ui/session.h"
#include "ui/text.h"
#include "ui/theme.h"

namespace blemish {

namespace {
constexpr double reach = 9; ///< how far above the heatmap's scale a threshold can be typed, in lengths of the scale
}

PixelThresholdBar::PixelThresholdBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_value(new QDoubleSpinBox), m_asTrained(new FlatButton) {
    m_value->setObjectName(QStringLiteral("pixelThreshold"));
    m_value->setKeyboardTracking(false);
    m_value->setAccessibleName(tr("Pixel threshold"));
    m_value->setToolTip(tr("Pixels of the heatmap with this value or more belong to a defect: outlines, regions and exported masks go by it"));
    auto* label = new QLabel(tr("Pi&xel threshold:"));
    label->setBuddy(m_value);
    m_asTrained->setObjectName(QStringLiteral("pixelThresholdAsTrained"));
    m_asTrained->setIcon(themedIcon(QStringLiteral("reset")));
    m_asTrained->setFocusPolicy(Qt::TabFocus);
    m_asTrained->setAccessibleName(tr("Pixel threshold as trained"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(label);
    row->addWidget(m_value);
    row->addWidget(m_asTrained);
    connect(m_value, &QDoubleSpinBox::valueChanged, &session, &Session::setPixelThreshold);
    connect(m_asTrained, &QToolButton::clicked, this, [this] { m_session.setPixelThreshold(m_session.model()->pixelThreshold); });
    connect(&session, &Session::modelChanged, this, &PixelThresholdBar::showModel);
    connect(&session, &Session::pixelThresholdChanged, this, &PixelThresholdBar::show);
    showModel();
}

void PixelThresholdBar::showModel() {
    const auto& model = m_session.model();
    setEnabled(model.has_value());
    if (!model) return;
    const double low = static_cast<double>(model->heatmapScale.low);
    const double span = std::max(static_cast<double>(model->heatmapScale.high) - low, 1e-9);
    const QSignalBlocker quiet(m_value);
    m_value->setDecimals(std::clamp(3 - static_cast<int>(std::floor(std::log10(span))), 2, 9));
    m_value->setRange(low - span, low + span * (1 + reach));
    m_value->setSingleStep(span / 100);
    m_asTrained->setToolTip(tr("Back to %1, as the training derived it from good parts").arg(numberText(model->pixelThreshold)));
    show(m_session.pixelThreshold());
}

void PixelThresholdBar::show(double threshold) {
    const auto& model = m_session.model();
    if (!model) return;
    const QSignalBlocker quiet(m_value);
    m_value->setRange(std::min(m_value->minimum(), threshold), std::max(m_value->maximum(), threshold));
    m_value->setValue(threshold);
    m_asTrained->setEnabled(threshold != model->pixelThreshold);
}

} // namespace blemish
