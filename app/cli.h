// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace blemish {

/// Reads the command line, runs the command and returns the exit code. Nothing escapes it.
int runCli(int argc, char** argv);

} // namespace blemish
