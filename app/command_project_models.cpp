// SPDX-License-Identifier: GPL-3.0-or-later
// The models of a project from the command line: what `train`, `evaluate` and `report` do, with the project as place for all of it.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/command_evaluate.h"
#include "app/command_report.h"
#include "app/project_commands.h"
#include "app/project_scoring.h"
#include "app/train_options_cli.h"
#include "app/training_run.h"
#include "core/base/file_io.h"
#include "core/ml/training_history.h"
#include "core/project/training_work.h"

namespace blemish {

namespace {

namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

using Store = std::unique_ptr<ProjectStore>;

fs::path modelOf(const ProjectStore& store, const TrainingRecord& training) { return toPath(store.folder()) / toPath(training.modelPath); }

struct TrainArguments {
    fs::path project;
    TrainOptionsArguments options;
    std::string name;
    bool resume = false;
};

/// A row in the project for a training that is about to begin.
Result<TrainingRecord> newTraining(ProjectStore& store, const std::vector<ImageRecord>& learned, const TrainOptions& options, const std::string& name) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    TrainingRecord record;
    record.name = QString::fromStdString(name.empty() ? options.method + ", " + options.backbone + ", " + std::to_string(options.epochs) + " epochs" : name);
    record.modelPath = freeModelPath(store, now);
    record.state = u"running"_s;
    record.snapshotHash = snapshotOf(store, learned);
    record.createdUtc = now.toString(Qt::ISODate);
    record.optionsJson = QString::fromStdString(toJson(options));
    std::vector<std::int64_t> ids;
    for (const ImageRecord& image : learned) ids.push_back(image.id);
    const auto id = store.addTraining(record, ids);
    if (!id) return id.error();
    record.id = *id;
    return record;
}

/// The newest one that was stopped and left its state behind.
Result<TrainingRecord> stoppedTraining(ProjectStore& store, const std::vector<ImageRecord>& learned) {
    auto all = store.trainings();
    if (!all) return all.error();
    std::ranges::sort(*all, std::greater(), &TrainingRecord::id);
    const auto found = std::ranges::find_if(*all, [&](const TrainingRecord& training) {
        std::error_code ignored;
        return (training.state == "cancelled"_L1 || training.state == "failed"_L1) && fs::exists(checkpointPath(modelOf(store, training)), ignored);
    });
    if (found == all->end()) return Error{"The project has no stopped training to go on with. Leave --resume out to start one."};
    if (snapshotOf(store, learned) != found->snapshotHash)
        return Error{"The images that the stopped training learned from or their labels have changed since. Leave --resume out to start anew."};
    TrainingRecord training = *found;
    training.state = u"running"_s;
    training.message.clear();
    if (auto stored = store.updateTraining(training); !stored) return stored.error();
    return training;
}

/// Writes down how it ended; the model becomes the one in use.
Result<void> finish(ProjectStore& store, TrainingRecord& training, const Result<TrainingOutcome>& outcome) {
    training.state = outcome ? u"finished"_s : outcome.error().kind == ErrorKind::cancelled ? u"cancelled"_s : u"failed"_s;
    if (outcome) {
        training.imageThreshold = outcome->info.imageThreshold;
        training.pixelThreshold = outcome->info.pixelThreshold;
        training.seconds = outcome->seconds;
        training.msPerImage = outcome->trainMsPerImage;
        training.active = true;
    } else {
        training.message = QString::fromStdString(outcome.error().message);
    }
    return store.updateTraining(training);
}

/// Images that are not learned from and have no score of this training yet.
Result<std::vector<ImageRecord>> unscored(const ProjectStore& store, const TrainingRecord& training) {
    auto images = store.images();
    if (!images) return images.error();
    const auto scores = store.scores(training.id);
    if (!scores) return scores.error();
    std::vector<std::int64_t> known;
    for (const ScoreRecord& score : *scores) known.push_back(score.imageId);
    std::ranges::sort(known);
    std::erase_if(*images, [&](const ImageRecord& image) { return image.split == Split::train || std::ranges::binary_search(known, image.id); });
    return images;
}

Result<int> scoreMissing(ProjectStore& store, const TrainingRecord& training, const DetectorOptions& options, int workers, Console& console) {
    const auto images = unscored(store, training);
    if (!images) return images.error();
    if (images->empty()) return 0;
    JobContext job = console.job();
    return scoreImages(store, training, *images, options, workers, job);
}

int runTrain(const TrainArguments& arguments, Console& console) {
    const auto store = ProjectStore::open(fromPath(arguments.project));
    if (!store) return console.fail(store.error());
    const auto images = (*store)->images();
    if (!images) return console.fail(images.error());
    const std::vector<ImageRecord> learned = trainingImages(*images);
    if (learned.empty())
        return console.fail({"No image of the project is labelled OK and in the train split; `blemish project label` and `add` mend that."});
    auto options = readTrainOptions(arguments.options);
    if (!options) return console.fail(options.error());
    auto training = arguments.resume ? stoppedTraining(**store, learned) : newTraining(**store, learned, *options, arguments.name);
    if (!training) return console.fail(training.error());
    if (arguments.resume) options = trainOptionsFromJson(training->optionsJson.toStdString());
    JobContext job = console.job();
    const auto data = openData(arguments.project, job);
    const fs::path model = modelOf(**store, *training);
    if (options) console.print(teacherLine(*options));
    const auto outcome = data && options ? runTraining({*data, *options, model, arguments.resume}, console)
                                         : Result<TrainingOutcome>(data ? options.error() : data.error());
    if (const auto kept = finish(**store, *training, outcome); !kept) return console.fail(kept.error());
    if (!outcome) return console.fail(outcome.error());
    printTraining(*outcome, console);
    auto json = trainingJson(*outcome);
    const auto scored = scoreMissing(**store, *training, {}, 0, console);
    if (!scored) return console.fail(scored.error());
    if (*scored > 0) console.print(std::to_string(*scored) + " images scored.");
    json["scored"] = *scored;
    console.printJson(json);
    return exitDone;
}

/// The training whose model is meant: that of the number or file name in `wanted`, else the one in use.
Result<TrainingRecord> chosenTraining(const ProjectStore& store, const std::string& wanted) {
    const auto all = store.trainings();
    if (!all) return all.error();
    const auto fits = [&](const TrainingRecord& training) {
        if (training.state != "finished"_L1) return false;
        if (wanted.empty()) return training.active;
        return std::to_string(training.id) == wanted || toPath(training.modelPath).filename() == fs::path(wanted).filename();
    };
    const auto found = std::ranges::find_if(*all, fits);
    if (found != all->end()) return *found;
    if (!wanted.empty()) return Error{"The project has no finished model \"" + wanted + "\"; name it by its number or its file in models/."};
    return Error{"The project has no model yet; `blemish project train` makes one."};
}

/// Opens the project, finds the model and scores what it has not seen yet, so that the studio shows the same afterwards.
Result<Store> prepare(EvaluationRequest& request, const std::string& wanted, Console& console) {
    auto store = ProjectStore::open(fromPath(request.data));
    if (!store) return store;
    const auto training = chosenTraining(**store, wanted);
    if (!training) return training.error();
    request.model = modelOf(**store, *training);
    const auto scored = scoreMissing(**store, *training, request.detectorOptions(), request.threads, console);
    if (!scored) return scored.error();
    return store;
}

void addModelChoice(CLI::App& command, EvaluationRequest& request, std::string& model) {
    addProjectArgument(command, request.data);
    command.add_option("--model", model, "Number or file of one of its models; default: the one in use")->type_name("MODEL");
    addRunOptions(command, request);
}

void addTraining(CLI::App& group, Invocation& invocation) {
    auto arguments = std::make_shared<TrainArguments>();
    CLI::App* command = group.add_subcommand("train", "Learn from its OK images of the train split, use the model and score the others with it");
    addProjectArgument(*command, arguments->project);
    command->add_option("--name", arguments->name, "What the model is called; default: method, backbone, epochs")->type_name("TEXT");
    command->add_flag("--resume", arguments->resume, "Go on with the newest training that was stopped, with its own options");
    addTrainOptions(*command, arguments->options);
    addOutputOptions(*command, invocation);
    command->callback([arguments, &invocation] { invocation.action = [arguments](Console& console) { return runTrain(*arguments, console); }; });
}

void addEvaluation(CLI::App& group, Invocation& invocation) {
    struct Arguments {
        EvaluateCommand evaluate;
        std::string model;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = group.add_subcommand("evaluate", "Measure its model on its test split");
    addModelChoice(*command, arguments->evaluate.request, arguments->model);
    addEvaluateOutput(*command, arguments->evaluate);
    addOutputOptions(*command, invocation);
    command->callback([arguments, &invocation] {
        invocation.action = [arguments](Console& console) {
            const auto store = prepare(arguments->evaluate.request, arguments->model, console);
            return store ? runEvaluate(arguments->evaluate, console) : console.fail(store.error());
        };
    });
}

void addReport(CLI::App& group, Invocation& invocation) {
    struct Arguments {
        ReportCommand report;
        std::string model;
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = group.add_subcommand("report", "Write the result of its model as PDF");
    addModelChoice(*command, arguments->report.request, arguments->model);
    addReportOutput(*command, arguments->report);
    addOutputOptions(*command, invocation);
    command->callback([arguments, &invocation] {
        invocation.action = [arguments](Console& console) {
            const auto store = prepare(arguments->report.request, arguments->model, console);
            return store ? runReport(arguments->report, console) : console.fail(store.error());
        };
    });
}

} // namespace

void addProjectModels(CLI::App& group, Invocation& invocation) {
    addTraining(group, invocation);
    addEvaluation(group, invocation);
    addReport(group, invocation);
}

} // namespace blemish
