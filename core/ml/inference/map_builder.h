// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace blemish::inference {

/// A matrix whose rows are zero outside one run.
struct BandMatrix {
    struct Run {
        int first = 0;
        int count = 0;
        std::size_t offset = 0; ///< in `values`
    };
    int columns = 0;
    std::vector<Run> rows;
    std::vector<float> values;

    std::span<const float> valuesOf(std::size_t row) const { return {values.data() + rows[row].offset, static_cast<std::size_t>(rows[row].count)}; }
};

/// [to,from]: bilinear interpolation with align_corners, then a Gaussian as scipy.ndimage.gaussian_filter1d has it (cut at
/// 4 sigma, border mirrored with the edge repeated; none for sigma 0). Made in double.
BandMatrix smoothUpsampling(int from, int to, double sigma);

/// Distances of every scale to the smoothed map (RD4AD, section 3.4). Each step is linear and separable, so up-sampling and
/// smoothing are one narrow band matrix for the rows and one for the columns of each scale; the product of scales has to come
/// before the smoothing, which then is a third pair.
class MapBuilder {
public:
    /// `scales`: height and width of each.
    MapBuilder(int height, int width, double sigma, bool multiply, std::span<const std::pair<int, int>> scales);

    std::size_t scratchFloats() const; ///< what an execution needs
    /// `distances[k]` is [h,w] of scale k; `map` gets [height,width].
    void operator()(std::span<const float* const> distances, float* scratch, float* map) const;
    /// The map of scale k alone from its distances.
    void ofScale(std::size_t k, const float* distances, float* scratch, float* map) const;

private:
    struct Passes {
        BandMatrix rows;    ///< [height,h]
        BandMatrix columns; ///< [w,width], transposed, so that a row is what one input adds
        int h = 0;
    };
    void widen(const Passes& passes, const float* in, float* out) const;
    /// Every row of the map from its run of wide lines.
    void combine(const Passes& passes, const float* wide, float* map) const;

    int m_height, m_width;
    bool m_multiply;
    std::vector<Passes> m_scales;
    Passes m_smooth; ///< after a product only
};

} // namespace blemish::inference
