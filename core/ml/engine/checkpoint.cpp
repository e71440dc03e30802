// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/checkpoint.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/file_io.h"
#include "core/base/words.h"
#include "core/ml/engine/cpu_tuning.h"
#include "core/ml/engine/tensor_bridge.h"

namespace blemish::nn {

using json = nlohmann::json;

namespace {

constexpr int currentFormat = 2; ///< moments in memory order since 2

std::string averageName(std::size_t index) { return "average." + std::to_string(index); }

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
    return {Core::say("Cannot continue from %1: %2. Train without --resume to start anew.", {quoted(path), why})};
}

} // namespace

namespace {

/// A dense tensor's values as they lie in memory: a view, whatever its strides.
torch::Tensor inMemoryOrder(const torch::Tensor& tensor) { return tensor.as_strided({tensor.numel()}, {1}); }

/// The whole state. Tensors may share memory with the training's.
TensorFile stateOf(const CheckpointIdentity& identity, Method& method, TrainingLoop& loop, double seconds) {
    TensorFile file;
    for (const auto& part : method.learned()) appendState(*part.module, part.name + ".", file);
    const Adam& adam = loop.optimizer();
    for (std::size_t i = 0; i < adam.firstMoments().size(); ++i) {
        file.tensors[momentName("m", i)] = toView(inMemoryOrder(adam.firstMoments()[i]));
        file.tensors[momentName("v", i)] = toView(inMemoryOrder(adam.secondMoments()[i]));
    }
    const WeightAverage& average = loop.average();
    for (std::size_t i = 0; i < average.means().size(); ++i)
        file.tensors[averageName(i)] = toView(inMemoryOrder(average.means()[i]));
    const LoopPosition& at = loop.position();
    file.metadata[checkpointMetadataKey] = json{{"format", currentFormat},
                                                {"options", json::parse(toJson(identity.options))},
                                      {"images", identity.images},
                                      {"teacher", identity.teacher},
                                      {"epoch", at.epoch},
                                      {"batch_in_epoch", at.batchInEpoch},
                                      {"loss_in_epoch", at.lossInEpoch},
                                      {"epoch_losses", at.epochLosses},
                                      {"adam_steps", adam.steps()},
                                      {"average_steps", average.steps()},
                                      {"seconds", seconds}}
                                     .dump();
    return file;
}

} // namespace

Result<void> saveCheckpoint(const std::filesystem::path& path, const CheckpointIdentity& identity, Method& method,
                            TrainingLoop& loop, double seconds) {
    return writeSafetensors(path, stateOf(identity, method, loop, seconds));
}

CheckpointWriter::~CheckpointWriter() {
    if (m_writing.valid()) m_writing.wait();
}

bool CheckpointWriter::busy() const {
    return m_writing.valid() && m_writing.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
}

Result<void> CheckpointWriter::start(const std::filesystem::path& path, const CheckpointIdentity& identity, Method& method,
                                     TrainingLoop& loop, double seconds) {
    auto before = finish();
    // No copy of the state in memory: it goes to the system's file cache at memory speed, and what takes long follows in the background.
    auto handedOver = std::make_shared<std::promise<void>>();
    auto waiting = handedOver->get_future();
    auto state = std::make_shared<TensorFile>(stateOf(identity, method, loop, seconds));
    m_writing = std::async(std::launch::async, [path, state, handedOver]() mutable {
        leaveTrainingCores();
        const auto release = [&] {
            state.reset();
            if (handedOver) std::exchange(handedOver, nullptr)->set_value();
        };
        const std::shared_ptr<TensorFile> kept = state;
        auto written = writeSafetensors(path, *kept, release);
        release(); // where it could not even be opened
        return written;
    });
    waiting.wait();
    return before;
}

Result<void> CheckpointWriter::finish() { return m_writing.valid() ? m_writing.get() : Result<void>(); }

Result<double> loadCheckpoint(const std::filesystem::path& path, const CheckpointIdentity& identity, Method& method,
                              TrainingLoop& loop) {
    auto file = readSafetensors(path);
    if (!file) return file.error();
    const json about = json::parse(file->metadata[checkpointMetadataKey], nullptr, false);
    if (!about.is_object()) return notContinuable(path, Core::say("it is not a checkpoint"));
    try {
        if (about.value("format", 1) != currentFormat) return notContinuable(path, Core::say("it was made by another version of Blemish"));
        const auto options = trainOptionsFromJson(about.at("options").dump());
        if (!options || comparable(*options) != comparable(identity.options))
            return notContinuable(path, Core::say("it was made with other options"));
        if (about.at("images") != identity.images) return notContinuable(path, Core::say("it was made with other images"));
        if (about.at("teacher") != identity.teacher) return notContinuable(path, Core::say("it was made with another teacher"));

        for (const auto& part : method.learned())
            if (auto loaded = loadState(*part.module, part.name + ".", *file); !loaded) return loaded.error();
        /// The tensors of these names, in the memory order of those that they replace.
        const auto read = [&](const std::vector<torch::Tensor>& like, const auto& nameOf) {
            std::vector<torch::Tensor> values;
            for (const auto& old : like) {
                const auto& stored = file->tensors.at(nameOf(values.size()));
                if (stored.elementCount() != old.numel()) throw std::out_of_range("size");
                values.push_back(torch::empty_like(old).copy_(toTensor(stored).as_strided(old.sizes(), old.strides())));
            }
            return values;
        };
        const auto moments = [&](const char* which) {
            return read(loop.optimizer().firstMoments(), [which](std::size_t i) { return momentName(which, i); });
        };
        const auto first = moments("m"), second = moments("v"), means = read(loop.average().means(), averageName);
        loop.optimizer().restore(about.at("adam_steps"), first, second);
        loop.average().restore(about.value("average_steps", std::int64_t(0)), means);
        LoopPosition at;
        at.epoch = about.at("epoch");
        at.batchInEpoch = about.at("batch_in_epoch");
        at.lossInEpoch = about.at("loss_in_epoch");
        at.epochLosses = about.at("epoch_losses").get<std::vector<double>>();
        if (at.epoch < 0 || at.batchInEpoch < 0 || at.batchInEpoch >= loop.stepsPerEpoch())
            return notContinuable(path, Core::say("it is damaged"));
        loop.resumeAt(at);
        return about.at("seconds").get<double>();
    } catch (const std::exception&) {
        return notContinuable(path, Core::say("it is damaged"));
    }
}

} // namespace blemish::nn
