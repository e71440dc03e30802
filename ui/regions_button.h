// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "core/base/raster.h"

namespace blemish {

class ImageView;

/// How many regions of a heatmap lie above the pixel threshold; its menu lists them, strongest first, and shows one close up.
class RegionsButton : public QPushButton {
    Q_OBJECT
public:
    explicit RegionsButton(ImageView& view, QWidget* parent = nullptr);

    void showRegions(const AnomalyMap& map, double threshold); ///< the map of the image on the view, of any size

private:
    ImageView& m_view;
};

} // namespace blemish
