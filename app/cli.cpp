// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli.h"

#include <CLI/CLI.hpp>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>
#include <string>
#include <vector>

#include "app/commands.h"
#include "app/evaluation_run.h"
#include "app/interrupt.h"
#include "app/openmp_spin.h"

namespace blemish {

namespace {

constexpr auto footer = "Exit codes: 0 done, 1 the work failed (the reason is on stderr), 2 wrong usage, 130 interrupted.\n"
                        "Results go to stdout, progress to stderr. `blemish COMMAND --help` explains a command.";

int runAction(const Invocation& invocation) {
    const auto failed = [&](const std::string& sentence) { return Console(invocation.output, {}).fail({sentence}); };
    try {
        const Interrupt interrupt;
        Console console(invocation.output, interrupt.token());
        return invocation.action(console);
    } catch (const std::bad_alloc&) {
        return failed("There is not enough memory for this: use a smaller --batch or --image-size, or close other programs.");
    } catch (const std::exception& failure) {
        return failed(std::string("This should not have happened (") + failure.what() +
                      "); please report it with the command that you ran.");
    }
}

/// A result that did not reach its reader (disk full behind a redirection) is no success.
int flushed(int code) {
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return code;
    std::fprintf(stderr, "blemish: The output could not be written to the end; is the disk full?\n");
    return code == exitDone ? static_cast<int>(exitFailed) : code;
}

/// A word where a command is expected that is none; empty: there is no such word.
std::string unknownCommand(const CLI::App& app, const std::vector<std::string>& lastFirst) {
    const CLI::App* group = &app;
    for (auto word = lastFirst.rbegin(); word != lastFirst.rend() && !word->starts_with('-'); ++word) {
        const auto any = group->get_subcommands([](const CLI::App*) { return true; });
        if (any.empty()) break;
        const auto named = group->get_subcommands([&](const CLI::App* command) { return command->get_name() == *word; });
        if (named.empty()) return *word;
        group = named.front();
    }
    return {};
}

int usageError(const CLI::App& app, const std::string& sentence) {
    const CLI::App* command = &app;
    std::string name = "blemish";
    while (!command->get_subcommands().empty()) {
        command = command->get_subcommands().front();
        name += " " + command->get_name();
    }
    std::fprintf(stderr, "blemish: %s\nRun `%s --help` to see what is possible.\n", sentence.c_str(), name.c_str());
    return exitUsage;
}

/// In the order that CLI11 wants, last first. It takes "[x]" for a list, which here can only be the name of a file or folder.
std::vector<std::string> readArguments(int argc, char** argv) {
    std::vector<std::string> arguments;
    for (int i = argc - 1; i > 0; --i) {
        std::string argument = argv[i];
        if (argument.starts_with('[')) argument.insert(0, "./");
        arguments.push_back(std::move(argument));
    }
    return arguments;
}

} // namespace

void addOutputOptions(CLI::App& command, Invocation& invocation) {
    command.add_flag("--json", invocation.output.json, "Print one JSON object on stdout and nothing else")->group("Output");
    command.add_flag("-q,--quiet", invocation.output.quiet, "No progress, only errors")->group("Output");
}

namespace {
void addModel(CLI::App& command, EvaluationRequest& request) {
    command.add_option("MODEL", request.model, "A model file (*.blm)")->required()->type_name("FILE");
}

void addThresholds(CLI::App& command, EvaluationRequest& request) {
    const auto finite = [](const std::string& text) {
        const double value = std::strtod(text.c_str(), nullptr);
        return std::isfinite(value) ? std::string() : text + " is no finite number";
    };
    command.add_option("--threshold", request.threshold, "Raw score from which an image is NG; default: the model's own")
        ->check(finite)
        ->type_name("X");
    command.add_option("--review", request.review, "Raw score from which an image is for review, up to the threshold; default: no band")
        ->check(finite)
        ->type_name("X");
    command.add_option("--ignore", request.ignore,
                       "Mask of what is never judged, stretched to every image; default: the project's own where there is one; none: nothing")
        ->type_name("MASK.png|none");
    command.add_option("--teacher", request.teacher, "Weights of the teacher, for models saved without it")->type_name("FILE");
}

} // namespace

void addDecisionOptions(CLI::App& command, EvaluationRequest& request) {
    addModel(command, request);
    addThresholds(command, request);
}

void addModelOptions(CLI::App& command, EvaluationRequest& request) {
    addModel(command, request);
    addRunOptions(command, request);
}

void addRunOptions(CLI::App& command, EvaluationRequest& request) {
    addThresholds(command, request);
    command.add_option("--device", request.device, "auto | cpu | cuda | cuda:N")->capture_default_str()->type_name("NAME");
    command.add_option("--precision", request.precision,
                       "auto | fp32 | bf16 | int8; auto takes bf16 where the processor has it and the model was found to decide alike")
        ->check(CLI::IsMember({"auto", "fp32", "bf16", "int8"}).description(""))
        ->capture_default_str()
        ->type_name("NAME");
    command.add_option("--engine", request.engine, "auto | onednn | libtorch; auto takes oneDNN on the processor")
        ->check(CLI::IsMember({"auto", "onednn", "libtorch"}).description(""))
        ->capture_default_str()
        ->type_name("NAME");
    command.add_option("--threads", request.threads, "Images that are worked on at once; 0: one for each core (0 to 1024)")
        ->check(CLI::Range(0, 1024).description(""))
        ->type_name("N");
}

int runCli(int argc, char** argv) {
    CLI::App app("Blemish learns what a good part looks like and marks what is not.", "blemish");
    app.set_version_flag("--version", std::string("blemish ") + BLEMISH_VERSION);
    app.require_subcommand(1);
    app.footer(footer);
    Invocation invocation;
    addTrainCommand(app, invocation);
    addEvaluateCommand(app, invocation);
    addPredictCommand(app, invocation);
    addReportCommand(app, invocation);
    addInspectCommand(app, invocation);
    addExportCommand(app, invocation);
    addLabelsCommand(app, invocation);
    addProjectCommand(app, invocation);
    addTeacherCommand(app, invocation);
    addPretrainCommand(app, invocation);
    addCompareCommand(app, invocation);
    addOneClassCommand(app, invocation);
    addBenchCommand(app, invocation);
    addDemoCommand(app, invocation);
    const std::vector<std::string> arguments = readArguments(argc, argv);
    if (const std::string word = unknownCommand(app, arguments); !word.empty()) {
        return usageError(app, "There is no command \"" + word + "\".");
    }
    try {
        app.parse(std::vector(arguments));
    } catch (const CLI::Success& helpOrVersion) {
        return flushed(app.exit(helpOrVersion));
    } catch (const CLI::ParseError& error) {
        return usageError(app, error.what());
    }
    shortenOpenMpSpinning(argv); // only now: help, version and refusals answer at once
    return flushed(runAction(invocation));
}

} // namespace blemish
