// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/opened_auroc.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <vector>

namespace blemish {

namespace {

/// Minimum or maximum over a pixel and its four neighbours, as far as there are any.
template <class Choose>
std::vector<float> overCross(std::span<const float> values, int width, int height, Choose choose) {
    std::vector<float> result(values.begin(), values.end());
    const auto at = [&](int x, int y) { return values[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)]; };
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            float& value = result[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
            if (x > 0) value = choose(value, at(x - 1, y));
            if (x + 1 < width) value = choose(value, at(x + 1, y));
            if (y > 0) value = choose(value, at(x, y - 1));
            if (y + 1 < height) value = choose(value, at(x, y + 1));
        }
    return result;
}

} // namespace

void OpenedAuroc::add(std::span<const float> map, std::span<const float> truth, int width, int height) {
    const auto count = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    if (map.size() != count || truth.size() != count) throw std::invalid_argument("OpenedAuroc: the sizes do not fit");
    const auto finite = [](float value) { return std::isfinite(value); };
    if (!std::all_of(map.begin(), map.end(), finite) || !std::all_of(truth.begin(), truth.end(), finite))
        throw std::invalid_argument("OpenedAuroc: a value is not finite");
    // Opening what lies above a threshold is the same as taking the threshold of the opened map: once serves for all.
    const auto eroded = overCross(map, width, height, [](float a, float b) { return std::min(a, b); });
    const auto opened = overCross(eroded, width, height, [](float a, float b) { return std::max(a, b); });
    for (std::size_t i = 0; i < count; ++i) {
        const double steps = std::floor(static_cast<double>(opened[i]) * static_cast<double>(thresholds) + 1e-6) + 1;
        const auto reached = static_cast<std::size_t>(std::clamp(steps, 0.0, static_cast<double>(thresholds)));
        m_defect[reached] += static_cast<double>(truth[i]);
        m_normal[reached] += 1.0 - static_cast<double>(truth[i]);
    }
}

Metric OpenedAuroc::compute() const {
    const double defect = std::accumulate(m_defect.begin(), m_defect.end(), 0.0), normal = std::accumulate(m_normal.begin(), m_normal.end(), 0.0);
    if (!(defect > 0)) return Metric::undefined("No NG image has a readable mask, so no defect pixel is known.");
    if (!(normal > 0)) return Metric::undefined("Every pixel of the NG images is defect.");
    double area = 0, tpr = 0;
    for (std::size_t reached = thresholds; reached > 0; --reached) { // from the strictest threshold to 0
        const double moreTrue = m_defect[reached] / defect, moreFalse = m_normal[reached] / normal;
        if (reached < thresholds) area += moreFalse * (tpr + moreTrue / 2);
        tpr += moreTrue;
    }
    return {area, std::nullopt, {}};
}

} // namespace blemish
