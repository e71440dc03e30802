// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/ml/pretraining/texture.h"

namespace blemish::formula {

/// The parameters of a small disturbance: scratch, crack, hole, stain, dust, fibre, chip, dent, smear, patch. Teaching what is
/// written on a surface, faint or strong, makes a network look at what is small.
struct MarkClass {
    enum class Form { line, crack, blob, dots, chip, lines };
    enum class Effect { darker, brighter, coloured, embossed, shifted, blurred, textured };

    Form form = Form::line;
    Effect effect = Effect::darker;
    float size = 10;      ///< pixels at an image of 64
    float width = 1.5F;   ///< pixels
    float bend = 0;       ///< turn for a pixel's way
    float softness = 0.5F; ///< 0 sharp, 1 fades from the middle
    int count = 1;

    /// Forms, effects and sizes in turn: all combinations appear from a few hundred classes on.
    static MarkClass make(Draw draw, int index);
};

/// Draws the mark into the colours; `cover` (size*size) tells how much of each pixel it takes.
void drawMark(const MarkClass& mark, const TileBank& tiles, Draw& draw, int size, std::span<Colour> colours, std::span<float> cover);

} // namespace blemish::formula
