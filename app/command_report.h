// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "app/evaluation_run.h"

namespace CLI {
class App;
}

namespace blemish {

/// `report`, of a model and DATA or of a project.
struct ReportCommand {
    EvaluationRequest request;
    std::filesystem::path file;
    std::string paper = "a4", language = "en";
    std::string title;
    bool onePage = false;
};

/// --out, --one-page, --paper, --language, --title.
void addReportOutput(CLI::App& command, ReportCommand& arguments);
int runReport(const ReportCommand& arguments, Console& console);

} // namespace blemish
