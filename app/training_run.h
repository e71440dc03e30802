// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "app/console.h"
#include "app/data_source.h"
#include "core/ml/trainer.h"

namespace blemish {

struct TrainingRequest {
    const DataSource& data;
    TrainOptions options;
    std::filesystem::path model;
    bool resume = false;
};

/// Can a file be written there at all? Asked before hours of work, not after. `what` names it in the sentence.
/// `option` is where the user chose it.
Result<void> checkOutputPlace(const std::filesystem::path& file, const std::string& what, const std::string& option = "--out");
/// The same for a model, and with `resume` whether there is a checkpoint to go on from.
Result<void> checkModelPlace(const std::filesystem::path& model, bool resume);

/// Trains with progress on the console. When it was interrupted the sentence says how to go on.
Result<TrainingOutcome> runTraining(const TrainingRequest& request, Console& console);

/// Which teacher a training will learn from, and what a pretrained one would bring.
std::string teacherLine(const TrainOptions& options);

/// The result for people, and for --json.
void printTraining(const TrainingOutcome& outcome, Console& console);
nlohmann::ordered_json trainingJson(const TrainingOutcome& outcome);

/// Normal images that were kept from training for threshold and scale.
int heldOutImages(const ModelInfo& info);

} // namespace blemish
