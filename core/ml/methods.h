// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/ml/options.h"

namespace blemish {

/// A family of models, as all fronts know it. Its networks are made in core/ml/engine/methods.cpp (docs/adr/0013).
struct TrainMethod {
    const char* key;               ///< "rd": option --method, model file, tables
    const char* label;             ///< for people (source text of the translations, context "TrainOptions")
    const char* why;               ///< one sentence: what it does and when to choose it
    const char* provenance;        ///< one sentence: whose method, and how close to it this is
    bool scoredWithOneDnn;         ///< its networks are known to core/ml/inference; others are scored with LibTorch
    TrainOptions (*published)();   ///< the published settings; for "rd" the defaults
    bool residualOnly = true;      ///< built around a residual network's stages: VGG-16 will not do
    bool scoreIsMaximum = true;    ///< an image's score is the highest value of its map
};
std::span<const TrainMethod> trainMethods();
const TrainMethod* findTrainMethod(std::string_view key);

/// The published settings of a method, with `method` set; the defaults for an unknown key.
TrainOptions publishedOptions(std::string_view method);

/// Whether the score of an image can be read off its map; true for an unknown key.
bool scoreIsMaximum(std::string_view method);

/// Whether an option means anything to a method.
bool appliesTo(const OptionField& field, std::string_view method);

/// An option whose value is not the published one of its method.
struct ChangedOption {
    const OptionField* field;
    std::variant<int, double, bool, std::string> value;
};
std::vector<ChangedOption> changedOptions(const TrainOptions& options);

} // namespace blemish
