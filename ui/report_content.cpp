// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_content.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <type_traits>

#include "core/base/file_io.h"
#include "core/imaging/image_io.h"
#include "core/imaging/resize.h"
#include "core/ml/detector.h"
#include "core/output/exporter.h"
#include "core/output/pdf_report.h"
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

/// Maps from the cache, or from the model where the cache has none. For one worker thread.
class MapSource {
public:
    explicit MapSource(std::filesystem::path model) : m_model(std::move(model)) {}

    Result<AnomalyMap> map(const std::filesystem::path& cached, const RgbImage& image) {
        if (auto found = readTiffMap(cached)) return found;
        if (!m_detector) {
            auto loaded = loadDetector(m_model);
            if (!loaded) return loaded.error();
            m_detector = std::move(*loaded);
        }
        auto detection = m_detector->detect(image);
        if (!detection) return detection.error();
        return std::move(detection->map);
    }

private:
    std::filesystem::path m_model;
    std::unique_ptr<Detector> m_detector;
};

/// One image as a job needs it: no index, no session.
struct ImageSource {
    std::filesystem::path file, map;
    QString name;
};

ImageSource sourceOf(const Session& session, int index) {
    return {toPath(session.imageFile(index)), toPath(session.mapFile(index)),
            session.images()[static_cast<std::size_t>(index)].path};
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
    const auto take = [&](std::vector<Case>& list, int index, double score, const char* verdict) {
        list.push_back({sourceOf(session, index),
                        rowText(QT_TRANSLATE_NOOP("ReportPage", "%1, score %2 (threshold %3)"))
                            .arg(rowText(verdict), numberText(score), numberText(session.threshold())),
                        score});
    };
    for (int index = 0; index < static_cast<int>(images.size()); ++index) {
        const ImageRecord& image = images[static_cast<std::size_t>(index)];
        const auto score = session.score(index);
        const auto decision = session.decision(index);
        if (image.split != Split::test || !score || !decision) continue;
        const bool called = *decision == Decision::ng;
        if (image.label == Label::ng)
            take(called ? cases.hits : cases.misses, index, *score,
                 called ? QT_TRANSLATE_NOOP("ReportPage", "found") : QT_TRANSLATE_NOOP("ReportPage", "missed"));
        if (image.label == Label::ok && called)
            take(cases.falseAlarms, index, *score, QT_TRANSLATE_NOOP("ReportPage", "false alarm"));
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

QString optionText(const OptionField& field, const TrainOptions& options) {
    return std::visit(
        [&](auto member) -> QString {
            const auto& value = options.*member;
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, bool>)
                return value ? rowText(QT_TRANSLATE_NOOP("ReportPage", "yes")) : rowText(QT_TRANSLATE_NOOP("ReportPage", "no"));
            else if constexpr (std::is_same_v<Value, std::string>)
                return QString::fromStdString(value);
            else
                return QString::number(value);
        },
        field.member);
}

ReportRows modelRows(const ModelInfo& info, const QString& file) {
    ReportRows rows{{rowText(QT_TRANSLATE_NOOP("ReportPage", "Model file")), QFileInfo(file).fileName()},
                    {rowText(QT_TRANSLATE_NOOP("ReportPage", "Trained")), QString::fromStdString(info.created)},
                    {rowText(QT_TRANSLATE_NOOP("ReportPage", "Training images")), QString::number(info.trainingImages)},
                    {rowText(QT_TRANSLATE_NOOP("ReportPage", "Method, backbone")),
                     QString::fromStdString(info.options.method + ", " + info.options.backbone)},
                    {rowText(QT_TRANSLATE_NOOP("ReportPage", "Teacher")), QString::fromStdString(info.teacherName)},
                    {rowText(QT_TRANSLATE_NOOP("ReportPage", "Final loss")), QLocale().toString(info.finalLoss, 'g', 4)}};
    const TrainOptions published;
    for (const OptionField& field : trainOptionFields()) {
        const QString value = optionText(field, info.options);
        if (value != optionText(field, published))
            rows.emplace_back(QCoreApplication::translate("TrainOptions", field.label),
                              (value + QLatin1Char(' ') + QString::fromUtf8(field.unit)).trimmed());
    }
    return rows;
}

ReportRows dataRows(const Session& session, const Evaluation& evaluation) {
    const auto count = [&](Label label) {
        return QString::number(std::count_if(evaluation.images.begin(), evaluation.images.end(),
                                             [label](const ScoredImage& image) { return image.label == label; }));
    };
    return {{rowText(QT_TRANSLATE_NOOP("ReportPage", "Project")), session.projectName()},
            {rowText(QT_TRANSLATE_NOOP("ReportPage", "Tested images")), QString::number(evaluation.images.size())},
            {rowText(QT_TRANSLATE_NOOP("ReportPage", "OK / NG / unlabelled")),
             count(Label::ok) + QStringLiteral(" / ") + count(Label::ng) + QStringLiteral(" / ") + count(Label::unlabelled)},
            {rowText(QT_TRANSLATE_NOOP("ReportPage", "Snapshot of the training images")),
             QString::fromStdString(session.model()->snapshotHash)}};
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

/// The scored images among `indices`, whatever their split, with every metric that scores allow.
Evaluation evaluationOf(Session& session, const std::vector<int>& indices) {
    std::map<std::int64_t, double> milliseconds;
    if (const TrainingRecord* training = session.activeTraining())
        if (const auto scores = session.store()->scores(training->id))
            for (const ScoreRecord& record : *scores) milliseconds.emplace(record.imageId, record.milliseconds);
    std::vector<ScoredImage> scored;
    for (int index : indices) {
        const ImageRecord& image = session.images()[static_cast<std::size_t>(index)];
        if (const auto score = session.score(index))
            scored.push_back(
                {image.path.toStdString(), image.label, image.defectType.toStdString(), *score, milliseconds[image.id]});
    }
    const Metric none = Metric::undefined("Pixel metrics are not part of an export.");
    PixelMetricsResult pixel;
    pixel.auroc = pixel.averagePrecision = pixel.f1Max = pixel.aupro030 = pixel.aupro005 = pixel.proPerImage = none;
    return summarise(std::move(scored), pixel, {.threshold = session.threshold(), .bootstrapResamples = 0});
}

Result<void> writeTables(const QDir& folder, const ExportRequest& request, const Evaluation& evaluation, JobContext& job) {
    job.report("Writing tables", 0, 0);
    if (request.csv)
        if (auto written = writeScoresCsv(folder.filePath(QStringLiteral("scores.csv")), evaluation, evaluation.threshold);
            !written)
            return written;
    if (!request.json) return {};
    const QByteArray json = evaluationJson(evaluation, evaluation.threshold);
    return writeFileAtomically(toPath(folder.filePath(QStringLiteral("evaluation.json"))),
                               std::string_view(json.constData(), static_cast<std::size_t>(json.size())));
}

ImageExportOptions exportOptions(const Session& session, const ExportRequest& request) {
    ImageExportOptions options;
    options.folder = request.folder;
    options.heatmaps = request.heatmaps;
    options.overlays = request.overlays;
    options.masks = request.masks;
    options.tiffMaps = request.tiffMaps;
    options.category = session.projectName();
    options.scale = session.model()->heatmapScale;
    options.pixelThreshold = session.pixelThreshold();
    return options;
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
    content.dataRows = dataRows(session, content.evaluation);
    content.modelRows = modelRows(info, session.modelFile());
    for (const auto& [library, version] : info.versions)
        content.versionRows.emplace_back(QString::fromStdString(library), QString::fromStdString(version));
    content.versionRows.emplace_back(rowText(QT_TRANSLATE_NOOP("ReportPage", "This report")),
                                     QStringLiteral("blemish " BLEMISH_VERSION));
    content.threshold = session.threshold();
    content.thresholdReason = thresholdReason(session, *collectScores(session));
    content.scale = info.heatmapScale;
    content.pixelThreshold = session.pixelThreshold();
    content.date = QDateTime::currentDateTime();
    return content;
}

FileJob makeReportJob(Session& session, const ReportRequest& request) {
    auto plan = std::make_shared<ReportContent>(reportContent(session, request.title));
    return
        [plan, cases = chooseCases(session), request, model = toPath(session.modelFile())](JobContext& job) -> Result<QString> {
            job.report("Reading images", 0, 0);
            const auto hash = sha256OfFile(model);
            if (!hash) return hash.error();
            ReportContent content = *plan;
            content.modelRows.emplace(content.modelRows.begin() + 1, QStringLiteral("SHA-256"), QString::fromStdString(*hash));
            addIntervals(content.evaluation);
            MapSource maps(model);
            const bool all = readCases(cases.misses, content.misses, maps, job) &&
                             readCases(cases.falseAlarms, content.falseAlarms, maps, job) &&
                             readCases(cases.hits, content.examples, maps, job);
            if (!all || job.cancelled()) return cancelledError();
            job.report("Writing the report", 0, 0);
            const auto page = request.letter ? PaperSize::letter : PaperSize::a4;
            if (auto written = writePdfReport(request.file, content, page); !written) return written.error();
            return request.file;
        };
}

std::vector<int> imagesToExport(const Session& session, ExportRequest::Which which) {
    std::vector<int> indices;
    for (int index = 0; index < static_cast<int>(session.images().size()); ++index) {
        const bool test = session.images()[static_cast<std::size_t>(index)].split == Split::test;
        const bool wanted =
            which == ExportRequest::Which::all || (which == ExportRequest::Which::test ? test : session.accepts(index));
        if (wanted) indices.push_back(index);
    }
    return indices;
}

FileJob makeExportJob(Session& session, const ExportRequest& request) {
    const std::vector<int> indices = imagesToExport(session, request.which);
    auto sources = std::make_shared<std::vector<ImageSource>>();
    if (request.images())
        for (int index : indices) sources->push_back(sourceOf(session, index));
    auto evaluation = std::make_shared<Evaluation>();
    if (request.csv || request.json) *evaluation = evaluationOf(session, indices);
    const ImageExportOptions options = exportOptions(session, request);
    return [sources, evaluation, options, request, model = toPath(session.modelFile())](JobContext& job) -> Result<QString> {
        const QDir folder(request.folder);
        if (!folder.mkpath(QStringLiteral(".")))
            return Error{"The folder " + quoted(toPath(request.folder)) + " could not be made; choose another one."};
        if (request.csv || request.json)
            if (auto written = writeTables(folder, request, *evaluation, job); !written) return written.error();
        MapSource maps(model);
        std::int64_t done = 0;
        for (const ImageSource& source : *sources) {
            if (job.cancelled()) return cancelledError();
            job.report("Exporting images", done++, static_cast<std::int64_t>(sources->size()));
            const auto image = readImage(source.file);
            const auto map = image ? maps.map(source.map, *image) : Result<AnomalyMap>(image.error());
            if (!map) {
                job.note(map.error().message);
                continue;
            }
            if (auto written = exportImage(source.name, *image, *map, options); !written) return written.error();
        }
        return request.folder;
    };
}

SummaryRows reportSummary(const Session& session) {
    const Evaluation evaluation = session.evaluation();
    const auto count = [&](Label label) {
        return QLocale().toString(std::count_if(evaluation.images.begin(), evaluation.images.end(),
                                                [label](const ScoredImage& image) { return image.label == label; }));
    };
    const auto value = [&](const Metric& metric) {
        if (!metric.value) return QString::fromStdString(metric.reason);
        const QString number = QLocale().toString(*metric.value, 'f', 3);
        if (!metric.interval) return number;
        return rowText(QT_TRANSLATE_NOOP("ReportPage", "%1 (95 %: %2 – %3)"))
            .arg(number, QLocale().toString(metric.interval->low, 'f', 3), QLocale().toString(metric.interval->high, 'f', 3));
    };
    const auto sets = collectScores(session);
    const Cases cases = chooseCases(session);
    const ModelInfo& info = *session.model();
    return {
        {rowText(QT_TRANSLATE_NOOP("ReportPage", "Project")), session.projectName()},
        {rowText(QT_TRANSLATE_NOOP("ReportPage", "Test images")),
         rowText(QT_TRANSLATE_NOOP("ReportPage", "%1 OK, %2 NG, %3 unlabelled"))
             .arg(count(Label::ok), count(Label::ng), count(Label::unlabelled))},
        {rowText(QT_TRANSLATE_NOOP("ReportPage", "Model")),
         rowText(QT_TRANSLATE_NOOP("ReportPage", "%1, %2 epochs on %3 images"))
             .arg(QString::fromStdString(info.options.backbone), QLocale().toString(info.epochsDone),
                  QLocale().toString(info.trainingImages))},
        {rowText(QT_TRANSLATE_NOOP("ReportPage", "Threshold")),
         QStringLiteral("%1 – %2").arg(numberText(session.threshold()), thresholdReason(session, *sets))},
        {rowText(QT_TRANSLATE_NOOP("ReportPage", "Image AUROC")), value(evaluation.imageAuroc)},
        {rowText(QT_TRANSLATE_NOOP("ReportPage", "Pixel AUROC")), value(evaluation.pixel.auroc)},
        {rowText(QT_TRANSLATE_NOOP("ReportPage", "Pictures")),
         rowText(QT_TRANSLATE_NOOP("ReportPage", "%1 missed, %2 false alarms, %3 found"))
             .arg(QLocale().toString(cases.misses.size()), QLocale().toString(cases.falseAlarms.size()),
                  QLocale().toString(cases.hits.size()))},
    };
}

} // namespace blemish
