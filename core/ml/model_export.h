// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "core/base/job.h"
#include "core/base/label.h"
#include "core/base/result.h"
#include "core/imaging/ignore_region.h"

namespace blemish {

/// A model that shall leave as a TorchScript program, which LibTorch and PyTorch run without Blemish (docs/adr/0026).
struct TorchScriptRequest {
    std::filesystem::path model;           ///< *.blm
    std::filesystem::path file;            ///< to write
    std::filesystem::path teacher;         ///< only needed for models without embedded teacher
    std::optional<Thresholds> thresholds;  ///< nothing: the model's own
    std::optional<double> pixelThreshold;  ///< nothing: the model's own
    IgnoreRegion ignored;                  ///< never judged
};

struct TorchScriptFile {
    std::uintmax_t bytes = 0;
    double mapDeviation = 0; ///< largest difference of a map's value from Blemish's own, on the images that the program was checked with
};

/// Writes the file once the program has been found to say what the model says. The error names a method that cannot leave,
/// a teacher that is missing, a place that cannot be written to.
Result<TorchScriptFile> exportTorchScript(const TorchScriptRequest& request, JobContext& job);

} // namespace blemish
