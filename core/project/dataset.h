// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/project/types.h"

namespace blemish {

/// Images with labels and splits, as found on disk.
struct Dataset {
    QString root;                    ///< absolute folder that `ImageRecord::path` is relative to
    QString name;                    ///< last folder name, for titles and exported maps
    QString layout;                  ///< "mvtec" | "folders" | "plain" | "csv" | "files" | "several"
    std::vector<ImageRecord> images; ///< sorted by path, natural order
    QStringList warnings;            ///< unreadable folders, rows without file, masks without image, …
    QStringList passedOver;          ///< those of the warnings that name an image, row or folder which is missing here

    QString absolutePath(const ImageRecord& image) const;
    QString absoluteMaskPath(const ImageRecord& image) const; ///< empty when there is none
};

/// Reads DATA of any kind: a folder of normal images; MVTec AD's layout (train/good, test/<type>,
/// ground_truth/<type>/<name>_mask.png or <name>.png); a folder with good|ok|normal and other sub-folders; a CSV with columns
/// path,label[,mask][,split]. Recursive, follows links once, streams progress, stops on cancel.
/// An error when there is no image at all; files that are not images are passed over.
Result<Dataset> scanDataset(const QString& path, JobContext& job);

/// The same of these folders inside `folder` alone.
Result<Dataset> scanParts(const QString& folder, const QStringList& parts, JobContext& job);

/// Several DATA as one. Folders side by side of which one is called good or like a part of MVTec AD's layout are parts of one data
/// set; others are read one by one, where beside a folder called good the names of folders without any other sign of what they hold
/// are types of defect. Paths are then relative to the folder that holds all of them. One that cannot be read becomes a warning; it
/// is an error when all are.
Result<Dataset> scanDatasets(const QStringList& paths, JobContext& job);

/// What is added to a project that has images already. As scanDatasets, but nothing is claimed about images of which neither a layout nor
/// a list says anything: they are normal in a folder that is called good, NG in one called like one of `defectTypes`, else unlabelled.
Result<Dataset> scanAdditions(const QStringList& paths, const QStringList& defectTypes, JobContext& job);

/// Gives every `unassigned` image a split: NG to test; OK to train and test by `testShare`, stratified, by seed and path
/// alone, so that the same data gives the same split on every machine.
void assignSplits(std::vector<ImageRecord>& images, double testShare, unsigned seed);

/// The split of `after`, a new state of `now`, in a project whose splits are locked: that of `now`. But an image that becomes NG leaves train,
/// and one that had none gets one. `withLabel`, for going back to what was: where the label changes, the split does.
Split lockedSplit(const ImageRecord& now, const ImageRecord& after, bool withLabel = false);

struct SplitShares {
    double test = 0.25;    ///< of the OK images
    double validation = 0; ///< of the OK images; NG images are shared out between validation and test in the same proportion
    unsigned seed = 0;
};
/// Gives every image a new split: OK images to train, validation and test by these shares, stratified by folder, by seed and path
/// alone; NG images never to train; unlabelled ones to test.
void redistribute(std::vector<ImageRecord>& images, const SplitShares& shares);

/// Fills `contentHash` and `modified` where the hash is missing, reading every such file. Unreadable files keep an empty hash and are noted.
Result<void> hashContents(Dataset& dataset, JobContext& job);

/// Sentences about images whose content is in train and again in validation or test: their numbers would flatter.
QStringList leakageWarnings(const std::vector<ImageRecord>& images);

/// SHA-256 over (path, size, content hash or size, label, split) of the given images: what a training saw.
QString snapshotHash(const Dataset& dataset, const std::vector<ImageRecord>& images);

/// Images of one split, in order.
std::vector<ImageRecord> inSplit(const std::vector<ImageRecord>& images, Split split);

} // namespace blemish
