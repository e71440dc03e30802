// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "app/evaluation_output.h"
#include "app/one_class.h"
#include "app/train_options_cli.h"
#include "core/base/file_io.h"

namespace blemish {

namespace {

struct OneClassArguments {
    OneClassRequest request;
    std::vector<std::string> classes;
    int upscale = 0;
    TrainOptionsArguments options;
};

/// A class by its name or, where no class has that name, by its place.
Result<int> classOf(const std::string& text, const ClassSet& set) {
    if (const auto found = std::find(set.names.begin(), set.names.end(), text); found != set.names.end())
        return static_cast<int>(found - set.names.begin());
    int index = -1;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), index);
    if (code == std::errc() && end == text.data() + text.size() && index >= 0 && index < static_cast<int>(set.names.size())) return index;
    std::string names;
    for (const auto& name : set.names) names += (names.empty() ? "" : ", ") + name;
    return Error{"There is no class " + blemish::quoted(text) + "; the classes are " + names + ".", ErrorKind::usage};
}

Result<TrainOptions> optionsFor(const OneClassArguments& arguments) {
    const std::string& method = arguments.options.values.method;
    auto options = trainOptionsOver(oneClassOptions(arguments.request.dataset, method), arguments.options, TrainOptionsUse::oneMethod);
    if (!options || arguments.upscale == 0) return options;
    options->imageWidth = options->imageHeight = arguments.upscale;
    if (const auto valid = options->validate(); !valid) return Error{"--upscale " + std::to_string(arguments.upscale) + ": " + valid.error().message, ErrorKind::usage};
    return options;
}

int runOneClassCommand(OneClassArguments arguments, Console& console) {
    auto& request = arguments.request;
    auto options = optionsFor(arguments);
    if (!options) return console.fail(options.error());
    request.options = std::move(*options);
    if (request.folder.empty()) request.folder = "one-class-" + request.dataset + "-" + request.options.method;
    const auto set = readClassSet(request.dataset, request.root);
    if (!set) return console.fail(set.error());
    request.classes = set->normal;
    if (!arguments.classes.empty()) request.classes.clear();
    for (const auto& text : arguments.classes) {
        const auto klass = classOf(text, *set);
        if (!klass) return console.fail(klass.error());
        if (std::find(request.classes.begin(), request.classes.end(), *klass) == request.classes.end()) request.classes.push_back(*klass);
    }
    if (const auto made = makeOutputFolder(request.folder); !made) return console.fail(made.error());
    const auto runs = runOneClass(request, *set, console);
    if (!runs) {
        if (runs.error().kind == ErrorKind::cancelled)
            console.complain("Run the same command again to go on; classes that are finished are not done again.");
        return console.fail(runs.error());
    }
    console.print(oneClassTable(request, *set, *runs));
    console.print("Results: " + shown(request.folder / oneClassDocument) + " and one-class.csv beside it");
    console.printJson(oneClassJson(request, *set, *runs));
    return exitDone;
}

} // namespace

void addOneClassCommand(CLI::App& app, Invocation& invocation) {
    auto arguments = std::make_shared<OneClassArguments>();
    CLI::App* command = app.add_subcommand("one-class", "Learn one class of a research data set as normal and find the others, class after class");
    command->add_option("--dataset", arguments->request.dataset, "mnist | fashion-mnist | cifar10 | folder (one sub-folder for each class)")
        ->required()
        ->check(CLI::IsMember({"mnist", "fashion-mnist", "cifar10", "folder"}).description(""))
        ->type_name("NAME");
    command->add_option("--root", arguments->request.root, "Where the data lies: IDX files (also .gz), CIFAR-10's binary batches or PNG sheets, or folders")
        ->required()
        ->type_name("DIR");
    command->add_option("--classes", arguments->classes, "Classes to take as normal, by name or number from 0; default: all, of folders those called normal, good, ok, no …")
        ->delimiter(',')
        ->type_name("CLASS,…");
    command->add_option("--seeds", arguments->request.seeds, "Models of each class, with seeds from --seed on; also of random splits of folders (1 to 100)")
        ->check(CLI::Range(1, 100).description(""))
        ->capture_default_str()
        ->type_name("N");
    command->add_option("--upscale", arguments->upscale, "Scale images to N x N pixels in place of the published size; a multiple of 32")
        ->check(CLI::Range(32, 1024).description(""))
        ->type_name("N");
    command->add_option("-o,--out", arguments->request.folder, "Folder for one-class.json and one-class.csv; finished classes in it are not done again")
        ->type_name("DIR");
    command->add_flag("--keep-models", arguments->request.keepModels, "Keep the model of each class in the folder");
    addTrainOptions(*command, arguments->options, TrainOptionsUse::oneMethod);
    addOutputOptions(*command, invocation);
    command->callback([arguments, &invocation] {
        invocation.action = [arguments](Console& console) { return runOneClassCommand(*arguments, console); };
    });
}

} // namespace blemish
