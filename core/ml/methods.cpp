// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/methods.h"

#include <algorithm>
#include <array>

namespace blemish {

namespace {

TrainOptions reverseDistillation() { return {}; }

/// RD++ had its epochs set by hand for each category, 10 to 300; plain reverse distillation's stand for them.
TrainOptions projectedDistillation() {
    TrainOptions options;
    options.corruption = "simplex";
    return options;
}

/// Settings for MVTec AD; the last epoch that was stored, of 601.
TrainOptions multiresolutionDistillation() {
    TrainOptions options;
    options.backbone = "vgg16";
    options.imageWidth = options.imageHeight = 128;
    options.epochs = 600;
    options.batch = 64;
    options.learningRate = 0.001;
    options.beta1 = 0.9;
    options.beta2 = 0.999;
    return options;
}

// clang-format off
/// One line for each method; core/ml/engine/methods.cpp has the other one.
constexpr std::array methodTable{
    TrainMethod{"rd", "Reverse distillation", "A student restores what the teacher sees from a narrow embedding; the best start for most parts.",
                "As published: RD4AD (Deng and Li, CVPR 2022) and its official code.", true, reverseDistillation},
    TrainMethod{"rd-aug", "Improved reverse distillation", "The student restores the features of the raw image from those of a corrupted one; scoring costs what plain reverse distillation costs.",
                "Our reading of the abstract of Nguyen Van Duc, Hoang Huu Bach and Le Hong Trang (IMCOM 2023); not verified against the paper's numbers.", true, reverseDistillation},
    TrainMethod{"rd++", "RD++", "Projection layers learn to tell noise patches from good parts before the features enter the bottleneck; training takes about twice as long.",
                "After RD++ (Tien et al., CVPR 2023) and its code, with antialiased input, without the transport term that is zero, and never an epoch chosen on test images.", false, projectedDistillation},
    TrainMethod{"mkd", "Multiresolution knowledge distillation",
                "A small network clones an expert's features at several depths; quick to train, and its maps are gradients of the score.",
                "After MKD (Salehi et al., CVPR 2021), settings and loss of its code; experts other than VGG-16 are our addition.", false,
                multiresolutionDistillation, false, false},
};
// clang-format on

} // namespace

std::span<const TrainMethod> trainMethods() { return methodTable; }

const TrainMethod* findTrainMethod(std::string_view key) {
    const auto found = std::find_if(methodTable.begin(), methodTable.end(), [key](const TrainMethod& method) { return key == method.key; });
    return found == methodTable.end() ? nullptr : &*found;
}

TrainOptions publishedOptions(std::string_view key) {
    const TrainMethod* method = findTrainMethod(key);
    if (!method) return {};
    TrainOptions options = method->published();
    options.method = method->key;
    return options;
}

bool scoreIsMaximum(std::string_view key) {
    const TrainMethod* method = findTrainMethod(key);
    return !method || method->scoreIsMaximum;
}

bool appliesTo(const OptionField& field, std::string_view method) {
    return field.methods.empty() || std::find(field.methods.begin(), field.methods.end(), method) != field.methods.end();
}

std::vector<ChangedOption> changedOptions(const TrainOptions& options) {
    const TrainOptions published = publishedOptions(options.method);
    std::vector<ChangedOption> changed;
    for (const OptionField& field : trainOptionFields()) {
        if (!appliesTo(field, options.method)) continue;
        std::visit(
            [&](auto member) {
                if (options.*member != published.*member) changed.push_back({&field, options.*member});
            },
            field.member);
    }
    return changed;
}

} // namespace blemish
