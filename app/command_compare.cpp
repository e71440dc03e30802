// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>
#include <sstream>

#include "app/commands.h"
#include "app/evaluation_output.h"
#include "app/evaluation_run.h"
#include "app/train_options_cli.h"
#include "app/training_run.h"
#include "core/base/file_io.h"
#include "core/metrics/comparison.h"
#include "core/ml/methods.h"
#include "core/ml/training_history.h"

namespace blemish {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr const char* documentName = "comparison.json";

struct CompareArguments {
    fs::path data, folder;
    std::vector<std::string> methods;
    int seeds = 3;
    TrainOptionsArguments options;
};

/// One model to be made, and what makes it the same as one that was made before.
struct Plan {
    TrainOptions options;
    fs::path model;

    Json key(const std::string& snapshot) const { return {{"options", Json::parse(toJson(options))}, {"snapshot", snapshot}}; }
};

Result<std::vector<Plan>> plan(const CompareArguments& arguments) {
    std::vector<Plan> plans;
    for (const std::string& method : arguments.methods) {
        auto options = trainOptionsFor(arguments.options, method);
        if (!options) return options.error();
        const int first = options->seed;
        for (int i = 0; i < arguments.seeds; ++i) {
            options->seed = first + i;
            plans.push_back({*options, arguments.folder / (method + "-seed" + std::to_string(options->seed) + ".blm")});
        }
    }
    return plans;
}

Json number(const std::optional<double>& value) { return value ? Json(*value) : Json(); }

Json toJson(const ComparedModel& model) {
    return {{"method", model.group}, {"seed", model.seed}, {"image_auroc", number(model.imageAuroc)}, {"image_ap", number(model.imageAp)},
            {"pixel_auroc", number(model.pixelAuroc)}, {"aupro_030", number(model.aupro)}, {"training_seconds", model.trainingSeconds},
            {"ms_per_image", model.millisecondsPerImage}, {"bytes", model.bytes}};
}

ComparedModel fromJson(const Json& json) {
    const auto optional = [&](const char* key) { return json.at(key).is_null() ? std::nullopt : std::optional(json.at(key).get<double>()); };
    return {json.at("method"), json.at("seed"), optional("image_auroc"), optional("image_ap"), optional("pixel_auroc"), optional("aupro_030"),
            json.at("training_seconds"), json.at("ms_per_image"), json.at("bytes")};
}

/// The runs of an earlier comparison in this folder; none when there was none or the file is no comparison.
Json earlierRuns(const fs::path& folder) {
    std::ifstream file(folder / documentName);
    const Json document = Json::parse(file, nullptr, false);
    if (!document.is_object() || !document.contains("runs") || !document["runs"].is_array()) return Json::array();
    return document["runs"];
}

/// The figures of a model that was made before with the same options from the same images.
std::optional<ComparedModel> madeBefore(const Json& runs, const Plan& plan, const std::string& snapshot) {
    std::error_code ignored;
    if (!fs::exists(plan.model, ignored)) return std::nullopt;
    for (const Json& run : runs) try {
            if (run.at("key") == plan.key(snapshot)) return fromJson(run);
        } catch (const nlohmann::json::exception&) {
            continue; // another program's file: the model is made anew
        }
    return std::nullopt;
}

Result<ComparedModel> make(const Plan& plan, const DataSource& data, const fs::path& path, Console& console) {
    std::error_code ignored;
    const bool resume = fs::exists(checkpointPath(plan.model), ignored);
    auto trained = runTraining({data, plan.options, plan.model, resume}, console);
    if (!trained && resume && trained.error().kind != ErrorKind::cancelled) // the state is another training's
        trained = runTraining({data, plan.options, plan.model, false}, console);
    if (!trained) return trained.error();
    EvaluationRequest request;
    request.model = plan.model;
    request.data = path;
    request.device = plan.options.device;
    const auto run = runEvaluation(request, {}, console);
    if (!run) return run.error();
    std::vector<double> times;
    for (const ScoredImage& image : run->evaluation.images) times.push_back(image.milliseconds);
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    const Evaluation& e = run->evaluation;
    return ComparedModel{plan.options.method, plan.options.seed, e.imageAuroc.value, e.imageAp.value, e.pixel.auroc.value,
                         e.pixel.aupro030.value, trained->seconds, times.empty() ? 0 : *middle,
                         static_cast<std::int64_t>(fs::file_size(plan.model, ignored))};
}

Json spreadJson(const std::optional<Spread>& spread) {
    return spread ? Json{{"mean", spread->mean}, {"deviation", number(spread->deviation)}, {"models", spread->models}} : Json();
}

Json documentOf(const std::vector<ComparedModel>& models, const Json& runs, const DataSource& data, const fs::path& path) {
    Json methods = Json::array();
    for (const ComparedGroup& group : summariseComparison(models)) {
        const TrainMethod* method = findTrainMethod(group.group);
        methods.push_back({{"method", group.group}, {"label", method ? method->label : ""}, {"provenance", method ? method->provenance : ""},
                           {"models", group.models}, {"image_auroc", spreadJson(group.imageAuroc)}, {"image_ap", spreadJson(group.imageAp)},
                           {"pixel_auroc", spreadJson(group.pixelAuroc)}, {"aupro_030", spreadJson(group.aupro)},
                           {"training_seconds", spreadJson(group.trainingSeconds)}, {"ms_per_image", spreadJson(group.millisecondsPerImage)},
                           {"megabytes", spreadJson(group.megabytes)}});
    }
    return {{"data", path.string()}, {"snapshot", data.snapshot}, {"training_images", data.train.size()}, {"methods", methods}, {"runs", runs}};
}

std::string csvOf(const std::vector<ComparedModel>& models) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text.precision(9);
    text << "method,seed,image_auroc,image_ap,pixel_auroc,aupro_030,training_seconds,ms_per_image,bytes\n";
    const auto cell = [&](const std::optional<double>& value) {
        if (value) text << *value;
        text << ',';
    };
    for (const ComparedModel& m : models) {
        text << m.group << ',' << m.seed << ',';
        for (const auto& value : {m.imageAuroc, m.imageAp, m.pixelAuroc, m.aupro}) cell(value);
        text << m.trainingSeconds << ',' << m.millisecondsPerImage << ',' << m.bytes << '\n';
    }
    return text.str();
}

std::string spreadText(const std::optional<Spread>& spread, int digits) {
    if (!spread) return "-";
    const std::string mean = blemish::number(spread->mean, digits);
    return spread->deviation ? mean + " ±" + blemish::number(*spread->deviation, digits) : mean;
}

/// A cell `width` characters wide; "±" is one character in two bytes.
std::string padded(const std::string& text, std::size_t width) {
    const auto characters = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
    return text + std::string(characters < width ? width - characters : 0, ' ');
}

std::string tableOf(const std::vector<ComparedModel>& models) {
    const auto line = [](const std::vector<std::string>& cells) {
        std::string text = padded(cells.front(), 10);
        for (std::size_t i = 1; i < cells.size(); ++i) text += padded(cells[i], 17);
        return text.substr(0, text.find_last_not_of(' ') + 1);
    };
    std::string table = line({"Method", "image AUROC", "image AP", "pixel AUROC", "AUPRO 0.3", "training s", "ms per image", "MB"});
    for (const ComparedGroup& g : summariseComparison(models))
        table += "\n" + line({g.group, spreadText(g.imageAuroc, 4), spreadText(g.imageAp, 4), spreadText(g.pixelAuroc, 4), spreadText(g.aupro, 4),
                              spreadText(g.trainingSeconds, 1), spreadText(g.millisecondsPerImage, 2), spreadText(g.megabytes, 1)});
    return table;
}

Result<void> write(const fs::path& folder, const Json& document, const std::vector<ComparedModel>& models) {
    if (auto done = writeFileAtomically(folder / documentName, document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"); !done)
        return done;
    return writeFileAtomically(folder / "comparison.csv", csvOf(models));
}

int runCompare(CompareArguments arguments, Console& console) {
    const auto plans = plan(arguments);
    if (!plans) return console.fail(plans.error());
    if (const auto made = makeOutputFolder(arguments.folder); !made) return console.fail(made.error());
    JobContext job = console.job();
    const auto data = openData(arguments.data, job);
    if (!data) return console.fail(data.error());

    const Json earlier = earlierRuns(arguments.folder);
    std::vector<ComparedModel> models;
    Json runs = Json::array(), document;
    for (const Plan& each : *plans) {
        auto model = madeBefore(earlier, each, data->snapshot);
        if (!model) {
            console.note(each.options.method + ", seed " + std::to_string(each.options.seed) + ":");
            const auto fresh = make(each, *data, arguments.data, console);
            if (!fresh) {
                if (fresh.error().kind == ErrorKind::cancelled)
                    console.complain("Run the same command again to go on; models that are finished are not made again.");
                return console.fail(fresh.error());
            }
            model = *fresh;
        }
        models.push_back(*model);
        Json run = toJson(*model);
        run["model"] = each.model.string();
        run["key"] = each.key(data->snapshot);
        runs.push_back(std::move(run));
        document = documentOf(models, runs, *data, arguments.data);
        if (const auto written = write(arguments.folder, document, models); !written) return console.fail(written.error());
    }
    console.print(tableOf(models));
    for (const std::string& method : arguments.methods) console.print(method + ": " + findTrainMethod(method)->provenance);
    console.print("Models, comparison.json and comparison.csv: " + shown(arguments.folder));
    console.printJson(document);
    return exitDone;
}

} // namespace

void addCompareCommand(CLI::App& app, Invocation& invocation) {
    auto arguments = std::make_shared<CompareArguments>();
    std::vector<std::string> keys;
    for (const TrainMethod& method : trainMethods()) keys.emplace_back(method.key);
    CLI::App* command = app.add_subcommand("compare", "Train several methods on the same images, each with several seeds, and compare them");
    command->add_option("DATA", arguments->data, "As for train; all models learn and are measured on the same split")
        ->required()
        ->type_name("PATH");
    command->add_option("-o,--out", arguments->folder, "Folder for models, comparison.json and comparison.csv; what it holds already is kept")
        ->required()
        ->type_name("DIR");
    command->add_option("--methods", arguments->methods, "Methods to compare, separated by commas; default: all")
        ->delimiter(',')
        ->check(CLI::IsMember(keys).description(""))
        ->type_name("KEY,KEY…");
    command->add_option("--seeds", arguments->seeds, "Models of each method, with seeds from --seed on (1 to 100)")
        ->check(CLI::Range(1, 100).description(""))
        ->capture_default_str()
        ->type_name("N");
    arguments->methods = keys;
    addTrainOptions(*command, arguments->options, TrainOptionsUse::severalMethods);
    addOutputOptions(*command, invocation);
    command->callback([arguments, &invocation] {
        invocation.action = [arguments](Console& console) { return runCompare(*arguments, console); };
    });
}

} // namespace blemish
