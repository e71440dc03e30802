// SPDX-License-Identifier: GPL-3.0-or-later
#include <exception>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>

#include "core/imaging/codecs.h"

namespace {

cv::Mat decode(std::span<const std::byte> file, int flags) noexcept {
    [[maybe_unused]] static const auto silenced = cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    try {
        // The matrix is only looked at; OpenCV has no read-only view.
        const cv::Mat view(1, static_cast<int>(file.size()), CV_8UC1, const_cast<std::byte*>(file.data()));
        return cv::imdecode(view, flags);
    } catch (const std::exception&) {
        return {};
    }
}

std::vector<unsigned char> encodePng(const cv::Mat& image) noexcept {
    try {
        std::vector<unsigned char> encoded;
        if (!image.empty()) cv::imencode(".png", image, encoded, {cv::IMWRITE_PNG_COMPRESSION, 3});
        return encoded;
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace

extern "C" const blemish::Codecs blemishCodecs;
const blemish::Codecs blemishCodecs{decode, encodePng};
