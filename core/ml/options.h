// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/result.h"
#include "core/imaging/preprocess.h"

namespace blemish {

/// Everything that decides what a training does. Defaults are the published settings of RD4AD (Deng & Li, CVPR 2022);
/// `trainOptionFields()` describes each field once for the command line, the form, the model file and the report.
struct TrainOptions {
    std::string method = "rd";            ///< a key of `trainMethods()`
    std::string backbone = "resnet18";    ///< a name of `backbones()`
    std::string teacher = "auto";         ///< auto | builtin | random | a name in the store | a file
    int imageWidth = 256;                 ///< pixels, a multiple of 32
    int imageHeight = 256;                ///< pixels, a multiple of 32
    std::string normalisation = "auto";   ///< auto | imagenet | none; auto: none for MKD's VGG-16 as published, else imagenet
    int epochs = 200;                     ///< passes over the training images
    int batch = 16;                       ///< images per step
    double learningRate = 0.005;          ///< Adam
    double beta1 = 0.5;                   ///< Adam
    double beta2 = 0.999;                 ///< Adam
    double emaDecay = 0;                  ///< of the mean of the weights over the steps that is kept in the end; 0: the last weights
    std::string loss = "global";          ///< global | regional | concat | global-hm
    std::string bottleneck = "mff+oce";   ///< mff+oce | oce | none: the teacher's own frozen stage 4
    int oceWidth = 0;                     ///< channels between the 1x1 convolutions of the embedding; 0: the backbone's own
    bool compaction = false;              ///< the paper's 1x1 convolution that the official code leaves out
    std::string layers = "1,2,3";         ///< scales that enter loss and map
    std::string mapMode = "add";          ///< add | mul
    double gaussianSigma = 4;             ///< pixels of the network's input size; 0 switches smoothing off
    std::string corruption = "mix";       ///< a name of `corruptionNames()`; what rd-aug and rd++ do to an image
    double corruptionStrength = 1;        ///< times what the corruption is described with
    double cleanShare = 0.5;              ///< rd-aug: of the images of a step stay as they are
    double rawWeight = 0;                 ///< rd-aug: of the plain loss beside the main one
    bool mirror = false;                  ///< rd-aug: raw and corrupted image mirrored alike
    std::string transport = "off";        ///< rd++: off | published | pairwise
    double projectionWeight = 0.2;        ///< rd++: of the projection's losses
    double projectionLearningRate = 0.001; ///< rd++: Adam
    std::string cloner = "small";         ///< mkd: small | equal
    bool clonerBias = false;              ///< mkd: convolutions of the cloner with a bias (`use_bias` of the published code)
    double lambda = 0.5;                  ///< mkd: of the term that `lambdaOn` names
    std::string lambdaOn = "value";       ///< mkd: value (the published code) | direction (the paper)
    bool balanceTerms = false;            ///< mkd: lambda from the untrained cloner instead, so that both terms are equal
    std::string terms = "both";           ///< mkd: both | direction | value
    std::string localisation = "gradients"; ///< mkd: gradients | smooth-grad | smooth-grad-corrected | guided
    double heldOut = 0.05;                ///< share of normal images kept from training for threshold and heatmap scale
    std::string device = "auto";          ///< auto | cpu | cuda | cuda:N
    std::string precision = "auto";       ///< auto | fp32 | bf16; auto: bf16 where the processor multiplies it
    int threads = 0;                      ///< 0: all cores
    int seed = 0;
    int checkpointEvery = 0;              ///< epochs; 0: once a minute
    bool embedTeacher = true;             ///< the model file also holds the teacher's weights
    int cacheMegabytes = 0;               ///< memory for teacher features computed once; 0: from what is free; beyond it a file holds them

    bool operator==(const TrainOptions&) const = default;

    /// The first thing that is wrong, with the option's flag and what is allowed.
    Result<void> validate() const;
    /// How many stages of the backbone the teacher consists of: 3, or 4 without a trained bottleneck.
    int teacherStages() const { return bottleneck == "none" ? 4 : 3; }
    /// `layers` as numbers, ascending.
    std::vector<int> scales() const;
};

/// Image size and normalisation of these options.
Preprocessing preprocessingOf(const TrainOptions& options);

/// One option, described once.
struct OptionField {
    using Member = std::variant<int TrainOptions::*, double TrainOptions::*, bool TrainOptions::*, std::string TrainOptions::*>;

    const char* key;       ///< name in the model file's JSON, e.g. "learning_rate"
    const char* flag;      ///< on the command line, e.g. "--lr"; empty: not offered there as one flag
    const char* label;     ///< for people, e.g. "Learning rate" (source text of the translations, context "TrainOptions")
    const char* unit;      ///< "px", "epochs", "" …
    const char* why;       ///< one sentence: what it does and when to change it
    double minimum;        ///< numbers only
    double maximum;
    bool expert;           ///< hidden until asked for
    Member member;
    std::vector<std::string> choices; ///< texts only; empty: free text
    std::vector<std::string> methods = {}; ///< keys of the methods that it means something to; empty: all
};
std::span<const OptionField> trainOptionFields();

/// Presets: "fast", "balanced", "published"; for reverse distillation 20, 60 and 200 epochs.
struct TrainPreset {
    const char* key;
    const char* label;
    const char* why;
    double share; ///< of the epochs that a method was published with

    int epochs(std::string_view method) const;
    int epochsOf(int published) const;
};
std::span<const TrainPreset> trainPresets();

/// What anomalib 2.6 builds differently from the published code, as far as options can say it: the embedding without the width factor of
/// wide networks, and Adam's beta2. Its teacher weights and the border of its Gaussian are others still.
void useAnomalibSettings(TrainOptions& options);

/// JSON object with the keys of `trainOptionFields()`. Reading ignores unknown keys and keeps defaults for missing ones.
std::string toJson(const TrainOptions& options);
Result<TrainOptions> trainOptionsFromJson(const std::string& json);

} // namespace blemish
