// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_evaluate.h"

#include <CLI/CLI.hpp>
#include <QByteArray>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "app/evaluation_output.h"
#include "app/evaluation_run.h"

namespace blemish {

int runEvaluate(EvaluateCommand arguments, Console& console) {
    if (!arguments.rule.empty()) {
        const auto choice = thresholdChoiceFromText(arguments.rule);
        if (!choice) return console.fail(choice.error());
        if (arguments.request.threshold)
            return console.fail({"--threshold and --threshold-rule both choose the threshold: give one of them.", ErrorKind::usage});
        arguments.request.rule = *choice;
    }
    if (!arguments.maps.empty() && arguments.folder.empty()) {
        return console.fail({"--maps needs a folder to write to; add --out DIR.", ErrorKind::usage});
    }
    if (!arguments.folder.empty()) {
        if (const auto made = makeOutputFolder(arguments.folder); !made) return console.fail(made.error());
    }
    ImageHook hook;
    if (!arguments.maps.empty()) hook = mapWriter(arguments.folder);
    const auto run = runEvaluation(arguments.request, hook, console);
    if (!run) return console.fail(run.error());
    if (!arguments.folder.empty()) {
        if (const auto written = writeEvaluation(*run, arguments.folder); !written) return console.fail(written.error());
    }
    console.print(evaluationTable(*run));
    if (!arguments.folder.empty()) {
        console.print("\nWritten to " + shown(arguments.folder) + ": evaluation.json, scores.csv" +
                      (arguments.maps.empty() ? "" : ", maps as TIFF"));
    }
    console.printJson(evaluationDocument(*run));
    return exitDone;
}

void addEvaluateOutput(CLI::App& command, EvaluateCommand& arguments) {
    command
        .add_option("--threshold-rule", arguments.rule,
                    "Choose the threshold by a rule, from the images that are scored: " + ThresholdChoice::possible())
        ->type_name("RULE");
    command.add_option("-o,--out", arguments.folder, "Write evaluation.json and scores.csv into this folder")->type_name("DIR");
    command.add_option("--maps", arguments.maps, "Also write the float32 maps at original size, in MVTec's layout")
        ->check(CLI::IsMember({"tiff"}).description(""))
        ->type_name("tiff");
}

void addEvaluateCommand(CLI::App& app, Invocation& invocation) {
    auto arguments = std::make_shared<EvaluateCommand>();
    CLI::App* command = app.add_subcommand("evaluate", "Measure a model on labelled images");
    addModelOptions(*command, arguments->request);
    command->add_option("DATA", arguments->request.data, "As for train; its test split is scored, or everything if it has none")
        ->required()
        ->type_name("PATH");
    addEvaluateOutput(*command, *arguments);
    addOutputOptions(*command, invocation);
    command->callback([arguments, &invocation] {
        invocation.action = [arguments](Console& console) { return runEvaluate(*arguments, console); };
    });
}

} // namespace blemish
