// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <vector>

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/output/coco_reader.h"
#include "core/project/project_store.h"

namespace blemish {

/// What a COCO file would change in a project.
struct LabelImport {
    struct Change {
        ImageRecord before, after;
        std::size_t source; ///< in `file`
        bool mask;          ///< the file has the outlines of all defects of this image
    };
    std::vector<CocoImage> file;
    std::vector<Change> changes;              ///< images whose label, type, split, review or mask becomes another one
    std::int64_t found = 0;                   ///< images of the file that the project has, and that its labels fit
    std::int64_t ok = 0, ng = 0;              ///< of those found, as their labels will be
    std::int64_t masks = 0, replacedMasks = 0;
    std::int64_t unmarked = 0;                ///< no label in the file and no defect: they stay as they are
    std::int64_t severalTypes = 0;            ///< defects of more than one type; the largest decides
    std::int64_t withoutOutline = 0;          ///< NG by a box or a bare category: no mask
    std::int64_t missing = 0;                 ///< not in the project
    bool splitLocked = false;                 ///< the project's; images keep their splits, only those that become NG leave train
    QStringList problems;                     ///< a sentence about every image that gets no label; a long list ends with its number
};

/// Reads a COCO file of this program or another one and looks for its images in the project: at the very place that the file names, else
/// by the end of the path. An image that could be two of the project's, or has another size there, gets no label. An image with
/// defects is NG, its type the category of the largest; labels, types, splits and reviews that exportCoco wrote are taken as they are.
/// `unmarkedAreOk`: images that the file lists without any defect become OK. Nothing is changed.
Result<LabelImport> readLabels(const QString& file, const ProjectStore& store, bool unmarkedAreOk, JobContext& job);

/// What ProjectStore::setStatesAndMasks needs to take the labels over, and to go back.
struct LabelImportStep {
    std::vector<ImageRecord> before, after;
    QString folder; ///< of its masks, absolute; empty: it has none

    /// The masks that only going back needs, respectively going there.
    QString masksBefore() const { return folder + QStringLiteral("/before"); }
    QString masksAfter() const { return folder + QStringLiteral("/after"); }
};

/// Writes the masks into a new folder of the project, beside copies of the drawn ones that they replace: later strokes would write over
/// those. The folder is there as a whole or not at all.
Result<LabelImportStep> prepareImport(const LabelImport& import, const ProjectStore& store, JobContext& job);

} // namespace blemish
