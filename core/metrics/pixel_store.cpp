// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pixel_store.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <utility>

namespace blemish {

namespace {

/// Bytes for one defect pixel: 8 kept, 8 while sorting, 4 for its key, two groups of 24.
constexpr std::size_t bytesPerDefect = 8 + 8 + 4 + 2 * sizeof(ScoreGroup);
constexpr std::size_t smallestHistogram = 1024;

std::uint32_t keyOf(std::uint64_t defect) {
    return static_cast<std::uint32_t>(defect >> 32);
}
double weightOf(std::uint64_t defect) {
    return 1.0 / static_cast<double>(defect & 0xffffffffu);
}

/// Least significant digit first, three digits of 11 bits.
void radixSort(std::vector<std::uint32_t>& keys) {
    constexpr int digitBits = 11;
    constexpr std::uint32_t digitMask = (1u << digitBits) - 1;
    std::vector<std::uint32_t> other(keys.size());
    for (int shift = 0; shift < 32; shift += digitBits) {
        std::array<std::size_t, digitMask + 1> next{};
        for (const std::uint32_t key : keys) ++next[(key >> shift) & digitMask];
        std::size_t start = 0;
        for (std::size_t& entry : next) start += std::exchange(entry, start);
        for (const std::uint32_t key : keys) other[next[(key >> shift) & digitMask]++] = key;
        keys.swap(other);
    }
}

std::vector<std::uint8_t> packed(std::span<const std::uint32_t> sortedKeys) {
    std::vector<std::uint8_t> bytes;
    bytes.reserve(sortedKeys.size() * 2);
    std::uint32_t last = 0;
    for (const std::uint32_t key : sortedKeys) {
        std::uint32_t difference = key - std::exchange(last, key);
        for (; difference > 0x7f; difference >>= 7) bytes.push_back(static_cast<std::uint8_t>(difference | 0x80));
        bytes.push_back(static_cast<std::uint8_t>(difference));
    }
    bytes.shrink_to_fit();
    return bytes;
}

StoredImage storedImage(std::span<const float> map, std::span<const std::uint32_t> regionSizes) {
    StoredImage image;
    std::vector<std::uint32_t> normals;
    normals.reserve(map.size());
    for (std::size_t i = 0; i < map.size(); ++i) {
        const std::uint32_t key = orderedKey(map[i]);
        if (const std::uint32_t size = regionSizes[i])
            image.defects.push_back(std::uint64_t(key) << 32 | size);
        else
            normals.push_back(key);
    }
    radixSort(normals);
    std::ranges::sort(image.defects);
    image.defects.shrink_to_fit();
    image.normalCount = static_cast<std::int64_t>(normals.size());
    image.normals = packed(normals);
    return image;
}

/// First position at or after `from` whose key is not below `key`: doubling steps, then halving.
std::size_t gallop(const std::vector<std::uint32_t>& keys, std::size_t from, std::uint32_t key) {
    std::size_t step = 1, low = from, high = from;
    while (high < keys.size() && keys[high] < key) {
        low = high + 1;
        high += step;
        step *= 2;
    }
    const auto first = keys.begin();
    const auto end = first + static_cast<std::ptrdiff_t>(std::min(high, keys.size()));
    return static_cast<std::size_t>(std::lower_bound(first + static_cast<std::ptrdiff_t>(low), end, key) - first);
}

std::vector<std::uint32_t> distinctKeys(std::span<const std::uint64_t> sortedDefects) {
    std::vector<std::uint32_t> keys;
    for (const std::uint64_t defect : sortedDefects)
        if (keys.empty() || keys.back() != keyOf(defect)) keys.push_back(keyOf(defect));
    return keys;
}

} // namespace

std::uint32_t orderedKey(float value) {
    constexpr std::uint32_t sign = 0x80000000u;
    const auto bits = std::bit_cast<std::uint32_t>(value + 0.0f);
    return bits & sign ? ~bits : bits | sign;
}

float floatOfKey(std::uint32_t key) {
    constexpr std::uint32_t sign = 0x80000000u;
    return std::bit_cast<float>(key & sign ? key & ~sign : ~key);
}

void KeyHistogram::cover(std::uint32_t low, std::uint32_t high) {
    if (!m_bins.empty()) {
        const std::uint32_t last = m_firstBin + static_cast<std::uint32_t>(m_bins.size() - 1);
        low = std::min(low, m_firstBin << m_shift);
        high = std::max(high, (last << m_shift) | ((1u << m_shift) - 1));
    }
    int shift = m_shift;
    while ((high >> shift) - (low >> shift) >= m_capacity) ++shift;
    const std::uint32_t first = low >> shift;
    const std::size_t count = std::size_t(high >> shift) - first + 1;
    if (count == m_bins.size() && shift == m_shift) return;

    std::vector<ScoreGroup> bins(count);
    for (std::size_t i = 0; i < m_bins.size(); ++i) {
        ScoreGroup& bin = bins[((m_firstBin + i) >> (shift - m_shift)) - first];
        bin.normals += m_bins[i].normals;
        bin.defects += m_bins[i].defects;
        bin.weight += m_bins[i].weight;
    }
    m_bins = std::move(bins);
    m_firstBin = first;
    m_shift = shift;
}

PixelStore::PixelStore(std::size_t memoryBudget)
    : m_budget(memoryBudget), m_histogram(std::max(smallestHistogram, memoryBudget / 4 / sizeof(ScoreGroup))) {}

// A quarter of the budget is kept free for the histogram (twice while it grows), should it be needed.
void PixelStore::add(std::span<const float> map, std::span<const std::uint32_t> regionSizes) {
    StoredImage image = storedImage(map, regionSizes);
    if (m_folded) {
        addToHistogram(image);
        return;
    }
    m_needed += sizeof(StoredImage) + image.normals.size() + image.defects.size() * bytesPerDefect;
    m_images.push_back(std::move(image));
    if (m_needed > m_budget / 4 * 3) fold();
}

void PixelStore::fold() {
    m_folded = true;
    for (StoredImage& image : m_images) {
        addToHistogram(image);
        image = {};
    }
    m_images = {};
}

void PixelStore::addToHistogram(const StoredImage& image) {
    std::uint32_t low = std::numeric_limits<std::uint32_t>::max(), high = 0;
    if (!image.defects.empty()) {
        low = keyOf(image.defects.front());
        high = keyOf(image.defects.back());
    }
    image.forEachNormal([&](std::uint32_t key) {
        low = std::min(low, key);
        high = std::max(high, key);
    });
    if (low > high) return;
    m_histogram.cover(low, high);
    image.forEachNormal([&](std::uint32_t key) { m_histogram.at(key).normals += 1; });
    for (const std::uint64_t defect : image.defects) {
        ScoreGroup& bin = m_histogram.at(keyOf(defect));
        bin.defects += 1;
        bin.weight += weightOf(defect);
    }
}

std::vector<std::uint64_t> PixelStore::sortedDefects() const {
    std::size_t count = 0;
    for (const StoredImage& image : m_images) count += image.defects.size();
    std::vector<std::uint64_t> defects;
    defects.reserve(count);
    for (const StoredImage& image : m_images) defects.insert(defects.end(), image.defects.begin(), image.defects.end());
    std::ranges::sort(defects);
    return defects;
}

std::vector<std::uint32_t> PixelStore::defectKeys() const {
    return distinctKeys(sortedDefects());
}

std::vector<float> PixelStore::groupStarts() const {
    std::vector<float> starts;
    if (m_folded) {
        for (std::size_t i = 0; i < m_histogram.bins().size(); ++i) starts.push_back(floatOfKey(m_histogram.keyOf(i)));
    } else {
        starts.push_back(-std::numeric_limits<float>::infinity());
        for (const std::uint32_t key : defectKeys()) {
            starts.push_back(floatOfKey(key));
            starts.push_back(floatOfKey(key + 1)); // what lies strictly above
        }
    }
    if (!starts.empty()) starts.front() = -std::numeric_limits<float>::infinity();
    return starts;
}

std::vector<ScoreGroup> PixelStore::groups(const std::stop_token& stop) const {
    if (m_folded) return m_histogram.bins();
    const std::vector<std::uint64_t> defects = sortedDefects();
    const std::vector<std::uint32_t> keys = distinctKeys(defects);
    std::vector<ScoreGroup> groups(2 * keys.size() + 1);
    std::size_t at = 0;
    for (const std::uint64_t defect : defects) {
        while (keys[at] != keyOf(defect)) ++at;
        groups[2 * at + 1].defects += 1;
        groups[2 * at + 1].weight += weightOf(defect);
    }
    for (const StoredImage& image : m_images) {
        if (stop.stop_requested()) break;
        std::size_t next = 0;
        image.forEachNormal([&](std::uint32_t key) {
            next = gallop(keys, next, key);
            groups[2 * next + (next < keys.size() && keys[next] == key ? 1 : 0)].normals += 1;
        });
    }
    return groups;
}

} // namespace blemish
