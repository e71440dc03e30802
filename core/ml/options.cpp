// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/options.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>

#include "core/base/file_io.h"
#include "core/base/words.h"
#include "core/ml/augmentation/corruption.h"
#include "core/ml/methods.h"

namespace blemish {

namespace {

using Field = OptionField;
using Options = TrainOptions;

std::vector<std::string> methodKeys() {
    std::vector<std::string> keys;
    for (const TrainMethod& method : trainMethods()) keys.emplace_back(method.key);
    return keys;
}

/// Those with a bottleneck and a student behind a residual network.
std::vector<std::string> reverseMethods() {
    std::vector<std::string> keys;
    for (const TrainMethod& method : trainMethods())
        if (method.residualOnly) keys.emplace_back(method.key);
    return keys;
}

// clang-format off
std::vector<Field> networkFields() {
    return {
        {"method", "--method", "Method", "", "The family of models; all of them learn from good parts alone.", 0, 0,
         false, &Options::method, methodKeys()},
        {"backbone", "--backbone", "Backbone", "",
         "The pretrained network whose features are learned: larger ones find finer defects and take several times longer.", 0, 0,
         false, &Options::backbone, {"resnet18", "resnet34", "resnet50",
         "wide_resnet50_2", "resnet101", "resnet152", "wide_resnet101_2", "vgg16"}},
        {"teacher", "--teacher", "Teacher weights", "",
         "Where the backbone's weights come from: auto (an installed one, else the built-in one), builtin, random, an "
         "installed name or a file.", 0, 0, false, &Options::teacher, {}},
        {"image_width", "", "Image width", "px",
         "Images are scaled to this width; more pixels show smaller defects and cost proportionally more time.", 32, 4096, false,
         &Options::imageWidth, {}},
        {"image_height", "", "Image height", "px",
         "Images are scaled to this height; choose it near the proportions of the part.", 32, 4096, false, &Options::imageHeight,
         {}},
        {"normalisation", "--normalisation", "Normalisation", "",
         "imagenet shifts and scales colours as the teacher was trained; none leaves them in 0 to 1, as the one-class protocols do; auto "
         "takes imagenet, and none for mkd with VGG-16, as it was published.",
         0, 0, true, &Options::normalisation, {"auto", "imagenet", "none"}},
        {"bottleneck", "--bottleneck", "Bottleneck", "",
         "mff+oce fuses three scales into the code that the student sees; oce takes the coarsest scale alone; none takes the "
         "teacher's own fourth stage, which is not trained (an ablation of the paper).", 0, 0, true,
         &Options::bottleneck, {"mff+oce", "oce", "none"}, reverseMethods()},
        {"oce_width", "--oce-width", "Embedding width", "channels",
         "Channels inside the blocks of the embedding; 0 takes the backbone's own. 512 with a wide backbone is what anomalib "
         "builds; ResNet-18 and 34 have no such width.", 0, 4096, true, &Options::oceWidth, {}, reverseMethods()},
        {"compaction", "--compaction", "Compaction layer", "",
         "Adds the 1x1 convolution that the paper draws after the fusion and the published code leaves out.", 0, 1, true,
         &Options::compaction, {}, reverseMethods()},
        {"layers", "--layers", "Scales", "",
         "Which feature scales enter loss and map: 1 is the finest, 3 the coarsest; leave one out when it only adds noise.", 0, 0,
         true, &Options::layers, {"1,2,3", "1,2", "1,3", "2,3", "1", "2", "3"}, reverseMethods()},
        {"map_mode", "--map-mode", "Map combination", "",
         "add sums the scales and is robust; mul multiplies them, which is sharper but loses defects that one scale misses.", 0,
         0, true, &Options::mapMode, {"add", "mul"}, reverseMethods()},
        {"gaussian_sigma", "--sigma", "Smoothing", "px",
         "Width of the Gaussian that smooths the map; lower it for defects of a few pixels, 0 switches it off.", 0, 32, true,
         &Options::gaussianSigma, {}},
    };
}

std::vector<Field> improvedFields() {
    const std::vector<std::string> corrupting{"rd-aug", "rd++"}, augmented{"rd-aug"}, projected{"rd++"};
    return {
        {"corruption", "--corruption", "Corruption", "",
         "What is done to good images so that the student learns to undo it; mix draws one each time, simplex is the patch of RD++ "
         "and simplex-resampled varies it. Choose none whose result would itself count as a good part.", 0, 0, false, &Options::corruption,
         {corruptionNames().begin(), corruptionNames().end()}, corrupting},
        {"corruption_strength", "--corruption-strength", "Corruption strength", "",
         "How strongly images are corrupted; 1 is as described, lower it when corrupted images no longer resemble real parts.", 0, 5, true,
         &Options::corruptionStrength, {}, corrupting},
        {"clean_share", "--clean-share", "Clean share", "",
         "Share of the images of a step that are not corrupted, so that batch norm also sees good ones.", 0, 1, true,
         &Options::cleanShare, {}, augmented},
        {"raw_weight", "--raw-weight", "Weight of the plain loss", "",
         "Adds the loss of plain reverse distillation on the uncorrupted images with this weight.", 0, 10, true, &Options::rawWeight,
         {}, augmented},
        {"mirror", "--mirror", "Mirror", "",
         "Mirrors raw and corrupted image alike, at random; only for parts that are as good mirrored.", 0, 1, true, &Options::mirror,
         {}, augmented},
        {"transport", "--transport", "Optimal transport", "",
         "published compares a batch with itself in another order, which is zero; pairwise compares different images and is "
         "untested in the literature; off leaves the term out.", 0, 0, true, &Options::transport, {"off", "published", "pairwise"},
         projected},
        {"projection_weight", "--projection-weight", "Weight of the projection's losses", "",
         "How much the projection learns from pseudo-defects beside the distillation; the published setting is 0.2.", 0, 10, true,
         &Options::projectionWeight, {}, projected},
        {"projection_learning_rate", "--projection-lr", "Learning rate of the projection", "",
         "Step length for the projection layers; the published setting is a fifth of the others'.", 1e-7, 1, true,
         &Options::projectionLearningRate, {}, projected},
    };
}

std::vector<Field> clonerFields() {
    return {
        {"cloner", "--cloner", "Cloner", "",
         "small is the published default with 16 channels inside its blocks; equal is as wide as the expert and several times slower.", 0,
         0, false, &Options::cloner, {"small", "equal"}, {"mkd"}},
        {"cloner_bias", "--cloner-bias", "Cloner with bias", "",
         "Gives the cloner's convolutions a bias; the published code has the switch and leaves it off.", 0, 1, true, &Options::clonerBias, {},
         {"mkd"}},
        {"terms", "--terms", "Compared", "",
         "Whether expert and cloner are compared by the direction of their features, by their values or by both; a cloner of values alone "
         "is in the paper and not in its code.", 0, 0, true, &Options::terms, {"both", "direction", "value"}, {"mkd"}},
        {"lambda", "--lambda", "Lambda", "",
         "Weight of one of the two terms; published with 0.5 for industrial parts and 0.01 for all else.", 0, 1e6, true,
         &Options::lambda, {}, {"mkd"}},
        {"lambda_on", "--lambda-on", "Lambda weighs", "",
         "value as in the published code, which gave the published numbers; direction as the paper's equation has it.", 0, 0, true,
         &Options::lambdaOn, {"value", "direction"}, {"mkd"}},
        {"balance_terms", "--balance-terms", "Balanced terms", "",
         "Sets lambda by itself so that both terms are equal for the untrained cloner, as the paper says; the code has fixed numbers.", 0,
         1, true, &Options::balanceTerms, {}, {"mkd"}},
        {"localisation", "--localisation", "Localisation", "",
         "How the score is traced back to pixels. gradients is quick; smooth-grad averages 50 noisy copies with the code's very small "
         "noise, smooth-grad-corrected with the noise that was meant; guided passes back through the cloner only what raises the score.",
         0, 0, true, &Options::localisation, {"gradients", "smooth-grad", "smooth-grad-corrected", "guided"}, {"mkd"}},
    };
}

std::vector<Field> trainingFields() {
    return {
        {"epochs", "--epochs", "Epochs", "epochs", "Passes over the training images; more is slower and rarely worse.", 1, 100000,
         false, &Options::epochs, {}},
        {"batch", "--batch", "Batch size", "images", "Images per step; lower it when memory runs out.", 1, 1024, true,
         &Options::batch, {}},
        {"learning_rate", "--lr", "Learning rate", "", "Step length of the optimiser; lower it when the loss jumps.", 1e-7, 1,
         true, &Options::learningRate, {}},
        {"beta1", "--beta1", "Adam beta 1", "", "Memory of the gradient's mean; the published setting is 0.5.", 0, 0.9999, true,
         &Options::beta1, {}},
        {"beta2", "--beta2", "Adam beta 2", "", "Memory of the gradient's square; the published setting is 0.999.", 0, 0.999999,
         true, &Options::beta2, {}},
        {"ema_decay", "--ema-decay", "Averaged weights (EMA)", "",
         "Keeps a moving average of the weights over the steps instead of the last ones; 0.98 makes short trainings depend far less on "
         "chance, 0 is as published.", 0, 0.9999, true, &Options::emaDecay, {}},
        {"loss", "--loss", "Loss", "",
         "global compares whole feature maps and gives the published results; regional compares place by place, "
         "concat all scales at once, global-hm only the hard places.", 0, 0, true, &Options::loss, {"global", "regional",
         "concat", "global-hm"}, reverseMethods()},
        {"held_out", "--held-out", "Held-out share", "",
         "Share of the good images kept from training to set threshold and colour scale; 0 calibrates on training images, "
         "which is too optimistic.", 0, 0.5, true, &Options::heldOut, {}},
        {"device", "--device", "Device", "", "Where to compute: auto, cpu, cuda or cuda:N for the N-th graphics card.", 0, 0,
         true, &Options::device, {}},
        {"precision", "--precision", "Precision", "",
         "Arithmetic of the training: auto takes bf16, twice as fast, where the processor has it, else fp32.", 0, 0, true,
         &Options::precision, {"auto", "fp32", "bf16"}},
        {"threads", "--threads", "Threads", "", "Processor threads; 0 uses all cores.", 0, 1024, true, &Options::threads, {}},
        {"seed", "--seed", "Seed", "", "Start of the random numbers; the same seed repeats a training.", 0, 2147483647, true,
         &Options::seed, {}},
        {"checkpoint_every", "--checkpoint-every", "Checkpoint every", "epochs",
         "How often the state is saved so that a training can be continued; 0 saves it once a minute.", 0, 100000, true,
         &Options::checkpointEvery, {}},
        {"embed_teacher", "", "Embed the teacher", "",
         "Puts the teacher's weights into the model file, which then needs no other file but is larger.", 0, 1, true,
         &Options::embedTeacher, {}},
        {"cache_megabytes", "--cache-mb", "Feature cache", "MB",
         "Memory for teacher features that are computed once; beyond it a temporary file holds them. 0 goes by the memory that is "
         "free.", 0, 1048576, true, &Options::cacheMegabytes, {}},
    };
}
// clang-format on

std::vector<Field> allFields() {
    auto fields = networkFields();
    for (auto more : {improvedFields, clonerFields, trainingFields})
        for (auto& field : more()) fields.push_back(std::move(field));
    return fields;
}

/// The shortest text that reads back as the same number.
std::string numberText(double value) {
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}

std::string nameOf(const Field& field) {
    return *field.flag ? field.flag : std::string(field.label);
}

Error usageError(std::string message) {
    return {std::move(message), ErrorKind::usage};
}

std::string joined(const std::vector<std::string>& choices) {
    std::string text;
    for (std::size_t i = 0; i + 1 < choices.size(); ++i) text += (i == 0 ? "" : "; ") + choices[i];
    return choices.size() == 1 ? choices.front() : Core::say("%1 or %2", {text, choices.back()});
}

Result<void> checkNumber(const Field& field, double value) {
    if (value >= field.minimum && value <= field.maximum) return {}; // false for NaN
    return usageError(Core::say("%1 must be between %2 and %3, not %4.",
                                {nameOf(field), numberText(field.minimum), numberText(field.maximum), numberText(value)}));
}

Result<void> checkText(const Field& field, const std::string& value) {
    const auto& choices = field.choices;
    if (choices.empty() || std::find(choices.begin(), choices.end(), value) != choices.end()) return {};
    return usageError(Core::say("%1 must be %2, not %3.", {nameOf(field), joined(choices), blemish::quoted(value)}));
}

struct CheckField {
    const Options& options;
    const Field& field;
    Result<void> operator()(int Options::*member) const { return checkNumber(field, options.*member); }
    Result<void> operator()(double Options::*member) const { return checkNumber(field, options.*member); }
    Result<void> operator()(bool Options::*) const { return {}; }
    Result<void> operator()(std::string Options::*member) const { return checkText(field, options.*member); }
};

Result<void> checkImageSize(int pixels, bool width) {
    if (pixels % 32 == 0) return {};
    const int lower = std::max(32, pixels / 32 * 32), higher = pixels / 32 * 32 + 32;
    return usageError(width ? Core::say("--image-size must be a multiple of 32 in both directions: the width is %1; take %2 or %3.",
                                        {pixels, lower, higher})
                            : Core::say("--image-size must be a multiple of 32 in both directions: the height is %1; take %2 or %3.",
                                        {pixels, lower, higher}));
}

bool isDevice(const std::string& text) {
    if (text == "auto" || text == "cpu" || text == "cuda") return true;
    if (!text.starts_with("cuda:")) return false;
    const auto number = text.substr(5);
    return !number.empty() && number.size() <= 3 &&
           std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
}

using nlohmann::json;

struct ReadField {
    const json& value;
    Options& options;

    bool operator()(int Options::*member) const {
        if (!value.is_number_integer()) return false;
        const double number = value.get<double>(); // exact for every int
        if (number < INT32_MIN || number > INT32_MAX) return false;
        options.*member = static_cast<int>(number);
        return true;
    }
    bool operator()(double Options::*member) const { return value.is_number() && (options.*member = value.get<double>(), true); }
    bool operator()(bool Options::*member) const { return value.is_boolean() && (options.*member = value.get<bool>(), true); }
    bool operator()(std::string Options::*member) const {
        return value.is_string() && (options.*member = value.get<std::string>(), true);
    }
};

} // namespace

std::span<const OptionField> trainOptionFields() {
    static const std::vector<Field> fields = allFields();
    return fields;
}

std::span<const TrainPreset> trainPresets() {
    static constexpr std::array presets{
        TrainPreset{"fast", "Fast", "A first impression in minutes; weak on small or faint defects.", 0.1},
        TrainPreset{"balanced", "Balanced", "Close to the final quality in a third of the time.", 0.3},
        TrainPreset{"published", "Accurate", "The settings of the published results.", 1},
    };
    return presets;
}

int TrainPreset::epochs(std::string_view method) const {
    return epochsOf(publishedOptions(method).epochs);
}

int TrainPreset::epochsOf(int published) const { return std::max(1, static_cast<int>(std::lround(share * published))); }

void useAnomalibSettings(TrainOptions& options) {
    options.oceWidth = 512;
    options.beta2 = 0.99;
}

Result<void> TrainOptions::validate() const {
    for (const auto& field : trainOptionFields())
        if (auto checked = std::visit(CheckField{*this, field}, field.member); !checked) return checked;
    if (auto checked = checkImageSize(imageWidth, true); !checked) return checked;
    if (auto checked = checkImageSize(imageHeight, false); !checked) return checked;
    if (teacher.empty()) return usageError(Core::say("--teacher must be auto, builtin, random, an installed teacher's name or a file."));
    if (const auto* known = findTrainMethod(method); known && known->residualOnly && backbone == "vgg16")
        return usageError(Core::say("The method %1 needs a residual network: choose another --backbone than vgg16.", {method}));
    if (!isDevice(device)) return usageError(Core::say("--device must be auto, cpu, cuda or cuda:N, not %1.", {blemish::quoted(device)}));
    return {};
}

std::vector<int> TrainOptions::scales() const {
    std::vector<int> chosen;
    for (int scale = 1; scale <= 3; ++scale)
        if (layers.find(static_cast<char>('0' + scale)) != std::string::npos) chosen.push_back(scale);
    return chosen;
}

Preprocessing preprocessingOf(const TrainOptions& options) {
    Preprocessing how;
    how.width = options.imageWidth;
    how.height = options.imageHeight;
    // MKD's published settings feed VGG-16 colours in 0 to 1. A residual expert in its place sees them as it was trained: with raw
    // colours it tells good from bad worse (docs/benchmarks.md).
    const bool asPublished = options.method == "mkd" && options.backbone == "vgg16";
    if (options.normalisation == "none" || (options.normalisation == "auto" && asPublished)) {
        how.mean = {0, 0, 0};
        how.std = {1, 1, 1};
    }
    return how;
}

std::string toJson(const TrainOptions& options) {
    json object = json::object();
    for (const auto& field : trainOptionFields())
        std::visit([&](auto member) { object[field.key] = options.*member; }, field.member);
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<TrainOptions> trainOptionsFromJson(const std::string& text) {
    const json object = json::parse(text, nullptr, false);
    if (!object.is_object()) return Error{Core::say("The training options are damaged: they are not a JSON object.")};
    TrainOptions options;
    for (const auto& field : trainOptionFields()) {
        const auto found = object.find(field.key);
        if (found != object.end() && !std::visit(ReadField{*found, options}, field.member))
            return Error{Core::say("The training option %1 has a value of the wrong kind.", {blemish::quoted(field.key)})};
    }
    return options;
}

} // namespace blemish
