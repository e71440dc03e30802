// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <array>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "core/ml/backbones.h"
#include "core/ml/speed_bench.h"

namespace blemish {

namespace {

struct BenchArguments {
    SpeedBenchOptions options;
    int imageSize = 256;
};

using Json = nlohmann::ordered_json;

Json ratesJson(const std::map<Precision, double>& rates) {
    Json json = Json::object();
    for (const auto& [precision, rate] : rates) json[std::string(toString(precision))] = rate;
    return json;
}

Json documentOf(const SpeedReport& report) {
    Json rows = Json::array();
    for (const SpeedRow& row : report.rows) {
        rows.push_back({{"work", row.work}, {"precision", row.precision}, {"engine", row.engine}, {"threads", row.threads},
                        {"workers", row.workers}, {"ms_per_image", row.msPerImage}, {"images_per_second", 1e3 / row.msPerImage},
                        {"gflop_per_image", row.gflop > 0 ? Json(row.gflop) : Json()},
                        {"of_limit", row.ofLimit ? Json(*row.ofLimit) : Json()}});
    }
    const MachineLimits& limits = report.limits;
    return {{"processor", limits.processor},
            {"cores", limits.cores},
            {"gflops_one_thread", ratesJson(limits.oneThread)},
            {"gflops_all_threads", ratesJson(limits.allThreads)},
            {"memory_gb_per_second", {{"one_thread", limits.memoryOneThread}, {"all_threads", limits.memoryAllThreads}}},
            {"backbone", report.options.backbone},
            {"image_size", {report.options.imageHeight, report.options.imageWidth}},
            {"gflop",
             {{"teacher", report.cost.teacher.gflop},
              {"bottleneck", report.cost.bottleneck.gflop},
              {"student", report.cost.student.gflop}}},
            {"rows", rows},
            {"notes", report.notes}};
}

std::string padded(const std::string& text, int width) { // negative: to the left
    const auto size = static_cast<std::size_t>(std::abs(width));
    const std::string space(text.size() < size ? size - text.size() : 0, ' ');
    return width < 0 ? text + space : space + text;
}

template <std::size_t N>
std::string line(const std::array<int, N>& widths, const std::array<std::string, N>& cells) {
    std::string text;
    for (std::size_t i = 0; i < N; ++i) text += (i ? "  " : "") + padded(cells[i], widths[i]);
    return text;
}

std::string rateText(const std::map<Precision, double>& rates, Precision precision) {
    const auto found = rates.find(precision);
    return found == rates.end() ? "-" : number(found->second, 0);
}

void printLimits(const MachineLimits& limits, Console& console) {
    console.print(limits.processor + ", " + std::to_string(limits.cores) + (limits.cores == 1 ? " core" : " cores"));
    console.print("");
    constexpr std::array widths{-32, 10, 10, 10, 10};
    console.print(line(widths, {"the most that was reached here", "fp32", "bf16", "int8", "memory"}));
    const auto row = [&](const std::string& name, const std::map<Precision, double>& rates, double memory) {
        console.print(line(widths, {name, rateText(rates, Precision::fp32), rateText(rates, Precision::bf16),
                                    rateText(rates, Precision::int8), number(memory, 0)}));
    };
    row("one thread    G(FL)OP/s, GB/s", limits.oneThread, limits.memoryOneThread);
    row("all threads", limits.allThreads, limits.memoryAllThreads);
    console.print("");
}

void printRows(const SpeedReport& report, Console& console) {
    constexpr std::array widths{-32, 9, 9, 8, 8, 9, 9, 9};
    const auto& o = report.options;
    console.print(line(widths, {o.backbone + ", " + std::to_string(o.imageHeight) + "x" + std::to_string(o.imageWidth), "precision",
                                "engine", "threads", "workers", "ms/image", "images/s", "of limit"}));
    for (const SpeedRow& row : report.rows) {
        const std::string what = row.work == "training"    ? "training, one step"
                                 : row.work == "inference" ? "one image, pixels to map"
                                 : row.work == "batch"     ? "many images, pixels to map"
                                                           : "PNG files of 1024x1024 to maps";
        console.print(line(widths, {what, row.precision, row.engine, std::to_string(row.threads), std::to_string(row.workers),
                                    number(row.msPerImage, 2), number(1e3 / row.msPerImage, 1),
                                    row.ofLimit ? number(100 * *row.ofLimit, 0) + " %" : "-"}));
    }
}

int runBench(BenchArguments arguments, Console& console) {
    auto& training = arguments.options.training;
    training.teacher = "builtin";
    training.imageWidth = training.imageHeight = arguments.imageSize;
    training.checkpointEvery = 0;
    JobContext job = console.job();
    const auto report = measureSpeed(arguments.options, job);
    if (!report) return console.fail(report.error());
    printLimits(report->limits, console);
    printRows(*report, console);
    for (const std::string& note : report->notes) console.print("Not measured: " + note);
    console.printJson(documentOf(*report));
    return exitDone;
}

} // namespace

void addBenchCommand(CLI::App& app, Invocation& invocation) {
    auto arguments = std::make_shared<BenchArguments>();
    CLI::App* command = app.add_subcommand("bench", "Measure this machine's speed, and how close to its limit that is");
    command->add_option("--backbone", arguments->options.training.backbone, "A residual network, as for train")
        ->capture_default_str();
    command->add_option("--image-size", arguments->imageSize, "Pixels, a multiple of 32")->capture_default_str();
    command->add_option("--batch", arguments->options.training.batch, "Images in one training step, at most 32")
        ->check(CLI::Range(2, 32))
        ->capture_default_str();
    command->add_option("--threads", arguments->options.training.threads, "Of the training; 0: all cores")->capture_default_str();
    command->add_option("--steps", arguments->options.steps, "Steps of each training")->check(CLI::Range(1, 1000))->capture_default_str();
    command->add_option("--seconds", arguments->options.secondsPerRow, "For each way to score")
        ->check(CLI::Range(0.1, 60.0))
        ->capture_default_str();
    addOutputOptions(*command, invocation);
    command->callback([arguments, &invocation] {
        invocation.action = [arguments](Console& console) { return runBench(*arguments, console); };
    });
}

} // namespace blemish
