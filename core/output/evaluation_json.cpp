// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <nlohmann/json.hpp>
#include <string>

#include "core/output/exporter.h"
#include "core/output/report_numbers.h"

namespace blemish {

namespace {

using Json = nlohmann::ordered_json;

/// A number as JSON knows it: NaN and infinity become null.
Json number(double value) {
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

/// Collects metrics with their intervals and the reasons of those that have no value.
struct MetricsWriter {
    Json values = Json::object(), intervals = Json::object(), undefined = Json::object();

    /// `where` names the metric under "intervals" and "undefined", the bare key where it is unique.
    Json write(const Metric& metric, const std::string& where) {
        const bool known = metric.value && std::isfinite(*metric.value);
        if (!known) {
            undefined[where] = metric.reason.empty() ? "Not computed." : metric.reason;
            return nullptr;
        }
        if (metric.interval) intervals[where] = Json::array({number(metric.interval->low), number(metric.interval->high)});
        return *metric.value;
    }
    void add(const char* key, const Metric& metric) { values[key] = write(metric, key); }
};

Json defectTypes(const Evaluation& evaluation, double threshold, MetricsWriter& metrics) {
    Json rows = Json::object();
    for (const DefectTypeRow& row : evaluation.perDefectType) {
        const std::string where = "per_defect_type." + row.defectType + ".";
        Json& out = rows[row.defectType];
        out["images"] = row.images;
        out["auroc"] = metrics.write(row.auroc, where + "auroc");
        out["recall"] = metrics.write(recallAt(evaluation, row, threshold), where + "recall");
        out["median_score"] = number(row.medianScore);
    }
    return rows;
}

Json confusionJson(const Confusion& counts) {
    return {{"true_positive", counts.truePositive},
            {"false_positive", counts.falsePositive},
            {"true_negative", counts.trueNegative},
            {"false_negative", counts.falseNegative}};
}

/// Null without a review band.
Json reviewJson(const DecisionCounts& counts, const Thresholds& thresholds) {
    if (!thresholds.review) return nullptr;
    return {{"images", counts.forReview()},
            {"ok", counts.okAt(Decision::review)},
            {"ng", counts.ngAt(Decision::review)},
            {"rate", counts.reviewRate()},
            {"missed", counts.ngAt(Decision::ok)}};
}

void addMetrics(MetricsWriter& metrics, const Evaluation& evaluation) {
    metrics.add("image_auroc", evaluation.imageAuroc);
    metrics.add("image_ap", evaluation.imageAp);
    metrics.add("image_f1max", evaluation.imageF1Max);
    metrics.add("pixel_auroc", evaluation.pixel.auroc);
    if (const Metric& opened = evaluation.pixel.openedAuroc; opened.value || !opened.reason.empty()) metrics.add("pixel_auroc_mkd", opened);
    metrics.add("pixel_ap", evaluation.pixel.averagePrecision);
    metrics.add("pixel_f1max", evaluation.pixel.f1Max);
    metrics.add("aupro_030", evaluation.pixel.aupro030);
    metrics.add("aupro_005", evaluation.pixel.aupro005);
    metrics.add("pro_per_image", evaluation.pixel.proPerImage);
}

} // namespace

QByteArray evaluationJson(const Evaluation& evaluation, const Thresholds& thresholds) {
    const ReportNumbers numbers = reportNumbers(evaluation, thresholds);
    MetricsWriter metrics;
    addMetrics(metrics, evaluation);
    Json perType = defectTypes(evaluation, thresholds.ng, metrics);

    Json json = std::move(metrics.values);
    json["images"] = evaluation.images.size();
    json["images_ok"] = numbers.ok;
    json["images_ng"] = numbers.ng;
    json["images_unlabelled"] = numbers.unlabelled;
    json["threshold"] = number(thresholds.ng);
    json["review_threshold"] = thresholds.review ? number(*thresholds.review) : Json(nullptr);
    json["confusion"] = confusionJson(numbers.confusion);
    json["review"] = reviewJson(numbers.decisions, thresholds);
    json["per_defect_type"] = std::move(perType);
    json["intervals"] = std::move(metrics.intervals);
    json["undefined"] = std::move(metrics.undefined);
    json["pixel_error_bound"] = number(evaluation.pixel.errorBound);
    json["cautions"] = Json::array();
    for (const Caution& caution : evaluation.cautions) json["cautions"].push_back(sentence(caution));
    // File names may hold bytes that are no UTF-8; they are replaced instead of ending the run.
    const std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace);
    return QByteArray::fromStdString(text);
}

} // namespace blemish
