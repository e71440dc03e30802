// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QFileInfo>
#include <QHash>

#include "core/base/file_io.h"
#include "core/base/parallel.h"
#include "core/base/words.h"
#include "core/project/dataset.h"
#include "core/project/file_names.h"

namespace blemish {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::size_t blockSize = 64; // files between two looks at the stop button
}

Result<void> hashContents(Dataset& dataset, JobContext& job) {
    std::vector<ImageRecord*> missing;
    for (ImageRecord& image : dataset.images)
        if (image.contentHash.isEmpty()) missing.push_back(&image);

    std::vector<std::string> problems(missing.size());
    for (std::size_t first = 0; first < missing.size(); first += blockSize) {
        if (job.cancelled()) return cancelledError();
        const std::size_t count = std::min(blockSize, missing.size() - first);
        parallelFor(count, availableCores(), [&](std::size_t i) {
            ImageRecord& image = *missing[first + i];
            // Before the content: what is written meanwhile is then found to be newer.
            image.modified = QFileInfo(dataset.absolutePath(image)).lastModified().toMSecsSinceEpoch();
            const auto hash = sha256OfFile(toPath(dataset.absolutePath(image)));
            if (hash)
                image.contentHash = QString::fromStdString(*hash);
            else
                problems[first + i] = hash.error().message;
        });
        for (std::size_t i = first; i < first + count; ++i)
            if (!problems[i].empty()) job.note(problems[i]);
        job.report("Reading the images", static_cast<std::int64_t>(first + count), static_cast<std::int64_t>(missing.size()));
    }
    return {};
}

QStringList leakageWarnings(const std::vector<ImageRecord>& images) {
    QHash<QString, const ImageRecord*> learnt;
    for (const ImageRecord& image : images)
        if (image.split == Split::train && !image.contentHash.isEmpty()) learnt.insert(image.contentHash, &image);
    Warnings warnings;
    for (const ImageRecord& image : images) {
        if (image.split != Split::validation && image.split != Split::test) continue;
        if (const ImageRecord* twin = learnt.value(image.contentHash))
            warnings.add(QString::fromStdString(Core::say("The %1 image %2 is the same picture as %3, which is trained on. Take one of them out.",
                                   {toText(image.split).toStdString(), quoted(toPath(image.path)), quoted(toPath(twin->path))})));
    }
    return warnings.take();
}

} // namespace blemish
