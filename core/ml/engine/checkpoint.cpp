// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/checkpoint.h"

#include <nlohmann/json.hpp>

#include "core/base/file_io.h"
#include "core/ml/engine/tensor_bridge.h"

namespace blemish::nn {

using json = nlohmann::json;

namespace {

std::string momentName(const char* which, std::size_t index) {
    return std::string("adam.") + which + "." + std::to_string(index);
}

/// Options that may change between the two halves of a training without changing what is trained.
TrainOptions comparable(TrainOptions options) {
    const TrainOptions defaults;
    options.threads = defaults.threads;
    options.checkpointEvery = defaults.checkpointEvery;
    options.embedTeacher = defaults.embedTeacher;
    options.cacheMegabytes = defaults.cacheMegabytes;
    options.device = defaults.device;
    return options;
}

Error notContinuable(const std::filesystem::path& path, const std::string& why) {
    return {"Cannot continue from " + quoted(path) + ": " + why + ". Train without --resume to start anew."};
}

} // namespace

Result<void> saveCheckpoint(const std::filesystem::path& path, const CheckpointIdentity& identity, Distiller& distiller,
                            TrainingLoop& loop, double seconds) {
    TensorFile file;
    appendState(*distiller.bottleneck, "bottleneck.", file);
    appendState(*distiller.student, "student.", file);
    const Adam& adam = loop.optimizer();
    for (std::size_t i = 0; i < adam.firstMoments().size(); ++i) {
        file.tensors[momentName("m", i)] = toView(adam.firstMoments()[i]);
        file.tensors[momentName("v", i)] = toView(adam.secondMoments()[i]);
    }
    const LoopPosition& at = loop.position();
    file.metadata[checkpointMetadataKey] = json{{"options", json::parse(toJson(identity.options))},
                                      {"images", identity.images},
                                      {"teacher", identity.teacher},
                                      {"epoch", at.epoch},
                                      {"batch_in_epoch", at.batchInEpoch},
                                      {"loss_in_epoch", at.lossInEpoch},
                                      {"epoch_losses", at.epochLosses},
                                      {"adam_steps", adam.steps()},
                                      {"seconds", seconds}}
                                     .dump();
    return writeSafetensors(path, file);
}

Result<double> loadCheckpoint(const std::filesystem::path& path, const CheckpointIdentity& identity, Distiller& distiller,
                              TrainingLoop& loop) {
    auto file = readSafetensors(path);
    if (!file) return file.error();
    const json about = json::parse(file->metadata[checkpointMetadataKey], nullptr, false);
    if (!about.is_object()) return notContinuable(path, "it is not a checkpoint");
    try {
        const auto options = trainOptionsFromJson(about.at("options").dump());
        if (!options || comparable(*options) != comparable(identity.options))
            return notContinuable(path, "it was made with other options");
        if (about.at("images") != identity.images) return notContinuable(path, "it was made with other images");
        if (about.at("teacher") != identity.teacher) return notContinuable(path, "it was made with another teacher");

        if (auto loaded = loadState(*distiller.bottleneck, "bottleneck.", *file); !loaded) return loaded.error();
        if (auto loaded = loadState(*distiller.student, "student.", *file); !loaded) return loaded.error();
        std::vector<torch::Tensor> first, second;
        const auto parameters = distiller.trainable();
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            first.push_back(toTensor(file->tensors.at(momentName("m", i))).reshape(parameters[i].sizes()));
            second.push_back(toTensor(file->tensors.at(momentName("v", i))).reshape(parameters[i].sizes()));
        }
        loop.optimizer().restore(about.at("adam_steps"), first, second);
        LoopPosition at;
        at.epoch = about.at("epoch");
        at.batchInEpoch = about.at("batch_in_epoch");
        at.lossInEpoch = about.at("loss_in_epoch");
        at.epochLosses = about.at("epoch_losses").get<std::vector<double>>();
        if (at.epoch < 0 || at.batchInEpoch < 0 || at.batchInEpoch >= loop.stepsPerEpoch())
            return notContinuable(path, "it is damaged");
        loop.resumeAt(at);
        return about.at("seconds").get<double>();
    } catch (const std::exception&) {
        return notContinuable(path, "it is damaged");
    }
}

} // namespace blemish::nn
