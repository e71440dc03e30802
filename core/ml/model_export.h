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

/// What other programs run without Blemish.
enum class ExportFormat {
    torchScript, ///< PyTorch and LibTorch (docs/adr/0026)
    onnx,        ///< runtimes of many makers (docs/adr/0028)
};

/// The format's own name, in every language.
constexpr const char* nameOf(ExportFormat format) { return format == ExportFormat::onnx ? "ONNX" : "TorchScript"; }

/// A model that shall leave for other programs.
struct ModelExportRequest {
    std::filesystem::path model;           ///< *.blm
    std::filesystem::path file;            ///< to write
    std::filesystem::path teacher;         ///< only needed for models without embedded teacher
    std::optional<Thresholds> thresholds;  ///< nothing: the model's own
    std::optional<double> pixelThreshold;  ///< nothing: the model's own
    IgnoreRegion ignored;                  ///< never judged
    ExportFormat format = ExportFormat::torchScript;
};

struct ExportedModel {
    std::uintmax_t bytes = 0;
    double mapDeviation = 0; ///< largest difference of a map's value or a score from Blemish's own, on the images that the file was checked with
};

/// Writes the file once it has been found to say what the model says. The error names a method that cannot leave, a teacher that is
/// missing, a place that cannot be written to.
Result<ExportedModel> exportModel(const ModelExportRequest& request, JobContext& job);

} // namespace blemish
