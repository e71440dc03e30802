// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/job.h"
#include "core/base/result.h"

namespace blemish {

/// Moves a project that no program has open, also to another disk: everything is copied and compared, the copy is opened, and only then
/// does the old one go; a file in the old folder that is not the project's stays there. `to` must not be there or be empty. When this
/// fails or is cancelled, the project is where it was.
Result<void> moveProject(const QString& from, const QString& to, JobContext& job);

} // namespace blemish
