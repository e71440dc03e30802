// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/project_data.h"
#include "core/base/job.h"
#include "core/base/result.h"
#include "core/metrics/caution.h"
#include "core/ml/evaluator.h"
#include "core/project/dataset.h"
#include "core/project/file_names.h"

namespace blemish {

std::string toUtf8(const QString& text);

/// What the command line means by DATA: images with labels, and which of them teach and which test.
struct DataSource {
    Dataset dataset;                ///< every image has a split
    std::vector<ImageRecord> train; ///< OK images of the train split
    std::string snapshot;           ///< hash of `train`, written into the model
    bool splitGiven = false;        ///< the data itself says what is for testing
    std::optional<ProjectData> project; ///< DATA was a project's folder
};

/// Scans DATA. Images without a split get one that depends on their paths alone: a fifth of the OK images tests when there
/// are NG images beside them; without any NG image all OK images teach. A project keeps its own splits.
Result<DataSource> openData(const std::filesystem::path& data, JobContext& job);

/// The images that a model is tested on, and what to say when the answer flatters the model.
struct TestImages {
    std::vector<ImageRecord> images;
    std::optional<Caution> caution;
};
/// The test split; everything when the data has none, or when it is other data than the model was trained on and says
/// nothing about splits itself.
TestImages testImages(const DataSource& data, const std::string& modelSnapshot);

LabelledImage labelledImage(const Dataset& dataset, const ImageRecord& record);

} // namespace blemish
