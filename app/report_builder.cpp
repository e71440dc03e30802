// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_builder.h"

#include <QStringList>
#include <algorithm>
#include <variant>

#include "core/base/file_io.h"
#include "core/base/label.h"
#include "core/imaging/resize.h"
#include "core/ml/methods.h"

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

QString valueText(const OptionField& field, const TrainOptions& options) {
    return std::visit(
        [&](auto member) -> QString {
            const auto& value = options.*member;
            using Value = std::remove_cvref_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, bool>)
                return value ? QStringLiteral("yes") : QStringLiteral("no");
            else if constexpr (std::is_same_v<Value, std::string>)
                return text(value);
            else
                return QString::number(value);
        },
        field.member);
}

void addChangedOptions(const TrainOptions& options, ReportRows& rows) {
    const TrainOptions published = publishedOptions(options.method);
    for (const OptionField& field : trainOptionFields()) {
        if (!appliesTo(field, options.method)) continue;
        const QString value = valueText(field, options);
        if (value == valueText(field, published)) continue;
        const QString unit = QString::fromUtf8(field.unit);
        rows.emplace_back(QString::fromUtf8(field.label),
                          unit.isEmpty() || unit == QLatin1String("epochs") ? value : value + QLatin1Char(' ') + unit);
    }
}

ReportRows dataRows(const EvaluationRun& run) {
    const auto count = [&](Label label) {
        return QString::number(std::count_if(run.evaluation.images.begin(), run.evaluation.images.end(),
                                             [label](const ScoredImage& image) { return image.label == label; }));
    };
    return {{QStringLiteral("Data set"), run.data.dataset.name},
            {QStringLiteral("Folder"), run.data.dataset.root},
            {QStringLiteral("Tested images"), QString::number(run.evaluation.images.size())},
            {QStringLiteral("OK / NG / unlabelled"),
             count(Label::ok) + QStringLiteral(" / ") + count(Label::ng) + QStringLiteral(" / ") + count(Label::unlabelled)},
            {QStringLiteral("Snapshot of the training images"), text(run.info.snapshotHash)}};
}

ReportRows modelRows(const EvaluationRun& run, const std::string& hash) {
    const ModelInfo& info = run.info;
    ReportRows rows{{QStringLiteral("Model file"), fromPath(run.request.model.filename())},
                    {QStringLiteral("SHA-256"), text(hash)},
                    {QStringLiteral("Trained"), text(info.created)},
                    {QStringLiteral("Training images"), QString::number(info.trainingImages)},
                    {QStringLiteral("Method, backbone"), text(info.options.method + ", " + info.options.backbone)},
                    {QStringLiteral("Teacher"), text(info.teacherName)},
                    {QStringLiteral("Final loss"), text(number(info.finalLoss))}};
    addChangedOptions(info.options, rows);
    return rows;
}

} // namespace

void ReportCases::keep(Ranking& ranking, std::size_t limit, double rank, const EvaluatedImage& passing, const char* verdict) {
    if (ranking.size() == limit && ranking.back().rank >= rank) return;
    if (ranking.size() == limit) ranking.pop_back();
    Candidate candidate;
    candidate.rank = rank;
    candidate.shown.name = passing.record.path;
    candidate.shown.caption =
        QStringLiteral("%1, score %2 (threshold %3)")
            .arg(QString::fromUtf8(verdict), text(number(passing.detection.score)), text(number(passing.run.thresholds.ng)));
    candidate.shown.image = reduced(passing.image);
    candidate.shown.map = passing.detection.map;
    const auto place = std::find_if(ranking.begin(), ranking.end(), [rank](const Candidate& other) { return other.rank < rank; });
    ranking.insert(place, std::move(candidate));
}

void ReportCases::add(const EvaluatedImage& passing) {
    const double score = passing.detection.score;
    const Decision decision = decide(score, passing.run.thresholds);
    const Label label = passing.record.label;
    if (label == Label::ng && decision == Decision::ng) keep(m_hits, shownCases, score, passing, "found");
    if (label == Label::ng && decision == Decision::ok) keep(m_misses, shownCases, -score, passing, "missed");
    if (label == Label::ok && decision == Decision::ng) keep(m_falseAlarms, shownCases, score, passing, "false alarm");
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
    content.dataRows = dataRows(run);
    content.modelHash = text(*hash);
    content.modelRows = modelRows(run, *hash);
    for (const auto& [library, version] : run.info.versions) content.versionRows.emplace_back(text(library), text(version));
    content.versionRows.emplace_back(QStringLiteral("This report"), QStringLiteral("blemish " BLEMISH_VERSION));
    content.evaluation = run.evaluation;
    for (const Caution& caution : run.evaluation.cautions) content.cautions << text(sentence(caution));
    content.thresholds = run.thresholds;
    content.thresholdReason =
        run.request.threshold ? QStringLiteral("Given on the command line.") : text(run.info.thresholdReason);
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
