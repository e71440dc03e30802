// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_work.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

#include "core/project/copied_images.h"

namespace blemish {

namespace {
constexpr double testShare = 0.25; ///< of the OK images, where the data itself does not say
constexpr unsigned splitSeed = 0;

/// The data set with copies of its images in the project. Those that the project refers to already stay where they are.
Result<Dataset> copiesOf(Dataset dataset, const ProjectStore& store, JobContext& job) {
    const auto images = store.images();
    if (!images) return images.error();
    QSet<QString> known;
    for (const ImageRecord& image : *images) known.insert(store.absolutePath(image));
    const QDir real(QFileInfo(dataset.root).canonicalFilePath());
    std::erase_if(dataset.images, [&](const ImageRecord& image) { return known.contains(QDir::cleanPath(real.filePath(image.path))); });
    return dataset.images.empty() ? dataset : copyIntoProject(dataset, store.folder(), job);
}
} // namespace

Result<int> importInto(ProjectStore& store, Dataset dataset, bool copy, JobContext& job) {
    for (const QString& warning : dataset.warnings) job.note(warning.toStdString());
    if (job.cancelled()) return cancelledError();
    assignSplits(dataset.images, testShare, splitSeed);
    if (!copy && !QFileInfo::exists(copyFolder(store.folder(), dataset.root))) return store.addDataset(dataset);
    const auto copies = copiesOf(std::move(dataset), store, job); // what was copied once is never referred to beside its copy
    return copies ? store.addDataset(*copies) : Result<int>(copies.error());
}

std::vector<ImageRecord> trainingImages(std::vector<ImageRecord> images) {
    std::erase_if(images, [](const ImageRecord& image) { return image.label != Label::ok || image.split != Split::train; });
    return images;
}

QString snapshotOf(const ProjectStore& store, std::vector<ImageRecord> images) {
    // While the contents are still being read, none of them counts: what was read by then is a matter of chance.
    if (std::any_of(images.begin(), images.end(), [](const ImageRecord& image) { return image.contentHash.isEmpty(); }))
        for (ImageRecord& image : images) image.contentHash.clear();
    Dataset seen;
    seen.root = store.folder();
    seen.name = store.name();
    seen.layout = QStringLiteral("files");
    seen.images = images;
    return snapshotHash(seen, images);
}

QString freeModelPath(const ProjectStore& store, const QDateTime& now) {
    const QString stem = QStringLiteral("models/") + now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString path = stem + QStringLiteral(".blm");
    for (int i = 2; QFile::exists(store.folder() + QLatin1Char('/') + path); ++i)
        path = QStringLiteral("%1-%2.blm").arg(stem).arg(i);
    return path;
}

} // namespace blemish
