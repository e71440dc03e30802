// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_content.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>
#include <filesystem>
#include <memory>

#include "core/base/file_io.h"
#include "core/imaging/image_io.h"
#include "core/imaging/resize.h"
#include "core/ml/methods.h"
#include "core/output/finding_text.h"
#include "core/output/report_rows.h"
#include "ui/map_source.h"
#include "ui/score_sets.h"
#include "ui/session.h"
#include "ui/text.h"
#include "ui/threshold_bar.h"

namespace blemish {

namespace {
constexpr std::size_t casesShown = 6; ///< of each kind
constexpr int longestEdge = 640;      ///< pixels of a case's picture: sharp in print at the size of a report's pictures
constexpr int resamples = 1000;

QString rowText(const char* text) {
    return QCoreApplication::translate("ReportPage", text);
}

struct Case {
    ImageSource source;
    QString caption;
    double score = 0;
};

struct Cases {
    std::vector<Case> misses, falseAlarms, hits;
};

/// The worst misses and false alarms and the strongest hits of the test split.
Cases chooseCases(const Session& session) {
    Cases cases;
    const auto& images = session.images();
    const auto take = [&](std::vector<Case>& list, int index, double score, CaseKind kind) {
        list.push_back({sourceOf(session, index), caseCaption(kind, score, session.threshold()), score});
    };
    for (int index = 0; index < static_cast<int>(images.size()); ++index) {
        const ImageRecord& image = images[static_cast<std::size_t>(index)];
        const auto score = session.score(index);
        const auto decision = session.decision(index);
        if (image.split != Split::test || !score || !decision) continue;
        const bool called = *decision == Decision::ng;
        if (image.label == Label::ng && *decision != Decision::review)
            take(called ? cases.hits : cases.misses, index, *score,
                 called ? CaseKind::found : CaseKind::missed);
        if (image.label == Label::ok && called)
            take(cases.falseAlarms, index, *score, CaseKind::falseAlarm);
    }
    const auto keep = [](std::vector<Case>& list, bool highestFirst) {
        std::stable_sort(list.begin(), list.end(),
                         [=](const Case& a, const Case& b) { return highestFirst ? a.score > b.score : a.score < b.score; });
        list.resize(std::min(list.size(), casesShown));
    };
    keep(cases.misses, false);
    keep(cases.falseAlarms, true);
    keep(cases.hits, true);
    return cases;
}

RgbImage reduced(RgbImage image) {
    const int longer = std::max(image.width, image.height);
    if (longer <= longestEdge) return image;
    const auto side = [longer](int length) { return std::max(1, length * longestEdge / longer); };
    return resizeAntialiased(image, side(image.width), side(image.height));
}

/// False when the user asked to stop.
bool readCases(const std::vector<Case>& from, std::vector<ReportCase>& to, MapSource& maps, JobContext& job) {
    for (const Case& each : from) {
        if (job.cancelled()) return false;
        auto image = readImage(each.source.file);
        auto map = image ? maps.map(each.source.map, *image) : Result<AnomalyMap>(image.error());
        if (map)
            to.push_back({each.source.name, each.caption, reduced(std::move(*image)), std::move(*map)});
        else
            job.note(map.error().message);
    }
    return true;
}

ReportedModel reportedModel(const Session& session) {
    const ModelInfo& info = *session.model();
    ReportedModel model{QFileInfo(session.modelFile()).fileName(), info.created, info.trainingImages, info.options.method,
                        info.options.backbone, info.teacherName, info.finalLoss, {}};
    for (const ChangedOption& option : changedOptions(info.options))
        model.options.push_back({option.field->label, option.field->unit, option.value});
    model.note = session.activeTraining()->note;
    return model;
}

/// Intervals take a moment for many images, so the session leaves them to a job.
void addIntervals(Evaluation& evaluation) {
    if (!evaluation.imageAuroc.value || evaluation.imageAuroc.interval) return;
    std::vector<double> scores;
    std::vector<std::uint8_t> labels;
    for (const ScoredImage& image : evaluation.images) {
        if (image.label == Label::unlabelled) continue;
        scores.push_back(image.score);
        labels.push_back(image.label == Label::ng ? 1 : 0);
    }
    const ImageIntervals intervals = bootstrapImageMetrics(scores, labels, resamples);
    evaluation.imageAuroc.interval = intervals.auroc;
    evaluation.imageAp.interval = intervals.averagePrecision;
    evaluation.imageF1Max.interval = intervals.f1Max;
}

} // namespace

QString reportObstacle(const Session& session) {
    if (!session.hasProject()) return rowText(QT_TRANSLATE_NOOP("ReportPage", "Open a folder of images first."));
    if (!session.model())
        return rowText(QT_TRANSLATE_NOOP("ReportPage", "There is no model yet. Train one on the page “Train”."));
    if (collectScores(session)->empty())
        return rowText(QT_TRANSLATE_NOOP(
            "ReportPage", "The model in use has not scored the test images yet. The page “Evaluate” can start that."));
    return {};
}

ReportContent reportContent(Session& session, const QString& title) {
    ReportContent content;
    const ModelInfo& info = *session.model();
    content.title = title;
    content.evaluation = session.evaluation();
    for (const Caution& caution : content.evaluation.cautions) content.cautions << cautionText(caution);
    content.dataRows = dataRows({session.projectName(), {}, {}, info.snapshotHash}, content.evaluation);
    content.modelRows = modelRows(reportedModel(session));
    content.versionRows = versionRows(info.versions);
    content.thresholds = session.thresholds();
    content.thresholdReason = thresholdReason(session, *collectScores(session));
    content.scale = info.heatmapScale;
    content.pixelThreshold = session.pixelThreshold();
    content.date = QDateTime::currentDateTime();
    return content;
}

namespace {
/// A report but for what takes a moment: intervals, the pictures of its cases, the model's hash.
struct ReportPlan {
    ReportContent content;
    Cases cases;
    std::filesystem::path model;
    QString ignoreRegion; ///< its file
};

ReportPlan planReport(Session& session, const QString& title) {
    return {reportContent(session, title), chooseCases(session), toPath(session.modelFile()), session.store()->ignoreRegionFile()};
}

Result<ReportContent> finish(const ReportPlan& plan, bool pictures, JobContext& job) {
    job.report("Reading images", 0, 0);
    const auto hash = sha256OfFile(plan.model);
    if (!hash) return hash.error();
    ReportContent content = plan.content;
    insertModelHash(content, *hash);
    addIntervals(content.evaluation);
    const auto ignored = IgnoreRegion::readIfAny(toPath(plan.ignoreRegion));
    if (!ignored) return ignored.error();
    for (auto& row : ignoreRegionRows(ignored->share())) content.dataRows.push_back(std::move(row));
    MapSource maps(plan.model, plan.ignoreRegion);
    const bool all = !pictures || (readCases(plan.cases.misses, content.misses, maps, job) &&
                                   readCases(plan.cases.falseAlarms, content.falseAlarms, maps, job) &&
                                   readCases(plan.cases.hits, content.examples, maps, job));
    if (!all || job.cancelled()) return cancelledError();
    return content;
}
} // namespace

FileJob makeReportJob(Session& session, const ReportRequest& request) {
    return [plan = std::make_shared<ReportPlan>(planReport(session, request.title)), request](JobContext& job) -> Result<QString> {
        const auto content = finish(*plan, !request.format.onePage, job);
        if (!content) return content.error();
        job.report("Writing the report", 0, 0);
        if (auto written = writePdfReport(request.file, *content, request.format); !written) return written.error();
        return request.file;
    };
}

PicturesJob makePreviewJob(Session& session, const ReportRequest& request, int pixels) {
    return [plan = std::make_shared<ReportPlan>(planReport(session, request.title)), request,
            pixels](JobContext& job) -> Result<std::vector<QImage>> {
        const auto content = finish(*plan, !request.format.onePage, job);
        if (!content) return content.error();
        return renderReport(*content, request.format, pixels);
    };
}

SummaryRows reportSummary(const Session& session) {
    const Evaluation evaluation = session.evaluation();
    const auto count = [&](Label label) {
        return QLocale().toString(std::count_if(evaluation.images.begin(), evaluation.images.end(),
                                                [label](const ScoredImage& image) { return image.label == label; }));
    };
    const auto value = [&](const Metric& metric) {
        if (!metric.value) return undefinedText(metric);
        const QString number = QLocale().toString(*metric.value, 'f', 3);
        if (!metric.interval) return number;
        return rowText(QT_TRANSLATE_NOOP("ReportPage", "%1 (95 %: %2 – %3)"))
            .arg(number, QLocale().toString(metric.interval->low, 'f', 3), QLocale().toString(metric.interval->high, 'f', 3));
    };
    const auto sets = collectScores(session);
    const Cases cases = chooseCases(session);
    const ModelInfo& info = *session.model();
    SummaryRows rows{
        {rowText(QT_TRANSLATE_NOOP("ReportPage", "Project")), session.projectName()},
        {rowText(QT_TRANSLATE_NOOP("ReportPage", "Test images")),
         rowText(QT_TRANSLATE_NOOP("ReportPage", "%1 OK, %2 NG, %3 unlabelled"))
             .arg(count(Label::ok), count(Label::ng), count(Label::unlabelled))},
        {rowText(QT_TRANSLATE_NOOP("ReportPage", "Model")),
         QStringList{QString::fromStdString(info.options.backbone),
                     QCoreApplication::translate("ReportPage", "%n epoch(s)", nullptr, info.epochsDone),
                     QCoreApplication::translate("ReportPage", "%n training image(s)", nullptr, info.trainingImages)}
             .join(QStringLiteral(" · "))},
        {rowText(QT_TRANSLATE_NOOP("ReportPage", "Threshold")),
         QStringLiteral("%1 – %2").arg(numberText(session.threshold()), thresholdReason(session, *sets))},
        {rowText(QT_TRANSLATE_NOOP("ReportPage", "Pictures")),
         rowText(QT_TRANSLATE_NOOP("ReportPage", "Missed: %1, false alarms: %2, found: %3"))
             .arg(QLocale().toString(cases.misses.size()), QLocale().toString(cases.falseAlarms.size()),
                  QLocale().toString(cases.hits.size()))},
        {rowText(QT_TRANSLATE_NOOP("ReportPage", "Image AUROC")), value(evaluation.imageAuroc)},
        {rowText(QT_TRANSLATE_NOOP("ReportPage", "Pixel AUROC")), value(evaluation.pixel.auroc)},
    };
    if (const QString& note = session.activeTraining()->note; !note.isEmpty())
        rows.emplace_back(rowText(QT_TRANSLATE_NOOP("ReportPage", "Note")), note);
    return rows;
}

} // namespace blemish
