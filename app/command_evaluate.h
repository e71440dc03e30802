// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "app/evaluation_run.h"

namespace CLI {
class App;
}

namespace blemish {

/// `evaluate`, of a model and DATA or of a project.
struct EvaluateCommand {
    EvaluationRequest request;
    std::filesystem::path folder;
    std::string maps;
    std::string rule; ///< for the threshold; empty: none
};

/// --threshold-rule, --out, --maps.
void addEvaluateOutput(CLI::App& command, EvaluateCommand& arguments);
int runEvaluate(EvaluateCommand arguments, Console& console);

} // namespace blemish
