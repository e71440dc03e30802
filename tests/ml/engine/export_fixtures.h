// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "core/ml/engine/distiller.h"
#include "core/ml/model_file.h"

namespace blemish::test {

/// 64 x 64.
TrainOptions smallOptions(const std::string& method = "rd");

/// For a test's data function: the kinds of networks that leave for other programs; the test itself gets its row's options.
void addExportedKinds();
TrainOptions fetchedOptions();

/// With weights by formula, in evaluation.
std::shared_ptr<nn::Distiller> distillerOf(const TrainOptions& options);
ModelInfo infoOf(const TrainOptions& options);
void writeModel(const std::filesystem::path& path, const TrainOptions& options, bool withTeacher);

/// RGB in 0 to 1, as a reader of an exported file gives them; and as the detector prepares them.
torch::Tensor images(const TrainOptions& options, std::int64_t count = 2);
torch::Tensor normalised(const torch::Tensor& images, const Preprocessing& how);

/// The largest difference; 1e9 for other shapes.
double apart(const torch::Tensor& a, const torch::Tensor& b);

} // namespace blemish::test
