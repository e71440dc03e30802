// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/project/dataset.h"
#include "core/project/project_store.h"

namespace blemish {

constexpr double usualTestShare = 0.25; ///< of the OK images, where the data itself does not say
constexpr unsigned usualSplitSeed = 0;

/// Types of defect that the project lists, then those that only `images` have.
QStringList defectTypesOf(const ProjectStore& store, const std::vector<ImageRecord>& images);

/// The first images of a project: splits where the data does not say; with `copy`, or where the project has copies of this data already,
/// the files go into the project. Remembers `sources` for the next rescan. Returns how many images are new.
Result<int> importInto(ProjectStore& store, Dataset dataset, const QStringList& sources, bool copy, JobContext& job);

/// What a look at some folders has brought to a project, as it is stored now.
struct NewImages {
    std::vector<ImageRecord> added, renamed;
    std::vector<std::int64_t> missing;
};

/// Adds what is in `data` to the project in `folder`, which this program holds open: for a worker. Splits where the data does not say are
/// shared out among the new ones as at an import; in a project whose split is locked all of them go to test. With `copy` the files go
/// into the project, as they do where its folder was copied before.
Result<NewImages> addToProject(const QString& folder, const QStringList& data, const QStringList& defectTypes, bool copy, JobContext& job);
/// The same for the folders that its images came from, without what people took out. Images that are not where they were are looked for
/// among the new files by their content, so that a renamed one keeps its label.
Result<NewImages> rescanProject(const QString& folder, const QStringList& defectTypes, JobContext& job);

} // namespace blemish
