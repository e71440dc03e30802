// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/model_file.h"

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "core/base/file_io.h"
#include "core/base/words.h"
#include "core/ml/safetensors.h"

namespace blemish {

namespace {

using nlohmann::json;

constexpr const char* metadataKey = "blemish";

Error damaged(const std::string& what) {
    return {Core::say("The model's description is damaged: %1.", {what})};
}

Error inFile(const std::filesystem::path& path, const Error& error) {
    return {Core::say("Cannot read the model %1: %2", {blemish::quoted(path), error.message}), error.kind};
}

Error notAModel(const std::filesystem::path& path) {
    return {Core::say("%1 holds weights but is no Blemish model; choose a file that a training has written.", {blemish::quoted(path)})};
}

std::string wrongKind(const char* key) {
    return Core::say("%1 has a value of the wrong kind", {blemish::quoted(key)});
}

/// Deeper values than any that are written here are dropped, so that a hostile document cannot exhaust the stack.
json parsed(const std::string& text) {
    constexpr int maxDepth = 8;
    return json::parse(
        text, [](int depth, json::parse_event_t, const json&) { return depth <= maxDepth; }, false);
}

/// Reads fields out of one JSON object; the first thing of the wrong kind is remembered.
class Fields {
public:
    explicit Fields(const json& object) : m_object(object) {}

    template <class T>
    void read(const char* key, T& target) {
        const auto found = m_object.find(key);
        if (found == m_object.end() || !m_problem.empty()) return;
        try {
            found->get_to(target);
        } catch (const json::exception&) {
            m_problem = wrongKind(key);
        }
    }

    /// JSON has no infinity and no NaN: they are written as null.
    void readNumber(const char* key, double& target) {
        const auto found = m_object.find(key);
        if (found != m_object.end() && found->is_null())
            target = std::numeric_limits<double>::quiet_NaN();
        else
            read(key, target);
    }

    const std::string& problem() const { return m_problem; }

private:
    const json& m_object;
    std::string m_problem;
};

json preprocessingJson(const Preprocessing& how) {
    return {{"width", how.width}, {"height", how.height}, {"mean", how.mean}, {"std", how.std}};
}

json precisionsJson(const std::map<std::string, PrecisionCheck>& precisions) {
    json object = json::object();
    for (const auto& [name, check] : precisions) {
        json& entry = object[name] = {{"images", check.images},
                                      {"score_deviation", check.scoreDeviation},
                                      {"map_deviation", check.mapDeviation},
                                      {"map_correlation", check.mapCorrelation},
                                      {"decisions_agree", check.decisionsAgree},
                                      {"threshold", check.threshold}};
        if (!check.activationRanges.empty()) entry["activation_ranges"] = check.activationRanges;
    }
    return object;
}

json infoJson(const ModelInfo& info) {
    json object;
    object["format"] = info.format;
    object["options"] = json::parse(toJson(info.options));
    object["preprocessing"] = preprocessingJson(info.preprocessing);
    object["teacher"] = {{"name", info.teacherName}, {"sha256", info.teacherSha256}};
    object["heatmap_scale"] = {{"low", info.heatmapScale.low}, {"high", info.heatmapScale.high}};
    object["thresholds"] = {{"image", info.imageThreshold}, {"pixel", info.pixelThreshold}, {"reason", info.thresholdReason}};
    object["calibration"] = {{"scores", info.calibrationScores}, {"on_training_images", info.calibratedOnTrainingImages}};
    object["data"] = {{"snapshot_hash", info.snapshotHash}, {"training_images", info.trainingImages}};
    object["training"] = {{"epochs_done", info.epochsDone}, {"steps", info.steps}, {"final_loss", info.finalLoss},
                          {"epoch_losses", info.epochLosses},
                          {"precision", info.precision}};
    if (!info.precisions.empty()) object["precisions"] = precisionsJson(info.precisions);
    object["created"] = info.created;
    object["versions"] = info.versions;
    return object;
}

/// One nested object of the document, read by `fill`; an absent one leaves the defaults.
template <class Fill>
void readSection(const json& document, const char* name, std::string& problem, Fill fill) {
    const auto found = document.find(name);
    if (found == document.end() || !problem.empty()) return;
    if (!found->is_object()) {
        problem = wrongKind(name);
        return;
    }
    Fields fields(*found);
    fill(fields);
    problem = fields.problem();
}

void readSections(const json& document, ModelInfo& info, std::string& problem) {
    readSection(document, "preprocessing", problem, [&](Fields& fields) {
        fields.read("width", info.preprocessing.width);
        fields.read("height", info.preprocessing.height);
        fields.read("mean", info.preprocessing.mean);
        fields.read("std", info.preprocessing.std);
    });
    readSection(document, "teacher", problem, [&](Fields& fields) {
        fields.read("name", info.teacherName);
        fields.read("sha256", info.teacherSha256);
    });
    readSection(document, "heatmap_scale", problem, [&](Fields& fields) {
        fields.read("low", info.heatmapScale.low);
        fields.read("high", info.heatmapScale.high);
    });
    readSection(document, "thresholds", problem, [&](Fields& fields) {
        fields.readNumber("image", info.imageThreshold);
        fields.readNumber("pixel", info.pixelThreshold);
        fields.read("reason", info.thresholdReason);
    });
    readSection(document, "calibration", problem, [&](Fields& fields) {
        fields.read("scores", info.calibrationScores);
        fields.read("on_training_images", info.calibratedOnTrainingImages);
    });
    readSection(document, "data", problem, [&](Fields& fields) {
        fields.read("snapshot_hash", info.snapshotHash);
        fields.read("training_images", info.trainingImages);
    });
    readSection(document, "training", problem, [&](Fields& fields) {
        fields.read("epochs_done", info.epochsDone);
        fields.read("steps", info.steps);
        fields.readNumber("final_loss", info.finalLoss);
        fields.read("epoch_losses", info.epochLosses);
        fields.read("precision", info.precision);
    });
}

void readPrecisions(const json& document, ModelInfo& info, std::string& problem) {
    const auto found = document.find("precisions");
    if (found == document.end() || !problem.empty()) return;
    for (const char* name : {"bf16", "int8"}) {
        if (!found->contains(name)) continue;
        PrecisionCheck& check = info.precisions[name];
        readSection(*found, name, problem, [&](Fields& fields) {
            fields.read("images", check.images);
            fields.readNumber("score_deviation", check.scoreDeviation);
            fields.readNumber("map_deviation", check.mapDeviation);
            fields.readNumber("map_correlation", check.mapCorrelation);
            fields.read("decisions_agree", check.decisionsAgree);
            fields.readNumber("threshold", check.threshold);
            fields.read("activation_ranges", check.activationRanges);
        });
    }
}

/// What a network or a decision would trip over.
std::string implausible(const ModelInfo& info) {
    const auto& how = info.preprocessing;
    if (how.width < 1 || how.height < 1 || how.width > 16384 || how.height > 16384) return Core::say("its image size is impossible");
    for (const float deviation : how.std)
        if (!(deviation > 0)) return Core::say("its normalisation divides by zero");
    if (!std::isfinite(info.imageThreshold) || !std::isfinite(info.pixelThreshold)) return Core::say("a threshold is not a number");
    for (const auto& [name, check] : info.precisions)
        if (!std::isfinite(check.threshold)) return Core::say("its threshold for %1 is not a number", {name});
    if (!std::isfinite(info.heatmapScale.low) || !std::isfinite(info.heatmapScale.high))
        return Core::say("its colour scale is not a number");
    return {};
}

/// Only in a file of this program: the format number, before anything else is understood.
Result<int> formatOf(const json& document) {
    const auto format = document.find("format");
    if (format == document.end() || !format->is_number_integer()) return damaged(Core::say("it has no format number"));
    const double number = format->get<double>();
    if (number < 1) return damaged(Core::say("its format number is impossible"));
    if (number > ModelInfo::currentFormat)
        return Error{Core::say("The model was written by a newer version of Blemish; update this program or train again.")};
    return static_cast<int>(number);
}

/// What is no model, or half of one, needs another file.
Error withAdvice(const Error& error) {
    return {Core::say("%1 Choose a model file that a training has written (*.blm).", {error.message}), error.kind};
}

Result<ModelInfo> infoFromMetadata(const std::filesystem::path& path, const std::map<std::string, std::string>& metadata) {
    const auto found = metadata.find(metadataKey);
    if (found == metadata.end()) return notAModel(path);
    auto info = modelInfoFromJson(found->second);
    if (!info) return inFile(path, info.error());
    return info;
}

} // namespace

std::string toJson(const ModelInfo& info) {
    return infoJson(info).dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<ModelInfo> modelInfoFromJson(const std::string& text) {
    const json document = parsed(text);
    if (!document.is_object()) return damaged(Core::say("it is not a JSON object"));
    const auto format = formatOf(document);
    if (!format) return format.error();
    ModelInfo info;
    info.format = *format;
    if (const auto options = document.find("options"); options != document.end()) {
        auto read = trainOptionsFromJson(options->dump(-1, ' ', false, json::error_handler_t::replace));
        if (!read) return read.error();
        if (auto valid = read->validate(); !valid) return damaged(Core::say("an option is impossible (%1)", {valid.error().message}));
        info.options = std::move(*read);
    }
    Fields top(document);
    top.read("created", info.created);
    top.read("versions", info.versions);
    std::string problem = top.problem();
    readSections(document, info, problem);
    readPrecisions(document, info, problem);
    if (problem.empty()) problem = implausible(info);
    if (!problem.empty()) return damaged(problem);
    return info;
}

Result<ModelInfo> readModelInfo(const std::filesystem::path& path) {
    const auto header = readSafetensorsHeader(path);
    if (!header) return withAdvice(header.error());
    return infoFromMetadata(path, header->metadata);
}

Result<ModelFile> readModelFile(const std::filesystem::path& path) {
    auto weights = readSafetensors(path);
    if (!weights) return withAdvice(weights.error());
    auto info = infoFromMetadata(path, weights->metadata);
    if (!info) return info.error();
    return ModelFile{std::move(*info), std::move(*weights)};
}

Result<void> writeModelFile(const std::filesystem::path& path, const ModelFile& model) {
    if (const auto problem = implausible(model.info); !problem.empty())
        return Error{Core::say("Cannot write the model %1: %2; the training has failed.", {blemish::quoted(path), problem})};
    TensorFile file{model.weights.tensors, {{metadataKey, toJson(model.info)}}};
    return writeSafetensors(path, file);
}

} // namespace blemish
