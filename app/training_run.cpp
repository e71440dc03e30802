// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training_run.h"

#include <unistd.h>

#include <nlohmann/json.hpp>

#include "core/base/file_io.h"
#include "core/ml/backbones.h"
#include "core/ml/safetensors.h"
#include "core/ml/teacher_store.h"

namespace blemish {

namespace {

namespace fs = std::filesystem;

fs::path checkpointOf(const fs::path& model) {
    fs::path checkpoint = model;
    checkpoint += ".part";
    return checkpoint;
}

/// `stopped` is the engine's sentence about where the state went.
Error interruptedError(const fs::path& model, const Error& stopped) {
    std::error_code ignored;
    if (!fs::exists(checkpointOf(model), ignored)) {
        return {"Stopped before anything was learned; nothing was saved.", ErrorKind::cancelled};
    }
    return {stopped.message + " Run the same command with --resume to go on from " + quoted(checkpointOf(model)) + ".",
            ErrorKind::cancelled};
}

Error noTrainingImages(const Dataset& dataset) {
    return {"There is no normal image to learn from in " + quoted(toPath(dataset.root)) +
            "; put images of good parts into the folder itself, or into train/good, good, ok or normal."};
}

std::string counted(int count, const std::string& thing) {
    return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
}

} // namespace

Result<void> checkOutputPlace(const fs::path& file, const std::string& what, const std::string& option) {
    std::error_code ignored;
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    if (!fs::is_directory(folder, ignored)) {
        return Error{"The folder " + quoted(folder) + " for the " + what + " does not exist; create it or choose another with " +
                     option + "."};
    }
    if (!file.has_filename() || fs::is_directory(file, ignored)) {
        return Error{"The " + what + " cannot be written to " + quoted(file) + " because that is a folder; add a file name to " +
                     option + "."};
    }
    if (access(folder.c_str(), W_OK | X_OK) != 0) {
        return Error{"The folder " + quoted(folder) + " for the " + what + " is not writable; choose another with " + option +
                     "."};
    }
    return {};
}

Result<void> checkModelPlace(const fs::path& model, bool resume) {
    std::error_code ignored;
    if (const auto possible = checkOutputPlace(model, "model"); !possible) return possible;
    if (resume && !fs::exists(checkpointOf(model), ignored)) {
        return Error{"There is nothing to resume: " + quoted(checkpointOf(model)) +
                     " does not exist. Leave --resume out to start from the beginning."};
    }
    if (resume) {
        const auto readable = readSafetensorsHeader(checkpointOf(model));
        if (!readable) return Error{readable.error().message + " Leave --resume out to start from the beginning."};
    }
    return {};
}

std::string teacherLine(const TrainOptions& options) {
    const auto chosen = TeacherStore().chosen(options.teacher, options.backbone);
    if (!chosen) return "The teacher's weights are read from " + quoted(fs::path(options.teacher)) + ".";
    const BackboneSpec* spec = findBackbone(options.backbone);
    const bool published = spec && !spec->torchvisionFile.empty();
    return describeTeacher(*chosen) +
           (chosen->file.empty() && published ? " `blemish teacher get " + options.backbone + "` fetches a pretrained one." : "");
}

Result<TrainingOutcome> runTraining(const TrainingRequest& request, Console& console) {
    const Dataset& dataset = request.data.dataset;
    if (request.data.train.empty()) return noTrainingImages(dataset);
    TrainingInput input;
    input.options = request.options;
    input.model = request.model;
    input.resume = request.resume;
    input.snapshotHash = request.data.snapshot;
    input.images.reserve(request.data.train.size());
    for (const ImageRecord& record : request.data.train) input.images.push_back(toPath(dataset.absolutePath(record)));
    input.onStep = [&console](const TrainingStep& step) {
        console.progress().setDetail("epoch " + std::to_string(step.epoch) + "/" + std::to_string(step.epochs) + ", loss " +
                                     number(step.loss));
    };

    JobContext job = console.job();
    auto outcome = train(input, job);
    if (outcome) return outcome;
    if (outcome.error().kind == ErrorKind::cancelled) return interruptedError(request.model, outcome.error());
    return outcome.error();
}

int heldOutImages(const ModelInfo& info) {
    return info.calibratedOnTrainingImages ? 0 : static_cast<int>(info.calibrationScores.size());
}

nlohmann::ordered_json trainingJson(const TrainingOutcome& outcome) {
    const ModelInfo& info = outcome.info;
    nlohmann::ordered_json json;
    json["model"] = outcome.model.string();
    json["method"] = info.options.method;
    json["backbone"] = info.options.backbone;
    json["teacher"] = info.teacherName;
    json["images"] = info.trainingImages;
    json["held_out"] = heldOutImages(info);
    json["epochs"] = info.epochsDone;
    json["steps"] = info.steps;
    json["seed"] = info.options.seed;
    json["device"] = outcome.device;
    json["precision"] = outcome.precision;
    json["threads"] = outcome.threads;
    json["final_loss"] = info.finalLoss;
    json["seconds"] = outcome.seconds;
    json["train_ms_per_image"] = outcome.trainMsPerImage;
    json["threshold"] = info.imageThreshold;
    json["skipped"] = outcome.skipped;
    return json;
}

void printTraining(const TrainingOutcome& outcome, Console& console) {
    const ModelInfo& info = outcome.info;
    const int heldOut = heldOutImages(info);
    console.print("Trained on " + counted(info.trainingImages, "image") +
                  (heldOut > 0 ? " (" + std::to_string(heldOut) + " more held out)" : "") + " for " +
                  counted(info.epochsDone, "epoch") + " in " + formatDuration(outcome.seconds) + " on " + outcome.device + ".");
    console.print("Loss " + number(info.finalLoss) + ", threshold " + number(info.imageThreshold) + ". " + info.thresholdReason);
    console.print("Model: " + shown(outcome.model));
}

} // namespace blemish
