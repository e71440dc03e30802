// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <QDir>
#include <QFileInfo>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "app/data_source.h"
#include "app/project_commands.h"
#include "core/base/file_io.h"
#include "core/project/new_images.h"
#include "core/project/project_store.h"

namespace blemish {

namespace {

namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

struct FillArguments {
    fs::path project;
    std::vector<fs::path> data;
    std::string name;
    bool copy = false;
};

QStringList pathsOf(const std::vector<fs::path>& data) {
    QStringList paths;
    for (const fs::path& path : data) paths << QFileInfo(fromPath(path)).absoluteFilePath();
    return paths;
}

/// Reads DATA, several as one.
Result<Dataset> scan(const std::vector<fs::path>& data, JobContext& job) {
    const QStringList paths = pathsOf(data);
    return paths.size() == 1 ? scanDataset(paths.front(), job) : scanDatasets(paths, job);
}

nlohmann::ordered_json contentsOf(const ProjectStore& store, const std::vector<ImageRecord>& images) {
    nlohmann::ordered_json json{{"project", toUtf8(store.folder())}, {"name", toUtf8(store.name())}, {"images", images.size()}};
    const auto count = [&](const char* key, auto wanted) { json[key] = std::count_if(images.begin(), images.end(), wanted); };
    count("ok", [](const ImageRecord& image) { return image.label == Label::ok; });
    count("ng", [](const ImageRecord& image) { return image.label == Label::ng; });
    count("unlabelled", [](const ImageRecord& image) { return image.label == Label::unlabelled; });
    count("train", [](const ImageRecord& image) { return image.split == Split::train; });
    count("validation", [](const ImageRecord& image) { return image.split == Split::validation; });
    count("test", [](const ImageRecord& image) { return image.split == Split::test; });
    return json;
}

/// What the project holds now, and `changed` beside it.
int tell(const ProjectStore& store, const char* what, int changed, Console& console) {
    const auto images = store.images();
    if (!images) return console.fail(images.error());
    auto json = contentsOf(store, *images);
    const auto text = [&](const char* key) { return std::to_string(json[key].get<std::int64_t>()) + " "; };
    console.print("Project: " + shown(toPath(store.folder())));
    console.print(text("images") + "images (" + std::to_string(changed) + " " + what + "): " + text("ok") + "OK, " + text("ng") + "NG, " +
                  text("unlabelled") + "unlabelled; " + text("train") + "to train, " + text("validation") + "to validate, " + text("test") + "to test");
    json[what] = changed;
    console.printJson(json);
    return exitDone;
}

int runCreate(const FillArguments& arguments, Console& console) {
    JobContext job = console.job();
    Result<Dataset> data = Dataset();
    if (!arguments.data.empty()) data = scan(arguments.data, job); // before there is a folder
    if (!data) return console.fail(data.error());
    const QString folder = QFileInfo(fromPath(arguments.project)).absoluteFilePath();
    QString name = QString::fromStdString(arguments.name);
    if (name.isEmpty()) name = data->name.isEmpty() ? QFileInfo(folder).fileName() : data->name;
    const bool existed = QFileInfo::exists(folder);
    auto store = ProjectStore::create(folder, name);
    if (!store) return console.fail(store.error());
    const auto added = arguments.data.empty() ? Result<int>(0) : importInto(**store, std::move(*data), pathsOf(arguments.data), arguments.copy, job);
    if (added) return tell(**store, "added", *added, console);
    store->reset();
    if (!existed) QDir(folder).removeRecursively();
    return console.fail(added.error());
}

int runAdd(const FillArguments& arguments, Console& console) {
    JobContext job = console.job();
    const auto store = ProjectStore::open(fromPath(arguments.project));
    if (!store) return console.fail(store.error());
    const auto images = (*store)->images();
    if (!images) return console.fail(images.error());
    const auto news = addToProject((*store)->folder(), pathsOf(arguments.data), defectTypesOf(**store, *images), arguments.copy, job);
    if (!news) return console.fail(news.error());
    if (const auto seen = (*store)->refresh(); !seen) return console.fail(seen.error());
    return tell(**store, "added", static_cast<int>(news->added.size()), console);
}

struct LabelArguments {
    fs::path project;
    std::vector<fs::path> images;
    bool ok = false, ng = false, clear = false;
    std::string type, split;
};

/// Images that a path of the user's means: a file, all in a folder, or a path as the project lists it.
Result<std::vector<ImageRecord>> imagesAt(const ProjectStore& store, const std::vector<fs::path>& paths) {
    const auto all = store.images();
    if (!all) return all.error();
    std::vector<ImageRecord> chosen;
    for (const fs::path& path : paths) {
        const QString listed = fromPath(path), file = QDir::cleanPath(QFileInfo(listed).absoluteFilePath()), real = QFileInfo(file).canonicalFilePath();
        const auto means = [&](const ImageRecord& image) {
            const QString absolute = store.absolutePath(image);
            for (const QString& place : {file, real})
                if (!place.isEmpty() && (absolute == place || absolute.startsWith(place + u'/'))) return true;
            return image.path == listed;
        };
        const std::size_t before = chosen.size();
        std::copy_if(all->begin(), all->end(), std::back_inserter(chosen), means);
        if (chosen.size() == before)
            return Error{"The project has no image at " + quoted(path) + ", so nothing was labelled; `blemish project add` takes new ones in."};
    }
    return chosen;
}

Result<void> label(ProjectStore& store, std::vector<ImageRecord> images, const LabelArguments& arguments) {
    const Split split = splitFromText(QString::fromStdString(arguments.split));
    const bool locked = store.setting(u"split_locked"_s) == u"yes"_s;
    for (ImageRecord& image : images) {
        const ImageRecord now = image;
        if (arguments.ok || arguments.ng || arguments.clear) {
            image.label = arguments.ok ? Label::ok : arguments.ng ? Label::ng : Label::unlabelled;
            image.defectType = QString::fromStdString(arguments.type);
            image.reviewed = !arguments.clear;
        }
        if (!arguments.split.empty()) image.split = split;
        if (locked && lockedSplit(now, image) != image.split)
            return Error{"The split of this project is locked, and " + quoted(toPath(image.path)) +
                         " would change its split; nothing was changed. “Split…” in the studio unlocks it."};
        if (image.label != Label::ng || image.split != Split::train) continue;
        if (!arguments.split.empty())
            return Error{quoted(toPath(image.path)) + " is NG and cannot be trained on; nothing was changed."};
        image.split = Split::test;
    }
    return store.setStates(images);
}

int runLabel(const LabelArguments& arguments, Console& console) {
    if (!arguments.ok && !arguments.ng && !arguments.clear && arguments.split.empty())
        return console.fail({"Say what they are with --ok, --ng or --clear, or where they belong with --split.", ErrorKind::usage});
    if (!arguments.type.empty() && !arguments.ng) return console.fail({"--type is the kind of a defect and goes with --ng.", ErrorKind::usage});
    const auto store = ProjectStore::open(fromPath(arguments.project));
    if (!store) return console.fail(store.error());
    const auto images = imagesAt(**store, arguments.images);
    if (!images) return console.fail(images.error());
    if (const auto done = label(**store, *images, arguments); !done) return console.fail(done.error());
    return tell(**store, "labelled", static_cast<int>(images->size()), console);
}

template <class Arguments>
void onChosen(CLI::App& command, Invocation& invocation, const std::shared_ptr<Arguments>& arguments, int (*run)(const Arguments&, Console&)) {
    addOutputOptions(command, invocation);
    command.callback([arguments, &invocation, run] { invocation.action = [arguments, run](Console& console) { return run(*arguments, console); }; });
}

void addFilling(CLI::App& group, Invocation& invocation) {
    constexpr auto copyText = "Copy the images into the project; default: they stay where they are";
    auto created = std::make_shared<FillArguments>();
    CLI::App* create = group.add_subcommand("create", "Make one, from images if any are named");
    addProjectArgument(*create, created->project, "A new folder");
    create->add_option("DATA", created->data, "As for train; several become one")->type_name("PATH");
    create->add_option("--name", created->name, "For titles; default: that of the data")->type_name("TEXT");
    create->add_flag("--copy", created->copy, copyText);
    onChosen(*create, invocation, created, &runCreate);

    auto added = std::make_shared<FillArguments>();
    CLI::App* add = group.add_subcommand("add", "Take in further images; those that it has already stay as they are");
    addProjectArgument(*add, added->project);
    add->add_option("DATA", added->data, "As for train; several become one")->required()->type_name("PATH");
    add->add_flag("--copy", added->copy, copyText);
    onChosen(*add, invocation, added, &runAdd);
}

void addLabelling(CLI::App& group, Invocation& invocation) {
    auto arguments = std::make_shared<LabelArguments>();
    CLI::App* command = group.add_subcommand("label", "Say what images are and what they are used for");
    addProjectArgument(*command, arguments->project);
    command->add_option("IMAGE", arguments->images, "Files, folders, or paths as the project lists them")->required()->type_name("PATH");
    auto* ok = command->add_flag("--ok", arguments->ok, "Good parts");
    auto* ng = command->add_flag("--ng", arguments->ng, "Defective parts; they leave the train split for test");
    auto* clear = command->add_flag("--clear", arguments->clear, "Without a label again");
    ok->excludes(ng)->excludes(clear);
    ng->excludes(clear);
    command->add_option("--type", arguments->type, "Type of the defect")->type_name("TEXT");
    command->add_option("--split", arguments->split, "train | validation | test")
        ->check(CLI::IsMember({"train", "validation", "test"}).description(""))
        ->type_name("NAME");
    onChosen(*command, invocation, arguments, &runLabel);
}

} // namespace

void addProjectArgument(CLI::App& command, fs::path& project, const std::string& text) {
    command.add_option("DIR", project, text)->required()->type_name("DIR");
}

void addProjectCommand(CLI::App& app, Invocation& invocation) {
    CLI::App* group = app.add_subcommand("project", "Work on a project folder as the studio does, which must not have it open");
    group->require_subcommand(1);
    addFilling(*group, invocation);
    addLabelling(*group, invocation);
    addProjectModels(*group, invocation);
}

} // namespace blemish
