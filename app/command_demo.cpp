// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "app/demo_project.h"
#include "app/evaluation_output.h"
#include "app/gui_scope.h"
#include "app/report_builder.h"
#include "app/report_language.h"
#include "app/training_run.h"
#include "core/base/file_io.h"
#include "core/imaging/sample_images.h"
#include "core/output/exporter.h"

namespace blemish {

namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t sampleSeed = 1;

struct DemoArguments {
    fs::path folder = "blemish-demo";
    std::string language = "en";
};

/// Where everything of a demo lies.
struct DemoPlaces {
    fs::path folder, data, model, heatmaps, report, project;
    explicit DemoPlaces(const fs::path& out)
        : folder(out), data(out / "plate"), model(out / "demo.blm"), heatmaps(out / "heatmaps"), report(out / "report.pdf"),
          project(out / "project") {}
};

/// Small enough for about a minute on two cores, large enough to see every kind of defect.
TrainOptions demoOptions() {
    TrainOptions options;
    options.teacher = "builtin";
    options.imageWidth = 192;
    options.imageHeight = 192;
    options.epochs = 35;
    options.heldOut = 0.2; // ten images make a steadier threshold than five
    options.checkpointEvery = 0;
    return options;
}

/// A folder with other things in it is not ours to write into.
Result<void> claimFolder(const DemoPlaces& places) {
    std::error_code error;
    if (fs::is_directory(places.folder, error) && !fs::is_empty(places.folder, error) && !fs::exists(places.data, error)) {
        return Error{"The folder " + quoted(places.folder) + " holds other files; choose an empty or new one with --out."};
    }
    return makeOutputFolder(places.folder);
}

Result<void> exportHeatmap(const DemoPlaces& places, const EvaluatedImage& passing) {
    ImageExportOptions options;
    options.folder = fromPath(places.heatmaps);
    options.heatmaps = true;
    options.overlays = true;
    options.scale = passing.run.info.heatmapScale;
    options.pixelThreshold = passing.run.info.pixelThreshold;
    return exportImage(passing.record.path, passing.image, passing.detection.map, options);
}

Result<TrainingOutcome> trainOnSamples(const DemoPlaces& places, const DataSource& data, Console& console) {
    auto outcome = runTraining({data, demoOptions(), places.model, false}, console);
    if (outcome || outcome.error().kind != ErrorKind::cancelled) return outcome;
    return Error{"The demo was stopped; it begins anew when it is run again.", ErrorKind::cancelled};
}

Result<EvaluationRun> evaluateAndReport(const DemoPlaces& places, Console& console) {
    ReportCases cases;
    const ImageHook hook = [&](const EvaluatedImage& passing) -> Result<void> {
        cases.add(passing);
        return exportHeatmap(places, passing);
    };
    EvaluationRequest request;
    request.model = places.model;
    request.data = places.data;
    auto run = runEvaluation(request, hook, console);
    if (!run) return run.error();
    if (const auto written = writeEvaluation(*run, places.folder); !written) return written.error();
    if (const auto written = writeReport(places.report, *run, cases); !written) return written.error();
    return run;
}

Result<EvaluationRun> work(const DemoPlaces& places, Console& console) {
    JobContext job = console.job();
    if (const auto drawn = writeSampleCategory(places.data, {}, sampleSeed, job); !drawn) return drawn.error();
    const auto data = openData(places.data, job);
    if (!data) return data.error();
    auto project = DemoProject::create(places.project, *data);
    if (!project) return project.error();
    const auto outcome = trainOnSamples(places, *data, console);
    if (!outcome) return outcome.error();
    if (const auto added = project->addModel(places.model, outcome->info); !added) return added.error();
    auto run = evaluateAndReport(places, console);
    if (!run) return run.error();
    if (const auto scored = project->score(job); !scored) return scored.error();
    return run;
}

int runDemo(const DemoArguments& arguments, Console& console) {
    const DemoPlaces places(arguments.folder);
    if (const auto claimed = claimFolder(places); !claimed) return console.fail(claimed.error());
    const GuiScope fonts;
    speakInReport(arguments.language, console);
    const auto run = work(places, console);
    if (!run) return console.fail(run.error());

    console.print(evaluationTable(*run) + "\n\nImages    " + shown(places.data) + "\nModel     " + shown(places.model) +
                  "\nHeatmaps  " + shown(places.heatmaps) + "\nReport    " + shown(places.report) + "\nProject   " +
                  shown(places.project));
    nlohmann::ordered_json document = evaluationDocument(*run);
    document["data"] = places.data.string();
    document["heatmaps"] = places.heatmaps.string();
    document["report"] = places.report.string();
    document["project"] = places.project.string();
    console.printJson(document);
    return exitDone;
}

} // namespace

void addDemoCommand(CLI::App& app, Invocation& invocation) {
    auto arguments = std::make_shared<DemoArguments>();
    CLI::App* command = app.add_subcommand("demo", "The whole job on images that it draws itself: train, evaluate, report");
    command->add_option("-o,--out", arguments->folder, "Where everything goes")->capture_default_str()->type_name("DIR");
    addReportLanguage(*command, arguments->language);
    addOutputOptions(*command, invocation);
    command->callback(
        [arguments, &invocation] { invocation.action = [arguments](Console& console) { return runDemo(*arguments, console); }; });
}

} // namespace blemish
