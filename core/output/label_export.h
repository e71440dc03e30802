// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/project/dataset.h"

namespace blemish {

/// How images get into an exported folder.
enum class ImagePlacement {
    copy,
    hardLink,    ///< a second name for the same file; only on the same disk
    symbolicLink ///< points at the file where it is now
};

/// What an export of labels has written.
struct LabelExport {
    std::int64_t images = 0;
    std::int64_t masks = 0;      ///< images with a mask of their defect
    std::int64_t unlabelled = 0; ///< images without label that were left out
    std::int64_t renamed = 0;    ///< images under another name, because two would have had the same one
    QStringList problems;        ///< sentences about images and masks that could not be read and are missing in the export
};

/// Writes the layout of MVTec AD (Bergmann et al., CVPR 2019), which scanDataset reads back: train/good, test/good, test/<type>,
/// validation/… where there is such a split, ground_truth/<type>/<name>_mask.png at the size of the image. Unlabelled images have
/// no place in it. NG images without type are in "defect"; a type whose name cannot be a folder of defects gets a similar one.
/// OK images without split go to train, NG images to test. `folder` is there as a whole in the end or not at all.
Result<LabelExport> exportMvtec(const Dataset& dataset, const QString& folder, ImagePlacement placement, JobContext& job);

/// Writes one COCO file (https://cocodataset.org/#format-data): a category for each type of defect and an annotation for each region of
/// a mask, as uncompressed RLE, which keeps every pixel. What COCO has no place for is in members of an image of our own:
/// "label" (ok, ng or unlabelled), "defect_type", "split", "reviewed" (docs/adr/0023). Image names are relative to the file's folder
/// where they are near, else absolute.
Result<LabelExport> exportCoco(const Dataset& dataset, const QString& file, JobContext& job);

} // namespace blemish
