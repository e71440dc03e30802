// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <cstdint>
#include <filesystem>

#include "core/base/job.h"
#include "core/base/result.h"

namespace blemish {

/// Fetches `url` (http or https; redirections never lead from https to http) into `file`, which appears only when it is
/// complete. Goes through the system's proxy. Gives up after half a minute of silence, on more than `maxBytes`, and within a
/// tenth of a second when the job is cancelled. Blocks the calling thread, which needs no event loop of its own; the program
/// needs a QCoreApplication.
Result<void> download(const QUrl& url, const std::filesystem::path& file, std::int64_t maxBytes, JobContext& job);

} // namespace blemish
