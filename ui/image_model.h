// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QSortFilterProxyModel>

namespace blemish {

class Session;
class ThumbnailCache;

/// All images of the project; row = index in Session::images().
class ImageModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IndexRole = Qt::UserRole, ///< int, index in the session
        LabelRole,                ///< int(Label)
        DefectTypeRole,           ///< QString
        ScoreRole,                ///< double, or invalid
        DecisionRole,             ///< int(Decision), or invalid
        UnreadableRole            ///< bool
    };

    ImageModel(Session& session, ThumbnailCache& thumbnails, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void reset();
    void refresh();
    QString spoken(int row) const;

    Session& m_session;
    ThumbnailCache& m_thumbnails;
    int m_rows = 0;
    mutable QHash<QString, int> m_rowOfFile; ///< of files whose thumbnail was asked for
};

/// The images that the session's filter shows, by path or by score.
class ImageFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Order { path, highestScore, lowestScore };

    ImageFilterModel(Session& session, ImageModel& images, QObject* parent = nullptr);
    void setOrder(Order order);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void refilter();

    Session& m_session;
    Order m_order = Order::path;
};

} // namespace blemish
