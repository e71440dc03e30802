// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <opencv2/core.hpp>
#include <span>
#include <vector>

#include "core/base/result.h"

namespace blemish {

/// OpenCV's image formats. They link some hundred and twenty libraries, so they live in a module of their own that is loaded when
/// the first picture needs it (docs/adr/0027).
struct Codecs {
    /// cv::imdecode; empty for everything that it cannot do.
    cv::Mat (*decode)(std::span<const std::byte> file, int flags) noexcept;
    /// The bytes of a PNG file; none when the image is empty or too large.
    std::vector<unsigned char> (*encodePng)(const cv::Mat& image) noexcept;
};

/// Thread-safe. The error is a whole sentence.
Result<const Codecs*> codecs();

} // namespace blemish
