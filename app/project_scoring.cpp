// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project_scoring.h"

#include "core/ml/methods.h"
#include "core/output/stored_maps.h"
#include "core/project/file_names.h"

namespace blemish {

namespace fs = std::filesystem;

Result<int> scoreImages(ProjectStore& store, const TrainingRecord& training, std::span<const ImageRecord> images,
                        const DetectorOptions& options, int workers, JobContext& job) {
    auto region = IgnoreRegion::readIfAny(toPath(store.ignoreRegionFile()));
    if (!region) return region.error();
    const auto detector = loadDetector(toPath(store.folder()) / toPath(training.modelPath), options);
    if (!detector) return detector.error();
    const bool fromMap = scoreIsMaximum((*detector)->info().options.method);
    const QString maps = QStringLiteral("%1/%2").arg(store.mapFolder()).arg(training.id);
    if (const auto known = store.scores(training.id); known && known->empty()) stampMaps(maps, store.ignoreRegionFile());

    std::vector<fs::path> files;
    for (const ImageRecord& image : images) files.push_back(toPath(store.absolutePath(image)));
    std::vector<ScoreRecord> scores;
    Result<void> written;
    const auto keep = [&](DetectedImage&& image) {
        if (!image.detection) return job.note(image.detection.error().message);
        if (!written) return;
        const std::int64_t id = images[image.index].id;
        const auto peak = storeMap(QStringLiteral("%1/%2.tif").arg(maps).arg(id), std::move(image.detection->map), *region);
        if (!peak) {
            written = peak.error();
            return;
        }
        scores.push_back({id, fromMap ? *peak : image.detection->score, image.detection->milliseconds});
    };
    const auto done = detectAll(**detector, files, workers, keep, job);
    if (auto saved = store.saveScores(training.id, scores); !saved) return saved.error();
    if (!done) return done.error();
    if (!written) return written.error();
    return static_cast<int>(scores.size());
}

} // namespace blemish
