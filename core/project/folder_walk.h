// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <vector>

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/project/file_names.h"

namespace blemish {

struct FoundImage {
    QString path; ///< relative to the folder that was walked, '/' separated
    std::int64_t bytes = 0;
};

/// Every file with an image's extension below `folder`, in natural order; nothing is opened or decoded. Hidden files and a
/// project's own folders are passed over, a folder that links lead to more than once is entered once, and what cannot be
/// read becomes a warning.
Result<std::vector<FoundImage>> walkFolder(const QString& folder, Warnings& warnings, JobContext& job);

} // namespace blemish
