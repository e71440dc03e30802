// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log_view.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/log_book.h"

namespace blemish {

namespace {
/// Lines of at least a kind that hold the words.
class LogFilter : public QSortFilterProxyModel {
public:
    LogFilter(LogBook& book, QObject* parent) : QSortFilterProxyModel(parent) {
        setSourceModel(&book);
        setFilterKeyColumn(LogBook::message);
        setFilterCaseSensitivity(Qt::CaseInsensitive);
    }
    void setLeast(int level) {
        m_least = level;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        const QModelIndex line = sourceModel()->index(row, 0, parent);
        return line.data(LogBook::levelRole).toInt() >= m_least && QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    int m_least = 0;
};
} // namespace

LogView::LogView(LogBook& book, QWidget* parent) : QWidget(parent) {
    auto* filter = new LogFilter(book, this);
    m_shown = filter;
    m_least = new QComboBox;
    for (const LogLevel level : {LogLevel::debug, LogLevel::info, LogLevel::warning, LogLevel::error})
        m_least->addItem(level == LogLevel::error ? tr("Errors only") : tr("%1 and above").arg(logLevelText(level)), static_cast<int>(level));
    m_least->setAccessibleName(tr("Least important kind of line that is shown"));
    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Words that a line must hold"));
    m_words->setClearButtonEnabled(true);
    auto* copy = new QPushButton(tr("Cop&y"));
    copy->setToolTip(tr("Copies the lines shown"));
    auto* clear = new QPushButton(tr("Clea&r"));
    clear->setToolTip(tr("Empties this list; the log file keeps its lines"));
    m_table = new QTableView;
    m_table->setModel(m_shown);
    m_table->setAccessibleName(tr("Log"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 5 / 4);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(LogBook::time, fontMetrics().averageCharWidth() * 12);
    m_table->setColumnWidth(LogBook::level, fontMetrics().averageCharWidth() * 16);

    auto* row = new QHBoxLayout;
    row->addWidget(m_least);
    row->addWidget(m_words, 1);
    row->addWidget(copy);
    row->addWidget(clear);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);

    connect(m_least, &QComboBox::currentIndexChanged, this, [this, filter] { filter->setLeast(m_least->currentData().toInt()); });
    m_least->setCurrentIndex(static_cast<int>(LogLevel::info));
    connect(m_words, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(copy, &QPushButton::clicked, this, &LogView::copyShown);
    connect(clear, &QPushButton::clicked, &book, &LogBook::clear);
    connect(m_shown, &QAbstractItemModel::rowsInserted, this, &LogView::keepAtEnd);
}

/// New lines come into view unless somebody has scrolled up to read.
void LogView::keepAtEnd() {
    const QScrollBar* bar = m_table->verticalScrollBar();
    if (bar->value() >= bar->maximum() - 1) m_table->scrollToBottom();
}

void LogView::copyShown() {
    QStringList lines;
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < LogBook::columns; ++column) cells << m_shown->index(row, column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace blemish
