// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/image_model.h"

#include <QFileInfo>
#include <QPixmap>
#include <limits>

#include "ui/session.h"
#include "ui/text.h"
#include "ui/thumbnail_cache.h"

using namespace Qt::StringLiterals;

namespace blemish {

ImageModel::ImageModel(Session& session, ThumbnailCache& thumbnails, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_thumbnails(thumbnails) {
    connect(&session, &Session::opened, this, &ImageModel::reset);
    connect(&session, &Session::closed, this, &ImageModel::reset);
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
    m_thumbnails.clear();
    m_rowOfFile.clear();
    m_rows = static_cast<int>(m_session.images().size());
    endResetModel();
}

void ImageModel::refresh() {
    if (m_rows != static_cast<int>(m_session.images().size()))
        reset();
    else if (m_rows > 0)
        emit dataChanged(index(0), index(m_rows - 1), {LabelRole, DefectTypeRole, ScoreRole, DecisionRole});
}

int ImageModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

QString ImageModel::spoken(int row) const {
    const ImageRecord& image = m_session.images()[static_cast<std::size_t>(row)];
    QString text = tr("%1, %2").arg(image.path, labelText(image.label));
    if (const auto score = m_session.score(row))
        text = tr("%1, score %2, decision %3").arg(text, numberText(*score), decisionText(*m_session.decision(row)));
    return text;
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
    case ScoreRole: {
        const auto score = m_session.score(row);
        return score ? QVariant(*score) : QVariant();
    }
    case DecisionRole: {
        const auto decision = m_session.decision(row);
        return decision ? QVariant(static_cast<int>(*decision)) : QVariant();
    }
    case UnreadableRole: return m_thumbnails.failed(m_session.imageFile(row));
    default: return {};
    }
}

ImageFilterModel::ImageFilterModel(Session& session, ImageModel& images, QObject* parent)
    : QSortFilterProxyModel(parent), m_session(session) {
    setDynamicSortFilter(false); // sorting happens when asked for, not under the user's hand while scores arrive
    setSourceModel(&images);
    connect(&session, &Session::filterChanged, this, &ImageFilterModel::refilter);
    connect(&session, &Session::imagesChanged, this, &ImageFilterModel::refilter);
    connect(&session, &Session::scoresChanged, this, &ImageFilterModel::refilter);
    connect(&session, &Session::thresholdChanged, this, [this] {
        if (m_session.filter().verdict != GalleryFilter::Verdict::all) refilter();
    });
}

void ImageFilterModel::refilter() {
    invalidateFilter();
}

void ImageFilterModel::setOrder(Order order) {
    m_order = order;
    sort(-1);
    sort(0);
}

bool ImageFilterModel::filterAcceptsRow(int row, const QModelIndex&) const {
    return row < static_cast<int>(m_session.images().size()) && m_session.accepts(row);
}

bool ImageFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    if (m_order == Order::path) return left.row() < right.row();
    const double sign = m_order == Order::highestScore ? -1 : 1;
    const double last = std::numeric_limits<double>::infinity();
    const auto a = m_session.score(left.row()), b = m_session.score(right.row());
    const double x = a ? sign * *a : last, y = b ? sign * *b : last;
    return x != y ? x < y : left.row() < right.row();
}

} // namespace blemish
