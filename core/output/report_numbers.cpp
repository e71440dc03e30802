// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report_numbers.h"

#include <cmath>

#include "core/base/label.h"

namespace blemish {

namespace {

bool isNg(double score, double threshold) {
    return decide(score, threshold, threshold) == Decision::ng;
}

void count(Confusion& confusion, Label label, bool ng) {
    if (label == Label::ng) ++(ng ? confusion.truePositive : confusion.falseNegative);
    if (label == Label::ok) ++(ng ? confusion.falsePositive : confusion.trueNegative);
}

} // namespace

ReportNumbers reportNumbers(const Evaluation& evaluation, const Thresholds& thresholds) {
    ReportNumbers numbers;
    std::vector<double> scores;
    std::vector<std::uint8_t> labels;
    for (const ScoredImage& image : evaluation.images) {
        if (!std::isfinite(image.score)) {
            ++numbers.unusable;
            continue;
        }
        if (std::isfinite(thresholds.ng)) {
            count(numbers.confusion, image.label, isNg(image.score, thresholds.ng));
            numbers.decisions.add(image.label, decide(image.score, thresholds));
        }
        if (image.label == Label::unlabelled) {
            numbers.unlabelledScores.push_back(image.score);
            continue;
        }
        (image.label == Label::ng ? numbers.ngScores : numbers.okScores).push_back(image.score);
        scores.push_back(image.score);
        labels.push_back(image.label == Label::ng ? 1 : 0);
    }
    numbers.ok = static_cast<std::int64_t>(numbers.okScores.size());
    numbers.ng = static_cast<std::int64_t>(numbers.ngScores.size());
    numbers.unlabelled = static_cast<std::int64_t>(numbers.unlabelledScores.size());
    numbers.curve = RocCurve(scores, labels);
    return numbers;
}

std::int64_t foundAt(const Evaluation& evaluation, const std::string& defectType, double threshold) {
    std::int64_t found = 0;
    for (const ScoredImage& image : evaluation.images)
        if (image.label == Label::ng && image.defectType == defectType && std::isfinite(image.score) &&
            isNg(image.score, threshold))
            ++found;
    return found;
}

Metric recallAt(const Evaluation& evaluation, const DefectTypeRow& row, double threshold) {
    if (threshold == evaluation.thresholds.ng || row.images == 0) return row.recall;
    Metric recall;
    recall.value = static_cast<double>(foundAt(evaluation, row.defectType, threshold)) / static_cast<double>(row.images);
    return recall;
}

} // namespace blemish
