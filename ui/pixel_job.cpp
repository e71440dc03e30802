// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pixel_job.h"

#include <QCoreApplication>

#include "core/imaging/ignore_region.h"
#include "core/imaging/image_io.h"
#include "core/imaging/resize.h"
#include "core/ml/detector.h"
#include "core/project/file_names.h"

namespace blemish {

namespace {
constexpr int intervalResamples = 500;

/// The cached map, or a new one from the model, which is loaded when the first is missing; quiet in the ignore region.
Result<AnomalyMap> mapOf(const PixelTask& task, const std::filesystem::path& model, std::unique_ptr<Detector>& detector,
                         IgnoreRegion& region) {
    auto cached = readTiffMap(task.map);
    if (cached) return cached;
    if (!detector) {
        auto loaded = loadDetector(model);
        if (!loaded) return loaded.error();
        detector = std::move(*loaded);
    }
    auto image = readImage(task.image);
    if (!image) return image.error();
    auto detection = detector->detect(*image);
    if (!detection) return detection.error();
    region.apply(detection->map);
    return std::move(detection->map);
}

} // namespace

PixelMetricsResult notComputed(const std::string& reason) {
    const Metric none = Metric::undefined(reason);
    PixelMetricsResult result;
    result.auroc = result.averagePrecision = result.f1Max = result.aupro030 = result.aupro005 = result.proPerImage = none;
    return result;
}

Result<PixelMetricsResult> pixelMetrics(const std::vector<PixelTask>& tasks, const std::filesystem::path& model,
                                        const QString& regionFile, JobContext& job) {
    auto region = IgnoreRegion::readIfAny(toPath(regionFile));
    if (!region) return region.error();
    PixelMetrics metrics;
    std::unique_ptr<Detector> detector;
    std::int64_t done = 0, used = 0;
    for (const PixelTask& task : tasks) {
        job.waitWhilePaused();
        if (job.cancelled()) return cancelledError();
        job.report("Pixel metrics", done++, static_cast<std::int64_t>(tasks.size()));
        if (task.defective && task.mask.empty()) continue; // nobody knows where its defect is
        const auto size = readImageHeader(task.image);
        auto map = size ? mapOf(task, model, detector, *region) : Result<AnomalyMap>(size.error());
        Result<Mask> mask = task.defective ? readMask(task.mask) : Result<Mask>(Mask());
        if (!map || !mask) {
            job.note(map ? mask.error().message : map.error().message);
            continue;
        }
        if (task.defective && (mask->width != size->width || mask->height != size->height))
            mask = resizeMaskNearest(*mask, size->width, size->height);
        region->clear(*mask);
        const AnomalyMap full = resizeMap(*map, size->width, size->height);
        metrics.add(full.pixels, mask->pixels, full.width, full.height);
        ++used;
    }
    if (used == 0) return notComputed(QCoreApplication::translate("blemish::Session", "There is no test image with a map.").toStdString());
    job.report("Pixel metrics", done, done);
    PixelMetricsResult result = metrics.compute(intervalResamples, 0, job.stopToken());
    if (job.cancelled()) return cancelledError();
    return result;
}

} // namespace blemish
