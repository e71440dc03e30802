// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <utility>

#include "core/base/raster.h"
#include "core/base/result.h"

namespace blemish {

/// The part of every image that is never judged (docs/adr/0009), as a mask that is stretched to each image. Inside it maps take
/// their lowest outside value, so that scores, contours, exports and metrics agree. For one thread at a time.
class IgnoreRegion {
public:
    IgnoreRegion() = default;
    explicit IgnoreRegion(Mask mask);
    /// A mask file: what is not black is ignored.
    static Result<IgnoreRegion> read(const std::filesystem::path& file);
    /// None when there is no such file.
    static Result<IgnoreRegion> readIfAny(const std::filesystem::path& file);

    bool empty() const { return m_mask.empty(); }
    double share() const; ///< of the image, 0 to 1
    /// The region as it lies on an image or map of this size, until another size is asked for.
    const Mask& ofSize(int width, int height);
    /// Quiets the map inside the region. Returns its new score, the maximum outside; 0 if nothing is left.
    double apply(AnomalyMap& map);
    /// Takes the region out of a mask of defects.
    void clear(Mask& mask);

private:
    Mask m_mask;
    std::map<std::pair<int, int>, Mask> m_sizes; ///< most images have one size
};

} // namespace blemish
