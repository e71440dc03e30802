// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/base/raster.h"
#include "core/base/result.h"

namespace blemish {

/// Images of one size in memory, one after another, channels interleaved.
struct ImageTable {
    std::string name;     ///< of what they were read from
    int width = 0;
    int height = 0;
    int channels = 1;     ///< 1 grey, 3 RGB
    std::vector<std::uint8_t> pixels;

    std::size_t bytesEach() const {
        return static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * static_cast<std::size_t>(channels);
    }
    std::size_t size() const { return bytesEach() == 0 ? 0 : pixels.size() / bytesEach(); }
    /// Grey is repeated to three channels.
    RgbImage image(std::size_t index) const;
};

/// One image wherever it is: a file, or a row of a table in memory. Cheap to copy; may be read from several threads.
class ImageRef {
public:
    ImageRef() = default;
    ImageRef(std::filesystem::path file) : m_path(std::move(file)) {} // NOLINT: a file is an image
    ImageRef(std::shared_ptr<const ImageTable> table, std::size_t index);

    Result<RgbImage> read() const;
    /// The file; of an image in memory a name like "mnist/123".
    const std::filesystem::path& path() const { return m_path; }
    bool inMemory() const { return m_table != nullptr; }

private:
    std::filesystem::path m_path;
    std::shared_ptr<const ImageTable> m_table;
    std::size_t m_index = 0;
};
using ImageRefs = std::vector<ImageRef>;

/// Files as images.
ImageRefs imageRefs(const std::vector<std::filesystem::path>& files);

} // namespace blemish
