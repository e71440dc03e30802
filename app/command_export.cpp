// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "app/evaluation_run.h"
#include "app/training_run.h"
#include "core/ml/model_export.h"

namespace blemish {

namespace {

struct ExportArguments {
    EvaluationRequest request; ///< model, thresholds, region and teacher; `data` is a project or empty
    std::string format; ///< empty: by the file's ending
    std::filesystem::path out;
};

ExportFormat formatOf(const ExportArguments& arguments) {
    const bool onnx = arguments.format.empty() ? arguments.out.extension() == ".onnx" : arguments.format == "onnx";
    return onnx ? ExportFormat::onnx : ExportFormat::torchScript;
}

/// What the file shall hold, with what the project has moved.
Result<ModelExportRequest> requestOf(const ExportArguments& arguments) {
    const auto own = readModelInfo(arguments.request.model);
    if (!own) return own.error();
    std::optional<ProjectData> project;
    if (!arguments.request.data.empty()) {
        auto opened = readProject(arguments.request.data);
        if (!opened) return opened.error();
        project = std::move(opened->project);
    }
    EvaluationRequest request = arguments.request;
    ModelInfo info = *own;
    takeProjectThresholds(project, *own, request, info);
    auto thresholds = thresholdsOf(request, info);
    if (!thresholds) return thresholds.error();
    auto ignored = ignoreRegionOf(request, project);
    if (!ignored) return ignored.error();
    return ModelExportRequest{request.model, arguments.out, request.teacher, *thresholds, info.pixelThreshold, std::move(*ignored), formatOf(arguments)};
}

int runExport(const ExportArguments& arguments, Console& console) {
    if (const auto possible = checkOutputPlace(arguments.out, "exported model"); !possible) return console.fail(possible.error());
    const auto request = requestOf(arguments);
    if (!request) return console.fail(request.error());
    JobContext job = console.job();
    const auto written = exportModel(*request, job);
    if (!written) return console.fail(written.error());

    const Thresholds& thresholds = *request->thresholds;
    console.print(std::string(nameOf(request->format)) + ": " + shown(arguments.out) + ", " + number(static_cast<double>(written->bytes) / 1e6, 1) + " MB");
    console.print("Threshold " + number(thresholds.ng, 6) + (thresholds.review ? ", for review from " + number(*thresholds.review, 6) : "") +
                  ", of pixels " + number(*request->pixelThreshold, 6));
    nlohmann::ordered_json document{{"model", arguments.request.model.string()}, {"file", arguments.out.string()},
                                    {"format", request->format == ExportFormat::onnx ? "onnx" : "torchscript"}, {"bytes", written->bytes},
                                    {"threshold", thresholds.ng},                {"review_threshold", nullptr},
                                    {"pixel_threshold", *request->pixelThreshold}, {"map_deviation", written->mapDeviation}};
    if (thresholds.review) document["review_threshold"] = *thresholds.review;
    console.printJson(document);
    return exitDone;
}

} // namespace

void addExportCommand(CLI::App& app, Invocation& invocation) {
    auto arguments = std::make_shared<ExportArguments>();
    CLI::App* command = app.add_subcommand("export", "Write a model for other programs, as ONNX or TorchScript");
    addDecisionOptions(*command, arguments->request);
    command->add_option("-o,--out,--torchscript", arguments->out, "The file to write (*.onnx, *.pt)")->required()->type_name("FILE");
    command->add_option("--format", arguments->format, "onnx or torchscript; without it by the file's ending, TorchScript unless that is .onnx")
        ->check(CLI::IsMember({"onnx", "torchscript"}).description(""))
        ->type_name("NAME");
    command->add_option("--project", arguments->request.data, "A project whose thresholds and ignore region go along")->type_name("DIR");
    addOutputOptions(*command, invocation);
    command->footer("Both take RGB images in 0 to 1, [N,3,H,W], and return scores and maps. TorchScript, for PyTorch and LibTorch, resizes images of another\n"
                    "size and its decide(scores) tells indices into classes; ONNX takes the network's size, and its thresholds are in the metadata.\n"
                    "The file is compared with the model before it is written.");
    command->callback([arguments, &invocation] {
        invocation.action = [arguments](Console& console) { return runExport(*arguments, console); };
    });
}

} // namespace blemish
