// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train_options_cli.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>
#include <type_traits>

#include "core/ml/methods.h"

namespace blemish {

namespace {

bool isNumber(const OptionField& field) {
    return std::holds_alternative<int TrainOptions::*>(field.member) ||
           std::holds_alternative<double TrainOptions::*>(field.member);
}

/// What stands for the value in the help: "N", "X", "TEXT", or the choices.
std::string placeholder(const OptionField& field) {
    if (isNumber(field)) return std::holds_alternative<int TrainOptions::*>(field.member) ? "N" : "X";
    std::string choices;
    for (const std::string& choice : field.choices) choices += (choices.empty() ? "" : "|") + choice;
    return choices.empty() ? "TEXT" : choices;
}

std::string shortNumber(double value) {
    std::array<char, 32> text{};
    const auto end = value >= 1 ? std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed)
                                : std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), end.ptr};
}

std::string explanation(const OptionField& field) {
    if (!isNumber(field)) return field.why;
    const std::string unit = field.unit;
    return std::string(field.why) + " (" + shortNumber(field.minimum) + " to " + shortNumber(field.maximum) +
           (unit.empty() ? ")" : " " + unit + ")");
}

/// Checks of our own, for sentences that read like the others; the help tells range and choices already.
template <class Value>
auto inRange(const OptionField& field) {
    return [low = field.minimum, high = field.maximum](const std::string& text) -> std::string {
        Value value{};
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        const bool number = error == std::errc() && end == text.data() + text.size();
        if (number && static_cast<double>(value) >= low && static_cast<double>(value) <= high) return {};
        return "must be " + std::string(std::is_integral_v<Value> ? "a whole number from " : "a number from ") +
               shortNumber(low) + " to " + shortNumber(high) + ", not \"" + text + "\"";
    };
}

auto amongChoices(std::vector<std::string> choices) {
    return [choices = std::move(choices)](const std::string& text) -> std::string {
        if (std::find(choices.begin(), choices.end(), text) != choices.end()) return {};
        std::string list;
        for (const std::string& choice : choices) list += (list.empty() ? "" : " | ") + choice;
        return "must be " + list + ", not \"" + text + "\"";
    };
}

CLI::Option* addField(CLI::App& command, const OptionField& field, TrainOptions& options) {
    CLI::Option* option = std::visit(
        [&](auto member) -> CLI::Option* {
            auto& value = options.*member;
            using Value = std::remove_reference_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, bool>) {
                return command.add_flag(field.flag, value, field.why);
            } else {
                CLI::Option* added = command.add_option(field.flag, value, explanation(field))->capture_default_str();
                if constexpr (std::is_arithmetic_v<Value>) {
                    added->check(inRange<Value>(field));
                }
                return added->type_name(placeholder(field));
            }
        },
        field.member);
    if (!field.choices.empty()) option->check(amongChoices(field.choices));
    return option;
}

void addFields(CLI::App& command, TrainOptions& options, bool expert, TrainOptionsUse use) {
    for (const OptionField& field : trainOptionFields()) {
        if (field.expert != expert || field.flag[0] == '\0') continue;
        if (use == TrainOptionsUse::severalMethods && std::string_view(field.flag) == "--method") continue;
        addField(command, field, options)->group(expert ? "Training, for experts" : "Training");
    }
}

std::optional<int> positiveInt(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value <= 0) return std::nullopt;
    return value;
}

Result<void> readImageSize(const std::string& text, TrainOptions& options) {
    const auto cross = text.find_first_of("xX");
    const auto height = positiveInt(std::string_view(text).substr(0, cross));
    const auto width = cross == std::string::npos ? height : positiveInt(std::string_view(text).substr(cross + 1));
    if (!height || !width) {
        return Error{"--image-size " + text + " is no size; write one number for a square (256) or height x width (256x320).",
                     ErrorKind::usage};
    }
    options.imageHeight = *height;
    options.imageWidth = *width;
    return {};
}

constexpr const char* anomalibPreset = "anomalib";

std::vector<std::string> presetKeys() {
    std::vector<std::string> keys;
    for (const TrainPreset& preset : trainPresets()) keys.emplace_back(preset.key);
    keys.emplace_back(anomalibPreset);
    return keys;
}

std::string presetNames() {
    std::string names;
    for (const std::string& key : presetKeys()) names += (names.empty() ? "" : "|") + key;
    return names;
}

} // namespace

void addTrainOptions(CLI::App& command, TrainOptionsArguments& arguments, TrainOptionsUse use) {
    addFields(command, arguments.values, false, use);
    command.add_option("--image-size", arguments.imageSize, "Size of the network's input: N, or HxW; multiples of 32")
        ->default_str(std::to_string(arguments.values.imageHeight))
        ->type_name("N|HxW")
        ->group("Training");
    command.add_option("--preset", arguments.preset, "How long to train, or anomalib: its embedding width and beta2; options that are written win")
        ->check(amongChoices(presetKeys()))
        ->type_name(presetNames())
        ->group("Training");
    addFields(command, arguments.values, true, use);
    command.add_flag("--no-embed-teacher", arguments.leaveTeacherOut, "Leave the teacher's weights out of the model file")
        ->group("Training, for experts");
    std::string methods = command.get_footer();
    for (const TrainMethod& method : trainMethods()) methods += (methods.empty() ? "" : "\n") + std::string(method.key) + ": " + method.provenance;
    command.footer(methods);
    command.parse_complete_callback([&command, &arguments] {
        for (const OptionField& field : trainOptionFields())
            if (field.flag[0] != '\0' && command.get_option_no_throw(field.flag) && command.count(field.flag) > 0) arguments.given.insert(field.flag);
    });
}

Result<TrainOptions> trainOptionsFor(const TrainOptionsArguments& arguments, const std::string& method, TrainOptionsUse use) {
    TrainOptions options = publishedOptions(method);
    if (arguments.preset == anomalibPreset) useAnomalibSettings(options);
    return trainOptionsOver(std::move(options), arguments, use);
}

Result<TrainOptions> trainOptionsOver(TrainOptions options, const TrainOptionsArguments& arguments, TrainOptionsUse use) {
    const std::string method = options.method;
    const int epochs = options.epochs;
    for (const OptionField& field : trainOptionFields()) {
        if (!arguments.given.contains(field.flag) || std::string_view(field.flag) == "--method") continue;
        if (appliesTo(field, method))
            std::visit([&](auto member) { options.*member = arguments.values.*member; }, field.member);
        else if (use == TrainOptionsUse::oneMethod)
            return Error{std::string(field.flag) + " means nothing to the method " + method + ".", ErrorKind::usage};
    }
    if (!arguments.imageSize.empty()) {
        if (const auto read = readImageSize(arguments.imageSize, options); !read) return read.error();
    }
    for (const TrainPreset& preset : trainPresets()) {
        if (arguments.preset == preset.key && !arguments.given.contains("--epochs")) options.epochs = preset.epochsOf(epochs);
    }
    if (arguments.leaveTeacherOut) options.embedTeacher = false;
    if (const auto valid = options.validate(); !valid) return Error{valid.error().message, ErrorKind::usage};
    return options;
}

Result<TrainOptions> readTrainOptions(const TrainOptionsArguments& arguments) {
    return trainOptionsFor(arguments, arguments.values.method, TrainOptionsUse::oneMethod);
}

} // namespace blemish
