// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of images holds: contents read later, images taken out and put back.
#include <QFile>
#include <QUndoStack>
#include <algorithm>
#include <unordered_set>

#include "core/project/file_names.h"
#include "ui/session.h"

namespace blemish {

namespace {
void takeContent(ImageRecord& image, const ImageRecord& read) {
    image.bytes = read.bytes;
    image.contentHash = read.contentHash;
    image.modified = read.modified;
}
} // namespace

void Session::setContentHashes(const std::vector<ImageRecord>& records) {
    if (!m_store) return;
    // A project that cannot be written to knows them as long as it is open.
    if (!m_store->readOnly() && !report(tr("The content hashes could not be saved"), m_store->setContentHashes(records))) return;
    for (const ImageRecord& record : records)
        if (const int index = indexOf(record.id); index >= 0)
            takeContent(m_images[static_cast<std::size_t>(index)], record);
}

bool Session::relink(const std::vector<FoundFile>& found) {
    if (!m_store || !report(tr("The images could not be found again"), m_store->relink(found))) return false;
    auto images = m_store->images();
    if (!images) return report(tr("The project could not be read"), images.error());
    const std::int64_t current = m_currentImage < 0 ? 0 : m_images[static_cast<std::size_t>(m_currentImage)].id;
    replaceImages(std::move(*images), {}, current);
    return true;
}

bool Session::takeContents(const std::vector<ImageRecord>& records, bool relabel) {
    std::vector<std::int64_t> ids;
    std::vector<ImageRecord> states;
    for (const ImageRecord& record : records) {
        const int index = indexOf(record.id);
        if (index < 0) continue;
        ids.push_back(record.id);
        states.push_back(m_images[static_cast<std::size_t>(index)]);
        states.back().label = Label::unlabelled;
        states.back().reviewed = false;
        if (states.back().split == Split::train) states.back().split = Split::test; // only what is known to be normal is learned from
    }
    const QString what = tr("The images could not be taken as they are");
    if (!m_store || ids.empty() || !report(what, m_store->forgetScores(ids)) || !report(what, m_store->setContentHashes(records))) return false;
    if (relabel && !setStates(states, LockedSplits::goWithLabel)) return false;
    for (const ImageRecord& record : records) {
        const int index = indexOf(record.id);
        if (index < 0) continue;
        takeContent(m_images[static_cast<std::size_t>(index)], record);
        m_scores[static_cast<std::size_t>(index)].reset();
        m_milliseconds[static_cast<std::size_t>(index)] = 0;
        for (const TrainingRecord& training : m_trainings) QFile::remove(mapFile(index, training.id));
    }
    m_undoStack->clear(); // labels of the old contents must not come back
    rebuildRoc();
    emit imagesChanged();
    emit scoresChanged();
    return true;
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

void Session::insertImages(const std::vector<ImageRecord>& records, const std::vector<ScoreRecord>& scores, std::int64_t current) {
    std::vector<ImageRecord> all(m_images);
    all.insert(all.end(), records.begin(), records.end());
    std::sort(all.begin(), all.end(), [](const ImageRecord& a, const ImageRecord& b) {
        return a.path == b.path ? a.id < b.id : naturalLess(a.path, b.path);
    });
    replaceImages(std::move(all), scores, current);
}

bool Session::putBack(const RemovedImages& removed) {
    if (!m_store || !report(tr("The images could not be put back"), m_store->putBack(removed))) return false;
    std::vector<ScoreRecord> scores;
    const TrainingRecord* training = activeTraining();
    for (const auto& [of, score] : removed.scores)
        if (training && of == training->id) scores.push_back(score);
    insertImages(removed.images, scores, removed.images.front().id);
    return true;
}

} // namespace blemish
