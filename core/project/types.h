// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/label.h"

namespace blemish {

/// What an image is used for. NG images are never in `train`.
enum class Split { unassigned, train, validation, test };
QString toText(Split split);
Split splitFromText(const QString& text);

/// One image of a data set or project.
struct ImageRecord {
    std::int64_t id = 0;   ///< 0: not stored yet
    std::int64_t root = 0; ///< the project's number for the data folder; 0: not stored yet
    QString path;          ///< relative to the data set's root where possible, '/' separated
    Label label = Label::unlabelled;
    QString defectType; ///< empty for OK
    Split split = Split::unassigned;
    QString maskPath;       ///< like `path`; empty: none
    QString drawnMask;      ///< drawn in the project, relative to its folder; counts instead of `maskPath`; empty: none
    std::int64_t bytes = 0; ///< file size
    QString contentHash;    ///< SHA-256 of the file, empty until computed
    std::int64_t modified = 0; ///< of the file when its content was read, ms since 1970 UTC; 0: not known
    bool reviewed = false;
    bool operator==(const ImageRecord&) const = default;
};

/// A trained model as the project knows it.
struct TrainingRecord {
    std::int64_t id = 0;
    QString name;
    QString modelPath; ///< relative to the project folder
    QString state;     ///< running | finished | failed | cancelled
    QString message;   ///< why it failed
    QString snapshotHash;
    QString createdUtc; ///< ISO 8601
    QString optionsJson;
    double imageThreshold = 0; ///< in force; starts with the model's own
    std::optional<double> reviewThreshold; ///< lower end of the review band; nothing: there is no band
    double pixelThreshold = 0;
    double seconds = 0;    ///< that it learned; 0: not recorded
    double msPerImage = 0; ///< of a training step; 0: not recorded
    bool active = false;
    QString note; ///< what a person wrote about the model
};

/// A score of one image under one training.
struct ScoreRecord {
    std::int64_t imageId = 0;
    double score = 0;
    double milliseconds = 0;
};

/// Where the file of a stored image was found again.
struct FoundFile {
    std::int64_t imageId = 0;
    QString file; ///< absolute
    bool operator==(const FoundFile&) const = default;
};

/// Images that were taken out of a project, with their scores under all trainings.
struct RemovedImages {
    struct Score {
        std::int64_t training;
        ScoreRecord score;
    };
    std::vector<ImageRecord> images;
    std::vector<Score> scores;
};

} // namespace blemish
