// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/evaluation.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/metrics/image_metrics.h"
#include "core/metrics/statistics.h"

namespace blemish {

namespace {

constexpr std::int64_t fewImages = 10;

/// Scores and labels side by side, as the curves want them.
struct Labelled {
    std::vector<double> scores;
    std::vector<std::uint8_t> labels;

    void add(double score, bool defect) {
        scores.push_back(score);
        labels.push_back(defect ? 1 : 0);
    }
};

/// What counts, what does not and why.
struct Sorted {
    Labelled all;
    std::vector<double> okScores;
    std::map<std::string, std::vector<double>> ngScores; ///< by defect type
    std::int64_t okImages = 0, ngImages = 0, unlabelled = 0, withoutScore = 0;
};

Sorted sortImages(const std::vector<ScoredImage>& images) {
    Sorted sorted;
    for (const ScoredImage& image : images) {
        if (!std::isfinite(image.score)) {
            ++sorted.withoutScore;
        } else if (image.label == Label::unlabelled) {
            ++sorted.unlabelled;
        } else if (image.label == Label::ok) {
            ++sorted.okImages;
            sorted.okScores.push_back(image.score);
            sorted.all.add(image.score, false);
        } else {
            ++sorted.ngImages;
            sorted.ngScores[image.defectType.empty() ? "unspecified" : image.defectType].push_back(image.score);
            sorted.all.add(image.score, true);
        }
    }
    return sorted;
}

double medianOf(std::vector<double> scores) {
    std::ranges::sort(scores);
    const std::size_t middle = scores.size() / 2;
    return scores.size() % 2 ? scores[middle] : scores[middle - 1] / 2 + scores[middle] / 2;
}

DefectTypeRow rowOf(const std::string& type, const std::vector<double>& scores, const std::vector<double>& okScores,
                    const EvaluationOptions& options) {
    Labelled against;
    for (const double score : okScores) against.add(score, false);
    for (const double score : scores) against.add(score, true);
    const auto found = std::ranges::count_if(
        scores, [&](double score) { return decide(score, options.threshold, options.threshold) == Decision::ng; });

    DefectTypeRow row;
    row.defectType = type;
    row.images = static_cast<std::int64_t>(scores.size());
    row.auroc = RocCurve(against.scores, against.labels).auroc();
    row.auroc.interval = bootstrapImageMetrics(against.scores, against.labels, options.bootstrapResamples, options.seed).auroc;
    row.recall = shareMetric(found, row.images, {});
    row.medianScore = medianOf(scores);
    return row;
}

void addClassCautions(std::vector<std::string>& cautions, const Sorted& sorted) {
    if (sorted.ngImages == 0)
        cautions.push_back("No NG image: whether defects are found is not known. Add labelled images of defects.");
    else if (sorted.ngImages < fewImages)
        cautions.push_back("Only " + countText(sorted.ngImages, "NG image") + ": each one moves recall by " +
                           percentText(1.0 / static_cast<double>(sorted.ngImages)) + ", so read the intervals, not the numbers.");
    if (sorted.okImages == 0)
        cautions.push_back("No OK image: how many false alarms there will be is not known. Add images of good parts.");
    else if (sorted.okImages < fewImages)
        cautions.push_back("Only " + countText(sorted.okImages, "OK image") + ": each one moves the false-alarm rate by " +
                           percentText(1.0 / static_cast<double>(sorted.okImages)) + ", so read the intervals, not the numbers.");
}

void addLeftOutCautions(std::vector<std::string>& cautions, const Sorted& sorted) {
    if (sorted.unlabelled > 0)
        cautions.push_back(countText(sorted.unlabelled, "unlabelled image") + (sorted.unlabelled == 1 ? " counts" : " count") +
                           " in no number.");
    if (sorted.withoutScore > 0)
        cautions.push_back(countText(sorted.withoutScore, "image") + (sorted.withoutScore == 1 ? " has" : " have") +
                           " a score that is not a finite number and " + (sorted.withoutScore == 1 ? "was" : "were") +
                           " left out; train again, with a lower learning rate if it happens again.");
}

void addPixelCautions(std::vector<std::string>& cautions, const PixelMetricsResult& pixel) {
    if (pixel.regions > 0 && pixel.regions < fewImages)
        cautions.push_back("Only " + countText(pixel.regions, "marked defect region") + ": AUPRO and PRO are weak.");
    if (pixel.errorBound > 0)
        cautions.push_back("The anomaly maps did not fit into memory, so pixel metrics may be off by up to " +
                           numberText(pixel.errorBound, 2) + ".");
}

} // namespace

Evaluation summarise(std::vector<ScoredImage> images, PixelMetricsResult pixel, const EvaluationOptions& options) {
    const Sorted sorted = sortImages(images);
    Evaluation evaluation;
    evaluation.images = std::move(images);
    evaluation.pixel = std::move(pixel);
    evaluation.threshold = options.threshold;

    const RocCurve curve(sorted.all.scores, sorted.all.labels);
    const ImageIntervals intervals =
        bootstrapImageMetrics(sorted.all.scores, sorted.all.labels, options.bootstrapResamples, options.seed);
    evaluation.imageAuroc = curve.auroc();
    evaluation.imageAuroc.interval = intervals.auroc;
    evaluation.imageAp = curve.averagePrecision();
    evaluation.imageAp.interval = intervals.averagePrecision;
    evaluation.imageF1Max = curve.f1Max();
    evaluation.imageF1Max.interval = intervals.f1Max;
    for (const auto& [type, scores] : sorted.ngScores)
        evaluation.perDefectType.push_back(rowOf(type, scores, sorted.okScores, options));

    addClassCautions(evaluation.cautions, sorted);
    addLeftOutCautions(evaluation.cautions, sorted);
    addPixelCautions(evaluation.cautions, evaluation.pixel);
    return evaluation;
}

} // namespace blemish
