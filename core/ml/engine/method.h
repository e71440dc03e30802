// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/ml/engine/torch_compat.h"

namespace blemish::nn {

/// Feature maps of a frozen network, finest first: [N,c,h,w] each.
using Features = std::vector<torch::Tensor>;

/// What one step of a training learns from.
struct TrainBatch {
    std::span<const std::int64_t> indices; ///< of the images; with seed and epoch the key of every random draw, so that a resumed run repeats them
    Features taught;                       ///< `teach` of the images as they are; no graph; empty unless the method needs it
    torch::Tensor images;                  ///< [n,3,H,W] float32, preprocessed; undefined unless the method needs images
    int epoch = 0;                         ///< from 0
    std::uint64_t seed = 0;
    double progress = 0;                   ///< of the whole training, in [0,1]
};

/// What a trained method says of images.
struct Judgement {
    torch::Tensor maps;   ///< [N,H,W] float32, higher is more anomalous
    torch::Tensor scores; ///< [N] float32
};

/// The networks of one family of models: a frozen teacher and parts that learn. Training loop, feature cache, checkpoint, model file
/// and detector know nothing else of it (docs/adr/0013). Weights and activations are in channels-last order.
///
/// Parameters are always float32. With bfloat16 as precision, features, activations and copies of the convolutions' weights are
/// bfloat16, and so are those copies' gradients; batch norms' parameters, statistics and sums stay float32.
class Method {
public:
    struct Part {
        std::string name;                          ///< in front of its tensors in model file and checkpoint, without the dot
        std::shared_ptr<torch::nn::Module> module;
        double learningRateFactor = 1;             ///< times the training's learning rate
    };

    virtual ~Method() = default;

    const std::vector<Part>& learned() const { return m_learned; }
    torch::nn::Module& frozen() const { return *m_frozen; }

    void to(c10::Device device);
    c10::Device device() const { return m_device; }
    /// float32 or bfloat16, for all parts.
    void usePrecision(at::ScalarType type);
    at::ScalarType precision() const { return m_precision; }
    void train(bool on);

    /// What is learned, in the order of `learned()`; and in the same order what gets the gradients (the parameter itself, or
    /// its copy in the precision of the network) and the factor of the learning rate.
    std::vector<torch::Tensor> trainable() const;
    std::vector<torch::Tensor> leaves() const;
    std::vector<double> learningRateFactors() const;

    /// Whether `loss` looks at the images and not at their features alone.
    virtual bool needsImages() const { return false; }
    /// Whether `loss` looks at `TrainBatch::taught`; where it does not, nobody computes that.
    virtual bool needsTaught() const { return true; }
    /// Batches whose gradients are summed before the optimiser moves.
    virtual int batchesPerStep() const { return 1; }

    /// What the teacher sees in [N,3,H,W] preprocessed images, on any device; no graph.
    virtual Features teach(const torch::Tensor& images) = 0;
    /// Mean over the batch, with graph.
    virtual torch::Tensor loss(const TrainBatch& batch) = 0;
    /// `taught` is `teach(images)`. After a first call with images of one size, calls with that size may come from several threads.
    virtual Judgement judge(const torch::Tensor& images, const Features& taught) = 0;
    /// The scores alone, where they cost less than the maps.
    virtual torch::Tensor scores(const torch::Tensor& images, const Features& taught) { return judge(images, taught).scores; }
    Judgement judge(const torch::Tensor& images) { return judge(images, teach(images)); }
    /// What each scale of `TrainOptions::scales` alone says, [N,H,W] like the judgement's maps; none where scales are not compared.
    virtual std::vector<torch::Tensor> judgeScales(const torch::Tensor& /*images*/) { return {}; }

protected:
    Method() = default;
    Method(const Method&) = default;
    Method& operator=(const Method&) = default;

    void setFrozen(std::shared_ptr<torch::nn::Module> teacher) { m_frozen = std::move(teacher); }
    void addLearned(Part part) { m_learned.push_back(std::move(part)); }
    /// The images where and as the networks compute.
    torch::Tensor asInput(const torch::Tensor& images) const;

private:
    std::shared_ptr<torch::nn::Module> m_frozen;
    std::vector<Part> m_learned;
    c10::Device m_device{c10::kCPU};
    at::ScalarType m_precision = at::kFloat;
};

} // namespace blemish::nn
