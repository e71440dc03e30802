// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

#include "core/metrics/score_groups.h"

namespace blemish {

/// A float's bits, changed so that unsigned keys sort as the floats do. -0 and 0 get the same key.
std::uint32_t orderedKey(float value);
/// The float that has this key.
float floatOfKey(std::uint32_t key);

/// One image's pixels. Neighbours among the sorted keys of a map are close, so the normals' differences are written in
/// as few bytes as they need (seven bits a byte, the eighth says that more follow): about 1.5 bytes a pixel.
struct StoredImage {
    std::vector<std::uint8_t> normals;
    std::int64_t normalCount = 0;
    std::vector<std::uint64_t> defects; ///< key << 32 | pixels of its region, ascending

    /// Calls `visit(key)` for every normal pixel in ascending order.
    template <class Visit>
    void forEachNormal(Visit visit) const {
        std::uint32_t key = 0, difference = 0;
        int shift = 0;
        for (const std::uint8_t byte : normals) {
            difference |= static_cast<std::uint32_t>(byte & 0x7f) << shift;
            shift += 7;
            if (byte & 0x80) continue;
            visit(key += difference);
            difference = 0;
            shift = 0;
        }
    }
};

/// Counts per narrow range of keys, at most `capacity` ranges of equal width 2^shift that cover all keys seen.
class KeyHistogram {
public:
    explicit KeyHistogram(std::size_t capacity) : m_capacity(capacity) {}

    /// Makes room for keys in [low, high]; coarsens where it must, which only joins whole neighbouring ranges.
    void cover(std::uint32_t low, std::uint32_t high);
    ScoreGroup& at(std::uint32_t key) { return m_bins[(key >> m_shift) - m_firstBin]; }
    const std::vector<ScoreGroup>& bins() const { return m_bins; }
    bool exact() const { return m_shift == 0; }
    std::uint32_t keyOf(std::size_t bin) const { return (m_firstBin + static_cast<std::uint32_t>(bin)) << m_shift; }

private:
    std::size_t m_capacity;
    int m_shift = 0;
    std::uint32_t m_firstBin = 0;
    std::vector<ScoreGroup> m_bins;
};

/// All pixels of a test set: image by image while they fit into the budget, as one histogram from then on.
class PixelStore {
public:
    explicit PixelStore(std::size_t memoryBudget);

    /// `regionSizes` as in `Regions::sizeAt`.
    void add(std::span<const float> map, std::span<const std::uint32_t> regionSizes);

    bool exact() const { return !m_folded || m_histogram.exact(); }
    /// The kept images; empty once they are folded.
    const std::vector<StoredImage>& images() const { return m_images; }
    /// Every distinct score of a defect pixel for itself, and what lies between two of them together (no metric
    /// depends on the order in there). After folding: the histogram. A request to stop leaves images out.
    std::vector<ScoreGroup> groups(const std::stop_token& stop = {}) const;
    /// The lowest score that belongs to each of `groups()`; -infinity for the first one.
    std::vector<float> groupStarts() const;
    /// Keys that start the groups of `groups()`: group 2i + 1 holds the defect key i.
    std::vector<std::uint32_t> defectKeys() const;

private:
    void fold();
    void addToHistogram(const StoredImage& image);
    std::vector<std::uint64_t> sortedDefects() const;

    std::size_t m_budget;
    std::size_t m_needed = 0; ///< bytes held, with what `groups` will need on top
    bool m_folded = false;
    std::vector<StoredImage> m_images;
    KeyHistogram m_histogram;
};

} // namespace blemish
