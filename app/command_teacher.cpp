// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "core/base/file_io.h"
#include "core/ml/backbones.h"
#include "core/ml/teacher_store.h"
#include "core/net/teacher_download.h"

namespace blemish {

namespace {

namespace fs = std::filesystem;

nlohmann::ordered_json entryJson(const TeacherEntry& entry) {
    return {{"name", entry.name},     {"backbone", entry.backbone}, {"file", entry.file.string()},
            {"sha256", entry.sha256}, {"source", entry.source},     {"known_original", entry.knownOriginal}};
}

int runList(Console& console) {
    const TeacherStore store;
    nlohmann::ordered_json document{{"folder", store.folder().string()}, {"teachers", nlohmann::ordered_json::array()}};
    console.print("Teachers in " + shown(store.folder()) + ":");
    for (const TeacherEntry& entry : store.list()) {
        document["teachers"].push_back(entryJson(entry));
        console.print("  " + entry.name + (entry.backbone.empty() ? "" : "  (" + entry.backbone + ")"));
        console.print("      " + describeTeacher(entry));
    }
    console.printJson(document);
    return exitDone;
}

int report(const Result<TeacherEntry>& entry, const std::string& done, Console& console) {
    if (!entry) return console.fail(entry.error());
    console.print(done + " " + entry->name + " (" + entry->backbone + "). " + describeTeacher(*entry));
    console.printJson(entryJson(*entry));
    return exitDone;
}

struct GetArguments {
    std::string backbone;
    std::string server; ///< empty: torchvision's own
};

std::string namesOfBackbones() {
    std::string names;
    for (const BackboneSpec& spec : backbones()) names += (names.empty() ? "" : ", ") + std::string(spec.name);
    return names;
}

/// The one command that goes to the network.
int runGet(const GetArguments& arguments, Console& console) {
    const BackboneSpec* spec = findBackbone(arguments.backbone);
    if (spec == nullptr) {
        return console.fail(
            {"There is no backbone called \"" + arguments.backbone + "\"; choose one of " + namesOfBackbones() + ".", ErrorKind::usage});
    }
    int count = 1;
    char name[] = "blemish";
    char* argv[] = {name, nullptr};
    const QCoreApplication application(count, argv);
    const auto wanted = TeacherDownload::of(*spec, QUrl(QString::fromStdString(arguments.server)));
    console.note("Fetching " + wanted.url.toDisplayString(QUrl::RemoveUserInfo).toStdString() +
                 ". These weights were learned from ImageNet, whose terms allow research; ask before commercial use.");
    JobContext job = console.job();
    const auto fetched = fetchTeacher(wanted, TeacherStore(), job);
    if (!fetched && fetched.error().kind == ErrorKind::failed) {
        return console.fail({fetched.error().message + " Without a network, fetch " + std::string(spec->torchvisionFile) +
                             " elsewhere and run: blemish teacher import FILE"});
    }
    return report(fetched, "Installed", console);
}

template <class Run>
void addVerb(CLI::App& group, Invocation& invocation, const char* verb, const char* what, const char* placeholder,
             const char* help, Run run) {
    auto argument = std::make_shared<std::string>();
    CLI::App* command = group.add_subcommand(verb, what);
    if (placeholder[0] != '\0') command->add_option(placeholder, *argument, help)->required()->type_name("");
    addOutputOptions(*command, invocation);
    command->callback([argument, run, &invocation] {
        invocation.action = [argument, run](Console& console) { return run(*argument, console); };
    });
}

void addGet(CLI::App& group, Invocation& invocation) {
    auto arguments = std::make_shared<GetArguments>();
    CLI::App* command = group.add_subcommand("get", "Download pretrained weights, check them and install them");
    command->add_option("NAME", arguments->backbone, "A backbone, e.g. wide_resnet50_2")->required()->type_name("");
    command->add_option("--from", arguments->server, "Another server that holds torchvision's files under their own names")
        ->type_name("URL");
    addOutputOptions(*command, invocation);
    command->callback([arguments, &invocation] {
        invocation.action = [arguments](Console& console) { return runGet(*arguments, console); };
    });
}

} // namespace

void addTeacherCommand(CLI::App& app, Invocation& invocation) {
    CLI::App* group = app.add_subcommand("teacher", "Manage the pretrained networks that training learns from");
    group->require_subcommand(1);
    addVerb(*group, invocation, "list", "Show what is installed", "", "",
            [](const std::string&, Console& console) { return runList(console); });
    addVerb(*group, invocation, "import", "Check a weights file (.pth or .safetensors) and install it", "FILE",
            "The weights file",
            [](const std::string& file, Console& console) { return report(TeacherStore().import(file), "Imported", console); });
    addVerb(*group, invocation, "verify", "Check that an installed teacher is what was imported", "NAME",
            "A name of the list, or a file",
            [](const std::string& name, Console& console) { return report(TeacherStore().verify(name), "Verified", console); });
    addGet(*group, invocation);
}

} // namespace blemish
