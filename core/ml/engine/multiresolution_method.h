// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/engine/cloner.h"
#include "core/ml/engine/input_gradients.h"
#include "core/ml/engine/method.h"
#include "core/ml/engine/multiresolution_distillation.h"
#include "core/ml/engine/vgg.h"

namespace blemish::nn {

/// What a multiresolution distillation is made of; a torch-side image of TrainOptions.
struct MultiresolutionShape {
    const BackboneSpec* expert = nullptr;
    ClonerSize cloner = ClonerSize::small;
    bool clonerBias = false;
    TermWeights weights;               ///< as given; balanced ones are found by the first batch
    bool balanced = false;             ///< lambda makes both terms equal on the untrained cloner
    bool lambdaOnDirection = false;
    Attribution localisation = Attribution::gradients;
    double gaussianSigma = 4;
};

/// The weights of the two terms, as tensors of the model file ("value", "direction"); both 0 until they are known.
class BalanceImpl : public torch::nn::Module {
public:
    BalanceImpl();
    bool known() const;
    TermWeights get() const;
    void set(const TermWeights& weights);

private:
    torch::Tensor m_value, m_direction;
};
TORCH_MODULE(Balance);

/// MKD (Salehi et al., CVPR 2021): a small network clones what a pretrained expert says of good parts at several depths. An image's
/// score is how far they are apart; its map is the gradient of that score at the pixels.
class MultiresolutionDistiller : public Method {
public:
    explicit MultiresolutionDistiller(const MultiresolutionShape& shape);

    bool needsImages() const override { return true; }
    Features teach(const torch::Tensor& images) override;
    torch::Tensor loss(const TrainBatch& batch) override;
    Judgement judge(const torch::Tensor& images, const Features& taught) override;
    torch::Tensor scores(const torch::Tensor& images, const Features& taught) override;
    using Method::judge;

    Cloner cloner;

private:
    MultiresolutionShape m_shape;
    Expert m_expert;
    Balance m_balance;
};

} // namespace blemish::nn
