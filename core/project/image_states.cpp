// SPDX-License-Identifier: GPL-3.0-or-later
// What people say of images: labels, splits, review, masks. One statement for each group of images that become alike.
#include <QJsonDocument>
#include <QJsonObject>
#include <map>
#include <tuple>

#include "core/base/file_io.h"
#include "core/base/words.h"
#include "core/project/file_names.h"
#include "core/project/project_store_impl.h"

namespace blemish {

using namespace Qt::Literals::StringLiterals;

namespace {

Error neverTrained(const QString& path) {
    return {Core::say("The image %1 is labelled NG, and only normal images are trained on. Leave it out or change its label; nothing was "
                      "changed.",
                      {quoted(toPath(path))})};
}

} // namespace

QString storedText(Label label) {
    const std::string_view text = toString(label);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString idList(std::span<const std::int64_t> ids) {
    QStringList numbers;
    for (const std::int64_t id : ids) numbers << QString::number(id);
    return u'[' + numbers.join(u',') + u']';
}

Result<void> ProjectStore::Impl::knowsAll(const QString& ids) {
    Statement missing(*database, u"SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM image) LIMIT 1"_s);
    if (auto looked = missing.run(ids); !looked) return looked;
    if (!missing.next()) return {};
    return Error{
        Core::say("Image number %1 is not in this project. Open the project again; nothing was changed.", {missing.integer(0)})};
}

Result<void> ProjectStore::setLabel(std::span<const std::int64_t> imageIds, Label label, const QString& defectType) {
    return m_impl->write([&]() -> Result<void> {
        const QString ids = idList(imageIds);
        if (auto known = m_impl->knowsAll(ids); !known) return known;
        Statement update(*m_impl->database,
                         u"UPDATE image SET label = ?, defect_type = ?, reviewed = ?, split = CASE WHEN ? AND split = 'train'"
                         " THEN 'test' ELSE split END WHERE id IN (SELECT value FROM json_each(?))"_s);
        const QString type = label == Label::ng ? storedText(defectType) : u""_s;
        return update.run(storedText(label), type, int(label != Label::unlabelled), int(label == Label::ng), ids);
    });
}

Result<void> ProjectStore::setSplit(std::span<const std::int64_t> imageIds, Split split) {
    return m_impl->write([&]() -> Result<void> {
        const QString ids = idList(imageIds);
        if (auto known = m_impl->knowsAll(ids); !known) return known;
        if (split == Split::train) {
            Statement look(*m_impl->database, u"SELECT path FROM image WHERE label = 'ng' AND id IN"
                                              " (SELECT value FROM json_each(?)) LIMIT 1"_s);
            if (auto done = look.run(ids); !done) return done;
            if (look.next()) return neverTrained(look.text(0));
        }
        Statement update(*m_impl->database, u"UPDATE image SET split = ? WHERE id IN (SELECT value FROM json_each(?))"_s);
        return update.run(toText(split), ids);
    });
}

Result<void> ProjectStore::setReviewed(std::span<const std::int64_t> imageIds, bool reviewed) {
    return m_impl->write([&]() -> Result<void> {
        const QString ids = idList(imageIds);
        if (auto known = m_impl->knowsAll(ids); !known) return known;
        Statement update(*m_impl->database, u"UPDATE image SET reviewed = ? WHERE id IN (SELECT value FROM json_each(?))"_s);
        return update.run(int(reviewed), ids);
    });
}

Result<void> ProjectStore::Impl::storeStates(std::span<const ImageRecord> images) {
    using State = std::tuple<Label, QString, Split, bool>;
    std::map<State, std::vector<std::int64_t>> groups;
    for (const ImageRecord& image : images) {
        if (image.label == Label::ng && image.split == Split::train) return neverTrained(image.path);
        const QString type = image.label == Label::ng ? storedText(image.defectType) : u""_s;
        groups[{image.label, type, image.split, image.reviewed}].push_back(image.id);
    }
    Statement update(*database, u"UPDATE image SET label = ?, defect_type = ?, split = ?, reviewed = ?"
                                " WHERE id IN (SELECT value FROM json_each(?))"_s);
    for (const auto& [state, members] : groups) {
        const QString ids = idList(members);
        if (auto known = knowsAll(ids); !known) return known;
        const auto& [label, type, split, reviewed] = state;
        if (auto done = update.run(storedText(label), type, toText(split), int(reviewed), ids); !done) return done;
    }
    return {};
}

Result<void> ProjectStore::setStates(std::span<const ImageRecord> images) {
    return m_impl->write([&] { return m_impl->storeStates(images); });
}

Result<void> ProjectStore::setStatesAndMasks(std::span<const ImageRecord> images) {
    return m_impl->write([&]() -> Result<void> {
        if (auto stored = m_impl->storeStates(images); !stored) return stored;
        QJsonObject masks;
        for (const ImageRecord& image : images) masks.insert(QString::number(image.id), storedText(image.drawnMask));
        Statement update(*m_impl->database, u"UPDATE image SET drawn_mask = mask.value FROM json_each(?) AS mask"
                                            " WHERE image.id = CAST(mask.key AS INTEGER) AND image.drawn_mask <> mask.value"_s);
        return update.run(QString::fromUtf8(QJsonDocument(masks).toJson(QJsonDocument::Compact)));
    });
}

Result<void> ProjectStore::setDefectTypes(const QStringList& types, std::span<const ImageRecord> images) {
    return m_impl->write([&]() -> Result<void> {
        if (auto stored = m_impl->storeStates(images); !stored) return stored;
        return m_impl->storeSetting(u"defect_types"_s, types.join(u'\n'));
    });
}

Result<void> ProjectStore::setDrawnMask(std::int64_t imageId, const QString& path) {
    return m_impl->write([&]() -> Result<void> {
        if (auto known = m_impl->knowsAll(idList({&imageId, 1})); !known) return known;
        Statement update(*m_impl->database, u"UPDATE image SET drawn_mask = ? WHERE id = ?"_s);
        return update.run(storedText(path), qint64(imageId));
    });
}

} // namespace blemish
