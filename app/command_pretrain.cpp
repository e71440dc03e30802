// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "app/training_run.h"
#include "core/base/file_io.h"
#include "core/imaging/image_io.h"
#include "core/ml/pretrain.h"
#include "core/ml/pretraining/formula_images.h"

namespace blemish {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t usualImages = 1'000'000;

struct PretrainArguments {
    PretrainInput input;
    fs::path contactSheet;
};

Result<void> drawContactSheet(const fs::path& file, const PretrainOptions& options) {
    constexpr int columns = 20, rows = 12;
    const formula::FormulaImages images(static_cast<std::uint64_t>(options.seed), formula::countsFor(options.classes));
    return writePng(file, formula::contactSheet(images, options.size, columns, rows));
}

std::string percent(double share) { return number(100 * share, 0) + " %"; }

std::string seen(const PretrainStep& step) {
    return std::to_string(step.images) + " images, loss " + number(step.loss, 3) + ", named rightly: textures " + percent(step.texturesRight) +
           ", shapes " + percent(step.shapesRight) + ", marks " + percent(step.marksRight);
}

Result<void> checkPlace(const PretrainInput& input) {
    if (const auto possible = checkOutputPlace(input.out, "teacher"); !possible) return possible;
    const fs::path checkpoint = input.out.string() + ".part";
    std::error_code ignored;
    if (!input.resume || fs::exists(checkpoint, ignored)) return {};
    return Error{"There is nothing to resume: " + quoted(checkpoint) + " does not exist. Leave --resume out to start from the beginning."};
}

Result<PretrainOutcome> learn(PretrainInput& input, Console& console) {
    if (const auto possible = checkPlace(input); !possible) return possible.error();
    input.onStep = [&console](const PretrainStep& step) { console.progress().setDetail(seen(step)); };
    JobContext job = console.job();
    auto outcome = pretrain(input, job);
    if (outcome || outcome.error().kind != ErrorKind::cancelled) return outcome;
    return Error{outcome.error().message + " Run the same command with --resume to go on.", ErrorKind::cancelled};
}

int runPretrain(PretrainArguments arguments, Console& console) {
    PretrainInput& input = arguments.input;
    if (input.options.images == 0 && input.options.minutes == 0) input.options.images = usualImages;
    if (const auto valid = input.options.validate(); !valid) return console.fail(valid.error());
    if (input.out.empty() && arguments.contactSheet.empty())
        return console.fail({"Say where the teacher goes with --out FILE, or where a contact sheet goes with --contact-sheet FILE.", ErrorKind::usage});
    nlohmann::ordered_json json;
    if (!arguments.contactSheet.empty()) {
        if (const auto drawn = drawContactSheet(arguments.contactSheet, input.options); !drawn) return console.fail(drawn.error());
        console.print("Contact sheet: " + shown(arguments.contactSheet));
        json["contact_sheet"] = arguments.contactSheet.string();
    }
    if (!input.out.empty()) {
        const auto outcome = learn(input, console);
        if (!outcome) return console.fail(outcome.error());
        console.print("Learned from " + seen(outcome->last) + ", in " + formatDuration(outcome->seconds) + ".\nTeacher: " + shown(input.out));
        json["teacher"] = input.out.string();
        json["images"] = outcome->last.images;
        json["seconds"] = outcome->seconds;
        json["precision"] = outcome->precision;
        json["loss"] = outcome->last.loss;
        json["textures_right"] = outcome->last.texturesRight;
        json["shapes_right"] = outcome->last.shapesRight;
        json["marks_right"] = outcome->last.marksRight;
    }
    console.printJson(json);
    return exitDone;
}

void addOptions(CLI::App& command, PretrainOptions& options) {
    options.images = 0;
    command.add_option("--images", options.images, "Images to learn from; default: 1000000, or as many as --minutes allow")->type_name("N");
    command.add_option("--minutes", options.minutes, "Time to learn, over all runs of --resume")->type_name("X");
    command.add_option("--classes", options.classes, "Textures; shapes and marks follow in proportion")->capture_default_str()->type_name("N");
    command.add_option("--size", options.size, "Edge of the drawn images, a multiple of 32 pixels")->capture_default_str()->type_name("N");
    command.add_option("--final-size", options.finalSize, "Edge in the last fifth of the way; 0: as before")->capture_default_str()->type_name("N");
    command.add_option("--batch", options.batch, "Images a step")->capture_default_str()->type_name("N");
    command.add_option("--lr", options.learningRate, "Learning rate at the start; it falls to 0 along a cosine")->capture_default_str()->type_name("X");
    command.add_option("--objective", options.objective,
                       "labels: name what was drawn | views: know each place again in other light | both")
        ->capture_default_str()->type_name("NAME");
    command.add_option("--seed", options.seed, "Of classes, images and first weights")->capture_default_str()->type_name("N");
    command.add_option("--threads", options.threads, "0: all cores")->capture_default_str()->type_name("N");
    command.add_option("--precision", options.precision, "auto | fp32 | bf16")->capture_default_str()->type_name("NAME");
}

} // namespace

void addPretrainCommand(CLI::App& app, Invocation& invocation) {
    auto arguments = std::make_shared<PretrainArguments>();
    CLI::App* command = app.add_subcommand("pretrain", "Make a teacher from images drawn by formulas, without a single photograph");
    command->add_option("-o,--out", arguments->input.out, "The teacher, a safetensors file for `train --teacher` and `teacher import`")->type_name("FILE");
    command->add_option("--contact-sheet", arguments->contactSheet, "Write some of the drawn images side by side; without --out that is all")->type_name("FILE.png");
    command->add_flag("--resume", arguments->input.resume, "Go on with an interrupted run of the same options");
    addOptions(*command, arguments->input.options);
    addOutputOptions(*command, invocation);
    command->callback([arguments, &invocation] { invocation.action = [arguments](Console& console) { return runPretrain(*arguments, console); }; });
}

} // namespace blemish
