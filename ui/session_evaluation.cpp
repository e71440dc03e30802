// SPDX-License-Identifier: GPL-3.0-or-later
// The threshold, and what is said of the scores under it.
#include <QSet>
#include <algorithm>

#include "core/imaging/image_io.h"
#include "core/imaging/resize.h"
#include "core/ml/detector.h"
#include "ui/ignore_region.h"
#include "ui/job_runner.h"
#include "ui/session.h"
#include "ui/text.h"

namespace blemish {

namespace {
/// Up to this many images the intervals are computed at once; beyond it they come with `startEvaluation`.
constexpr std::size_t quickIntervals = 400;
constexpr int intervalResamples = 500; ///< of the pixel metrics

struct PixelTask {
    std::filesystem::path image, mask, map;
    bool defective = false;
};

PixelMetricsResult notComputed(const std::string& reason) {
    const Metric none = Metric::undefined(reason);
    PixelMetricsResult result;
    result.auroc = result.averagePrecision = result.f1Max = result.aupro030 = result.aupro005 = result.proPerImage = none;
    return result;
}

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

Result<PixelMetricsResult> pixelMetrics(const std::vector<PixelTask>& tasks, const std::filesystem::path& model,
                                        const QString& regionFile, JobContext& job) {
    auto region = IgnoreRegion::read(regionFile);
    if (!region) return region.error();
    PixelMetrics metrics;
    std::unique_ptr<Detector> detector;
    std::int64_t done = 0, used = 0;
    for (const PixelTask& task : tasks) {
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
    if (used == 0) return notComputed(Session::tr("There is no test image with a map.").toStdString());
    job.report("Pixel metrics", done, done);
    return metrics.compute(intervalResamples);
}

/// Test images with the same bytes as an image of the train split, as far as their hashes are known.
int trainedTestImages(const std::vector<ImageRecord>& images) {
    QSet<QString> trained;
    for (const ImageRecord& image : images)
        if (image.split == Split::train && !image.contentHash.isEmpty()) trained.insert(image.contentHash);
    const auto seen = [&](const ImageRecord& image) {
        return image.split == Split::test && !image.contentHash.isEmpty() && trained.contains(image.contentHash);
    };
    return static_cast<int>(std::count_if(images.begin(), images.end(), seen));
}

std::vector<std::uint8_t> labelsOf(const std::vector<ScoredImage>& images) {
    std::vector<std::uint8_t> labels;
    for (const ScoredImage& image : images) labels.push_back(image.label == Label::ng ? 1 : 0);
    return labels;
}

std::vector<double> scoresOf(const std::vector<ScoredImage>& images) {
    std::vector<double> scores;
    for (const ScoredImage& image : images) scores.push_back(image.score);
    return scores;
}
} // namespace

std::optional<double> Session::score(int index) const {
    return m_scores.at(static_cast<std::size_t>(index));
}

std::optional<Decision> Session::decision(int index) const {
    const std::optional<double> value = score(index);
    if (!value) return std::nullopt;
    return decide(*value, m_thresholds);
}

/// Labelled or not, as the evaluation keeps them; unlabelled ones count nowhere.
std::vector<ScoredImage> Session::scoredTestImages() const {
    std::vector<ScoredImage> scored;
    for (std::size_t i = 0; i < m_images.size(); ++i) {
        const ImageRecord& image = m_images[i];
        if (image.split != Split::test || !m_scores[i]) continue;
        scored.push_back(
            {image.path.toStdString(), image.label, image.defectType.toStdString(), *m_scores[i], m_milliseconds[i]});
    }
    return scored;
}

void Session::rebuildRoc() {
    std::vector<ScoredImage> scored = scoredTestImages();
    std::erase_if(scored, [](const ScoredImage& image) { return image.label == Label::unlabelled; });
    m_roc = scored.empty() ? RocCurve() : RocCurve(scoresOf(scored), labelsOf(scored));
    m_intervals.reset();
    m_pixelMetrics = notComputed(tr("Not computed yet.").toStdString());
}

Evaluation Session::evaluation() const {
    std::vector<ScoredImage> scored = scoredTestImages();
    if (!m_intervals && scored.size() <= quickIntervals) {
        std::vector<ScoredImage> labelled = scored;
        std::erase_if(labelled, [](const ScoredImage& image) { return image.label == Label::unlabelled; });
        m_intervals = bootstrapImageMetrics(scoresOf(labelled), labelsOf(labelled));
    }
    Evaluation result = summarise(std::move(scored), m_pixelMetrics, {.thresholds = m_thresholds, .bootstrapResamples = 0});
    if (const int trained = trainedTestImages(m_images); trained > 0)
        result.cautions.insert(result.cautions.begin(), Caution{.kind = Caution::Kind::trainingImages, .count = trained});
    if (!m_intervals) return result;
    result.imageAuroc.interval = m_intervals->auroc;
    result.imageAp.interval = m_intervals->averagePrecision;
    result.imageF1Max.interval = m_intervals->f1Max;
    return result;
}

void Session::startEvaluation() {
    if (!m_model || m_jobs->busy()) return;
    std::vector<PixelTask> tasks;
    for (std::size_t i = 0; i < m_images.size(); ++i) {
        const ImageRecord& image = m_images[i];
        if (image.split != Split::test || image.label == Label::unlabelled || !m_scores[i]) continue;
        const int index = static_cast<int>(i);
        tasks.push_back({toPath(imageFile(index)), toPath(maskFile(index)), toPath(mapFile(index)), image.label == Label::ng});
    }
    std::vector<ScoredImage> scored = scoredTestImages();
    std::erase_if(scored, [](const ScoredImage& image) { return image.label == Label::unlabelled; });

    using Found = std::pair<PixelMetricsResult, ImageIntervals>;
    const auto work = [tasks, scored, region = m_store->ignoreRegionFile(),
                       model = toPath(modelFile())](JobContext& job) -> Result<Found> {
        auto pixel = pixelMetrics(tasks, model, region, job);
        if (!pixel) return pixel.error();
        return Found(std::move(*pixel), bootstrapImageMetrics(scoresOf(scored), labelsOf(scored)));
    };
    // Labels may change meanwhile; the numbers then belong to the old ones and are dropped.
    m_jobs->start<Found>(tr("Computing metrics"), work, this, [this, generation = m_generation, scored](Result<Found> found) {
        if (generation != m_generation) return;
        if (!found) {
            if (found.error().kind != ErrorKind::cancelled)
                emit failed(tr("The metrics could not be computed"), QString::fromStdString(found.error().message));
            return;
        }
        std::vector<ScoredImage> now = scoredTestImages();
        std::erase_if(now, [](const ScoredImage& image) { return image.label == Label::unlabelled; });
        if (labelsOf(now) != labelsOf(scored) || scoresOf(now) != scoresOf(scored)) return;
        m_pixelMetrics = std::move(found->first);
        m_intervals = std::move(found->second);
        emit evaluationReady();
    });
}

} // namespace blemish
