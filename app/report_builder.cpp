// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_builder.h"

#include <algorithm>
#include <utility>

#include "core/base/file_io.h"
#include "core/imaging/resize.h"
#include "core/ml/methods.h"
#include "core/output/finding_text.h"
#include "core/output/report_threshold.h"

namespace blemish {

namespace {

constexpr std::size_t shownCases = 6;
constexpr int longestEdge = 640; // pixels: sharp in print at the size of a report's pictures

RgbImage reduced(const RgbImage& image) {
    const int longer = std::max(image.width, image.height);
    if (longer <= longestEdge) return image;
    const auto side = [longer](int length) { return std::max(1, length * longestEdge / longer); };
    return resizeAntialiased(image, side(image.width), side(image.height));
}

QString text(const std::string& utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

ReportedModel reportedModel(const EvaluationRun& run) {
    const ModelInfo& info = run.info;
    ReportedModel model{fromPath(run.request.model.filename()), info.created, info.trainingImages, info.options.method,
                        info.options.backbone, info.teacherName, info.finalLoss, {}};
    for (const ChangedOption& option : changedOptions(info.options))
        model.options.push_back({option.field->label, option.field->unit, option.value});
    const TrainingRecord* training = run.data.project ? run.data.project->trainingOf(run.request.model) : nullptr;
    if (training) model.note = training->note;
    return model;
}

QString reasonOf(const EvaluationRun& run) {
    if (run.request.threshold) return commandLineReason();
    std::vector<double> ok, ng;
    for (const ScoredImage& image : run.evaluation.images)
        if (image.label != Label::unlabelled) (image.label == Label::ng ? ng : ok).push_back(image.score);
    return thresholdReason(run.thresholds.ng, {run.modelThreshold, run.info.thresholdReason, run.info.calibrationScores}, ok, ng);
}

} // namespace

void ReportCases::keep(Ranking& ranking, std::size_t limit, double rank, const EvaluatedImage& passing, CaseKind kind) {
    if (ranking.size() == limit && ranking.back().rank >= rank) return;
    if (ranking.size() == limit) ranking.pop_back();
    Candidate candidate;
    candidate.rank = rank;
    candidate.shown.name = passing.record.path;
    candidate.shown.caption = caseCaption(kind, passing.detection.score, passing.run.thresholds.ng);
    candidate.shown.image = reduced(passing.image);
    candidate.shown.map = passing.detection.map;
    const auto place = std::find_if(ranking.begin(), ranking.end(), [rank](const Candidate& other) { return other.rank < rank; });
    ranking.insert(place, std::move(candidate));
}

void ReportCases::add(const EvaluatedImage& passing) {
    const double score = passing.detection.score;
    const Decision decision = decide(score, passing.run.thresholds);
    const Label label = passing.record.label;
    if (label == Label::ng && decision == Decision::ng) keep(m_hits, shownCases, score, passing, CaseKind::found);
    if (label == Label::ng && decision == Decision::ok) keep(m_misses, shownCases, -score, passing, CaseKind::missed);
    if (label == Label::ok && decision == Decision::ng) keep(m_falseAlarms, shownCases, score, passing, CaseKind::falseAlarm);
}

void ReportCases::moveInto(ReportContent& content) {
    const auto move = [](Ranking& from, std::vector<ReportCase>& to) {
        for (Candidate& candidate : from) to.push_back(std::move(candidate.shown));
        from.clear();
    };
    move(m_misses, content.misses);
    move(m_falseAlarms, content.falseAlarms);
    move(m_hits, content.examples);
}

Result<ReportContent> reportContent(const EvaluationRun& run) {
    const auto hash = sha256OfFile(run.request.model);
    if (!hash) return hash.error();
    ReportContent content;
    content.title = run.data.dataset.name;
    const Dataset& data = run.data.dataset;
    ReportedData reported{{}, data.name, data.root, run.info.snapshotHash, run.ignoredShare};
    if (run.data.project) std::swap(reported.project, reported.dataSet);
    content.dataRows = dataRows(reported, run.evaluation);
    content.modelRows = modelRows(reportedModel(run));
    insertModelHash(content, *hash);
    content.versionRows = versionRows(run.info.versions);
    content.evaluation = run.evaluation;
    for (const Caution& caution : run.evaluation.cautions) content.cautions << cautionText(caution);
    content.thresholds = run.thresholds;
    content.thresholdReason = reasonOf(run);
    content.scale = run.info.heatmapScale;
    content.pixelThreshold = run.info.pixelThreshold;
    content.date = QDateTime::currentDateTime();
    return content;
}

Result<void> writeReport(const std::filesystem::path& file, const EvaluationRun& run, ReportCases& cases,
                         const ReportFormat& format, const std::string& title) {
    auto content = reportContent(run);
    if (!content) return content.error();
    if (!title.empty()) content->title = text(title);
    cases.moveInto(*content);
    return writePdfReport(fromPath(file), *content, format);
}

} // namespace blemish
