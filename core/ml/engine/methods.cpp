// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/methods.h"

#include <string_view>

namespace blemish::nn {

namespace {

std::shared_ptr<Method> reverseDistillation(const TrainOptions& options) { return std::make_shared<Distiller>(shapeOf(options)); }

struct Factory {
    std::string_view method; ///< a key of `trainMethods()`
    std::shared_ptr<Method> (*make)(const TrainOptions& options);
};

/// One line for each method of core/ml/methods.cpp.
constexpr Factory factories[] = {
    {"rd", reverseDistillation},
};

} // namespace

Result<std::shared_ptr<Method>> makeMethod(const TrainOptions& options) {
    for (const Factory& factory : factories)
        if (factory.method == options.method) return factory.make(options);
    return Error{"This version of Blemish does not know the method \"" + options.method + "\"."};
}

DistillerShape shapeOf(const TrainOptions& options) {
    DistillerShape shape;
    shape.backbone = findBackbone(options.backbone);
    shape.bottleneck = {options.bottleneck == "mff+oce", options.compaction};
    shape.scales.clear();
    for (int stage = 1; stage <= 3; ++stage)
        if (options.layers.find(static_cast<char>('0' + stage)) != std::string::npos) shape.scales.push_back(stage - 1);
    shape.loss = lossKindFromString(options.loss);
    shape.mapMode = options.mapMode == "mul" ? MapMode::mul : MapMode::add;
    shape.gaussianSigma = options.gaussianSigma;
    return shape;
}

} // namespace blemish::nn
