// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/cifar_reader.h"

#include <charconv>

namespace blemish {

namespace {

constexpr std::size_t plane = std::size_t(cifarEdge) * cifarEdge;
constexpr std::size_t record = 1 + 3 * plane;
constexpr unsigned classes = 10;

} // namespace

Result<void> appendCifarBatch(std::span<const std::byte> bytes, ImageTable& images, std::vector<std::uint8_t>& labels) {
    if (bytes.empty() || bytes.size() % record != 0)
        return Error{"its size is not a whole number of CIFAR-10 records of " + std::to_string(record) + " bytes"};
    for (std::size_t at = 0; at < bytes.size(); at += record)
        if (std::to_integer<unsigned>(bytes[at]) >= classes)
            return Error{"image " + std::to_string(at / record) + " has the label " + std::to_string(std::to_integer<unsigned>(bytes[at]))};
    images.width = images.height = cifarEdge;
    images.channels = 3;
    images.pixels.reserve(images.pixels.size() + bytes.size());
    for (std::size_t at = 0; at < bytes.size(); at += record) {
        labels.push_back(std::to_integer<std::uint8_t>(bytes[at]));
        const auto values = bytes.subspan(at + 1, 3 * plane);
        for (std::size_t i = 0; i < plane; ++i)
            for (std::size_t c = 0; c < 3; ++c) images.pixels.push_back(std::to_integer<std::uint8_t>(values[c * plane + i]));
    }
    return {};
}

Result<void> appendCifarSheet(const RgbImage& sheet, ImageTable& images) {
    if (static_cast<std::size_t>(sheet.width) != plane)
        return Error{"it is " + std::to_string(sheet.width) + " pixels wide, and a sheet of CIFAR-10 images has " + std::to_string(plane)};
    images.width = images.height = cifarEdge;
    images.channels = 3;
    images.pixels.insert(images.pixels.end(), sheet.pixels.begin(), sheet.pixels.end());
    return {};
}

Result<std::vector<std::uint8_t>> parseLabelLines(std::string_view text) {
    std::vector<std::uint8_t> labels;
    while (!text.empty()) {
        const auto end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty() && text.empty()) break;
        unsigned label = classes;
        const auto read = std::from_chars(line.data(), line.data() + line.size(), label);
        if (read.ec != std::errc() || read.ptr != line.data() + line.size() || label >= classes)
            return Error{"line " + std::to_string(labels.size() + 1) + " is no class number from 0 to 9"};
        labels.push_back(static_cast<std::uint8_t>(label));
    }
    return labels;
}

} // namespace blemish
