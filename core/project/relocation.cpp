// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/relocation.h"

#include <QDir>
#include <QFileInfo>
#include <QMultiHash>
#include <algorithm>
#include <set>

#include "core/base/file_io.h"
#include "core/project/file_names.h"
#include "core/project/folder_walk.h"

namespace blemish {

namespace {
constexpr std::size_t sampleCount = 16;
constexpr int deepest = 2;

int samplesIn(const std::vector<ImageRecord>& images, const QString& folder) {
    const std::size_t step = std::max<std::size_t>(1, images.size() / sampleCount);
    int found = 0;
    for (std::size_t i = 0; i < images.size(); i += step) {
        const QFileInfo file(QDir(folder).filePath(images[i].path));
        found += file.isFile() && file.size() == images[i].bytes;
    }
    return found;
}

void search(const std::vector<ImageRecord>& images, const QString& folder, int depth, int& most, QString& best, JobContext& job) {
    if (job.cancelled()) return;
    if (const int found = samplesIn(images, folder); found > most) {
        most = found;
        best = folder;
    }
    if (depth == 0) return;
    for (const QString& name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Readable))
        search(images, QDir(folder).filePath(name), depth - 1, most, best, job);
}
} // namespace

Result<RelocationCheck> checkRelocation(const std::vector<ImageRecord>& images, const QString& folder, JobContext& job) {
    RelocationCheck check;
    const auto total = static_cast<std::int64_t>(images.size());
    for (std::int64_t i = 0; i < total; ++i) {
        if (job.cancelled()) return cancelledError();
        job.report("Comparing the images", i, total);
        const ImageRecord& image = images[static_cast<std::size_t>(i)];
        const QFileInfo file(QDir(folder).filePath(image.path));
        if (!file.isFile()) {
            ++check.missing;
            continue;
        }
        bool same = file.size() == image.bytes;
        if (same && !image.contentHash.isEmpty()) {
            const auto hash = sha256OfFile(toPath(file.absoluteFilePath()));
            same = hash && QString::fromStdString(*hash) == image.contentHash;
        }
        if (same)
            ++(image.contentHash.isEmpty() ? check.unproven : check.matched);
        else
            check.different << image.path;
    }
    job.report("Comparing the images", total, total);
    return check;
}

QString likelyFolder(const std::vector<ImageRecord>& images, const QString& below, JobContext& job) {
    int most = 0;
    QString best;
    if (!images.empty()) search(images, below, deepest, most, best, job);
    return job.cancelled() ? QString() : best;
}

Result<std::vector<FoundFile>> findByContent(const std::vector<ImageRecord>& images, const QStringList& files, JobContext& job) {
    std::set<std::int64_t> sizes;
    for (const ImageRecord& image : images)
        if (!image.contentHash.isEmpty()) sizes.insert(image.bytes);
    QStringList candidates;
    for (const QString& file : files)
        if (sizes.contains(QFileInfo(file).size())) candidates << file;
    QMultiHash<QString, QString> byContent;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (job.cancelled()) return cancelledError();
        job.report("Comparing the images", i, candidates.size());
        if (const auto hash = sha256OfFile(toPath(candidates[i])))
            byContent.insert(QString::fromStdString(*hash), candidates[i]);
        else
            job.note(hash.error().message);
    }
    job.report("Comparing the images", candidates.size(), candidates.size());
    std::vector<FoundFile> found;
    const auto take = [&](const ImageRecord& image, const QString& file) {
        found.push_back({image.id, file});
        byContent.remove(image.contentHash, file);
    };
    std::vector<const ImageRecord*> renamed;
    for (const ImageRecord& image : images) { // those that kept their name first, so that a twin does not take their file
        const QStringList same = image.contentHash.isEmpty() ? QStringList() : byContent.values(image.contentHash);
        const auto named = std::ranges::find_if(same, [&](const QString& file) { return QFileInfo(file).fileName() == QFileInfo(image.path).fileName(); });
        if (named != same.end())
            take(image, *named);
        else if (!same.isEmpty())
            renamed.push_back(&image);
    }
    for (const ImageRecord* image : renamed)
        if (const QStringList same = byContent.values(image->contentHash); !same.isEmpty()) take(*image, same.last()); // the first that was put in
    return found;
}

Result<std::vector<FoundFile>> findByContent(const std::vector<ImageRecord>& images, const QString& folder, JobContext& job) {
    Warnings warnings;
    const auto walked = walkFolder(folder, warnings, job);
    for (const QString& sentence : warnings.take()) job.note(sentence.toStdString());
    if (!walked) return walked.error();
    QStringList files;
    for (const FoundImage& image : *walked) files << QDir(folder).filePath(image.path);
    return findByContent(images, files, job);
}

} // namespace blemish
