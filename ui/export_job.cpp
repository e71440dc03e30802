// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_job.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <map>
#include <memory>

#include "core/base/file_io.h"
#include "core/imaging/image_io.h"
#include "core/output/exporter.h"
#include "ui/map_source.h"
#include "ui/session.h"
#include "ui/text.h"

namespace blemish {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportJob)
};

/// The scored images among `indices`, whatever their split.
std::vector<ScoredImage> scoredAmong(Session& session, const std::vector<int>& indices) {
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
    return scored;
}

/// `rows` of the CSV holds the images that were chosen, `metrics` those of the test.
struct Tables {
    Evaluation rows, metrics;
};

Result<void> writeTables(const QDir& folder, const ExportRequest& request, const Tables& tables, JobContext& job) {
    job.report("Writing tables", 0, 0);
    const Thresholds& thresholds = tables.metrics.thresholds;
    if (request.csv)
        if (auto written = writeScoresCsv(folder.filePath(QStringLiteral("scores.csv")), tables.rows, thresholds); !written) return written;
    if (!request.json) return {};
    const QByteArray json = evaluationJson(tables.metrics, thresholds);
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
    options.nameTemplate = request.nameTemplate;
    options.colors = request.colors;
    options.opacity = static_cast<float>(request.opacity);
    return options;
}

struct ExportTask {
    ImageSource source;
    ExportFacts facts;
};

/// No file may take the place of another one.
Result<void> checkNames(const std::vector<ExportTask>& tasks, const QString& pattern) {
    if (tasks.empty()) return {};
    if (const QString problem = nameTemplateProblem(pattern); !problem.isEmpty())
        return Error{Words::tr("The name template %1 cannot be used: %2").arg(inQuotes(pattern), problem).toStdString()};
    QHash<QString, QString> taken;
    for (const ExportTask& task : tasks) {
        const QString name = nameFromTemplate(pattern, task.source.name, QStringLiteral("map"), task.facts);
        if (const auto other = taken.constFind(name); other != taken.cend())
            return Error{Words::tr("The name template gives %1 and %2 the same name; add {path} to it. Nothing was written.")
                             .arg(inQuotes(*other), inQuotes(task.source.name))
                             .toStdString()};
        taken.insert(name, task.source.name);
    }
    return {};
}

Result<ExportOutcome> writeImages(const std::vector<ExportTask>& tasks, const ImageExportOptions& options,
                         const std::filesystem::path& model, const QString& ignoreRegion, JobContext& job) {
    MapSource maps(model, ignoreRegion);
    std::int64_t done = 0;
    ExportOutcome outcome;
    for (const ExportTask& task : tasks) {
        job.waitWhilePaused();
        if (job.cancelled()) return cancelledError();
        job.report("Exporting images", done++, static_cast<std::int64_t>(tasks.size()));
        const auto image = readImage(task.source.file);
        const auto map = image ? maps.map(task.source.map, *image) : Result<AnomalyMap>(image.error());
        if (!map) {
            job.note(map.error().message);
            ++outcome.skipped;
            continue;
        }
        if (auto written = exportImage(task.source.name, *image, *map, options, task.facts); !written) return written.error();
        ++outcome.images;
    }
    return outcome;
}
} // namespace

ExportFacts exportFacts(const Session& session, int index) {
    const ImageRecord& image = session.images()[static_cast<std::size_t>(index)];
    return {image.label, image.defectType, session.decision(index), session.score(index)};
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

ExportJob makeExportJob(Session& session, const ExportRequest& request) {
    const std::vector<int> indices = imagesToExport(session, request.which);
    auto tasks = std::make_shared<std::vector<ExportTask>>();
    if (request.images())
        for (int index : indices) tasks->push_back({sourceOf(session, index), exportFacts(session, index)});
    auto tables = std::make_shared<Tables>();
    tables->metrics.thresholds = session.thresholds();
    if (request.csv) tables->rows.images = scoredAmong(session, indices);
    if (request.json) tables->metrics = session.evaluation();
    const ImageExportOptions options = exportOptions(session, request);
    return [tasks, tables, options, request, model = toPath(session.modelFile()),
            region = session.store()->ignoreRegionFile()](JobContext& job) -> Result<ExportOutcome> {
        const QDir folder(request.folder);
        if (!folder.mkpath(QStringLiteral(".")))
            return Error{Words::tr("The folder %1 could not be made; choose another one.").arg(inQuotes(request.folder)).toStdString()};
        if (auto apart = checkNames(*tasks, options.nameTemplate); !apart) return apart.error();
        if (request.csv || request.json)
            if (auto written = writeTables(folder, request, *tables, job); !written) return written.error();
        return writeImages(*tasks, options, model, region, job);
    };
}

} // namespace blemish
