// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/pretrainer.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <nlohmann/json.hpp>
#include <numbers>

#include "core/base/file_io.h"
#include "core/base/parallel.h"
#include "core/imaging/preprocess.h"
#include "core/ml/engine/adam.h"
#include "core/ml/engine/cpu_tuning.h"
#include "core/ml/engine/leaves.h"
#include "core/ml/engine/pretrain_head.h"
#include "core/ml/engine/reverse_distillation.h"
#include "core/ml/engine/statistics_mean.h"
#include "core/ml/engine/tensor_bridge.h"
#include "core/ml/engine/view_contrast.h"
#include "core/ml/half.h"
#include "core/ml/pretraining/formula_images.h"

namespace blemish::nn {

using json = nlohmann::json;
using torch::Tensor;

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto saveInterval = std::chrono::minutes(2);
constexpr double warmUp = 0.01;            ///< share of the way in which the learning rate rises
constexpr double labelSmoothing = 0.1;
constexpr const char* stateKey = "blemish.pretraining";
double since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

constexpr double placeWeight = 2, traitWeight = 0.5, viewWeight = 1; ///< beside 1 for shapes and marks

/// Which texture, then its traits.
std::vector<std::int64_t> traitSizes(const formula::FormulaImages& source) {
    const auto traits = source.traitSizes();
    std::vector<std::int64_t> sizes{source.counts().textures};
    sizes.insert(sizes.end(), traits.begin(), traits.end());
    return sizes;
}

HeadSizes headSizes(const formula::FormulaImages& source) {
    return {traitSizes(source), source.counts().shapes, source.counts().marks};
}

/// One batch as the network takes it.
struct Batch {
    Tensor images;                  ///< [N,3,S,S] float32, channels-last
    Tensor otherViews;              ///< the same scenes in other light; undefined unless wanted
    Tensor textures, objects;       ///< [N] int64: what ground and object are made of
    Tensor shapes, marks;           ///< [N] int64
    Tensor covers;                  ///< [N,2,S,S]: shape, mark
};

Batch drawBatch(const formula::FormulaImages& source, std::uint64_t first, int count, int size, int workers, bool otherViews = false) {
    const auto classes = [&] { return torch::empty({count}, torch::kInt64); };
    const auto images = [&] { return torch::empty({count, 3, size, size}, torch::kFloat32, channelsLast); };
    Batch batch{images(), otherViews ? images() : Tensor(), classes(), classes(), classes(), classes(),
                torch::empty({count, 2, size, size})};
    const Preprocessing how;
    std::array<std::array<float, 256>, 3> normalised;
    for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t v = 0; v < 256; ++v) normalised[c][v] = (static_cast<float>(v) / 255 - how.mean[c]) / how.std[c];
    float* covers = batch.covers.data_ptr<float>();
    auto* textures = batch.textures.data_ptr<std::int64_t>();
    auto* objects = batch.objects.data_ptr<std::int64_t>();
    auto* shapes = batch.shapes.data_ptr<std::int64_t>();
    auto* marks = batch.marks.data_ptr<std::int64_t>();
    const auto normalise = [&](const RgbImage& image, const Tensor& into, std::size_t i) {
        float* out = into.data_ptr<float>() + i * image.pixels.size();
        for (std::size_t k = 0; k < image.pixels.size(); ++k) out[k] = normalised[k % 3][image.pixels[k]];
    };
    parallelFor(static_cast<std::size_t>(count), workers, [&](std::size_t i) {
        const auto drawn = source.draw(first + i, size, otherViews);
        normalise(drawn.image, batch.images, i);
        if (otherViews) normalise(drawn.otherView, batch.otherViews, i);
        std::copy(drawn.markCover.begin(), drawn.markCover.end(),
                  std::copy(drawn.shapeCover.begin(), drawn.shapeCover.end(), covers + 2 * i * drawn.markCover.size()));
        textures[i] = drawn.texture;
        objects[i] = drawn.objectTexture;
        shapes[i] = drawn.shape;
        marks[i] = drawn.mark;
    });
    return batch;
}

Tensor classLoss(const Tensor& logits, const Tensor& classes) {
    return at::cross_entropy_loss(logits, classes, {}, at::Reduction::Mean, -100, labelSmoothing);
}

double shareRight(const Tensor& logits, const Tensor& classes) { return logits.argmax(1).eq(classes).to(torch::kFloat32).mean().item<double>(); }

std::vector<Tensor> both(std::vector<Tensor> first, const std::vector<Tensor>& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

/// The whole: network, optimiser, place in the endless series of images.
class Pretraining {
public:
    Pretraining(const PretrainInput& input, JobContext& job)
        : m_input(input), m_options(input.options), m_job(job), m_spec(*findBackbone("resnet18")),
          m_source(static_cast<std::uint64_t>(m_options.seed), formula::countsFor(m_options.classes)), m_trunk(m_spec),
          m_head(m_spec, headSizes(m_source)), m_contrast(m_spec) {
        initialise(*m_trunk);
        for (int texture = 0; texture < m_source.counts().textures; ++texture) {
            m_traits.push_back(texture);
            for (const int trait : m_source.traits(texture)) m_traits.push_back(trait);
        }
        m_type = resolvePrecision(m_options.precision, c10::kCPU);
        usePrecision(*m_trunk, m_type);
        usePrecision(*m_head, m_type);
        usePrecision(*m_contrast, m_type);
        const auto all = [&](const auto& part) { return both(both(part(*m_trunk), part(*m_head)), part(*m_contrast)); };
        m_adam = std::make_unique<Adam>(all([](const torch::nn::Module& module) { return module.parameters(); }),
                                        AdamOptions{m_options.learningRate, 0.9, 0.999, 1e-8}, all(leavesOf));
    }

    Result<PretrainOutcome> run();

private:
    double progress() const;
    int sizeNow() const { return m_options.finalSize > 0 && progress() >= 1 - m_options.finalShare ? m_options.finalSize : m_options.size; }
    void step();
    bool asksLabels() const { return m_options.objective != "views"; }
    bool asksViews() const { return m_options.objective != "labels"; }
    Tensor labelLoss(const Batch& batch, const PretrainHeadImpl::Output& output, double* texturesRight) const;
    Tensor placeLoss(const Batch& batch, const PretrainHeadImpl::Output& output) const;
    Tensor traitLoss(const Batch& batch, const Tensor& logits, double* right) const;
    void observe(const PretrainHeadImpl::Output& output, const Batch& batch, double loss, double texturesRight);
    void settleStatistics();
    Result<void> save() const;
    Result<void> restore();
    Result<void> write();
    std::filesystem::path checkpoint() const { return m_input.out.string() + ".part"; }
    double seconds() const { return m_secondsBefore + since(m_start); }

    const PretrainInput& m_input;
    const PretrainOptions& m_options;
    JobContext& m_job;
    const BackboneSpec& m_spec;
    formula::FormulaImages m_source;
    Trunk m_trunk;
    PretrainHead m_head;
    ViewContrast m_contrast;
    at::ScalarType m_type = at::kFloat;
    std::unique_ptr<Adam> m_adam;
    std::vector<std::int64_t> m_traits; ///< [textures, traits]
    std::int64_t m_images = 0;
    double m_secondsBefore = 0;
    Clock::time_point m_start = Clock::now();
    int m_threads = 1;
    PretrainStep m_seen;
};

double Pretraining::progress() const {
    const double byImages = m_options.images > 0 ? static_cast<double>(m_images) / static_cast<double>(m_options.images) : 0;
    const double byTime = m_options.minutes > 0 ? seconds() / (60 * m_options.minutes) : 0;
    return std::min(1.0, std::max(byImages, byTime));
}

void Pretraining::step() {
    const double at = progress();
    const double cosine = 0.5 * (1 + std::cos(std::numbers::pi * at));
    m_adam->setLearningRate(m_options.learningRate * std::min(1.0, at / warmUp + 0.02) * cosine);
    const Batch batch = drawBatch(m_source, static_cast<std::uint64_t>(m_images), m_options.batch, sizeNow(), m_threads, asksViews());
    m_adam->zeroGradients();
    const Features features = m_trunk->stages(batch.images.to(m_type));
    const auto output = m_head(features);
    double texturesRight = 0;
    Tensor loss = asksLabels() ? labelLoss(batch, output, &texturesRight) : torch::zeros({});
    if (asksViews())
        loss = loss + viewWeight * m_contrast(features, m_trunk->stages(batch.otherViews.to(m_type)), static_cast<std::uint64_t>(m_options.seed + m_images));
    loss.backward();
    m_adam->step();
    m_images += m_options.batch;
    observe(output, batch, loss.item<double>(), texturesRight);
}

Tensor Pretraining::labelLoss(const Batch& batch, const PretrainHeadImpl::Output& output, double* texturesRight) const {
    Tensor loss = classLoss(output.shapes, batch.shapes) + classLoss(output.marks, batch.marks) + placeWeight * placeLoss(batch, output);
    for (const Tensor& traits : output.traits) loss = loss + traitWeight * traitLoss(batch, traits, texturesRight);
    return loss;
}

Tensor Pretraining::placeLoss(const Batch& batch, const PretrainHeadImpl::Output& output) const {
    Tensor sum;
    for (const Tensor& places : output.places) {
        const Tensor wanted = at::adaptive_avg_pool2d(batch.covers, places.sizes().slice(2));
        const Tensor one = at::binary_cross_entropy_with_logits(places, wanted);
        sum = sum.defined() ? sum + one : one;
    }
    return sum;
}

/// Cross-entropy of each trait at each place; places that ground and object share equally do not count.
Tensor Pretraining::traitLoss(const Batch& batch, const Tensor& logits, double* right) const {
    constexpr std::int64_t ignored = -100;
    const auto sizes = traitSizes(m_source);
    const auto count = static_cast<std::int64_t>(sizes.size());
    const Tensor table = torch::from_blob(const_cast<std::int64_t*>(m_traits.data()), {m_source.counts().textures, count}, torch::kInt64);
    const Tensor cover = at::adaptive_avg_pool2d(batch.covers.narrow(1, 0, 1), logits.sizes().slice(2));             // [N,1,h,w]
    const auto each = [&](const Tensor& textures) { return table.index_select(0, textures).unsqueeze(2).unsqueeze(3); }; // [N,traits,1,1]
    Tensor wanted = at::where(cover > 0.5, each(batch.objects), each(batch.textures));                                // [N,traits,h,w]
    wanted = wanted.masked_fill((cover > 0.3) & (cover < 0.7), ignored);
    Tensor sum;
    std::int64_t from = 0;
    for (std::int64_t trait = 0; trait < count; from += sizes[static_cast<std::size_t>(trait++)]) {
        const Tensor answers = logits.narrow(1, from, sizes[static_cast<std::size_t>(trait)]);
        const double weight = trait == 0 ? 2 : 0.3;
        const Tensor one = weight * at::cross_entropy_loss(answers, wanted.select(1, trait), {}, at::Reduction::Mean, ignored, 0.05);
        sum = sum.defined() ? sum + one : one;
        if (trait == 0) *right = answers.argmax(1).eq(wanted.select(1, trait)).to(torch::kFloat32).mean().item<double>();
    }
    return sum;
}

void Pretraining::observe(const PretrainHeadImpl::Output& output, const Batch& batch, double loss, double texturesRight) {
    const torch::NoGradGuard noGrad;
    const double keep = m_seen.loss == 0 ? 0 : std::exp(-static_cast<double>(m_options.batch) / 5000);
    const auto blend = [&](double& mean, double value) { mean = keep * mean + (1 - keep) * value; };
    blend(m_seen.loss, loss);
    blend(m_seen.texturesRight, texturesRight);
    blend(m_seen.shapesRight, shareRight(output.shapes, batch.shapes));
    blend(m_seen.marksRight, shareRight(output.marks, batch.marks));
    m_seen.images = m_images;
    m_seen.progress = progress();
}

/// Batch norm's running statistics anew, over images as large as those that the teacher will see.
void Pretraining::settleStatistics() {
    const torch::NoGradGuard noGrad;
    StatisticsMean statistics({m_trunk.get()});
    m_trunk->train();
    constexpr int count = 16;
    for (std::int64_t done = 0; done < m_options.statisticsImages; done += count) {
        statistics.nextBatch();
        const auto first = (std::uint64_t(1) << 62) + static_cast<std::uint64_t>(done);
        m_trunk->stages(drawBatch(m_source, first, count, m_options.statisticsSize, m_threads).images.to(m_type));
    }
}

Result<void> Pretraining::save() const {
    TensorFile file;
    appendState(*m_trunk, "trunk.", file);
    appendState(*m_head, "head.", file);
    appendState(*m_contrast, "contrast.", file);
    const auto moments = [&](const char* which, const std::vector<Tensor>& tensors) {
        for (std::size_t i = 0; i < tensors.size(); ++i) file.tensors[which + std::to_string(i)] = toView(tensors[i]);
    };
    moments("adam.m.", m_adam->firstMoments());
    moments("adam.v.", m_adam->secondMoments());
    file.metadata[stateKey] = json{{"images", m_images}, {"seconds", seconds()}, {"steps", m_adam->steps()},
                                   {"classes", m_options.classes}, {"seed", m_options.seed}, {"objective", m_options.objective}}.dump();
    return writeSafetensors(checkpoint(), file);
}

Result<void> Pretraining::restore() {
    const auto cannot = [&](const std::string& why) {
        return Error{"Cannot continue from " + quoted(checkpoint()) + ": " + why + ". Leave --resume out to start anew."};
    };
    auto file = readSafetensors(checkpoint());
    if (!file) return file.error();
    const json state = json::parse(file->metadata[stateKey], nullptr, false);
    if (!state.is_object()) return cannot("it is not the checkpoint of a pretraining");
    if (state.value("classes", 0) != m_options.classes || state.value("seed", -1) != m_options.seed ||
        state.value("objective", "labels") != m_options.objective)
        return cannot("it was made with other classes, another seed or another objective");
    if (auto loaded = loadState(*m_trunk, "trunk.", *file); !loaded) return loaded;
    if (auto loaded = loadState(*m_head, "head.", *file); !loaded) return loaded;
    if (auto loaded = loadState(*m_contrast, "contrast.", *file); !loaded) return loaded;
    const auto moments = [&](const std::string& which) {
        std::vector<Tensor> tensors;
        for (std::size_t i = 0; i < m_adam->firstMoments().size(); ++i)
            if (const auto found = file->tensors.find(which + std::to_string(i)); found != file->tensors.end()) tensors.push_back(toTensor(found->second));
        return tensors;
    };
    const auto first = moments("adam.m."), second = moments("adam.v.");
    if (first.size() != m_adam->firstMoments().size() || second.size() != first.size()) return cannot("it is not complete");
    m_adam->restore(state.value("steps", std::int64_t(0)), first, second);
    m_images = state.value("images", std::int64_t(0));
    m_seen.images = m_images;
    m_secondsBefore = state.value("seconds", 0.0);
    return {};
}

Result<void> Pretraining::write() {
    TensorFile file;
    appendState(*m_trunk, "", file);
    for (auto& [name, tensor] : file.tensors)
        if (tensor.shape.size() == 4) tensor = tensorAsHalf(tensor);
    file.metadata["source"] = "blemish pretrain: drawn by formulas, without photographs";
    file.metadata["images"] = std::to_string(m_images);
    file.metadata["seconds"] = std::to_string(static_cast<std::int64_t>(seconds()));
    file.metadata["seed"] = std::to_string(m_options.seed);
    file.metadata["classes"] = std::to_string(m_options.classes);
    return writeSafetensors(m_input.out, file);
}

Result<PretrainOutcome> Pretraining::run() {
    if (m_input.resume)
        if (auto restored = restore(); !restored) return restored.error();
    const CpuTuning tuning(m_options.threads);
    m_threads = tuning.threads();
    m_start = Clock::now();
    auto saved = m_start;
    const std::int64_t first = m_images;
    while (progress() < 1) {
        m_start += m_job.waitWhilePaused();
        if (m_job.cancelled()) {
            if (auto kept = save(); !kept) return kept.error();
            return Error{"Stopped after " + std::to_string(m_images) + " images. The state is saved in " + quoted(checkpoint()) + ".", ErrorKind::cancelled};
        }
        if (m_job.finishEarly() && m_images > 0) break;
        step();
        if (!std::isfinite(m_seen.loss)) return Error{"The loss is no longer a number: try a smaller --lr."};
        m_seen.imagesPerSecond = static_cast<double>(m_images - first) / since(m_start);
        m_job.report("Learning", static_cast<std::int64_t>(progress() * 10000), 10000);
        if (m_input.onStep) m_input.onStep(m_seen);
        if (Clock::now() - saved < saveInterval) continue;
        saved = Clock::now();
        if (auto kept = save(); !kept) return kept.error();
    }
    if (auto kept = save(); !kept) return kept.error();
    const double learned = seconds();
    settleStatistics();
    if (auto written = write(); !written) return written.error();
    return PretrainOutcome{m_seen, learned, m_type == at::kBFloat16 ? "bf16" : "fp32"};
}

} // namespace

Result<PretrainOutcome> pretrain(const PretrainInput& input, JobContext& job) try {
    if (auto valid = input.options.validate(); !valid) return valid.error();
    torch::manual_seed(static_cast<std::uint64_t>(input.options.seed));
    return Pretraining(input, job).run();
} catch (const std::exception& exception) {
    return errorFromTorch(exception);
}

} // namespace blemish::nn
