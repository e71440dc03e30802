// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "app/data_source.h"
#include "core/base/file_io.h"
#include "core/output/label_export.h"

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

} // namespace

void addLabelsCommand(CLI::App& app, Invocation& invocation) {
    CLI::App* group = app.add_subcommand("labels", "Hand labels, masks and splits to other tools");
    group->require_subcommand(1);
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
