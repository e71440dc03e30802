// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <deque>

namespace blemish {

enum class LogLevel { debug, info, warning, error };
QString logLevelText(LogLevel level);

/// The newest lines of what happened, for the log view; the log file keeps more. GUI thread.
class LogBook : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { time, level, message, columns };
    static constexpr int levelRole = Qt::UserRole; ///< int of LogLevel
    static constexpr int mostLines = 5000;

    using QAbstractTableModel::QAbstractTableModel;

    void add(LogLevel kind, const QString& line, const QDateTime& when = QDateTime::currentDateTime());
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        QDateTime when;
        LogLevel level;
        QString text;
    };
    std::deque<Line> m_lines;
};

} // namespace blemish
