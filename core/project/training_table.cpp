// SPDX-License-Identifier: GPL-3.0-or-later
#include <QVariant>
#include <algorithm>
#include <cmath>

#include "core/base/words.h"
#include "core/project/file_names.h"
#include "core/project/project_store_impl.h"

namespace blemish {

using namespace Qt::Literals::StringLiterals;

namespace {

QString filled(const QString& text) {
    return text.isNull() ? u""_s : text;
}

QVariant filled(const std::optional<double>& number) {
    return number ? QVariant(*number) : QVariant();
}

Error noTraining(std::int64_t id) {
    return {Core::say("Training number %1 is not in this project. Open the project again; nothing was changed.", {id})};
}

Result<void> deactivateAll(Database& database) {
    return database.run(u"UPDATE training SET active = 0 WHERE active = 1"_s);
}

/// Binds all columns but the id, then `rest`.
template <class... Rest>
Result<void> runWith(Statement& statement, const TrainingRecord& t, const Rest&... rest) {
    return statement.run(filled(t.name), filled(t.modelPath), filled(t.state), filled(t.message), filled(t.snapshotHash),
                         filled(t.createdUtc), filled(t.optionsJson), t.imageThreshold, t.pixelThreshold, int(t.active), filled(t.reviewThreshold),
                         t.seconds, t.msPerImage, rest...);
}

TrainingRecord readTraining(const Statement& row) {
    TrainingRecord training;
    training.id = row.integer(0);
    training.name = row.text(1);
    training.modelPath = row.text(2);
    training.state = row.text(3);
    training.message = row.text(4);
    training.snapshotHash = row.text(5);
    training.createdUtc = row.text(6);
    training.optionsJson = row.text(7);
    training.imageThreshold = row.real(8);
    training.pixelThreshold = row.real(9);
    training.active = row.integer(10) != 0;
    if (const double review = row.real(11); !std::isnan(review)) training.reviewThreshold = review;
    training.seconds = row.real(12);
    training.msPerImage = row.real(13);
    training.note = row.text(14);
    return training;
}

} // namespace

Result<std::int64_t> ProjectStore::addTraining(const TrainingRecord& training, std::span<const std::int64_t> imageIds) {
    std::int64_t id = 0;
    auto written = m_impl->write([&]() -> Result<void> {
        if (training.active)
            if (auto cleared = deactivateAll(*m_impl->database); !cleared) return cleared;
        Statement insert(*m_impl->database,
                         u"INSERT INTO training (name, model_path, state, message, snapshot_hash, created_utc, options_json,"
                         " image_threshold, pixel_threshold, active, review_threshold, seconds, ms_per_image)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        if (auto done = runWith(insert, training); !done) return done;
        id = insert.insertedId();
        Statement remember(*m_impl->database,
                           u"INSERT INTO training_image (training_id, root_id, path, label, split, bytes, content_hash)"
                           " SELECT ?, root_id, path, label, split, bytes, content_hash FROM image"
                           " WHERE id IN (SELECT value FROM json_each(?))"_s);
        return remember.run(qint64(id), idList(imageIds));
    });
    if (!written) return written.error();
    return id;
}

Result<std::vector<ImageRecord>> ProjectStore::trainingImages(std::int64_t id) const {
    Statement rows(*m_impl->database, u"SELECT root_id, path, label, split, bytes, content_hash FROM training_image"
                                      " WHERE training_id = ?"_s);
    if (auto read = rows.run(qint64(id)); !read) return read.error();
    std::vector<ImageRecord> images;
    while (rows.next()) {
        ImageRecord image;
        image.root = rows.integer(0);
        image.path = rows.text(1);
        image.label = rows.text(2) == u"ok" ? Label::ok : rows.text(2) == u"ng" ? Label::ng : Label::unlabelled;
        image.split = splitFromText(rows.text(3));
        image.bytes = rows.integer(4);
        image.contentHash = rows.text(5);
        images.push_back(std::move(image));
    }
    if (auto read = rows.finished(); !read) return read.error();
    std::sort(images.begin(), images.end(),
              [](const ImageRecord& a, const ImageRecord& b) { return naturalLess(a.path, b.path); });
    return images;
}

Result<std::vector<std::int64_t>> ProjectStore::trainingImageIds(std::int64_t id) const {
    Statement rows(*m_impl->database, u"SELECT image.id FROM training_image JOIN image USING (root_id, path) WHERE training_id = ?"_s);
    if (auto read = rows.run(qint64(id)); !read) return read.error();
    std::vector<std::int64_t> ids;
    while (rows.next()) ids.push_back(rows.integer(0));
    if (auto read = rows.finished(); !read) return read.error();
    return ids;
}

Result<void> ProjectStore::updateTraining(const TrainingRecord& training) {
    return m_impl->write([&]() -> Result<void> {
        if (training.active)
            if (auto cleared = deactivateAll(*m_impl->database); !cleared) return cleared;
        Statement update(
            *m_impl->database,
            u"UPDATE training SET name = ?, model_path = ?, state = ?, message = ?, snapshot_hash = ?, created_utc = ?,"
            " options_json = ?, image_threshold = ?, pixel_threshold = ?, active = ?, review_threshold = ?,"
            " seconds = ?, ms_per_image = ? WHERE id = ?"_s);
        if (auto done = runWith(update, training, qint64(training.id)); !done) return done;
        return update.changedRows() == 0 ? Result<void>(noTraining(training.id)) : Result<void>();
    });
}

Result<void> ProjectStore::setTrainingNote(std::int64_t id, const QString& note) {
    return m_impl->write([&]() -> Result<void> {
        Statement update(*m_impl->database, u"UPDATE training SET note = ? WHERE id = ?"_s);
        if (auto done = update.run(filled(note), qint64(id)); !done) return done;
        return update.changedRows() == 0 ? Result<void>(noTraining(id)) : Result<void>();
    });
}

Result<void> ProjectStore::setTrainingName(std::int64_t id, const QString& name) {
    return m_impl->write([&]() -> Result<void> {
        Statement update(*m_impl->database, u"UPDATE training SET name = ? WHERE id = ?"_s);
        if (auto done = update.run(filled(name), qint64(id)); !done) return done;
        return update.changedRows() == 0 ? Result<void>(noTraining(id)) : Result<void>();
    });
}

Result<void> ProjectStore::removeTraining(std::int64_t id) {
    return m_impl->write([&]() -> Result<void> {
        Statement remove(*m_impl->database, u"DELETE FROM training WHERE id = ?"_s);
        if (auto done = remove.run(qint64(id)); !done) return done;
        return remove.changedRows() == 0 ? Result<void>(noTraining(id)) : Result<void>();
    });
}

Result<std::vector<TrainingRecord>> ProjectStore::trainings() const {
    Statement rows(*m_impl->database, u"SELECT id, name, model_path, state, message, snapshot_hash, created_utc, options_json,"
                                      " image_threshold, pixel_threshold, active, review_threshold, seconds, ms_per_image, note FROM training ORDER BY id"_s);
    if (auto read = rows.run(); !read) return read.error();
    std::vector<TrainingRecord> trainings;
    while (rows.next()) trainings.push_back(readTraining(rows));
    if (auto read = rows.finished(); !read) return read.error();
    return trainings;
}

Result<void> ProjectStore::setActiveTraining(std::int64_t id) {
    return m_impl->write([&]() -> Result<void> {
        if (auto cleared = deactivateAll(*m_impl->database); !cleared || id == 0) return cleared;
        Statement update(*m_impl->database, u"UPDATE training SET active = 1 WHERE id = ?"_s);
        if (auto done = update.run(qint64(id)); !done) return done;
        return update.changedRows() == 0 ? Result<void>(noTraining(id)) : Result<void>();
    });
}

Result<void> ProjectStore::saveScores(std::int64_t trainingId, std::span<const ScoreRecord> scores) {
    return m_impl->write([&]() -> Result<void> {
        Statement insert(*m_impl->database,
                         u"INSERT OR REPLACE INTO score (training_id, image_id, score, milliseconds) VALUES (?, ?, ?, ?)"_s);
        for (const ScoreRecord& score : scores)
            if (auto done = insert.run(qint64(trainingId), qint64(score.imageId), score.score, score.milliseconds); !done)
                return done;
        return {};
    });
}

Result<void> ProjectStore::forgetScores(std::span<const std::int64_t> imageIds) {
    return m_impl->write([&]() -> Result<void> {
        Statement remove(*m_impl->database, u"DELETE FROM score WHERE image_id IN (SELECT value FROM json_each(?))"_s);
        return remove.run(idList(imageIds));
    });
}

Result<std::vector<ScoreRecord>> ProjectStore::scores(std::int64_t trainingId) const {
    Statement rows(*m_impl->database,
                   u"SELECT image_id, score, milliseconds FROM score WHERE training_id = ? ORDER BY image_id"_s);
    if (auto read = rows.run(qint64(trainingId)); !read) return read.error();
    std::vector<ScoreRecord> scores;
    while (rows.next()) scores.push_back({rows.integer(0), rows.real(1), rows.real(2)});
    if (auto read = rows.finished(); !read) return read.error();
    return scores;
}

} // namespace blemish
