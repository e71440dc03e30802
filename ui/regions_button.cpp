// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/regions_button.h"

#include <QLocale>
#include <QMenu>
#include <algorithm>

#include "core/imaging/heatmap.h"
#include "ui/image_view.h"
#include "ui/text.h"

namespace blemish {

namespace {
constexpr std::size_t mostRegions = 20; ///< in the menu
}

RegionsButton::RegionsButton(ImageView& view, QWidget* parent) : QPushButton(parent), m_view(view) {
    setToolTip(tr("The regions above the pixel threshold with their highest value and area; choose one to see it close up"));
    setAccessibleName(tr("Regions above the pixel threshold"));
    setMenu(new QMenu(this));
}

void RegionsButton::showRegions(const AnomalyMap& map, double threshold) {
    const QSizeF scale(double(m_view.imageSize().width()) / map.width, double(m_view.imageSize().height()) / map.height);
    const std::vector<MapRegion> found = regions(map, static_cast<float>(threshold));
    menu()->clear();
    for (std::size_t i = 0; i < std::min(found.size(), mostRegions); ++i) {
        const MapRegion& region = found[i];
        const QRectF place(region.x * scale.width(), region.y * scale.height(), region.width * scale.width(),
                           region.height * scale.height());
        const double area = static_cast<double>(region.area) * scale.width() * scale.height();
        //: a region of a heatmap: rank, highest value, area in image pixels
        const QString text = tr("%1.  peak %2,  %3 px").arg(i + 1).arg(numberText(double(region.score)), QLocale().toString(area, 'f', 0));
        menu()->addAction(text, &m_view, [this, place] { m_view.showRegion(place); });
    }
    setText(tr("%n region(s)", nullptr, static_cast<int>(found.size())));
    setEnabled(!found.empty());
}

} // namespace blemish
