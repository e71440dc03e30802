// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/regions.h"

#include <algorithm>
#include <utility>

namespace blemish {

namespace {

/// Sets of pixels, each known by its first pixel's label.
class Sets {
public:
    std::uint32_t create() {
        m_parent.push_back(static_cast<std::uint32_t>(m_parent.size()));
        return m_parent.back();
    }
    std::uint32_t rootOf(std::uint32_t label) {
        while (m_parent[label] != label) label = m_parent[label] = m_parent[m_parent[label]];
        return label;
    }
    std::uint32_t join(std::uint32_t a, std::uint32_t b) {
        a = rootOf(a);
        b = rootOf(b);
        if (b < a) std::swap(a, b);
        return m_parent[b] = a;
    }
    std::size_t size() const { return m_parent.size(); }

private:
    std::vector<std::uint32_t> m_parent{0}; // label 0 is "normal"
};

/// Labels of one row from its left neighbours and from the row above (empty for the first row).
void labelRow(std::span<const std::uint8_t> mask, std::span<const std::uint32_t> above, std::span<std::uint32_t> labels,
              Sets& sets) {
    const std::size_t width = mask.size();
    for (std::size_t x = 0; x < width; ++x) {
        if (mask[x] == 0) continue;
        std::uint32_t label = x > 0 ? labels[x - 1] : 0;
        const std::size_t from = x > 0 ? x - 1 : 0, to = std::min(x + 2, width);
        for (std::size_t i = from; !above.empty() && i < to; ++i)
            if (above[i]) label = label ? sets.join(label, above[i]) : above[i];
        labels[x] = label ? label : sets.create();
    }
}

} // namespace

Regions findRegions(std::span<const std::uint8_t> mask, int width, int height) {
    const auto rowLength = static_cast<std::size_t>(width);
    Regions regions;
    regions.sizeAt.assign(mask.size(), 0);
    Sets sets;
    std::span<std::uint32_t> labels(regions.sizeAt), above;
    for (std::size_t y = 0; y < static_cast<std::size_t>(height); ++y) {
        const auto row = labels.subspan(y * rowLength, rowLength);
        labelRow(mask.subspan(y * rowLength, rowLength), above, row, sets);
        above = row;
    }

    std::vector<std::uint32_t> sizes(sets.size(), 0);
    for (std::uint32_t& label : labels) {
        if (label == 0) continue;
        label = sets.rootOf(label);
        regions.count += ++sizes[label] == 1;
        ++regions.defectPixels;
    }
    for (std::uint32_t& label : labels)
        if (label) label = sizes[label];
    return regions;
}

} // namespace blemish
