// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

#include "app/commands.h"
#include "app/data_source.h"
#include "app/evaluation_output.h"
#include "app/gui_scope.h"
#include "app/prediction_inputs.h"
#include "app/training_run.h"
#include "core/base/file_io.h"
#include "core/base/label.h"
#include "core/ml/evaluator.h"
#include "core/ml/scale_shares.h"
#include "core/output/exporter.h"

namespace blemish {

namespace {

namespace fs = std::filesystem;

struct PredictArguments {
    EvaluationRequest request; // its `data` is not used
    std::vector<fs::path> inputs;
    fs::path folder, csv;
    std::string maps;
    bool heatmaps = false, overlays = false, masks = false, mapsPerScale = false;

    bool wantsPictures() const { return heatmaps || overlays || masks || mapsPerScale || !maps.empty(); }
};

ImageExportOptions exportOptions(const PredictArguments& arguments, const ModelInfo& info) {
    ImageExportOptions options;
    options.folder = fromPath(arguments.folder);
    options.heatmaps = arguments.heatmaps;
    options.overlays = arguments.overlays;
    options.masks = arguments.masks;
    options.tiffMaps = !arguments.maps.empty();
    options.scale = info.heatmapScale;
    options.pixelThreshold = info.pixelThreshold;
    return options;
}

/// Takes the results one by one: writes pictures, prints lines, remembers what the end needs.
class Predictions {
public:
    Predictions(const PredictArguments& arguments, ModelInfo info, const Thresholds& thresholds, IgnoreRegion ignored,
                PredictionInputs inputs, Console& console)
        : m_arguments(arguments), m_info(std::move(info)), m_export(exportOptions(arguments, m_info)), m_inputs(std::move(inputs)),
          m_console(console), m_thresholds(thresholds), m_ignored(std::move(ignored)) {
        for (const std::string& failure : m_inputs.failures) m_console.complain(failure);
    }

    Result<void> run(const Detector& detector) {
        std::vector<fs::path> files;
        for (const PredictionInput& input : m_inputs.images) files.push_back(input.file);
        const std::stop_callback onUser(m_console.stopToken(), [this] { m_stop.request_stop(); });
        JobContext job = m_console.job(m_stop.get_token());
        m_device = detector.device();
        m_precision = toString(detector.precision());
        const auto all = detectAll(
            detector, files, m_arguments.request.threads, [this](DetectedImage&& image) { take(std::move(image)); }, job, m_arguments.mapsPerScale);
        if (m_writeError) return *m_writeError;
        if (!all && all.error().kind == ErrorKind::cancelled) {
            return Error{"Stopped after " + std::to_string(m_scored.size()) + " of " + std::to_string(files.size()) + " images.",
                         ErrorKind::cancelled};
        }
        return all;
    }

    Result<void> finish() {
        if (!m_arguments.csv.empty()) {
            Evaluation scores;
            scores.images = m_scored;
            if (const auto written = writeScoresCsv(fromPath(m_arguments.csv), scores, m_thresholds); !written) return written;
        }
        m_console.printJson(json());
        return {};
    }

    bool anyFailure() const { return !m_inputs.failures.empty() || !m_unreadable.empty(); }

private:
    void take(DetectedImage&& image) {
        if (m_writeError) return;
        const PredictionInput& input = m_inputs.images[image.index];
        if (!image.detection) {
            m_unreadable.push_back({input.file.string(), image.detection.error().message});
            m_console.complain(image.detection.error().message);
            return;
        }
        Detection& detection = *image.detection;
        disregard(m_ignored, m_info, detection);
        if (m_arguments.wantsPictures()) {
            m_export.category = m_arguments.maps.empty() ? QString() : input.category;
            auto written = exportImage(input.exportName, image.image, detection.map, m_export);
            if (written && m_arguments.mapsPerScale) written = exportScales(input.exportName, image.image, detection);
            if (!written) {
                m_writeError = written.error();
                m_stop.request_stop();
                return;
            }
        }
        ScoredImage scored;
        scored.path = input.file.string();
        scored.score = detection.score;
        scored.milliseconds = detection.milliseconds;
        m_console.print(decision(scored) + "\t" + number(scored.score, 6) + "\t" + shown(input.file));
        m_scored.push_back(std::move(scored));
        m_shares.push_back(sharesOf(detection));
    }

    Result<void> exportScales(const QString& name, const RgbImage& image, const Detection& detection) const {
        if (detection.scales.empty()) return Error{"The model's method compares no feature scales; leave --maps-per-scale out."};
        for (const ScaleMap& scale : detection.scales)
            if (auto written = exportScaleMap(name, image, scale.scale, scale.map, m_export.folder); !written) return written;
        return {};
    }

    static nlohmann::ordered_json sharesOf(const Detection& detection) {
        nlohmann::ordered_json shares = nlohmann::ordered_json::object();
        const auto values = scaleShares(detection.map, detection.scales);
        for (std::size_t k = 0; k < values.size(); ++k) shares[std::to_string(detection.scales[k].scale)] = values[k];
        return shares;
    }

    std::string decision(const ScoredImage& image) const {
        return std::string(toString(decide(image.score, m_thresholds)));
    }

    nlohmann::ordered_json json() const {
        nlohmann::ordered_json document;
        document["images"] = nlohmann::ordered_json::array();
        for (std::size_t i = 0; i < m_scored.size(); ++i) {
            const ScoredImage& image = m_scored[i];
            nlohmann::ordered_json entry{
                {"path", image.path}, {"score", image.score}, {"decision", decision(image)}, {"milliseconds", image.milliseconds}};
            if (m_arguments.mapsPerScale) entry["scale_shares"] = m_shares[i];
            document["images"].push_back(std::move(entry));
        }
        document["threshold"] = m_thresholds.ng;
        if (m_thresholds.review) document["review_threshold"] = *m_thresholds.review;
        document["device"] = m_device;
        document["precision"] = m_precision;
        document["errors"] = nlohmann::ordered_json::array();
        for (const auto& [path, message] : m_unreadable) document["errors"].push_back({{"path", path}, {"message", message}});
        for (const std::string& failure : m_inputs.failures)
            document["errors"].push_back({{"path", nullptr}, {"message", failure}});
        return document;
    }

    const PredictArguments& m_arguments;
    ModelInfo m_info; ///< with the thresholds in force
    ImageExportOptions m_export;
    PredictionInputs m_inputs;
    Console& m_console;
    Thresholds m_thresholds;
    IgnoreRegion m_ignored;
    std::string m_device, m_precision;
    std::stop_source m_stop;
    std::optional<Error> m_writeError;
    std::vector<ScoredImage> m_scored;
    std::vector<nlohmann::ordered_json> m_shares; ///< of `m_scored`: what each scale contributes at the strongest place
    std::vector<std::pair<std::string, std::string>> m_unreadable; ///< path, sentence
};

Result<void> checkArguments(const PredictArguments& arguments) {
    if (arguments.wantsPictures() && arguments.folder.empty()) {
        return Error{"--heatmaps, --overlays, --masks, --maps and --maps-per-scale need a folder to write to; add --out DIR.", ErrorKind::usage};
    }
    if (!arguments.folder.empty() && !arguments.wantsPictures()) {
        return Error{"--out needs to know what to write; add --heatmaps, --overlays, --masks, --maps tiff or --maps-per-scale.", ErrorKind::usage};
    }
    if (!arguments.csv.empty()) {
        if (const auto possible = checkOutputPlace(arguments.csv, "list of scores", "--csv"); !possible) return possible;
    }
    return arguments.folder.empty() ? Result<void>() : makeOutputFolder(arguments.folder);
}

int runPredict(const PredictArguments& arguments, Console& console) {
    if (const auto fine = checkArguments(arguments); !fine) return console.fail(fine.error());
    // What is wrong with the file or the thresholds is said before weights are read.
    const auto own = readModelInfo(arguments.request.model);
    if (!own) return console.fail(own.error());
    if (const auto fine = thresholdsOf(arguments.request, *own); !fine) return console.fail(fine.error());
    JobContext job = console.job();
    auto inputs = collectInputs(arguments.inputs, job);
    if (!inputs) return console.fail(inputs.error());
    auto ignored = ignoreRegionOf(arguments.request, inputs->project);
    if (!ignored) return console.fail(ignored.error());

    std::optional<GuiScope> fonts;
    if (arguments.overlays) fonts.emplace(); // their legend has text
    const auto detector = loadDetector(arguments.request.model, arguments.request.detectorOptions());
    if (!detector) return console.fail(detector.error());
    ModelInfo info = (*detector)->info(); // in int8 a model has another threshold
    EvaluationRequest request = arguments.request;
    takeProjectThresholds(inputs->project, *own, request, info);
    const auto thresholds = thresholdsOf(request, info);
    if (!thresholds) return console.fail(thresholds.error());
    Predictions predictions(arguments, std::move(info), *thresholds, std::move(*ignored), std::move(*inputs), console);
    if (const auto done = predictions.run(**detector); !done) return console.fail(done.error());
    if (const auto done = predictions.finish(); !done) return console.fail(done.error());
    return predictions.anyFailure() ? exitFailed : exitDone;
}

} // namespace

void addPredictCommand(CLI::App& app, Invocation& invocation) {
    auto arguments = std::make_shared<PredictArguments>();
    CLI::App* command = app.add_subcommand("predict", "Score images and mark what is not normal");
    addModelOptions(*command, arguments->request);
    command->add_option("IMAGE", arguments->inputs, "Image files, folders, CSV files or a project")->required()->type_name("IMAGE|FOLDER");
    command->add_option("-o,--out", arguments->folder, "Folder for the pictures")->type_name("DIR");
    command->add_flag("--heatmaps", arguments->heatmaps, "Write <name>_heatmap.png");
    command->add_flag("--overlays", arguments->overlays, "Write <name>_overlay.png: heatmap and contour over the image");
    command->add_flag("--masks", arguments->masks, "Write <name>_mask.png: white where the map reaches the pixel threshold");
    command->add_option("--maps", arguments->maps, "Write the raw maps as float32 TIFF at original size")
        ->check(CLI::IsMember({"tiff"}).description(""))
        ->type_name("tiff");
    command->add_flag("--maps-per-scale", arguments->mapsPerScale,
                      "Write <name>_scale1.tiff (fine) to 3 (coarse): what each feature scale alone says, float32");
    command->add_option("--csv", arguments->csv, "Write path, score and decision of every image")->type_name("FILE");
    addOutputOptions(*command, invocation);
    command->footer("Images that cannot be read are named on stderr and passed over; the exit code is then 1.");
    command->callback([arguments, &invocation] {
        invocation.action = [arguments](Console& console) { return runPredict(*arguments, console); };
    });
}

} // namespace blemish
