// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "app/evaluation_run.h"

namespace blemish {

/// The folder with its parents, or the sentence why not.
Result<void> makeOutputFolder(const std::filesystem::path& folder);

/// Writes every map as float32 TIFF: <folder>/<category>/test/<type>/<name>.tiff.
ImageHook mapWriter(const std::filesystem::path& folder);

/// evaluation.json and scores.csv.
Result<void> writeEvaluation(const EvaluationRun& run, const std::filesystem::path& folder);

/// What `--json` prints and evaluation.json holds: the metrics, plus which model saw which data.
nlohmann::ordered_json evaluationDocument(const EvaluationRun& run);

/// The metrics for people: a table, the rows per defect type, and what to be careful about.
std::string evaluationTable(const EvaluationRun& run);

} // namespace blemish
