// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <filesystem>
#include <fstream>
#include <opencv2/imgcodecs.hpp>
#include <string>
#include <vector>

namespace blemish::test {

inline std::filesystem::path pathIn(const QTemporaryDir& folder, const std::string& name) {
    return std::filesystem::path(folder.path().toStdString()) / name;
}

inline std::string encoded(const std::string& extension, const cv::Mat& image, const std::vector<int>& options = {}) {
    std::vector<unsigned char> bytes;
    cv::imencode(extension, image, bytes, options);
    return {bytes.begin(), bytes.end()};
}

inline std::filesystem::path written(const QTemporaryDir& folder, const std::string& name, const std::string& bytes) {
    const auto path = pathIn(folder, name);
    std::ofstream(path, std::ios::binary) << bytes; // not flushed to disk: tests write many
    return path;
}

inline std::string bigEndian32(std::uint32_t value) {
    std::string bytes(4, '\0');
    for (int i = 3; i >= 0; --i, value >>= 8) bytes[static_cast<std::size_t>(i)] = static_cast<char>(value & 255);
    return bytes;
}

/// 6 wide, 4 high, every pixel different, in OpenCV's blue-green-red order.
inline cv::Mat smallPicture() {
    cv::Mat image(4, 6, CV_8UC3);
    for (int y = 0; y < 4; ++y)
        for (int x = 0; x < 6; ++x)
            image.at<cv::Vec3b>(y, x) = {static_cast<unsigned char>(10 + x), static_cast<unsigned char>(100 + 20 * y),
                                         static_cast<unsigned char>(40 * x)};
    return image;
}

/// A block that says how the camera was held, as JPEG's APP1 carries it.
inline std::string exifBlock(char orientation) {
    const std::string directory{'\x01', '\0',        '\x12', '\x01', '\x03', '\0', '\x01', '\0', '\0',
                                '\0',   orientation, '\0',   '\0',   '\0',   '\0', '\0',   '\0', '\0'};
    std::string block("Exif\0\0II\x2a\0\x08\0\0\0", 14);
    return block.append(directory);
}

inline std::string withExif(const std::string& jpeg, char orientation) {
    const std::string block = exifBlock(orientation);
    const std::size_t length = block.size() + 2;
    return jpeg.substr(0, 2) + "\xff\xe1" + static_cast<char>(length >> 8) + static_cast<char>(length & 255) + block +
           jpeg.substr(2);
}

} // namespace blemish::test
