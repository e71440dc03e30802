// SPDX-License-Identifier: GPL-3.0-or-later
// The threshold, and what is said of the scores under it.
#include <QSet>
#include <algorithm>

#include "ui/job_runner.h"
#include "ui/pixel_job.h"
#include "ui/session.h"
#include "ui/text.h"

namespace blemish {

namespace {
/// Up to this many images the intervals are computed at once; beyond it they come with `startEvaluation`.
constexpr std::size_t quickIntervals = 400;

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

QSet<QString> Session::trainedContents() const {
    QSet<QString> contents;
    for (const ImageRecord& image : m_images)
        if (image.split == Split::train && !image.contentHash.isEmpty()) contents.insert(image.contentHash);
    return contents;
}

int Session::copiesOfTrainingImages() const {
    const QSet<QString> contents = trainedContents();
    return countTested([&](const ImageRecord& image) { return contents.contains(image.contentHash); });
}

QSet<qint64> Session::imagesSeenBy(std::int64_t training) const {
    const auto ids = m_store->trainingImageIds(training);
    return ids ? QSet<qint64>(ids->begin(), ids->end()) : QSet<qint64>();
}

int Session::testImagesAmong(const QSet<qint64>& seen) const {
    const QSet<QString> contents = trainedContents();
    return countTested([&](const ImageRecord& image) { return contents.contains(image.contentHash) || seen.contains(image.id); });
}

int Session::testImagesSeenBy(std::int64_t training) const {
    return testImagesAmong(imagesSeenBy(training));
}

int Session::countTested(const std::function<bool(const ImageRecord&)>& wanted) const {
    const auto counts = [&](const ImageRecord& image) { return image.split == Split::test && wanted(image); };
    return static_cast<int>(std::count_if(m_images.begin(), m_images.end(), counts));
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
    m_pixelKnown = false;
    m_pixelObstacle = findPixelObstacle();
    m_pixelMetrics = notComputed((m_pixelObstacle.isEmpty() ? tr("Not computed yet.") : m_pixelObstacle).toStdString());
}

QString Session::findPixelObstacle() const {
    bool ng = false;
    for (std::size_t i = 0; i < m_images.size(); ++i) {
        const ImageRecord& image = m_images[i];
        if (image.split != Split::test || image.label != Label::ng || !m_scores[i]) continue;
        if (!image.drawnMask.isEmpty() || !image.maskPath.isEmpty()) return {};
        ng = true;
    }
    return ng ? tr("No tested NG image has a mask. Draw where the defects are on the page “Images” (W).")
              : tr("No NG image was tested, so no defect pixel is known.");
}

bool Session::intervalsMissing() const {
    return !m_intervals && m_roc.positives() > 0 && m_roc.negatives() > 0 &&
           static_cast<std::size_t>(m_roc.positives() + m_roc.negatives()) > quickIntervals;
}

Evaluation Session::evaluation() const {
    std::vector<ScoredImage> scored = scoredTestImages();
    if (!m_intervals && scored.size() <= quickIntervals) {
        std::vector<ScoredImage> labelled = scored;
        std::erase_if(labelled, [](const ScoredImage& image) { return image.label == Label::unlabelled; });
        m_intervals = bootstrapImageMetrics(scoresOf(labelled), labelsOf(labelled));
    }
    Evaluation result = summarise(std::move(scored), m_pixelMetrics, {.thresholds = m_thresholds, .bootstrapResamples = 0});
    const TrainingRecord* training = activeTraining();
    if (!m_seen) m_seen = training ? imagesSeenBy(training->id) : QSet<qint64>();
    if (const int trained = testImagesAmong(*m_seen); trained > 0)
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
    for (std::size_t i = 0; m_pixelObstacle.isEmpty() && i < m_images.size(); ++i) {
        const ImageRecord& image = m_images[i];
        if (image.split != Split::test || image.label == Label::unlabelled || !m_scores[i]) continue;
        const int index = static_cast<int>(i);
        tasks.push_back({toPath(imageFile(index)), toPath(maskFile(index)), toPath(mapFile(index)), image.label == Label::ng});
    }
    std::vector<ScoredImage> scored = scoredTestImages();
    std::erase_if(scored, [](const ScoredImage& image) { return image.label == Label::unlabelled; });

    using Found = std::pair<PixelMetricsResult, ImageIntervals>;
    const auto work = [tasks, scored, region = m_store->ignoreRegionFile(), model = toPath(modelFile()),
                       obstacle = m_pixelObstacle.toStdString()](JobContext& job) -> Result<Found> {
        auto pixel = obstacle.empty() ? pixelMetrics(tasks, model, region, job) : notComputed(obstacle);
        if (!pixel) return pixel.error();
        ImageIntervals intervals = bootstrapImageMetrics(scoresOf(scored), labelsOf(scored), 1000, 0, job.stopToken());
        if (job.cancelled()) return cancelledError();
        return Found(std::move(*pixel), std::move(intervals));
    };
    m_evaluating = true; // before those hear of it who ask
    // Labels and masks may change meanwhile; the numbers then belong to the old ones and are dropped.
    m_jobs->start<Found>(tr("Computing metrics"), work, this,
                         [this, generation = m_generation, masks = m_masksDrawn, scored](Result<Found> found) {
        if (generation != m_generation || masks != m_masksDrawn) return;
        if (!found) {
            if (found.error().kind != ErrorKind::cancelled)
                emit failed(tr("The metrics could not be computed"), QString::fromStdString(found.error().message));
            return;
        }
        std::vector<ScoredImage> now = scoredTestImages();
        std::erase_if(now, [](const ScoredImage& image) { return image.label == Label::unlabelled; });
        if (labelsOf(now) != labelsOf(scored) || scoresOf(now) != scoresOf(scored)) return;
        m_pixelMetrics = std::move(found->first);
        m_pixelKnown = m_pixelObstacle.isEmpty();
        m_intervals = std::move(found->second);
        emit evaluationReady();
    }, JobRunner::Pauses::yes);
}

} // namespace blemish
