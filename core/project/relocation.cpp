// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/relocation.h"

#include <QDir>
#include <QFileInfo>

#include "core/base/file_io.h"
#include "core/project/file_names.h"

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

void search(const std::vector<ImageRecord>& images, const QString& folder, int depth, int& most, QString& best) {
    if (const int found = samplesIn(images, folder); found > most) {
        most = found;
        best = folder;
    }
    if (depth == 0) return;
    for (const QString& name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Readable))
        search(images, QDir(folder).filePath(name), depth - 1, most, best);
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
            ++check.matched;
        else
            check.different << image.path;
    }
    job.report("Comparing the images", total, total);
    return check;
}

QString likelyFolder(const std::vector<ImageRecord>& images, const QString& below) {
    int most = 0;
    QString best;
    if (!images.empty()) search(images, below, deepest, most, best);
    return best;
}

} // namespace blemish
