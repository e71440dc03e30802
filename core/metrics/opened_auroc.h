// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

#include "core/metrics/metric.h"

namespace blemish {

/// The localisation AUROC of MKD's published code, for maps in [0,1]. It is not the usual pixel AUROC: anomalous images alone, 1000
/// thresholds 0, 0.001 … 0.999, the pixels at or above one morphologically opened with a 3x3 cross, a ground truth of fractions,
/// trapezoids between the points and none to (0,0).
class OpenedAuroc {
public:
    /// `map` and `truth` (how much of each pixel is defect, in [0,1]) have width * height values.
    void add(std::span<const float> map, std::span<const float> truth, int width, int height);
    /// Undefined when nothing was added, or no defect, or nothing else.
    Metric compute() const;

private:
    static constexpr std::size_t thresholds = 1000;
    std::array<double, thresholds + 1> m_defect{}, m_normal{}; ///< by the number of thresholds that a pixel reaches
};

} // namespace blemish
