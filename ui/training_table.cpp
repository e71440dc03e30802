// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training_table.h"

#include <QDateTime>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/job_runner.h"
#include "ui/session.h"
#include "ui/text.h"

namespace blemish {

namespace {
enum Column { inUse, name, state, created, loss, threshold, columnCount };

QString stateText(const QString& state) {
    if (state == QLatin1String("running")) return TrainingTable::tr("Running");
    if (state == QLatin1String("finished")) return TrainingTable::tr("Finished");
    if (state == QLatin1String("cancelled")) return TrainingTable::tr("Cancelled");
    return TrainingTable::tr("Failed");
}
} // namespace

TrainingTable::TrainingTable(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    m_table = new QTableWidget(0, columnCount, this);
    m_table->setHorizontalHeaderLabels({tr("In use"), tr("Name"), tr("State"), tr("Created"), tr("Final loss"), tr("Threshold")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(name, QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Trainings of this project"));
    m_activate = new QPushButton(tr("&Use this model"), this);
    m_activate->setAccessibleName(tr("Use the model of the chosen training"));
    m_resume = new QPushButton(tr("C&ontinue"), this);
    m_resume->setToolTip(tr("Goes on with a stopped training where it was"));
    m_resume->setAccessibleName(tr("Continue the chosen training"));
    m_remove = new QPushButton(tr("De&lete…"), this);
    m_remove->setAccessibleName(tr("Delete the chosen training and its model"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_resume);
    buttons->addWidget(m_activate);
    buttons->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_activate, &QPushButton::clicked, this, &TrainingTable::activateSelected);
    connect(m_table, &QTableWidget::itemDoubleClicked, this, &TrainingTable::activateSelected);
    connect(m_resume, &QPushButton::clicked, this, &TrainingTable::resumeSelected);
    connect(&m_session.jobs(), &JobRunner::started, this, &TrainingTable::updateButtons);
    connect(&m_session.jobs(), &JobRunner::finished, this, &TrainingTable::updateButtons);
    connect(m_remove, &QPushButton::clicked, this, &TrainingTable::askAndRemove);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &TrainingTable::updateButtons);
    connect(&m_session, &Session::trainingsChanged, this, &TrainingTable::reload);
    connect(&m_session, &Session::thresholdChanged, this, &TrainingTable::showThreshold);
    reload();
}

void TrainingTable::reload() {
    const int kept = selectedTraining();
    const std::int64_t keptId = kept >= 0 ? m_table->item(m_table->currentRow(), name)->data(Qt::UserRole).toLongLong() : 0;
    const auto& trainings = m_session.trainings();
    m_table->setRowCount(static_cast<int>(trainings.size()));
    m_table->clearSelection();
    for (std::size_t i = 0; i < trainings.size(); ++i) {
        const int row = static_cast<int>(trainings.size() - 1 - i); // newest first
        fillRow(row, i);
        if (trainings[i].id == keptId) m_table->selectRow(row);
    }
    updateButtons();
}

/// The loss is in the model file; each file is read once.
QString TrainingTable::lossOf(const TrainingRecord& training) {
    if (training.state != QLatin1String("finished")) return {};
    auto known = m_losses.find(training.id);
    if (known == m_losses.end()) {
        const auto info = readModelInfo(toPath(QDir(m_session.store()->folder()).absoluteFilePath(training.modelPath)));
        known = m_losses.emplace(training.id, info ? QLocale().toString(info->finalLoss, 'g', 4) : tr("no file")).first;
    }
    return known->second;
}

void TrainingTable::fillRow(int row, std::size_t index) {
    const TrainingRecord& training = m_session.trainings()[index];
    const QDateTime time = QDateTime::fromString(training.createdUtc, Qt::ISODate).toLocalTime();
    const bool finished = training.state == QLatin1String("finished");
    const QString texts[columnCount]{
        training.active ? QStringLiteral("●")
        : finished      ? QStringLiteral("○")
                        : QString(),
        training.name,
        stateText(training.state),
        QLocale().toString(time, QLocale::ShortFormat),
        lossOf(training),
        finished ? numberText(training.active ? m_session.threshold() : training.imageThreshold) : QString(),
    };
    for (int column = 0; column < columnCount; ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(training.id));
        if (column == inUse) item->setTextAlignment(Qt::AlignCenter);
        if (column >= loss) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (column == inUse) item->setData(Qt::AccessibleTextRole, training.active ? tr("in use") : tr("not in use"));
        item->setToolTip(training.message.isEmpty() ? training.name : training.message);
        m_table->setItem(row, column, item);
    }
}

void TrainingTable::showThreshold(double value) {
    const auto& trainings = m_session.trainings();
    for (std::size_t i = 0; i < trainings.size(); ++i)
        if (trainings[i].active)
            if (auto* item = m_table->item(static_cast<int>(trainings.size() - 1 - i), threshold))
                item->setText(numberText(value));
}

int TrainingTable::selectedTraining() const {
    if (m_table->selectedItems().isEmpty()) return -1;
    const auto* item = m_table->item(m_table->currentRow(), name);
    const auto& trainings = m_session.trainings();
    for (std::size_t i = 0; item && i < trainings.size(); ++i)
        if (trainings[i].id == item->data(Qt::UserRole).toLongLong()) return static_cast<int>(i);
    return -1;
}

void TrainingTable::updateButtons() {
    const int index = selectedTraining();
    const TrainingRecord* training = index < 0 ? nullptr : &m_session.trainings()[static_cast<std::size_t>(index)];
    m_activate->setEnabled(training && training->state == QLatin1String("finished") && !training->active);
    m_resume->setEnabled(training && m_session.canResume(*training) && !m_session.jobs().busy());
    m_resume->setVisible(anyStopped());
    m_remove->setEnabled(training && training->state != QLatin1String("running"));
}

void TrainingTable::activateSelected() {
    if (const int index = selectedTraining(); index >= 0 && m_activate->isEnabled())
        m_session.activateTraining(m_session.trainings()[static_cast<std::size_t>(index)].id);
}

void TrainingTable::resumeSelected() {
    if (const int index = selectedTraining(); index >= 0)
        m_session.resumeTraining(m_session.trainings()[static_cast<std::size_t>(index)].id);
}

bool TrainingTable::anyStopped() const {
    const auto& trainings = m_session.trainings();
    return std::any_of(trainings.begin(), trainings.end(), [this](const TrainingRecord& each) { return m_session.canResume(each); });
}

void TrainingTable::askAndRemove() {
    const int index = selectedTraining();
    if (index < 0) return;
    const TrainingRecord training = m_session.trainings()[static_cast<std::size_t>(index)];
    const auto answer = QMessageBox::question(
        this, tr("Delete training"), tr("Delete “%1” with its model and its scores? This cannot be undone.").arg(training.name),
        QMessageBox::Cancel | QMessageBox::Yes, QMessageBox::Cancel);
    if (answer == QMessageBox::Yes) removeTraining(training.id);
}

void TrainingTable::removeTraining(std::int64_t id) {
    m_losses.erase(id);
    if (const auto removed = m_session.removeTraining(id); !removed) emit failed(QString::fromStdString(removed.error().message));
}

} // namespace blemish
