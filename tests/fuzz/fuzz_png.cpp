// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all must be left alone or give the pixels that OpenCV sees. Checksums are put right first, or nothing would get
// past them.
#include <libdeflate.h>

#include <cstdint>
#include <cstdlib>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "core/imaging/byte_reader.h"
#include "core/imaging/png_decoder.h"

using namespace blemish;

namespace {

void mendChecksums(std::vector<std::uint8_t>& file) {
    const ByteReader reader(std::as_bytes(std::span(file)), true);
    for (std::uint64_t at = 8; reader.has(at, 12) && reader.has(at, std::uint64_t(reader.u32(at)) + 12);) {
        const std::uint64_t end = at + 8 + reader.u32(at);
        const std::uint32_t sum = libdeflate_crc32(0, file.data() + at + 4, static_cast<std::size_t>(end - at - 4));
        for (int i = 0; i < 4; ++i)
            file[static_cast<std::size_t>(end) + std::size_t(i)] = static_cast<std::uint8_t>(sum >> (24 - 8 * i));
        at = end + 4;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto silenced = cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    (void)silenced;
    std::vector<std::uint8_t> file(data, data + size);
    mendChecksums(file);
    const ByteReader reader(std::as_bytes(std::span(file)), true);
    if (std::uint64_t(reader.u32(16)) * reader.u32(20) > 1'000'000) return 0;
    const auto image = decodeUsualPng(std::as_bytes(std::span(file)));
    if (!image) return 0;
    cv::Mat other = cv::imdecode(file, cv::IMREAD_COLOR | cv::IMREAD_ANYDEPTH | cv::IMREAD_IGNORE_ORIENTATION);
    if (other.empty()) return 0;
    if (other.depth() == CV_16U) other.convertTo(other, CV_8U, 255.0 / 65535);
    cv::cvtColor(other, other, cv::COLOR_BGR2RGB);
    if (other.cols != image->width || other.rows != image->height ||
        !std::equal(image->pixels.begin(), image->pixels.end(), other.data))
        std::abort();
    return 0;
}
