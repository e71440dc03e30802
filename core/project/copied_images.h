// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/project/dataset.h"

namespace blemish {

/// Where a project keeps its copies of what lies below `dataRoot`: the same place every time.
QString copyFolder(const QString& projectFolder, const QString& dataRoot);

/// Copies images and masks into the project, each file as a whole or not at all, and returns the data set as it is there, with the same
/// relative paths. A file that was copied before is not copied again. Images that cannot be read are noted and left out. When it fails
/// or is cancelled, the files that it has copied are removed again.
Result<Dataset> copyIntoProject(const Dataset& dataset, const QString& projectFolder, JobContext& job);

} // namespace blemish
