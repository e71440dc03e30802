// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train_options_cli.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>
#include <type_traits>

namespace blemish {

namespace {

std::string placeholder(const OptionField& field) {
    const std::string unit = field.unit;
    if (std::holds_alternative<int TrainOptions::*>(field.member)) return unit.empty() ? "N" : "N " + unit;
    if (std::holds_alternative<double TrainOptions::*>(field.member)) return unit.empty() ? "X" : "X " + unit;
    return "TEXT";
}

/// "--lr" must be told from "--layers" in every way; ranges and choices are checked where the value is read.
void addField(CLI::App& command, const OptionField& field, TrainOptions& options) {
    CLI::Option* option = std::visit(
        [&](auto member) -> CLI::Option* {
            auto& value = options.*member;
            using Value = std::remove_reference_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, bool>) {
                return command.add_flag(field.flag, value, field.why);
            } else {
                CLI::Option* added = command.add_option(field.flag, value, field.why)->capture_default_str();
                added->type_name(placeholder(field));
                if constexpr (std::is_arithmetic_v<Value>) {
                    added->check(CLI::Range(static_cast<Value>(field.minimum), static_cast<Value>(field.maximum)));
                }
                return added;
            }
        },
        field.member);
    if (!field.choices.empty()) option->check(CLI::IsMember(field.choices));
    option->group(field.expert ? "Training, for experts" : "Training");
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

std::vector<std::string> presetKeys() {
    std::vector<std::string> keys;
    for (const TrainPreset& preset : trainPresets()) keys.emplace_back(preset.key);
    return keys;
}

} // namespace

void addTrainOptions(CLI::App& command, TrainOptionsArguments& arguments) {
    for (const OptionField& field : trainOptionFields()) {
        if (field.flag[0] != '\0') addField(command, field, arguments.values);
    }
    command.add_option("--image-size", arguments.imageSize, "Size of the network's input: N, or HxW; multiples of 32")
        ->default_str(std::to_string(arguments.values.imageHeight))
        ->type_name("N|HxW")
        ->group("Training");
    command.add_option("--preset", arguments.preset, "How long to train; an explicit --epochs wins")
        ->check(CLI::IsMember(presetKeys()))
        ->type_name("NAME")
        ->group("Training");
    command.add_flag("--no-embed-teacher", arguments.leaveTeacherOut, "Leave the teacher's weights out of the model file")
        ->group("Training, for experts");
    command.parse_complete_callback([&command, &arguments] { arguments.epochsGiven = command.count("--epochs") > 0; });
}

Result<void> readTrainOptions(TrainOptionsArguments& arguments) {
    if (!arguments.imageSize.empty()) {
        if (const auto read = readImageSize(arguments.imageSize, arguments.values); !read) return read;
    }
    for (const TrainPreset& preset : trainPresets()) {
        if (arguments.preset == preset.key && !arguments.epochsGiven) arguments.values.epochs = preset.epochs;
    }
    if (arguments.leaveTeacherOut) arguments.values.embedTeacher = false;
    if (const auto valid = arguments.values.validate(); !valid) return Error{valid.error().message, ErrorKind::usage};
    return {};
}

} // namespace blemish
