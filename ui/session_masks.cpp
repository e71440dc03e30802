// SPDX-License-Identifier: GPL-3.0-or-later
// Masks that are drawn in the studio, and the part of the images that is never judged.
#include <chrono>

#include "core/ml/methods.h"
#include "ui/job_runner.h"
#include "ui/session.h"
#include "core/output/stored_maps.h"
#include "ui/text.h"

namespace blemish {

void Session::maskDrawn(int index) {
    if (!m_store || index < 0) return;
    ImageRecord& image = m_images.at(static_cast<std::size_t>(index));
    const QString path = QStringLiteral("masks/%1.png").arg(image.id);
    if (image.drawnMask != path && !report(tr("The mask could not be saved"), m_store->setDrawnMask(image.id, path))) return;
    image.drawnMask = path;
    ++m_masksDrawn;
    rebuildRoc(); // pixel metrics belong to the masks that were
    emit imagesChanged();
}

bool Session::setStatesAndMasks(std::vector<ImageRecord> records, LockedSplits splits) {
    if (!m_store || records.empty()) return false;
    keepLockedSplits(records, splits);
    if (!report(tr("The labels could not be saved"), m_store->setStatesAndMasks(records))) return false;
    takeStates(records);
    QStringList types;
    for (const ImageRecord& record : records) {
        const int index = indexOf(record.id);
        if (index < 0) continue;
        m_images[static_cast<std::size_t>(index)].drawnMask = record.drawnMask;
        if (!types.contains(record.defectType)) types << record.defectType;
    }
    for (const QString& type : std::as_const(types)) addDefectType(type);
    ++m_masksDrawn;
    rebuildRoc(); // pixel metrics belong to the masks that were
    emit imagesChanged();
    emit currentImageChanged(m_currentImage); // it may have another mask
    return true;
}

void Session::applyIgnoreRegion() {
    const TrainingRecord* training = activeTraining();
    if (!m_model || !training || m_store->readOnly() || m_jobs->busy()) return;
    const QString region = m_store->ignoreRegionFile();
    const QString folder = QStringLiteral("%1/%2").arg(m_store->mapFolder()).arg(training->id);
    // Most of the time they are the same, and there is no need of a job that would show itself.
    m_stamps->run<bool>([region, folder] { return regionStamp(region) == mapsStamp(folder); }, this,
                        [this, region, folder, generation = m_generation](bool same) {
                            if (!same && generation == m_generation && m_model && !m_jobs->busy()) bringMapsTo(region, folder);
                        });
}

void Session::bringMapsTo(const QString& region, const QString& folder) {
    std::vector<std::pair<QString, ScoreRecord>> maps;
    for (std::size_t i = 0; i < m_images.size(); ++i)
        if (m_scores[i]) maps.emplace_back(mapFile(static_cast<int>(i)), ScoreRecord{m_images[i].id, *m_scores[i], m_milliseconds[i]});
    const auto hand = [this, generation = m_generation](std::vector<ScoreRecord>& scores) { // worker thread
        QMetaObject::invokeMethod(
            this, [this, generation, batch = std::exchange(scores, {})] { takeScores(generation, batch); }, Qt::QueuedConnection);
    };
    const bool fromMap = scoreIsMaximum(m_model->options.method);
    const auto work = [maps, hand, region, folder, fromMap](JobContext& job) -> Result<int> {
        auto quiet = IgnoreRegion::readIfAny(toPath(region));
        if (!quiet) return quiet.error();
        std::vector<ScoreRecord> waiting;
        auto handedAt = std::chrono::steady_clock::now();
        std::int64_t done = 0;
        int missing = 0;
        for (auto [file, record] : maps) {
            if (job.cancelled()) break;
            job.report("Applying the ignore region", done++, static_cast<std::int64_t>(maps.size()));
            const auto score = updateMap(file, *quiet);
            if (!score) {
                ++missing;
                continue;
            }
            if (fromMap) record.score = *score;
            waiting.push_back(record);
            if (std::chrono::steady_clock::now() - handedAt < std::chrono::milliseconds(500)) continue;
            hand(waiting);
            handedAt = std::chrono::steady_clock::now();
        }
        if (!waiting.empty()) hand(waiting);
        if (job.cancelled()) return cancelledError();
        stampMaps(folder, region);
        return missing;
    };
    m_jobs->start<int>(tr("Applying the ignore region"), work, this, [this](Result<int> missing) {
        checkMaps(); // those that are gone count as not scored, and the buttons offer to score them
        if (!missing && missing.error().kind != ErrorKind::cancelled)
            emit failed(tr("The ignore region could not be applied"), QString::fromStdString(missing.error().message));
        else if (missing && *missing > 0)
            emit failed(tr("The ignore region could not be applied to all images"),
                        tr("The maps of %n images are gone from the cache. Choose “Score more images” on the page “Images”.", nullptr, *missing));
    });
}

} // namespace blemish
