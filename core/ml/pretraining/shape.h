// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <vector>

#include "core/ml/pretraining/draw.h"

namespace blemish::formula {

/// The parameters of one silhouette: what a foreground object looks like. Draws differ in place, size, direction, slant and a
/// little in proportion.
struct ShapeClass {
    enum class Kind { radial, box, ring, strokes, scattered, fractal };
    struct Segment {
        float x0, y0, x1, y1, width;
    };
    struct Map { ///< x' = a x + b y + e, y' = c x + d y + f, chosen with a share
        float a, b, c, d, e, f, share;
    };

    Kind kind = Kind::radial;
    std::array<float, 12> waves{};        ///< radial: amplitude and phase of six waves around the outline
    int corners = 0;                      ///< radial: of a polygon (0: none), star-like by `inner`
    float inner = 1, aspect = 1, rounding = 0.1F, thickness = 0.3F;
    std::array<float, 8> holes{};         ///< box: x, y of holes
    int holeCount = 0;
    float holeRadius = 0.15F;
    std::vector<Segment> segments;        ///< strokes
    int copies = 1;                       ///< scattered: how many small ones
    std::vector<Map> maps;                ///< fractal: an iterated function system
    bool upright = false;                 ///< draws turn it a little only
    float bevel = 0;                      ///< light on its border, as on a body

    static ShapeClass make(Draw draw);
};

/// Fills `cover` (size*size) with how much of each pixel the shape hides, 0 to 1.
void drawShape(const ShapeClass& shape, Draw& draw, int size, std::span<float> cover);

} // namespace blemish::formula
