// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/base/raster.h"
#include "core/base/result.h"

namespace blemish {

/// A drawn part and where it is defective (empty `defectType`: good, mask all zero).
struct SamplePart {
    RgbImage image;
    Mask mask;
    std::string defectType;
};

/// The kinds of defect that `drawSamplePart` knows: scratch, dent, stain, contamination, missing_hole.
const std::vector<std::string>& sampleDefectTypes();

/// A machined plate with a bore pattern and brushed texture, drawn with small natural variation of place, turn, light and
/// grain. Same seed, same pixels, on every machine.
SamplePart drawSamplePart(std::uint32_t seed, const std::string& defectType, int size = 256);

struct SampleCounts {
    int trainGood = 48;
    int testGood = 16;
    int testPerDefect = 6;
};
/// Writes a category in MVTec AD's layout: train/good, test/good, test/<type>, ground_truth/<type>/<name>_mask.png.
Result<void> writeSampleCategory(const std::filesystem::path& folder, const SampleCounts& counts, std::uint32_t seed,
                                 JobContext& job);

} // namespace blemish
