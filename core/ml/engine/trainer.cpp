// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/trainer.h"

#include <algorithm>
#include <chrono>
#include <ctime>

#include "core/base/file_io.h"
#include "core/base/parallel.h"
#include "core/base/words.h"
#include "core/ml/engine/calibration.h"
#include "core/ml/engine/checkpoint.h"
#include "core/ml/engine/cpu_tuning.h"
#include "core/ml/engine/image_batches.h"
#include "core/ml/engine/methods.h"
#include "core/ml/engine/tensor_bridge.h"
#include "core/ml/engine/torch_detector.h"
#include "core/ml/engine/training_probe.h"
#include "core/ml/estimate.h"
#include "core/ml/inference/precision_check.h"
#include "core/ml/machine.h"
#include "core/ml/teacher_store.h"

namespace blemish::nn {

namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto checkpointInterval = std::chrono::seconds(60);
constexpr std::int64_t wantedHeldOut = 5; ///< fewer give no threshold worth the name, if there are images enough

/// Which images are trained on and which are kept for threshold and heatmap scale.
struct Division {
    ImageRefs training, heldOut;
};

Division divide(const ImageRefs& files, double share, std::uint64_t seed) {
    const auto count = static_cast<std::int64_t>(files.size());
    const auto byShare = static_cast<std::int64_t>(share * static_cast<double>(count) + 0.5);
    const auto held = share > 0 ? std::min(std::max(byShare, wantedHeldOut), count / 3) : 0;
    auto order = shuffledIndices(count, seed, 0);
    std::sort(order.begin(), order.begin() + held);
    std::sort(order.begin() + held, order.end());
    Division division;
    for (std::int64_t i = 0; i < count; ++i)
        (i < held ? division.heldOut : division.training).push_back(files[static_cast<std::size_t>(order[static_cast<std::size_t>(i)])]);
    return division;
}

std::string hashOf(const TensorFile& teacher, const BackboneSpec& spec, int stages) {
    std::string text;
    for (const auto& expected : teacherTensors(spec, stages)) {
        const auto found = teacher.tensors.find(expected.name);
        if (found != teacher.tensors.end()) text += expected.name + sha256(found->second.bytes);
    }
    return sha256(std::as_bytes(std::span(text)));
}

std::string hashOf(const ImageRefs& images, const std::string& snapshot) {
    std::string text = snapshot;
    for (const auto& image : images) text += '\n' + image.path().filename().string();
    return sha256(std::as_bytes(std::span(text)));
}

std::string nowUtc() {
    const std::time_t now = std::time(nullptr);
    char text[32];
    std::tm utc{};
    gmtime_r(&now, &utc);
    std::strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%SZ", &utc);
    return text;
}

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

LoopOptions loopOptions(const TrainOptions& o) {
    LoopOptions loop;
    loop.adam = {o.learningRate, o.beta1, o.beta2, 1e-8};
    loop.epochs = o.epochs;
    loop.batch = o.batch;
    loop.emaDecay = o.emaDecay;
    loop.seed = static_cast<std::uint64_t>(o.seed);
    return loop;
}

/// One training from start to model file; the members are what its phases share.
class Training {
public:
    Training(const TrainingInput& input, JobContext& job) : m_input(input), m_options(input.options), m_job(job) {}

    Result<TrainingOutcome> run();

private:
    Result<void> prepare();
    Result<void> readImages();
    Result<void> loop(FeatureCache& features);
    Result<void> finish();
    Result<void> calibrateModel(ModelFile& model);
    CachePlaces cachePlaces() const;
    bool checkpointDue(const TrainingLoop& loop);
    Result<void> stopped(TrainingLoop& loop, double seconds);
    void startCheckpoint(TrainingLoop& loop, double seconds);
    Error imageGone(TrainingLoop& loop, double seconds, const std::string& why);
    Error stoppedAfter(int step) const;
    Error keptWith(const std::string& why) const;
    Error afterLearning(const Error& error);
    void noteUnsaved(const Result<void>& saved);
    CheckpointIdentity identity() const {
        return {m_options, hashOf(m_batches->images(), m_input.snapshotHash), m_info.teacherSha256};
    }

    const TrainingInput& m_input;
    const TrainOptions& m_options;
    JobContext& m_job;
    TensorFile m_teacher;
    std::shared_ptr<Method> m_method;
    std::unique_ptr<ImageBatches> m_batches;
    ImageRefs m_heldOut;
    ModelInfo m_info;
    TrainingOutcome m_outcome;
    CheckpointWriter m_checkpoints;
    bool m_checkpointWanted = false;
    std::string m_unsaved; ///< what was last said about a checkpoint that could not be written
    int m_stepsTotal = 0;
    Clock::time_point m_lastCheckpoint = Clock::now();
};

Result<void> Training::prepare() {
    if (auto valid = m_options.validate(); !valid) return valid;
    if (m_input.images.empty()) return Error{Core::say("There is no image to train on.")};
    const auto device = resolveDevice(m_options.device);
    if (!device) return device.error();
    if (device->is_cpu() && m_options.device == "auto" && hasGraphicsDriver())
        m_job.note(Core::say("There is a driver for graphics cards, but LibTorch sees no card: the processor (cpu) is used."));
    if (device->is_cpu())
        if (auto fits = checkTrainingMemory(m_options, static_cast<int>(m_input.images.size())); !fits) return fits;
    auto teacher = TeacherStore().resolve(m_options.teacher, m_options.backbone, m_options.seed, m_options.teacherStages());
    if (!teacher) return teacher.error();
    const BackboneSpec& spec = *findBackbone(m_options.backbone);
    m_teacher = std::move(teacher->weights);

    torch::manual_seed(static_cast<std::uint64_t>(m_options.seed));
    auto method = makeMethod(m_options);
    if (!method) return method.error();
    m_method = std::move(*method);
    if (auto loaded = loadState(m_method->frozen(), "", m_teacher); !loaded) return loaded;
    m_method->to(*device);
    m_method->usePrecision(resolvePrecision(m_options.precision, *device));

    m_info.options = m_options;
    m_info.preprocessing = preprocessingOf(m_options);
    m_info.teacherName = teacher->entry.name;
    m_info.teacherSha256 = hashOf(m_teacher, spec, m_options.teacherStages());
    m_info.snapshotHash = m_input.snapshotHash;
    m_info.precision = m_method->precision() == at::kBFloat16 ? "bf16" : "fp32";
    m_outcome.device = device->str();
    m_outcome.precision = m_info.precision;
    return {};
}

Result<void> Training::readImages() {
    Division division = divide(m_input.images, m_options.heldOut, static_cast<std::uint64_t>(m_options.seed));
    m_heldOut = std::move(division.heldOut);
    m_batches = std::make_unique<ImageBatches>(m_info.preprocessing, m_input.pixelBudget);
    const int workers = m_options.threads > 0 ? m_options.threads : availableCores();
    if (auto read = m_batches->read(division.training, workers, m_job); !read) return read;
    m_outcome.skipped = m_batches->skipped();
    if (m_batches->size() == 0)
        return Error{Core::say("None of the %1 images could be read. %2",
                               {division.training.size(), m_outcome.skipped.empty() ? std::string() : m_outcome.skipped.front()})};
    const bool smallest = m_options.imageWidth == 32 && m_options.imageHeight == 32;
    if (smallest && (m_batches->size() < 2 || m_options.batch < 2))
        return Error{Core::say("At 32x32 pixels batch norm needs at least two images in a batch: add images, or use a larger image size or batch.")};
    m_info.trainingImages = static_cast<int>(m_batches->size());
    return {};
}

/// By the epochs that were asked for; otherwise once a minute, after any step.
bool Training::checkpointDue(const TrainingLoop& loop) {
    const auto& at = loop.position();
    if (m_options.checkpointEvery > 0)
        m_checkpointWanted |= at.batchInEpoch == 0 && at.epoch % m_options.checkpointEvery == 0;
    else
        m_checkpointWanted = Clock::now() - m_lastCheckpoint >= checkpointInterval && !m_checkpoints.busy();
    return m_checkpointWanted && loop.settled();
}

Result<void> Training::stopped(TrainingLoop& loop, double seconds) {
    if (loop.stepsDone() == 0) return cancelledError();
    noteUnsaved(m_checkpoints.finish());
    if (auto saved = saveCheckpoint(checkpointPath(m_input.model), identity(), *m_method, loop, seconds); !saved) return saved;
    return stoppedAfter(loop.stepsDone());
}

/// In the background; a checkpoint that cannot be written is no reason to end a training.
void Training::startCheckpoint(TrainingLoop& loop, double seconds) {
    noteUnsaved(m_checkpoints.start(checkpointPath(m_input.model), identity(), *m_method, loop, seconds));
}

void Training::noteUnsaved(const Result<void>& saved) {
    if (saved || saved.error().message == m_unsaved) return;
    m_unsaved = saved.error().message;
    m_job.note(Core::say("%1 The training goes on all the same.", {m_unsaved}));
}

/// An image that was there at the start cannot be read again: nothing has changed since the step before, whose state is kept.
Error Training::imageGone(TrainingLoop& loop, double seconds, const std::string& why) {
    if (loop.stepsDone() == 0 || !loop.settled()) return {why};
    noteUnsaved(m_checkpoints.finish());
    if (auto saved = saveCheckpoint(checkpointPath(m_input.model), identity(), *m_method, loop, seconds); !saved) return {why + " " + saved.error().message};
    return keptWith(why);
}

Error Training::stoppedAfter(int step) const {
    return {Core::say("Stopped after step %1 of %2. The state is saved in %3.", {step, m_stepsTotal, quoted(checkpointPath(m_input.model))}),
            ErrorKind::cancelled};
}

Error Training::keptWith(const std::string& why) const {
    return {Core::say("%1 What was learned is saved in %2: a resumed training goes on from there.", {why, quoted(checkpointPath(m_input.model))})};
}

/// What went wrong between the last step and the model file, with the way to what was learned.
Error Training::afterLearning(const Error& error) {
    std::error_code ignored;
    const bool kept = m_checkpoints.finish().ok() && fs::exists(checkpointPath(m_input.model), ignored);
    if (error.kind == ErrorKind::cancelled) return kept ? stoppedAfter(m_info.steps) : error;
    return kept ? keptWith(error.message) : error;
}

Result<void> Training::loop(FeatureCache& features) {
    TrainingLoop loop(*m_method, features, m_batches->size(), loopOptions(m_options));
    loop.mergeSingleLeftover(m_options.imageWidth == 32 && m_options.imageHeight == 32);
    m_stepsTotal = loop.stepsTotal();
    double before = 0;
    if (m_input.resume) {
        const auto seconds = loadCheckpoint(checkpointPath(m_input.model), identity(), *m_method, loop);
        if (!seconds) return seconds.error();
        before = *seconds;
    }

    ProbeWatch probes(m_input.probe, m_heldOut, m_info, *m_method);
    auto start = m_lastCheckpoint = Clock::now();
    const auto seconds = [&] { return before + std::chrono::duration<double>(Clock::now() - start).count(); };
    std::vector<double> stepMs;
    const int first = loop.stepsDone();
    while (!loop.finished()) {
        start += m_job.waitWhilePaused();
        if (m_job.cancelled() && loop.settled()) return stopped(loop, seconds());
        if (m_job.finishEarly() && loop.stepsDone() > 0 && loop.settled()) break;
        const auto stepStart = Clock::now();
        const int epoch = loop.position().epoch;
        double loss = 0;
        try {
            loss = loop.step();
        } catch (const UnreadableImage& gone) {
            return imageGone(loop, seconds(), gone.what());
        }
        if (!std::isfinite(loss))
            return Error{Core::say("The loss is no longer a number at step %1: try a smaller learning rate.", {loop.stepsDone()})};
        stepMs.push_back(std::chrono::duration<double, std::milli>(Clock::now() - stepStart).count() /
                         static_cast<double>(loop.imagesInLastStep()));
        m_info.finalLoss = loss;
        const int done = loop.stepsDone();
        const double perStep = (seconds() - before) / static_cast<double>(done - first);
        m_job.report("Training", done, loop.stepsTotal());
        if (m_input.onStep)
            m_input.onStep({epoch + 1, m_options.epochs, done, loop.stepsTotal(), loss, perStep * (loop.stepsTotal() - done)});
        probes.afterStep(done);
        if (loop.finished() || !checkpointDue(loop)) continue;
        m_lastCheckpoint = Clock::now();
        m_checkpointWanted = false;
        startCheckpoint(loop, seconds());
    }
    // What follows can be stopped or fail too; a training that is resumed then begins there.
    if (loop.stepsDone() > first) startCheckpoint(loop, seconds());
    if (!loop.adoptAverage(m_job)) return stopped(loop, seconds());
    m_info.epochsDone = loop.position().epoch;
    m_info.steps = loop.stepsDone();
    m_outcome.seconds = seconds();
    if (!loop.position().epochLosses.empty()) m_info.finalLoss = loop.position().epochLosses.back();
    m_info.epochLosses = m_outcome.losses = loop.position().epochLosses;
    m_outcome.trainMsPerImage = median(std::move(stepMs));
    return {};
}

/// Thresholds and colour scale from the detector that images will be scored with, then how other precisions compare with it.
Result<void> Training::calibrateModel(ModelFile& model) {
    const bool nothingHeldOut = m_heldOut.empty();
    const auto& normals = nothingHeldOut ? m_batches->images() : m_heldOut;
    const bool onCard = m_method->device().is_cuda();
    const int workers = onCard ? 1 : (m_options.threads > 0 ? m_options.threads : availableCores());
    model.info = m_info;
    std::unique_ptr<inference::CpuDetector> reference;
    if (inference::servesMethod(m_options.method))
        if (auto made = inference::makeCpuDetector(model, m_teacher, Precision::fp32, 1)) reference = std::move(*made);
    std::unique_ptr<Detector> libtorch;
    if (onCard || !reference) libtorch = std::make_unique<TorchDetector>(m_method, m_info, 1);
    const Detector& detector = libtorch ? *libtorch : *reference;
    if (auto done = calibrate(detector, normals, nothingHeldOut, workers, m_info, m_job); !done) return done;
    model.info = m_info;
    if (!reference) return {};
    auto checked = inference::checkPrecisions(model, m_teacher, *reference, m_batches->images(), normals, m_job);
    m_info = model.info;
    return checked;
}

Result<void> Training::finish() {
    m_info.created = nowUtc();
    m_info.versions = {{"blemish", BLEMISH_VERSION}, {"libtorch", libtorchVersion()}};
    if (inference::oneDnnServes()) m_info.versions["onednn"] = inference::oneDnnVersion();
    ModelFile model;
    for (const auto& part : m_method->learned()) appendState(*part.module, part.name + ".", model.weights);
    if (m_options.embedTeacher) appendState(m_method->frozen(), "teacher.", model.weights);
    if (auto done = calibrateModel(model); !done) return done;
    if (auto written = writeModelFile(m_input.model, model); !written) return written;
    m_outcome.info = m_info;
    m_outcome.model = m_input.model;
    return {};
}

CachePlaces Training::cachePlaces() const {
    const auto asked = static_cast<std::int64_t>(m_options.cacheMegabytes) << 20;
    const bool gpu = m_method->device().is_cuda(); // how much of its memory is free cannot be asked without CUDA's headers
    const auto bytes = asked > 0 ? asked : gpu ? std::int64_t(2) << 30 : featureCacheBudget(m_options);
    return {static_cast<std::size_t>(bytes), m_input.model.has_parent_path() ? m_input.model.parent_path() : fs::path(".")};
}

Result<TrainingOutcome> Training::run() {
    if (auto done = prepare(); !done) return done.error();
    if (auto done = readImages(); !done) return done.error();
    {
        const CpuTuning tuning(m_options.threads);
        m_outcome.threads = tuning.threads();
        FeatureCache features(*m_method, [this](std::span<const std::int64_t> indices) { return m_batches->batch(indices); },
                              m_batches->size(), cachePlaces());
        if (!features.fill(m_job)) return cancelledError();
        if (auto done = loop(features); !done) return done.error();
    }
    m_method->usePrecision(at::kFloat); // from here on the network is what the file says
    if (auto done = finish(); !done) return afterLearning(done.error());
    static_cast<void>(m_checkpoints.finish()); // the model is written: nobody needs it any more
    std::error_code ignored;
    fs::remove(checkpointPath(m_input.model), ignored);
    return std::move(m_outcome);
}

} // namespace

Result<TrainingOutcome> train(const TrainingInput& input, JobContext& job) try {
    return Training(input, job).run();
} catch (const UnreadableImage& gone) {
    return Error{gone.what()};
} catch (const std::exception& exception) {
    return errorFromTorch(exception);
}

} // namespace blemish::nn
