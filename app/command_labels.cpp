// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <QDir>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "app/data_source.h"
#include "core/base/file_io.h"
#include "core/output/label_export.h"
#include "core/output/label_import.h"

namespace blemish {

namespace {

struct LabelsArguments {
    std::filesystem::path data, out;
    std::string format;
    std::string images; ///< empty: nothing was said
};

ImagePlacement placementOf(const std::string& word) {
    if (word == "hardlink") return ImagePlacement::hardLink;
    return word == "symlink" ? ImagePlacement::symbolicLink : ImagePlacement::copy;
}

Result<LabelExport> write(const LabelsArguments& arguments, const Dataset& dataset, JobContext& job) {
    const QString out = fromPath(arguments.out);
    return arguments.format == "coco" ? exportCoco(dataset, out, job) : exportMvtec(dataset, out, placementOf(arguments.images), job);
}

int runExport(const LabelsArguments& arguments, Console& console) {
    if (arguments.format == "coco" && !arguments.images.empty())
        return console.fail({"--images belongs to --format mvtec; a COCO file names the images where they are.", ErrorKind::usage});
    JobContext job = console.job();
    const auto data = openData(arguments.data, job);
    if (!data) return console.fail(data.error());
    const auto written = write(arguments, data->dataset, job);
    if (!written) return console.fail(written.error());

    console.print("Labels: " + shown(arguments.out));
    console.print(std::to_string(written->images) + " images, " + std::to_string(written->masks) + " with a mask" +
                  (written->renamed > 0 ? ", " + std::to_string(written->renamed) + " under a new name" : ""));
    if (written->unlabelled > 0)
        console.note(std::to_string(written->unlabelled) + " images without a label were left out; --format coco takes them along.");
    for (const QString& problem : written->problems) console.complain(toUtf8(problem));
    nlohmann::ordered_json document{{"format", arguments.format},        {"out", arguments.out.string()},
                                    {"images", written->images},         {"masks", written->masks},
                                    {"unlabelled", written->unlabelled}, {"renamed", written->renamed},
                                    {"problems", nlohmann::ordered_json::array()}};
    for (const QString& problem : written->problems) document["problems"].push_back(toUtf8(problem));
    console.printJson(document);
    return written->problems.isEmpty() ? exitDone : exitFailed;
}

struct ImportArguments {
    std::filesystem::path project, file;
    bool unmarkedAreOk = false, dryRun = false;
};

/// Labels and masks in one transaction; what would only serve to go back is not kept.
Result<void> takeOver(const LabelImport& import, ProjectStore& store, JobContext& job) {
    const auto step = prepareImport(import, store, job);
    if (!step) return step.error();
    const auto stored = store.setStatesAndMasks(step->after);
    if (!step->folder.isEmpty()) QDir(stored ? step->masksBefore() : step->folder).removeRecursively();
    return stored;
}

nlohmann::ordered_json toJson(const LabelImport& import, const ImportArguments& arguments) {
    nlohmann::ordered_json document{{"file", arguments.file.string()},
                                    {"images", import.file.size()},
                                    {"found", import.found},
                                    {"changed", import.changes.size()},
                                    {"ok", import.ok},
                                    {"ng", import.ng},
                                    {"masks", import.masks},
                                    {"masks_replaced", import.replacedMasks},
                                    {"unmarked", import.unmarked},
                                    {"several_types", import.severalTypes},
                                    {"without_outline", import.withoutOutline},
                                    {"missing", import.missing},
                                    {"applied", !arguments.dryRun},
                                    {"problems", nlohmann::ordered_json::array()}};
    for (const QString& problem : import.problems) document["problems"].push_back(toUtf8(problem));
    return document;
}

int runImport(const ImportArguments& arguments, Console& console) {
    JobContext job = console.job();
    const QString folder = fromPath(arguments.project);
    const auto store = arguments.dryRun ? ProjectStore::openToRead(folder) : ProjectStore::open(folder);
    if (!store) return console.fail(store.error());
    const auto import = readLabels(fromPath(arguments.file), **store, arguments.unmarkedAreOk, job);
    if (!import) return console.fail(import.error());
    if (!arguments.dryRun)
        if (auto taken = takeOver(*import, **store, job); !taken) return console.fail(taken.error());

    console.print((arguments.dryRun ? "Nothing was changed. Labels in " : "Labels from ") + shown(arguments.file));
    console.print(std::to_string(import->found) + " of " + std::to_string(import->file.size()) + " images are in the project: " +
                  std::to_string(import->ok) + " OK, " + std::to_string(import->ng) + " NG, " + std::to_string(import->masks) + " with a mask");
    console.print(std::to_string(import->changes.size()) + (arguments.dryRun ? " would change" : " changed") + ", " +
                  std::to_string(import->replacedMasks) + " masks replaced");
    if (import->unmarked > 0)
        console.note(std::to_string(import->unmarked) + " images have no defect in the file and stay as they are; with --unmarked-ok they become OK.");
    if (import->severalTypes > 0)
        console.note(std::to_string(import->severalTypes) + " images have defects of several types; the largest defect decides.");
    if (import->withoutOutline > 0)
        console.note(std::to_string(import->withoutOutline) + " NG images have a defect without outline and get no mask.");
    for (const QString& problem : import->problems) console.complain(toUtf8(problem));
    console.printJson(toJson(*import, arguments));
    return import->problems.isEmpty() ? exitDone : exitFailed;
}

void addImport(CLI::App& group, Invocation& invocation) {
    auto arguments = std::make_shared<ImportArguments>();
    CLI::App* command = group.add_subcommand("import", "Take them over from a COCO file into a project");
    command->add_option("PROJECT", arguments->project, "The folder of a project, which the studio must not have open")
        ->required()
        ->type_name("DIR");
    command->add_option("FILE", arguments->file, "Of labels export or another tool: polygons and run lengths, also compressed")
        ->required()
        ->type_name("FILE");
    command->add_flag("--unmarked-ok", arguments->unmarkedAreOk, "Images that the file lists without a defect become OK");
    command->add_flag("--dry-run", arguments->dryRun, "Only say what would change");
    addOutputOptions(*command, invocation);
    command->footer("Images are found by their place, else by the end of their path. Those that the project lacks, that could be two of\n"
                    "it, or that have another size there are named on stderr and get no label; the exit code is then 1.");
    command->callback([arguments, &invocation] {
        invocation.action = [arguments](Console& console) { return runImport(*arguments, console); };
    });
}

} // namespace

void addLabelsCommand(CLI::App& app, Invocation& invocation) {
    CLI::App* group = app.add_subcommand("labels", "Hand labels, masks and splits to other tools, or take them over");
    group->require_subcommand(1);
    addImport(*group, invocation);
    auto arguments = std::make_shared<LabelsArguments>();
    CLI::App* command = group->add_subcommand("export", "Write them as folders of MVTec AD or as a COCO file");
    command->add_option("DATA", arguments->data, "As for train: a project, a folder or a CSV file")->required()->type_name("PATH");
    command->add_option("--format", arguments->format, "mvtec: train/good, test/<type>, ground_truth; coco: one JSON file with a region for each defect")
        ->check(CLI::IsMember({"mvtec", "coco"}).description(""))
        ->required()
        ->type_name("NAME");
    command->add_option("-o,--out", arguments->out, "mvtec: a new or an empty folder; coco: the file")->required()->type_name("PATH");
    command->add_option("--images", arguments->images, "mvtec: copy | hardlink | symlink; default: copy")
        ->check(CLI::IsMember({"copy", "hardlink", "symlink"}).description(""))
        ->type_name("HOW");
    addOutputOptions(*command, invocation);
    command->footer("Images and masks that cannot be read are named on stderr and passed over; the exit code is then 1.");
    command->callback([arguments, &invocation] {
        invocation.action = [arguments](Console& console) { return runExport(*arguments, console); };
    });
}

} // namespace blemish
