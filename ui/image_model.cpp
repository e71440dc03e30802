// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/image_model.h"

#include <QFileInfo>
#include <QPixmap>

#include "ui/session.h"
#include "ui/text.h"
#include "ui/thumbnail_cache.h"

using namespace Qt::StringLiterals;

namespace blemish {

ImageModel::ImageModel(Session& session, ThumbnailCache& thumbnails, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_thumbnails(thumbnails) {
    for (const auto signal : {&Session::opened, &Session::closed})
        connect(&session, signal, this, [this] {
            m_thumbnails.clear(); // files may have changed since
            reset();
        });
    connect(&session, &Session::imagesChanged, this, &ImageModel::refresh);
    connect(&session, &Session::scoresChanged, this, &ImageModel::refresh);
    connect(&session, &Session::thresholdChanged, this, &ImageModel::refresh);
    connect(&thumbnails, &ThumbnailCache::changed, this, [this](const QString& file) {
        const int row = m_rowOfFile.value(file, -1);
        if (row >= 0 && row < m_rows) emit dataChanged(index(row), index(row), {Qt::DecorationRole, UnreadableRole});
    });
    reset();
}

void ImageModel::reset() {
    beginResetModel();
    m_rowOfFile.clear();
    m_rows = static_cast<int>(m_session.images().size());
    endResetModel();
}

void ImageModel::refresh() {
    if (m_rows != static_cast<int>(m_session.images().size()))
        reset();
    else if (m_rows > 0)
        emit dataChanged(index(0), index(m_rows - 1), {LabelRole, DefectTypeRole, ScoreRole, DecisionRole, DefectNumberRole, ReviewedRole});
}

int ImageModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

QString ImageModel::spoken(int row) const {
    const ImageRecord& image = m_session.images()[static_cast<std::size_t>(row)];
    QString text = tr("%1, %2").arg(image.path, labelText(image.label));
    if (const auto score = m_session.score(row))
        text = tr("%1, score %2, decision %3").arg(text, numberText(*score), decisionText(*m_session.decision(row)));
    return image.reviewed ? tr("%1, reviewed").arg(text) : text;
}

QVariant ImageModel::data(const QModelIndex& at, int role) const {
    if (!checkIndex(at, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const int row = at.row();
    if (row >= static_cast<int>(m_session.images().size())) return {};
    const ImageRecord& image = m_session.images()[static_cast<std::size_t>(row)];
    switch (role) {
    case Qt::DisplayRole: return QFileInfo(image.path).fileName();
    case Qt::ToolTipRole: {
        const QString sentence = m_thumbnails.sentence(m_session.imageFile(row));
        return sentence.isEmpty() ? image.path : sentence;
    }
    case Qt::AccessibleTextRole: return spoken(row);
    case Qt::DecorationRole: {
        const QString file = m_session.imageFile(row);
        m_rowOfFile.insert(file, row);
        const QPixmap pixmap = m_thumbnails.pixmap(file);
        return pixmap.isNull() ? QVariant() : QVariant(pixmap);
    }
    case IndexRole: return row;
    case LabelRole: return static_cast<int>(image.label);
    case DefectTypeRole: return image.defectType;
    case DefectNumberRole:
        return image.defectType.isEmpty() ? -1 : static_cast<int>(m_session.defectTypes().indexOf(image.defectType));
    case ScoreRole: {
        const auto score = m_session.score(row);
        return score ? QVariant(*score) : QVariant();
    }
    case DecisionRole: {
        const auto decision = m_session.decision(row);
        return decision ? QVariant(static_cast<int>(*decision)) : QVariant();
    }
    case ReviewedRole: return image.reviewed;
    case UnreadableRole: return m_thumbnails.failed(m_session.imageFile(row));
    default: return {};
    }
}

} // namespace blemish
