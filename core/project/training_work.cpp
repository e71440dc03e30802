// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/training_work.h"

#include <QFile>
#include <algorithm>

namespace blemish {

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
