// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "app/console.h"

namespace CLI {
class App;
}

namespace blemish {

/// The option --language, for commands that write a report.
void addReportLanguage(CLI::App& command, std::string& language);

/// Words and numbers of the report from now on. A language that no font of this system can write becomes English, and that
/// is said. Needs a GuiScope.
void speakInReport(const std::string& language, Console& console);

} // namespace blemish
