// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

#include "core/ml/pretraining/draw.h"
#include "core/ml/pretraining/tiles.h"

namespace blemish::formula {

/// Colours of a square image, [size*size][3], nominally in [0,1]; values outside are allowed until the end.
using Colour = std::array<float, 3>;

/// The parameters of one texture: which fields it looks at, how they are mixed, bent and coloured. Two draws of a texture differ
/// in place, direction, scale, colours and light, as two photographs of a material do.
struct TextureClass {
    enum class Mix { first, sum, product, highest, lowest, either };
    enum class Curve { plain, waves, step, band, levels };
    struct Layer {
        int tile = 0;
        float scale = 1;      ///< tile pixels for each image pixel
        float stretch = 1;    ///< the same, across, times this
        float angle = 0;
    };

    Layer first, second, bend;
    Mix mix = Mix::first;
    float amount = 0.5F;      ///< of the second layer
    float bendPixels = 0;     ///< how far `bend` moves what the others see
    Curve curve = Curve::plain;
    float frequency = 1, centre = 0.5F, softness = 0.1F;
    bool grey = false;
    Colour base{}, range{}, turns{}, phase{}; ///< base + range * cos(2 pi (turns * v + phase))
    bool anyDirection = false; ///< draws may turn it freely
    float relief = 0;         ///< strength of the light from one side on the field as a landscape

    static TextureClass make(Draw draw, const TileBank& tiles);

    /// What there is to say of it, each as one of a few answers: the fields it looks at, how they are mixed and bent, how coarse and
    /// how drawn out they are, whether it has a relief.
    static constexpr std::size_t traitCount = 8;
    std::array<int, traitCount> traits(const TileBank& tiles) const;
    static std::array<int, traitCount> traitSizes(const TileBank& tiles); ///< how many answers each has
};

/// Fills `colours` (size*size) with a fresh view.
void drawTexture(const TextureClass& texture, const TileBank& tiles, Draw& draw, int size, std::span<Colour> colours);

} // namespace blemish::formula
