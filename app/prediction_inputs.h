// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/project_data.h"
#include "core/base/job.h"
#include "core/base/result.h"

namespace blemish {

/// One image to predict.
struct PredictionInput {
    std::filesystem::path file;
    QString exportName; ///< relative, unique without its extension among all inputs: nothing overwrites anything
    QString category;   ///< MVTec category for exported maps; empty: none
};

struct PredictionInputs {
    std::vector<PredictionInput> images;
    std::vector<std::string> failures; ///< sentences about arguments that could not be used
    std::optional<ProjectData> project; ///< the only argument was a project's folder
};

/// Every image among `arguments`: files as they are, folders and CSV files with everything they hold.
/// Cancelled when the job is; everything else that goes wrong is a failure of one argument.
Result<PredictionInputs> collectInputs(const std::vector<std::filesystem::path>& arguments, JobContext& job);

/// Hands out names for exported files: one that is taken already (without its extension) gets a number.
class UniqueNames {
public:
    QString take(const QString& name);

private:
    std::set<QString> m_taken;
};

/// Gives repeated names (compared without extension) a number: "a.png, a.jpg" become "a.png, a-2.jpg".
void makeNamesUnique(std::vector<PredictionInput>& inputs);

} // namespace blemish
