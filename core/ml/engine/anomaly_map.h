// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/engine/reverse_distillation.h"

namespace blemish::nn {

enum class MapMode { add, mul };

/// Turns features into smoothed anomaly maps (RD4AD, section 3.4). Every step is linear in each scale's distance map, so
/// up-sampling (bilinear, align_corners) and Gaussian are two small matrices per scale, made once for a size.
class AnomalyMapper {
public:
    /// `sigma` in pixels of the output, 0 for none; the kernel is cut at 4 sigma, borders are mirrored with the edge
    /// repeated (SciPy's "reflect").
    AnomalyMapper(std::int64_t height, std::int64_t width, double sigma, MapMode mode);

    /// [N,C,h,w] features of the same scales -> [N,height,width] float32, on the features' device.
    torch::Tensor operator()(const Features& teacher, const Features& student);

    /// What a scale's distance map is multiplied with, from the left and the right.
    struct Scale {
        torch::Tensor rows;    ///< [height,h]
        torch::Tensor columns; ///< [w,width]
    };
    const Scale& scaleFor(std::int64_t h, std::int64_t w, c10::Device device);
    MapMode mode() const { return m_mode; }
    /// What the product of the scales is multiplied with, float32; with `MapMode::add` it is in the scales' own matrices.
    Scale smoothing(c10::Device device) const;

private:
    std::int64_t m_height, m_width;
    MapMode m_mode;
    torch::Tensor m_smoothRows;    ///< [height,height]
    torch::Tensor m_smoothColumns; ///< [width,width], transposed
    std::map<std::pair<std::int64_t, std::int64_t>, Scale> m_scales;
};

/// [size,size] matrix of SciPy's gaussian_filter1d (truncate 4, mode reflect), float64. Identity for sigma 0.
torch::Tensor gaussianMatrix(std::int64_t size, double sigma);
/// [to,from] matrix of bilinear interpolation with align_corners, float64.
torch::Tensor upsampleMatrix(std::int64_t from, std::int64_t to);

} // namespace blemish::nn
