// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/image_ref.h"

#include <algorithm>
#include <cassert>

#include "core/imaging/image_io.h"

namespace blemish {

RgbImage ImageTable::image(std::size_t index) const {
    assert(index < size());
    RgbImage result(width, height);
    const auto* from = pixels.data() + index * bytesEach();
    if (channels == 3) {
        std::copy_n(from, result.pixels.size(), result.pixels.begin());
        return result;
    }
    for (std::size_t i = 0; i < result.pixels.size(); ++i) result.pixels[i] = from[i / 3];
    return result;
}

ImageRef::ImageRef(std::shared_ptr<const ImageTable> table, std::size_t index)
    : m_path(std::filesystem::path(table->name) / std::to_string(index)), m_table(std::move(table)), m_index(index) {}

Result<RgbImage> ImageRef::read() const {
    return m_table ? Result<RgbImage>(m_table->image(m_index)) : readImage(m_path);
}

ImageRefs imageRefs(const std::vector<std::filesystem::path>& files) {
    return {files.begin(), files.end()};
}

} // namespace blemish
