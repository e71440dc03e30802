// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "app/training_run.h"
#include "core/base/file_io.h"
#include "core/ml/model_file.h"

namespace blemish {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t labelWidth = 20;

std::string row(std::string label, const std::string& value) {
    label.resize(std::max(labelWidth, label.size()), ' ');
    return label + value + "\n";
}

std::string calibrationText(const ModelInfo& info) {
    if (info.calibrationScores.empty()) return "none";
    return std::to_string(info.calibrationScores.size()) + (info.calibratedOnTrainingImages ? " training" : " held-out") +
           " images, scores " + number(info.calibrationScores.front()) + " to " + number(info.calibrationScores.back());
}

std::string describe(const fs::path& file, const ModelInfo& info, const std::string& hash) {
    const TrainOptions& options = info.options;
    std::error_code ignored;
    std::string text = row("Model", shown(file)) +
                       row("Size", number(static_cast<double>(fs::file_size(file, ignored)) / 1e6, 1) + " MB") +
                       row("SHA-256", hash) + row("Format", std::to_string(info.format)) + row("Created", info.created);
    text += row("Method", options.method) + row("Backbone", options.backbone) +
            row("Teacher", info.teacherName + (options.embedTeacher ? ", embedded" : ", not embedded")) +
            row("Input", std::to_string(info.preprocessing.width) + " x " + std::to_string(info.preprocessing.height) + " px");
    text += row("Training", std::to_string(info.trainingImages) + " images, " + std::to_string(info.epochsDone) + " epochs, " +
                                std::to_string(info.steps) + " steps, " + info.precision) +
            row("Final loss", number(info.finalLoss)) + row("Seed", std::to_string(options.seed)) +
            row("Data snapshot", info.snapshotHash);
    text += row("Image threshold", number(info.imageThreshold, 6)) + row("Pixel threshold", number(info.pixelThreshold, 6)) +
            row("Reason", info.thresholdReason) + row("Calibration", calibrationText(info)) +
            row("Heatmap scale", number(static_cast<double>(info.heatmapScale.low), 6) + " to " +
                                     number(static_cast<double>(info.heatmapScale.high), 6));
    for (const auto& [library, version] : info.versions) text += row("Version of " + library, version);
    text.pop_back();
    return text;
}

int runInspect(const fs::path& file, Console& console) {
    const auto info = readModelInfo(file);
    if (!info) return console.fail(info.error());
    const auto hash = sha256OfFile(file);
    if (!hash) return console.fail(hash.error());
    console.print(describe(file, *info, *hash));
    if (console.json()) {
        auto document = nlohmann::ordered_json::parse(toJson(*info));
        document["file"] = file.string();
        document["sha256"] = *hash;
        console.printJson(document);
    }
    return exitDone;
}

} // namespace

void addInspectCommand(CLI::App& app, Invocation& invocation) {
    auto file = std::make_shared<fs::path>();
    CLI::App* command = app.add_subcommand("inspect", "Tell what a model file holds");
    command->add_option("MODEL", *file, "A model file (*.blm)")->required()->type_name("FILE");
    addOutputOptions(*command, invocation);
    command->callback(
        [file, &invocation] { invocation.action = [file](Console& console) { return runInspect(*file, console); }; });
}

} // namespace blemish
