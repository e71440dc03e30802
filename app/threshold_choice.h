// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "core/base/result.h"
#include "core/metrics/evaluation.h"
#include "core/metrics/threshold_advisor.h"
#include "core/ml/model_file.h"

namespace blemish {

/// What `--threshold-rule` asks for.
struct ThresholdChoice {
    ThresholdRule rule = ThresholdRule::maxF1;
    double limit = 0;

    /// The words of its help.
    static std::string possible();
};

/// "max-f1", "balanced-accuracy", "max-false-alarm-rate=X", "max-miss-rate=X", "cost-ratio=X", "normals-only[=X]"; a rule that has a
/// number takes the studio's where none is written. Anything else is a usage error.
Result<ThresholdChoice> thresholdChoiceFromText(const std::string& text);

/// The threshold that the rule picks from the images that were just scored, or for `normals-only` from the scores that the training
/// kept in the model; the error says what is missing.
Result<ThresholdAdvice> adviceFor(const ThresholdChoice& choice, const Evaluation& evaluation, const ModelInfo& model);

nlohmann::ordered_json adviceJson(const ThresholdAdvice& advice);

} // namespace blemish
