// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/label.h"
#include "core/base/raster.h"
#include "core/base/result.h"

namespace blemish {

/// A defect as a COCO file has it (https://cocodataset.org/#format-data). At most one of the two kinds of outline is there.
struct CocoDefect {
    std::string category;
    std::vector<std::vector<double>> polygons; ///< together; x and y by turns, pixels, at most one pixel outside of the image
    std::vector<std::int64_t> runs;            ///< as for addRuns; they fit the image
    double area = 0;                           ///< pixels; of the box where there is no outline

    bool hasOutline() const { return !polygons.empty() || !runs.empty(); }
};

struct CocoImage {
    std::string file; ///< as it stands there: a name, a relative or an absolute path
    int width = 0, height = 0;
    std::vector<CocoDefect> defects;
    std::int64_t broken = 0; ///< number of an annotation whose outline is none or does not fit the image; 0: all do
    // What only exportCoco writes; nothing in other programs' files.
    std::optional<Label> label;
    std::string defectType, split;
    bool reviewed = false;
};

/// Reads the text of a COCO file; `file` is for messages. Refused is whatever is not complete: an annotation of an image or
/// a category that is not there, two images of one number, sizes beyond ReadLimits.
Result<std::vector<CocoImage>> parseCoco(std::string_view text, const std::filesystem::path& file);

/// All defects of the image together; empty where one of them has no outline, since a mask without it would be wrong.
Mask maskOf(const CocoImage& image);

} // namespace blemish
