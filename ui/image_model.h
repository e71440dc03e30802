// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QAbstractProxyModel>
#include <QHash>
#include <vector>

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
        UnreadableRole,           ///< bool
        DefectNumberRole,         ///< int, place among the project's defect types; -1: none
        ReviewedRole              ///< bool
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

/// The images that the session's filter shows, in the chosen order. Made for many: a filter costs one pass, and a view hears of
/// a few changed rows or of one reset, never of thousands of rows one by one. While scores arrive or the threshold moves, the
/// order stays as it was when it was chosen, so that nothing runs away under the pointer.
class ImageFilterModel : public QAbstractProxyModel {
    Q_OBJECT
public:
    enum class Order { path, highestScore, lowestScore, mostUseful };

    ImageFilterModel(Session& session, ImageModel& images, QObject* parent = nullptr);
    void setOrder(Order order);
    Order order() const { return m_order; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    using QObject::parent;
    QModelIndex parent(const QModelIndex&) const override { return {}; }
    QModelIndex mapToSource(const QModelIndex& shown) const override;
    QModelIndex mapFromSource(const QModelIndex& source) const override;

private:
    void rebuild();
    void refilter();
    void forwardChange(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles);
    void sortAll();
    std::vector<int> accepted() const;
    void placeRows();

    Session& m_session;
    ImageModel& m_images;
    Order m_order = Order::path;
    std::vector<int> m_sequence; ///< all source rows in the chosen order
    std::vector<int> m_rows;     ///< those of them that are shown
    std::vector<int> m_placeOf;  ///< by source row: its row here, or -1
};

} // namespace blemish
