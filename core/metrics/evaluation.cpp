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
        scores, [&](double score) { return decide(score, options.thresholds) == Decision::ng; });

    DefectTypeRow row;
    row.defectType = type;
    row.images = static_cast<std::int64_t>(scores.size());
    row.auroc = RocCurve(against.scores, against.labels).auroc();
    row.auroc.interval = bootstrapImageMetrics(against.scores, against.labels, options.bootstrapResamples, options.seed).auroc;
    row.recall = shareMetric(found, row.images, {});
    row.medianScore = medianOf(scores);
    return row;
}

void addClassCaution(std::vector<Caution>& cautions, Label label, std::int64_t images) {
    if (images == 0) cautions.push_back({.kind = Caution::Kind::noImages, .label = label});
    if (images > 0 && images < fewImages)
        cautions.push_back({.kind = Caution::Kind::fewImages, .count = images, .label = label});
}

void addCautions(std::vector<Caution>& cautions, const Sorted& sorted, const PixelMetricsResult& pixel) {
    const auto count = [&cautions](Caution::Kind kind, std::int64_t images) {
        if (images > 0) cautions.push_back({.kind = kind, .count = images});
    };
    addClassCaution(cautions, Label::ng, sorted.ngImages);
    addClassCaution(cautions, Label::ok, sorted.okImages);
    count(Caution::Kind::unlabelled, sorted.unlabelled);
    count(Caution::Kind::scoreNotFinite, sorted.withoutScore);
    if (pixel.regions < fewImages) count(Caution::Kind::fewRegions, pixel.regions);
    if (pixel.errorBound > 0) cautions.push_back({.kind = Caution::Kind::mapsFolded, .number = pixel.errorBound});
}

} // namespace

Evaluation summarise(std::vector<ScoredImage> images, PixelMetricsResult pixel, const EvaluationOptions& options) {
    const Sorted sorted = sortImages(images);
    Evaluation evaluation;
    evaluation.images = std::move(images);
    evaluation.pixel = std::move(pixel);
    evaluation.thresholds = options.thresholds;

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

    addCautions(evaluation.cautions, sorted, evaluation.pixel);
    return evaluation;
}

} // namespace blemish
