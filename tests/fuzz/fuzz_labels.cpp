// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all must be refused with a sentence or give masks of the size that the file names.
#include <cstdint>
#include <cstdlib>

#include "core/output/coco_reader.h"

using namespace blemish;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto file = parseCoco({reinterpret_cast<const char*>(data), size}, "input");
    if (!file) return file.error().message.empty() ? std::abort(), 0 : 0;
    for (const CocoImage& image : *file) {
        if (std::int64_t(image.width) * image.height > 1'000'000) continue;
        const Mask mask = maskOf(image);
        if (!mask.empty() && (mask.width != image.width || mask.height != image.height)) std::abort();
    }
    return 0;
}
