// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/raster.h"
#include "core/ml/pretraining/mark.h"
#include "core/ml/pretraining/shape.h"

namespace blemish::formula {

/// How many classes of each kind there are. Class 0 of shapes and marks means that there is none.
struct ClassCounts {
    int textures = 2000;
    int shapes = 129;
    int marks = 85;

    bool operator==(const ClassCounts&) const = default;
};

/// Shapes and marks in proportion to the number of textures.
ClassCounts countsFor(int textures);

/// One image and what there is to learn from it.
struct FormulaImage {
    RgbImage image;
    RgbImage otherView;                   ///< the same scene in other light and through another camera; empty unless wanted
    int texture = 0, shape = 0, mark = 0; ///< classes: of the ground, of what stands on it, of what disturbs it
    int objectTexture = 0;                ///< class of what the object is made of
    std::vector<float> shapeCover;        ///< [size*size], 0 to 1
    std::vector<float> markCover;
};

/// An endless set of drawn images: a ground with a texture, often an object with another one, often a small mark, then light,
/// blur, noise and colours as a camera gives them. Image `index` of a seed is always the same. Thread-safe after construction.
class FormulaImages {
public:
    FormulaImages(std::uint64_t seed, const ClassCounts& counts);

    const ClassCounts& counts() const { return m_counts; }
    FormulaImage draw(std::uint64_t index, int size, bool otherView = false) const;
    std::array<int, TextureClass::traitCount> traits(int texture) const { return m_textures[static_cast<std::size_t>(texture)].traits(m_tiles); }
    std::array<int, TextureClass::traitCount> traitSizes() const { return TextureClass::traitSizes(m_tiles); }

private:
    std::uint64_t m_seed;
    ClassCounts m_counts;
    TileBank m_tiles;
    std::vector<TextureClass> m_textures;
    std::vector<ShapeClass> m_shapes;
    std::vector<MarkClass> m_marks;
};

/// `columns` x `rows` images from the first on, side by side, to be looked at.
RgbImage contactSheet(const FormulaImages& images, int size, int columns, int rows);

} // namespace blemish::formula
