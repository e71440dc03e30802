// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log_book.h"

#include <QIcon>
#include <QLocale>

#include "ui/theme.h"

namespace blemish {

QString logLevelText(LogLevel kind) {
    switch (kind) {
    case LogLevel::debug: return LogBook::tr("Detail");
    case LogLevel::info: return LogBook::tr("Note");
    case LogLevel::warning: return LogBook::tr("Warning");
    case LogLevel::error: break;
    }
    return LogBook::tr("Error");
}

void LogBook::add(LogLevel kind, const QString& line, const QDateTime& when) {
    if (m_lines.size() >= mostLines) {
        beginRemoveRows({}, 0, 0);
        m_lines.pop_front();
        endRemoveRows();
    }
    const int row = static_cast<int>(m_lines.size());
    beginInsertRows({}, row, row);
    m_lines.push_back({when, kind, line});
    endInsertRows();
}

void LogBook::clear() {
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

int LogBook::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogBook::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant LogBook::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == levelRole) return static_cast<int>(line.level);
    if (role == Qt::DecorationRole && index.column() == level && line.level >= LogLevel::warning)
        return themedIcon(QStringLiteral("warning"));
    if (role == Qt::ToolTipRole) return line.text;
    if (role != Qt::DisplayRole) return {};
    if (index.column() == time) return QLocale().toString(line.when.time(), QStringLiteral("HH:mm:ss"));
    return index.column() == level ? logLevelText(line.level) : line.text;
}

QVariant LogBook::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == time ? tr("Time") : section == level ? tr("Kind") : tr("What happened");
}

} // namespace blemish
