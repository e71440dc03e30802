// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/flat_button.h"
#include "ui/image_view.h"
#include "ui/profile_plot.h"
#include "ui/profile_tool.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
constexpr int fewestValues = 256, mostValues = 2048; ///< of a profile; between them one for every image pixel
}

ProfilePanel::ProfilePanel(ImageView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_tool(new ProfileTool(view, this)), m_plot(new ProfilePlot), m_words(new QLabel),
      m_action(new QAction(themedIcon(u"profile"_s), tr("Profile line"), this)) {
    m_action->setObjectName(u"profileLine"_s);
    m_action->setCheckable(true);
    m_action->setShortcut(Qt::Key_R);
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_action->setToolTip(tr("Draw a line over the image and see the anomaly values along it (R)"));
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_words->setAccessibleName(tr("The profile in words"));
    auto* close = new FlatButton;
    close->setObjectName(u"closeProfile"_s);
    close->setIcon(themedIcon(u"cross"_s));
    close->setToolTip(tr("Take the profile line away (Esc)"));
    close->setAccessibleName(tr("Take the profile line away"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 4, 0);
    row->addWidget(m_words, 1);
    row->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_plot);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_action, &QAction::triggered, this, &ProfilePanel::setOn);
    connect(close, &QToolButton::clicked, this, [this] { setOn(false); });
    connect(m_tool, &ProfileTool::lineChanged, this, &ProfilePanel::refresh);
    connect(m_plot, &ProfilePlot::pointed, m_tool, &ProfileTool::setMark);
    connect(m_plot, &ProfilePlot::moveWanted, m_tool, &ProfileTool::moveBy);
    hide();
}

bool ProfilePanel::on() const {
    return m_tool->on();
}

void ProfilePanel::setOn(bool on) {
    if (on && !m_placed) crossPeak();
    if (!on && isAncestorOf(focusWidget())) m_view.setFocus(); // a hidden widget would send it to another place
    m_action->setChecked(on);
    m_tool->setOn(on);
    setVisible(on);
    refresh();
    emit switched(on);
}

void ProfilePanel::crossPeak() {
    const auto& map = m_view.map();
    if (!map || map->empty()) return;
    m_placed = true;
    const auto highest = std::max_element(map->pixels.begin(), map->pixels.end()) - map->pixels.begin();
    const double y = (static_cast<double>(highest / map->width) + 0.5) / map->height;
    m_tool->setLine({0, y, 1, y});
}

void ProfilePanel::refresh() {
    if (!on()) return;
    const double length = m_tool->length();
    std::vector<double> values;
    if (const auto& map = m_view.map(); map && m_view.hasImage())
        values = profile(*map, m_tool->line(), std::clamp(static_cast<int>(std::lround(length)) + 1, fewestValues, mostValues));
    const double threshold = m_view.pixelThreshold();
    m_plot->show(values, length, m_view.scaleInForce(), std::isfinite(threshold) ? std::optional(threshold) : std::nullopt,
                 tr("This image has no heatmap yet"));
    m_words->setText(m_plot->words());
}

} // namespace blemish
