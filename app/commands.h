// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "app/console.h"

namespace CLI {
class App;
}

namespace blemish {

struct EvaluationRequest;

/// A command with its arguments read, ready to run.
using Action = std::function<int(Console&)>;

/// What the parser leaves behind.
struct Invocation {
    ConsoleOptions output;
    Action action;
};

/// Each of these adds one subcommand (in its own file) that sets `invocation.action` when it is chosen.
void addTrainCommand(CLI::App& app, Invocation& invocation);
void addEvaluateCommand(CLI::App& app, Invocation& invocation);
void addPredictCommand(CLI::App& app, Invocation& invocation);
void addReportCommand(CLI::App& app, Invocation& invocation);
void addInspectCommand(CLI::App& app, Invocation& invocation);
void addExportCommand(CLI::App& app, Invocation& invocation);
void addLabelsCommand(CLI::App& app, Invocation& invocation);
void addProjectCommand(CLI::App& app, Invocation& invocation);
void addTeacherCommand(CLI::App& app, Invocation& invocation);
void addCompareCommand(CLI::App& app, Invocation& invocation);
void addOneClassCommand(CLI::App& app, Invocation& invocation);
void addBenchCommand(CLI::App& app, Invocation& invocation);
void addPretrainCommand(CLI::App& app, Invocation& invocation);
void addDemoCommand(CLI::App& app, Invocation& invocation);

/// --json and --quiet.
void addOutputOptions(CLI::App& command, Invocation& invocation);
/// MODEL and what it decides by: --threshold, --review, --ignore, --teacher.
void addDecisionOptions(CLI::App& command, EvaluationRequest& request);
/// … and how to run it: --device, --precision, --engine, --threads.
void addModelOptions(CLI::App& command, EvaluationRequest& request);
/// The same without MODEL, where something else says which one.
void addRunOptions(CLI::App& command, EvaluationRequest& request);

} // namespace blemish
