// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of images holds: contents read later, images taken out and put back.
#include <algorithm>
#include <unordered_set>

#include "core/project/file_names.h"
#include "ui/session.h"

namespace blemish {

void Session::setContentHashes(const std::vector<ImageRecord>& records) {
    if (!m_store) return;
    // A project that cannot be written to knows them as long as it is open.
    if (!m_store->readOnly() && !report(tr("The content hashes could not be saved"), m_store->setContentHashes(records))) return;
    for (const ImageRecord& record : records)
        if (const int index = indexOf(record.id); index >= 0)
            m_images[static_cast<std::size_t>(index)].contentHash = record.contentHash;
}

/// No view may hold a place in the old list: none is current while it changes.
void Session::replaceImages(std::vector<ImageRecord> images, const std::vector<ScoreRecord>& known, std::int64_t current) {
    std::vector<ScoreRecord> scores(known);
    for (std::size_t i = 0; i < m_images.size(); ++i)
        if (m_scores[i]) scores.push_back({m_images[i].id, *m_scores[i], m_milliseconds[i]});
    setCurrentImage(-1);
    m_images = std::move(images);
    m_indexOf.clear();
    for (std::size_t i = 0; i < m_images.size(); ++i) m_indexOf.emplace(m_images[i].id, static_cast<int>(i));
    takeAllScores(scores);
    emit imagesChanged();
    setCurrentImage(indexOf(current));
}

std::optional<RemovedImages> Session::removeImages(const std::vector<int>& indices) {
    if (!m_store || indices.empty()) return std::nullopt;
    std::vector<ImageRecord> gone;
    std::unordered_set<std::int64_t> ids;
    for (const int index : indices) {
        gone.push_back(m_images.at(static_cast<std::size_t>(index)));
        ids.insert(gone.back().id);
    }
    auto removed = m_store->removeImages(gone);
    if (!removed) {
        report(tr("The images could not be removed"), removed.error());
        return std::nullopt;
    }
    const auto stays = [&](const ImageRecord& image) { return !ids.contains(image.id); };
    const auto from = m_images.begin() + std::max(0, m_currentImage);
    auto next = std::find_if(from, m_images.end(), stays); // the one after, or else the last one before
    std::int64_t current = next == m_images.end() ? 0 : next->id;
    std::vector<ImageRecord> left;
    std::copy_if(m_images.begin(), m_images.end(), std::back_inserter(left), stays);
    if (current == 0 && !left.empty()) current = left.back().id;
    replaceImages(std::move(left), {}, current);
    return std::move(*removed);
}

bool Session::putBack(const RemovedImages& removed) {
    if (!m_store || !report(tr("The images could not be put back"), m_store->putBack(removed))) return false;
    std::vector<ImageRecord> all(m_images);
    all.insert(all.end(), removed.images.begin(), removed.images.end());
    std::sort(all.begin(), all.end(), [](const ImageRecord& a, const ImageRecord& b) {
        return a.path == b.path ? a.id < b.id : naturalLess(a.path, b.path);
    });
    std::vector<ScoreRecord> scores;
    const TrainingRecord* training = activeTraining();
    for (const auto& [of, score] : removed.scores)
        if (training && of == training->id) scores.push_back(score);
    replaceImages(std::move(all), scores, removed.images.front().id);
    return true;
}

} // namespace blemish
