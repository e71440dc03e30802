// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_report.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/commands.h"
#include "app/evaluation_output.h"
#include "app/evaluation_run.h"
#include "app/gui_scope.h"
#include "app/report_builder.h"
#include "app/report_language.h"
#include "app/training_run.h"
#include "core/base/file_io.h"

namespace blemish {

namespace {

ReportFormat formatOf(const ReportCommand& arguments) {
    return {arguments.paper == "letter" ? PaperSize::letter : PaperSize::a4, arguments.onePage};
}

} // namespace

int runReport(const ReportCommand& arguments, Console& console) {
    if (const auto possible = checkOutputPlace(arguments.file, "report"); !possible) return console.fail(possible.error());
    const GuiScope fonts;
    speakInReport(arguments.language, console);
    ReportCases cases;
    const ImageHook hook = [&cases](const EvaluatedImage& passing) {
        cases.add(passing);
        return Result<void>();
    };
    const auto run = runEvaluation(arguments.request, hook, console);
    if (!run) return console.fail(run.error());
    if (const auto written = writeReport(arguments.file, *run, cases, formatOf(arguments), arguments.title);
        !written) return console.fail(written.error());
    console.print("Report: " + shown(arguments.file));
    auto document = evaluationDocument(*run);
    document["report"] = arguments.file.string();
    console.printJson(document);
    return exitDone;
}

void addReportOutput(CLI::App& command, ReportCommand& arguments) {
    command.add_option("-o,--out", arguments.file, "The PDF file")->required()->type_name("FILE");
    command.add_flag("--one-page", arguments.onePage, "Only the page to sign");
    command.add_option("--paper", arguments.paper, "a4 | letter")
        ->check(CLI::IsMember({"a4", "letter"}).description(""))
        ->capture_default_str()
        ->type_name("SIZE");
    addReportLanguage(command, arguments.language);
    command.add_option("--title", arguments.title, "Title of the report; default: the name of the data")->type_name("TEXT");
}

void addReportCommand(CLI::App& app, Invocation& invocation) {
    auto arguments = std::make_shared<ReportCommand>();
    CLI::App* command = app.add_subcommand("report", "Evaluate a model and write the result as PDF");
    addModelOptions(*command, arguments->request);
    command->add_option("DATA", arguments->request.data, "As for evaluate")->required()->type_name("PATH");
    addReportOutput(*command, *arguments);
    addOutputOptions(*command, invocation);
    command->callback([arguments, &invocation] {
        invocation.action = [arguments](Console& console) { return runReport(*arguments, console); };
    });
}

} // namespace blemish
