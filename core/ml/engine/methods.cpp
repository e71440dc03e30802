// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/methods.h"

#include <string_view>

#include "core/base/quoted.h"
#include "core/base/words.h"
#include "core/ml/engine/augmented_distiller.h"
#include "core/ml/engine/projected_distiller.h"
#include "core/ml/engine/tensor_bridge.h"
#include "core/ml/model_teacher.h"

namespace blemish::nn {

namespace {

std::shared_ptr<Method> reverseDistillation(const TrainOptions& options) { return std::make_shared<Distiller>(shapeOf(options)); }

CorruptionPlan corruptionOf(const TrainOptions& options) {
    return {corruptionFromString(options.corruption).value_or(Corruption::mix), options.corruptionStrength};
}

std::shared_ptr<Method> augmentedDistillation(const TrainOptions& options) {
    AugmentedShape shape{shapeOf(options), corruptionOf(options), options.rawWeight};
    shape.corruption.cleanShare = options.cleanShare;
    shape.corruption.mirrored = options.mirror;
    return std::make_shared<AugmentedDistiller>(shape);
}

std::shared_ptr<Method> projectedDistillation(const TrainOptions& options) {
    return std::make_shared<ProjectedDistiller>(ProjectedShape{shapeOf(options), corruptionOf(options),
                                                               transportKindFromString(options.transport), options.projectionWeight,
                                                               options.projectionLearningRate / options.learningRate});
}

std::shared_ptr<Method> multiresolutionDistillation(const TrainOptions& options) {
    return std::make_shared<MultiresolutionDistiller>(multiresolutionShapeOf(options));
}

struct Factory {
    std::string_view method; ///< a key of `trainMethods()`
    std::shared_ptr<Method> (*make)(const TrainOptions& options);
};

/// One line for each method of core/ml/methods.cpp.
constexpr Factory factories[] = {
    {"rd", reverseDistillation},
    {"rd-aug", augmentedDistillation},
    {"rd++", projectedDistillation},
    {"mkd", multiresolutionDistillation},
};

} // namespace

Result<std::shared_ptr<Method>> makeMethod(const TrainOptions& options) {
    for (const Factory& factory : factories)
        if (factory.method == options.method) return factory.make(options);
    return Error{Core::say("This version of Blemish does not know the method %1.", {blemish::quoted(options.method)})};
}

Result<std::shared_ptr<Method>> loadMethod(const ModelFile& model, const std::filesystem::path& path, const std::filesystem::path& teacher) {
    const auto weights = teacherOf(model, teacher);
    if (!weights) return weights.error();
    const auto unusable = [&](const Error& error) { return Error{Core::say("Cannot use the model %1. %2", {blemish::quoted(path), error.message})}; };
    auto method = makeMethod(model.info.options);
    if (!method) return unusable(method.error());
    for (const auto& part : (*method)->learned())
        if (auto loaded = loadState(*part.module, part.name + ".", model.weights); !loaded) return unusable(loaded.error());
    if (auto loaded = loadState((*method)->frozen(), "", *weights); !loaded) return loaded.error();
    (*method)->train(false);
    return method;
}

DistillerShape shapeOf(const TrainOptions& options) {
    DistillerShape shape;
    shape.backbone = findBackbone(options.backbone);
    shape.bottleneck = {options.bottleneck == "mff+oce", options.compaction, options.oceWidth, options.bottleneck == "none"};
    shape.scales.clear();
    for (const int scale : options.scales()) shape.scales.push_back(scale - 1);
    shape.loss = lossKindFromString(options.loss);
    shape.mapMode = options.mapMode == "mul" ? MapMode::mul : MapMode::add;
    shape.gaussianSigma = options.gaussianSigma;
    return shape;
}

MultiresolutionShape multiresolutionShapeOf(const TrainOptions& options) {
    MultiresolutionShape shape;
    shape.expert = findBackbone(options.backbone);
    shape.cloner = options.cloner == "equal" ? ClonerSize::equal : ClonerSize::small;
    shape.clonerBias = options.clonerBias;
    shape.lambdaOnDirection = options.lambdaOn == "direction";
    shape.weights = shape.lambdaOnDirection ? TermWeights{1, options.lambda} : TermWeights{options.lambda, 1};
    if (options.terms == "direction") shape.weights = {0, 1};
    if (options.terms == "value") shape.weights = {1, 0};
    shape.balanced = options.balanceTerms && options.terms == "both";
    shape.localisation = attributionFromString(options.localisation);
    shape.gaussianSigma = options.gaussianSigma;
    return shape;
}

} // namespace blemish::nn
