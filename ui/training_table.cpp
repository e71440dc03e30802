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

#include "core/base/words.h"
#include "ui/compare_models_dialog.h"
#include "ui/job_runner.h"
#include "ui/model_export_dialog.h"
#include "ui/session.h"
#include "ui/snapshot_dialog.h"
#include "ui/table_header.h"
#include "ui/text.h"
#include "ui/training_runs.h"

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
    alignHeaders(*m_table, loss, threshold);
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
    m_remove = new QPushButton(tr("&Delete…"), this);
    m_compare = new QPushButton(tr("Compa&re…"), this);
    m_compare->setObjectName(QStringLiteral("compareModels"));
    m_compare->setToolTip(tr("All models of this project side by side"));
    m_images = new QPushButton(tr("Imag&es…"), this);
    m_images->setObjectName(QStringLiteral("trainingImages"));
    m_images->setToolTip(tr("The exact images that the chosen training saw, or that of the model in use"));
    m_export = new QPushButton(tr("Export…"), this);
    m_export->setObjectName(QStringLiteral("exportModel"));
    m_export->setToolTip(tr("Writes the chosen model, or the one in use, as a file for PyTorch and LibTorch"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_compare);
    buttons->addWidget(m_images);
    buttons->addWidget(m_export);
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
    connect(&m_session.jobs(), &JobRunner::pausedChanged, this, &TrainingTable::reload);
    connect(&m_session.jobs(), &JobRunner::rested, this, &TrainingTable::reload);
    connect(&m_session.jobs(), &JobRunner::waitingChanged, this, &TrainingTable::reload);
    connect(m_compare, &QPushButton::clicked, this, [this] { CompareModelsDialog(m_session, this).exec(); });
    connect(m_images, &QPushButton::clicked, this, [this] {
        if (const TrainingRecord* training = lookedAt()) SnapshotDialog(m_session, TrainingRecord(*training), this).exec();
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (const TrainingRecord* training = lookedAt()) ModelExportDialog(m_session, TrainingRecord(*training), this).exec();
    });
    connect(m_remove, &QPushButton::clicked, this, &TrainingTable::removeSelected);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &TrainingTable::updateButtons);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &TrainingTable::chosen);
    connect(&m_session.runs(), &TrainingRuns::waitingChanged, this, &TrainingTable::reload);
    connect(&m_session, &Session::trainingsChanged, this, &TrainingTable::reload);
    connect(&m_session, &Session::thresholdChanged, this, &TrainingTable::showThreshold);
    reload();
}

void TrainingTable::reload() {
    const std::int64_t kept = selectedId();
    const auto& trainings = m_session.trainings();
    const auto& waiting = m_session.runs().waiting();
    const int waits = static_cast<int>(waiting.size()), all = waits + static_cast<int>(trainings.size());
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(all);
    m_table->clearSelection();
    for (int row = 0; row < all; ++row) { // newest first
        if (row < waits)
            fillWaiting(row, static_cast<std::size_t>(waits - 1 - row));
        else
            fillRow(row, trainings[static_cast<std::size_t>(all - 1 - row)]);
        if (kept != 0 && idOf(row) == kept) m_table->selectRow(row);
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

void TrainingTable::fillWaiting(int row, std::size_t place) {
    const WaitingTraining& waiting = m_session.runs().waiting()[place];
    const auto& queue = m_session.jobs().waiting(); // what else waits has a place too
    const auto at = std::ranges::find(queue, waiting.ticket, &JobRunner::Waiting::ticket) - queue.begin();
    const QString state = tr("Waiting, place %1").arg(QLocale().toString(static_cast<int>(at) + 1));
    setRow(row, -waiting.ticket, {QString(), waiting.name, state, QString(), QString(), QString()},
           tr("It starts when what runs now is done."));
}

void TrainingTable::fillRow(int row, const TrainingRecord& training) {
    const QDateTime time = QDateTime::fromString(training.createdUtc, Qt::ISODate).toLocalTime();
    const bool finished = training.state == QLatin1String("finished");
    const bool paused = training.id == m_session.runs().runningId() && m_session.runs().paused() && m_session.jobs().resting();
    setRow(row, training.id,
           {training.active ? QStringLiteral("●")
            : finished      ? QStringLiteral("○")
                            : QString(),
            training.name, paused ? tr("Paused") : stateText(training.state), QLocale().toString(time, QLocale::ShortFormat),
            lossOf(training),
            finished ? numberText(training.active ? m_session.threshold() : training.imageThreshold) : QString()},
           training.message.isEmpty() ? plainToolTip(QStringList{training.name, training.note}.join(QLatin1Char('\n')).trimmed()) : QString::fromStdString(Core::translated(training.message.toUtf8().constData())));
    if (finished) m_table->item(row, inUse)->setData(Qt::AccessibleTextRole, training.active ? tr("in use") : tr("not in use"));
}

void TrainingTable::setRow(int row, std::int64_t id, const QStringList& texts, const QString& tip) {
    for (int column = 0; column < columnCount; ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(id));
        if (column == inUse) item->setTextAlignment(Qt::AlignCenter);
        if (column >= loss) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(tip);
        m_table->setItem(row, column, item);
    }
}

void TrainingTable::showThreshold(double value) {
    const TrainingRecord* active = m_session.activeTraining();
    for (int row = 0; active && row < m_table->rowCount(); ++row)
        if (idOf(row) == active->id) m_table->item(row, threshold)->setText(numberText(value));
}

std::int64_t TrainingTable::idOf(int row) const {
    const auto* item = m_table->item(row, name);
    return item ? item->data(Qt::UserRole).toLongLong() : 0;
}

std::int64_t TrainingTable::selectedId() const {
    return m_table->selectedItems().isEmpty() ? 0 : idOf(m_table->selectedItems().first()->row());
}

const TrainingRecord* TrainingTable::selected() const {
    const std::int64_t id = selectedId();
    for (const TrainingRecord& training : m_session.trainings())
        if (training.id == id) return &training;
    return nullptr;
}

const TrainingRecord* TrainingTable::lookedAt() const {
    return selectedId() != 0 ? selected() : m_session.activeTraining();
}

void TrainingTable::updateButtons() {
    const TrainingRecord* training = selected();
    const bool waits = selectedId() < 0;
    m_activate->setEnabled(training && training->state == QLatin1String("finished") && !training->active);
    m_resume->setEnabled(training && m_session.runs().canResume(*training));
    m_resume->setVisible(anyStopped());
    m_images->setEnabled(lookedAt() != nullptr);
    m_export->setEnabled(lookedAt() && lookedAt()->state == QLatin1String("finished"));
    m_compare->setEnabled(std::any_of(m_session.trainings().begin(), m_session.trainings().end(),
                                      [](const TrainingRecord& each) { return each.state == QLatin1String("finished"); }));
    m_remove->setText(waits ? tr("Take &out") : tr("&Delete…"));
    m_remove->setAccessibleName(waits ? tr("Take the chosen training out of the queue")
                                      : tr("Delete the chosen training and its model"));
    m_remove->setEnabled(waits || (training && training->state != QLatin1String("running")));
}

void TrainingTable::activateSelected() {
    if (const TrainingRecord* training = selected(); training && m_activate->isEnabled())
        m_session.activateTraining(training->id);
}

void TrainingTable::resumeSelected() {
    if (const TrainingRecord* training = selected()) m_session.runs().resume(training->id);
}

bool TrainingTable::anyStopped() const {
    const auto& trainings = m_session.trainings();
    return std::any_of(trainings.begin(), trainings.end(),
                       [this](const TrainingRecord& each) { return m_session.runs().canResume(each); });
}

void TrainingTable::removeSelected() {
    if (const std::int64_t id = selectedId(); id < 0) return m_session.runs().removeWaiting(static_cast<int>(-id));
    const TrainingRecord* chosen = selected();
    if (!chosen) return;
    const TrainingRecord training = *chosen; // the list may change while the question is open
    const auto answer = QMessageBox::question(
        this, tr("Delete training"),
        tr("Delete “%1”? Its model and its heatmaps go to the trash, or where this disk has no trash they are deleted for good. Its scores and "
           "its place in this list cannot be brought back.").arg(training.name),
        QMessageBox::Cancel | QMessageBox::Yes, QMessageBox::Cancel);
    if (answer == QMessageBox::Yes) removeTraining(training.id);
}

void TrainingTable::removeTraining(std::int64_t id) {
    m_losses.erase(id);
    const auto found = std::ranges::find(m_session.trainings(), id, &TrainingRecord::id);
    const QString name = found == m_session.trainings().end() ? QString() : found->name;
    const auto removed = m_session.removeTraining(id);
    emit told(!removed ? QString::fromStdString(removed.error().message)
              : *removed ? tr("The files of “%1” are in the trash.").arg(name)
                         : tr("“%1” is deleted; there is no trash for its files.").arg(name));
}

} // namespace blemish
