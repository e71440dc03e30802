// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "ui/image_model.h"
#include "ui/session.h"

namespace blemish {

namespace {
constexpr std::size_t fewRuns = 16; ///< beyond it a reset is cheaper for the view, and looks the same

/// Rows that lie side by side and come or go together.
struct Run {
    int first, count;
};

/// Runs of those of `rows` that `keep` does not know.
std::vector<Run> runsWithout(const std::vector<int>& rows, const std::vector<char>& keep) {
    std::vector<Run> runs;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (keep[static_cast<std::size_t>(rows[i])]) continue;
        const int row = static_cast<int>(i);
        if (!runs.empty() && runs.back().first + runs.back().count == row)
            ++runs.back().count;
        else
            runs.push_back({row, 1});
    }
    return runs;
}

std::vector<char> members(const std::vector<int>& rows, std::size_t all) {
    std::vector<char> present(all, 0);
    for (const int row : rows) present[static_cast<std::size_t>(row)] = 1;
    return present;
}
} // namespace

ImageFilterModel::ImageFilterModel(Session& session, ImageModel& images, QObject* parent)
    : QAbstractProxyModel(parent), m_session(session), m_images(images) {
    setSourceModel(&images);
    connect(&images, &QAbstractItemModel::modelReset, this, &ImageFilterModel::rebuild);
    connect(&images, &QAbstractItemModel::dataChanged, this, &ImageFilterModel::forwardChange);
    connect(&session, &Session::filterChanged, this, &ImageFilterModel::refilter);
    connect(&session, &Session::imagesChanged, this, &ImageFilterModel::refilter);
    connect(&session, &Session::scoresChanged, this, &ImageFilterModel::refilter);
    connect(&session, &Session::thresholdChanged, this, [this] {
        if (m_session.filter().verdict != GalleryFilter::Verdict::all) refilter();
    });
    rebuild();
}

int ImageFilterModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QModelIndex ImageFilterModel::index(int row, int column, const QModelIndex& parent) const {
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ImageFilterModel::mapToSource(const QModelIndex& shown) const {
    if (!shown.isValid() || shown.row() >= static_cast<int>(m_rows.size())) return {};
    return m_images.index(m_rows[static_cast<std::size_t>(shown.row())]);
}

QModelIndex ImageFilterModel::mapFromSource(const QModelIndex& source) const {
    if (!source.isValid() || source.row() >= static_cast<int>(m_placeOf.size())) return {};
    const int row = m_placeOf[static_cast<std::size_t>(source.row())];
    return row < 0 ? QModelIndex() : createIndex(row, 0);
}

void ImageFilterModel::forwardChange(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
    if (m_rows.empty()) return;
    if (first.row() != last.row()) {
        emit dataChanged(createIndex(0, 0), createIndex(rowCount() - 1, 0), roles);
    } else if (const QModelIndex shown = mapFromSource(first); shown.isValid()) {
        emit dataChanged(shown, shown, roles);
    }
}

void ImageFilterModel::setOrder(Order order) {
    m_order = order;
    rebuild();
}

void ImageFilterModel::rebuild() {
    beginResetModel();
    sortAll();
    m_rows = accepted();
    placeRows();
    endResetModel();
}

void ImageFilterModel::sortAll() {
    m_sequence.resize(static_cast<std::size_t>(m_images.rowCount()));
    std::iota(m_sequence.begin(), m_sequence.end(), 0);
    if (m_order == Order::path) return;
    const double threshold = m_session.threshold(), last = std::numeric_limits<double>::infinity();
    std::vector<double> keys;
    for (const int row : m_sequence) {
        const auto score = m_session.score(row);
        keys.push_back(!score                           ? last
                       : m_order == Order::highestScore ? -*score
                       : m_order == Order::lowestScore  ? *score
                                                        : std::abs(*score - threshold));
    }
    std::stable_sort(m_sequence.begin(), m_sequence.end(),
                     [&keys](int a, int b) { return keys[static_cast<std::size_t>(a)] < keys[static_cast<std::size_t>(b)]; });
    if (m_order != Order::mostUseful) return;
    // What is unlabelled and hard to tell helps most; labelled images come after, in case a label is wrong.
    std::stable_partition(m_sequence.begin(), m_sequence.end(), [this](int row) {
        return m_session.score(row) && m_session.images()[static_cast<std::size_t>(row)].label == Label::unlabelled;
    });
}

std::vector<int> ImageFilterModel::accepted() const {
    std::vector<int> rows;
    const int all = static_cast<int>(m_session.images().size());
    for (const int row : m_sequence)
        if (row < all && m_session.accepts(row)) rows.push_back(row);
    return rows;
}

void ImageFilterModel::placeRows() {
    m_placeOf.assign(m_sequence.size(), -1);
    for (std::size_t i = 0; i < m_rows.size(); ++i) m_placeOf[static_cast<std::size_t>(m_rows[i])] = static_cast<int>(i);
}

void ImageFilterModel::refilter() {
    std::vector<int> next = accepted();
    if (next == m_rows) return;
    const std::vector<Run> gone = runsWithout(m_rows, members(next, m_sequence.size()));
    const std::vector<Run> come = runsWithout(next, members(m_rows, m_sequence.size()));
    if (gone.size() + come.size() > fewRuns) {
        beginResetModel();
        m_rows = std::move(next);
        placeRows();
        endResetModel();
        return;
    }
    for (auto run = gone.rbegin(); run != gone.rend(); ++run) {
        beginRemoveRows({}, run->first, run->first + run->count - 1);
        m_rows.erase(m_rows.begin() + run->first, m_rows.begin() + run->first + run->count);
        placeRows();
        endRemoveRows();
    }
    for (const Run& run : come) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        m_rows.insert(m_rows.begin() + run.first, next.begin() + run.first, next.begin() + run.first + run.count);
        placeRows();
        endInsertRows();
    }
}

} // namespace blemish
