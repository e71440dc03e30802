// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evaluation_output.h"

#include <QByteArray>
#include <unistd.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/prediction_inputs.h"
#include "core/base/file_io.h"
#include "core/metrics/decisions.h"
#include "core/output/exporter.h"
#include "core/output/report_numbers.h"

namespace blemish {

namespace {

constexpr std::size_t labelWidth = 16;

std::string padded(const std::string& text, std::size_t width) {
    return text.size() >= width ? text : text + std::string(width - text.size(), ' ');
}

std::string metricText(const Metric& metric) {
    if (!metric.value) return "-       " + metric.reason;
    std::string text = number(*metric.value);
    if (metric.interval) text += "  (" + number(metric.interval->low) + " to " + number(metric.interval->high) + ")";
    return text;
}

void addLine(std::string& table, const std::string& label, const Metric& metric) {
    table += padded(label, labelWidth) + metricText(metric) + "\n";
}

std::string defectTable(const Evaluation& evaluation, double threshold) {
    if (evaluation.perDefectType.empty()) return {};
    std::size_t width = labelWidth;
    for (const DefectTypeRow& row : evaluation.perDefectType) width = std::max(width, row.defectType.size() + 2);
    std::string table = "\n";
    table += padded("Defect type", width) + "images  AUROC   recall  median score\n";
    for (const DefectTypeRow& row : evaluation.perDefectType) {
        const auto cell = [](const Metric& metric) { return padded(metric.value ? number(*metric.value) : "-", 8); };
        table += padded(row.defectType, width) + padded(std::to_string(row.images), 8) + cell(row.auroc) + cell(recallAt(evaluation, row, threshold)) +
                 number(row.medianScore) + "\n";
    }
    return table;
}

std::string countsLine(const Evaluation& evaluation) {
    const auto count = [&](Label label) {
        return std::to_string(std::count_if(evaluation.images.begin(), evaluation.images.end(),
                                            [label](const auto& i) { return i.label == label; }));
    };
    return padded("Images", labelWidth) + std::to_string(evaluation.images.size()) + "  (" + count(Label::ok) + " OK, " +
           count(Label::ng) + " NG, " + count(Label::unlabelled) + " unlabelled)\n";
}

std::string reviewLine(const EvaluationRun& run) {
    DecisionCounts counts;
    for (const ScoredImage& image : run.evaluation.images)
        if (std::isfinite(image.score)) counts.add(image.label, decide(image.score, run.thresholds));
    return padded("Review from", labelWidth) + number(*run.thresholds.review) + ": " + std::to_string(counts.forReview()) + " of " +
           std::to_string(counts.images()) + " labelled images (" + number(100 * counts.reviewRate(), 3) + " %)\n";
}

} // namespace

Result<void> makeOutputFolder(const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (!error && std::filesystem::is_directory(folder, error)) {
        if (access(folder.c_str(), W_OK | X_OK) == 0) return {};
        return Error{"The folder " + quoted(folder) + " is not writable; choose another with --out."};
    }
    return Error{"The folder " + quoted(folder) + " could not be created (" + error.message() + "); choose another with --out."};
}

ImageHook mapWriter(const std::filesystem::path& folder) {
    return [folder, names = UniqueNames()](const EvaluatedImage& passing) mutable {
        ImageExportOptions options;
        options.folder = fromPath(folder);
        options.category = passing.run.data.dataset.name;
        options.tiffMaps = true;
        return exportImage(names.take(passing.record.path), passing.image, passing.detection.map, options);
    };
}

Result<void> writeEvaluation(const EvaluationRun& run, const std::filesystem::path& folder) {
    const std::string text = evaluationDocument(run).dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
    if (const auto written = writeFileAtomically(folder / "evaluation.json", text); !written) return written;
    return writeScoresCsv(fromPath(folder / "scores.csv"), run.evaluation, run.thresholds);
}

nlohmann::ordered_json evaluationDocument(const EvaluationRun& run) {
    const QByteArray metrics = evaluationJson(run.evaluation, run.thresholds);
    auto document = nlohmann::ordered_json::parse(metrics.constData(), metrics.constData() + metrics.size());
    if (run.advice) document["threshold_advice"] = adviceJson(*run.advice);
    document["model"] = run.request.model.string();
    document["data"] = run.request.data.string();
    document["ignored_share"] = run.ignoredShare;
    document["device"] = run.device;
    document["precision"] = run.precision;
    document["seconds"] = run.seconds;
    return document;
}

std::string evaluationTable(const EvaluationRun& run) {
    const Evaluation& evaluation = run.evaluation;
    std::string table = countsLine(evaluation);
    addLine(table, "Image AUROC", evaluation.imageAuroc);
    addLine(table, "Image AP", evaluation.imageAp);
    addLine(table, "Image F1-max", evaluation.imageF1Max);
    addLine(table, "Pixel AUROC", evaluation.pixel.auroc);
    if (evaluation.pixel.openedAuroc.value) addLine(table, "Pixel AUROC MKD", evaluation.pixel.openedAuroc);
    addLine(table, "Pixel AP", evaluation.pixel.averagePrecision);
    addLine(table, "Pixel F1-max", evaluation.pixel.f1Max);
    addLine(table, "AUPRO 0.30", evaluation.pixel.aupro030);
    addLine(table, "AUPRO 0.05", evaluation.pixel.aupro005);
    table += padded("Threshold", labelWidth) + number(run.thresholds.ng) + "\n";
    if (run.advice) table += padded("", labelWidth) + run.advice->reason + "\n";
    if (run.thresholds.review) table += reviewLine(run);
    if (run.ignoredShare > 0) table += padded("Ignored", labelWidth) + number(100 * run.ignoredShare, 3) + " % of every image\n";
    table += defectTable(evaluation, run.thresholds.ng);
    if (!evaluation.cautions.empty()) table += "\nBe careful:\n";
    for (const Caution& caution : evaluation.cautions) table += "- " + sentence(caution) + "\n";
    table.pop_back(); // the console ends the line
    return table;
}

} // namespace blemish
