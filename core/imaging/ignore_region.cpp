// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/ignore_region.h"

#include <algorithm>
#include <limits>
#include <system_error>

#include "core/imaging/image_io.h"
#include "core/imaging/resize.h"

namespace blemish {

namespace {
constexpr std::size_t keptSizes = 4;
} // namespace

IgnoreRegion::IgnoreRegion(Mask mask) : m_mask(std::move(mask)) {
    if (std::none_of(m_mask.pixels.begin(), m_mask.pixels.end(), [](std::uint8_t value) { return value > 0; })) m_mask = {};
}

Result<IgnoreRegion> IgnoreRegion::read(const std::filesystem::path& file) {
    auto mask = readMask(file);
    if (!mask) return mask.error();
    return IgnoreRegion(std::move(*mask));
}

Result<IgnoreRegion> IgnoreRegion::readIfAny(const std::filesystem::path& file) {
    std::error_code unknown;
    return std::filesystem::exists(file, unknown) ? read(file) : IgnoreRegion();
}

double IgnoreRegion::share() const {
    if (empty()) return 0;
    const auto ignored = std::count_if(m_mask.pixels.begin(), m_mask.pixels.end(), [](std::uint8_t value) { return value > 0; });
    return static_cast<double>(ignored) / static_cast<double>(m_mask.pixels.size());
}

const Mask& IgnoreRegion::ofSize(int width, int height) {
    if (m_mask.width == width && m_mask.height == height) return m_mask;
    const std::pair size(width, height);
    if (m_sizes.size() >= keptSizes && !m_sizes.contains(size)) m_sizes.clear();
    auto found = m_sizes.find(size);
    if (found == m_sizes.end()) found = m_sizes.emplace(size, resizeMaskNearest(m_mask, width, height)).first;
    return found->second;
}

double IgnoreRegion::apply(AnomalyMap& map) {
    if (empty() || map.empty()) return map.empty() ? 0 : static_cast<double>(*std::max_element(map.pixels.begin(), map.pixels.end()));
    const Mask& mask = ofSize(map.width, map.height);
    float low = std::numeric_limits<float>::max(), high = std::numeric_limits<float>::lowest();
    for (std::size_t i = 0; i < map.pixels.size(); ++i) {
        if (mask.pixels[i] > 0) continue;
        low = std::min(low, map.pixels[i]);
        high = std::max(high, map.pixels[i]);
    }
    if (low > high) low = high = 0; // all of it is ignored
    for (std::size_t i = 0; i < map.pixels.size(); ++i)
        if (mask.pixels[i] > 0) map.pixels[i] = low;
    return static_cast<double>(high);
}

void IgnoreRegion::clear(Mask& mask) {
    if (empty() || mask.empty()) return;
    const Mask& region = ofSize(mask.width, mask.height);
    for (std::size_t i = 0; i < mask.pixels.size(); ++i)
        if (region.pixels[i] > 0) mask.pixels[i] = 0;
}

} // namespace blemish
