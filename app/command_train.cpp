// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

#include "app/commands.h"
#include "app/data_source.h"
#include "app/train_options_cli.h"
#include "app/training_run.h"
#include "core/base/file_io.h"

namespace blemish {

namespace {

namespace fs = std::filesystem;

struct TrainArguments {
    fs::path data;
    fs::path model;
    TrainOptionsArguments options;
    bool resume = false;
};

Error usage(const std::string& sentence) {
    return {sentence, ErrorKind::usage};
}

/// The model's place when the user names none: after the data, in the current folder, never over something that is there.
Result<fs::path> defaultModel(const fs::path& data, bool resume) {
    std::error_code ignored;
    fs::path name = fs::weakly_canonical(data, ignored).filename();
    if (fs::is_regular_file(data, ignored)) name = name.stem();
    if (name.empty() || name == "/") return usage("Give the model a file name: add --out NAME.blm.");
    fs::path model = name;
    model += ".blm";
    if (!resume && fs::exists(model, ignored)) {
        return Error{"The model " + quoted(model) +
                     " is there already; name the file with --out to replace it or to write another."};
    }
    return model;
}

int runTrain(TrainArguments arguments, Console& console) {
    const auto options = readTrainOptions(arguments.options);
    if (!options) return console.fail(options.error());
    if (arguments.model.empty()) {
        auto model = defaultModel(arguments.data, arguments.resume);
        if (!model) return console.fail(model.error());
        arguments.model = std::move(*model);
        console.note("The model will be written to " + quoted(arguments.model) + ".");
    }
    if (const auto possible = checkModelPlace(arguments.model, arguments.resume); !possible)
        return console.fail(possible.error());

    JobContext job = console.job();
    const auto data = openData(arguments.data, job);
    if (!data) return console.fail(data.error());
    console.print(teacherLine(*options));
    const auto outcome = runTraining({*data, *options, arguments.model, arguments.resume}, console);
    if (!outcome) return console.fail(outcome.error());
    printTraining(*outcome, console);
    console.printJson(trainingJson(*outcome));
    return exitDone;
}

} // namespace

void addTrainCommand(CLI::App& app, Invocation& invocation) {
    auto arguments = std::make_shared<TrainArguments>();
    CLI::App* command = app.add_subcommand("train", "Learn from images of good parts and write a model");
    command
        ->add_option("DATA", arguments->data,
                     "A folder of normal images, an MVTec AD category, a folder with good/ok/normal and other sub-folders, a "
                     "CSV file with columns path,label[,mask][,split], or a project's folder")
        ->required()
        ->type_name("PATH");
    command->add_option("-o,--out", arguments->model, "The model file; default: DATA's name with .blm in the current folder")
        ->type_name("FILE");
    command->add_flag("--resume", arguments->resume, "Go on with an interrupted training of the same data and options");
    addTrainOptions(*command, arguments->options);
    addOutputOptions(*command, invocation);
    command->callback([arguments, &invocation] {
        invocation.action = [arguments](Console& console) { return runTrain(*arguments, console); };
    });
}

} // namespace blemish
