// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "app/commands.h"

namespace blemish {

/// The project's folder, the first argument of every command of `blemish project`.
void addProjectArgument(CLI::App& command, std::filesystem::path& project, const std::string& text = "The folder of a project");
/// train, evaluate, report.
void addProjectModels(CLI::App& group, Invocation& invocation);

} // namespace blemish
