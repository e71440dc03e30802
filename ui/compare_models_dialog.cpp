// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_models_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "core/metrics/image_metrics.h"
#include "core/ml/methods.h"
#include "ui/pixel_job.h"
#include "ui/session.h"
#include "ui/table_header.h"
#include "ui/text.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {

enum Column { inUse, name, method, images, imageAuroc, imageAp, pixelAuroc, aupro, learned, perImage, size, note, columnCount };

bool measurable(const ImageRecord& image) { return image.split == Split::test && image.label != Label::unlabelled; }

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

QString modelFileOf(Session& session, const TrainingRecord& training) {
    return QDir(session.store()->folder()).absoluteFilePath(training.modelPath);
}

/// A dash where nothing is defined or nothing was measured.
QString shareText(const std::optional<double>& value) { return value ? QLocale().toString(*value, 'f', 3) : u"–"_s; }

} // namespace

CompareModelsDialog::CompareModelsDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_measuring(std::make_unique<JobRunner>()), m_about(new QLabel), m_newScores(new QTimer(this)) {
    setWindowTitle(tr("Compare models"));
    m_about->setWordWrap(true);
    m_newScores->setSingleShot(true);
    m_newScores->setInterval(1000);
    makeTable();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_about);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeFoot());
    const int most = parent ? parent->window()->width() * 9 / 10 : QWIDGETSIZE_MAX;
    resize(std::min(fontMetrics().averageCharWidth() * 190, most), fontMetrics().height() * 24);
    connect(&session, &Session::trainingsChanged, this, &CompareModelsDialog::reload);
    connect(&session, &Session::imagesChanged, this, &CompareModelsDialog::imagesHaveChanged);
    connect(&session, &Session::scoresChanged, this, [this] {
        if (!m_newScores->isActive()) m_newScores->start();
    });
    connect(m_newScores, &QTimer::timeout, this, [this] {
        if (const TrainingRecord* active = m_session.activeTraining()) m_scores.erase(active->id);
        reload();
    });
    connect(&session, &Session::closed, this, &QDialog::reject);
    connect(m_measuring.get(), &JobRunner::progressed, this, [this](const Progress& progress) {
        m_progress->setRange(0, static_cast<int>(progress.total));
        m_progress->setValue(static_cast<int>(progress.done));
    });
    reload();
}

CompareModelsDialog::~CompareModelsDialog() {
    if (!m_measuring->busy()) return;
    JobRunner* ending = m_measuring.release();
    ending->setParent(&m_session);
    connect(ending, &JobRunner::finished, ending, &QObject::deleteLater);
    ending->cancel();
}

void CompareModelsDialog::makeTable() {
    m_table = new QTableWidget(0, columnCount);
    m_table->setObjectName(u"modelTable"_s);
    m_table->setAccessibleName(tr("Models of this project"));
    m_table->setHorizontalHeaderLabels({tr("In use"), tr("Name"), tr("Method"), tr("Test images"), tr("Image AUROC"), tr("Image AP"),
                                        tr("Pixel AUROC"), tr("AUPRO 0.3"), tr("Trained in"), tr("Per image"), tr("Size"), tr("Note")});
    alignHeaders(*m_table, images, Column::size);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed); // only names and notes can be edited
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(note, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::itemDoubleClicked, this, [this](const QTableWidgetItem* item) {
        if (item->column() != note && item->column() != name) use();
    });
    // Later: what is stored fills the table again, and its editor must be gone.
    connect(m_table, &QTableWidget::cellChanged, this, [this](int row, int column) {
        const QString text = m_table->item(row, column)->text();
        QTimer::singleShot(0, this, [this, id = m_rows.at(static_cast<std::size_t>(row)).training.id, column, text] { keep(id, column, text); });
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &CompareModelsDialog::updateButtons);
}

QWidget* CompareModelsDialog::makeFoot() {
    auto* foot = new QWidget;
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Images measured"));
    m_progress->hide();
    m_measure = new QPushButton;
    m_measure->setObjectName(u"measurePixels"_s);
    m_measure->setToolTip(tr("Computes pixel AUROC and AUPRO of every model from the masks of the defects"));
    m_use = new QPushButton(tr("&Use this model"));
    m_use->setObjectName(u"useModel"_s);
    m_rename = new QPushButton(tr("&Rename"));
    m_rename->setObjectName(u"renameModel"_s);
    m_note = new QPushButton(tr("Edit &note"));
    m_note->setObjectName(u"editNote"_s);
    m_note->setToolTip(tr("Writes down what should be remembered about this model"));
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_use, m_rename, m_note, m_measure}) row->addWidget(button);
    row->addWidget(m_progress, 1);
    row->addStretch();
    row->addWidget(close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_measure, &QPushButton::clicked, this, &CompareModelsDialog::measure);
    connect(m_use, &QPushButton::clicked, this, &CompareModelsDialog::use);
    connect(m_rename, &QPushButton::clicked, this, [this] { edit(name); });
    connect(m_note, &QPushButton::clicked, this, [this] { edit(note); });
    return foot;
}

const CompareModelsDialog::Scores& CompareModelsDialog::scoresOf(std::int64_t training) {
    const auto [scores, unread] = m_scores.try_emplace(training);
    if (unread)
        if (const auto read = m_session.store()->scores(training))
            for (const ScoreRecord& score : *read) scores->second.emplace(score.imageId, score);
    return scores->second;
}

ModelRow CompareModelsDialog::rowOf(const TrainingRecord& training) {
    const auto options = trainOptionsFromJson(training.optionsJson.toStdString());
    ModelRow row{training, {}, 0, 0, 0};
    row.figures.group = options ? options->method : std::string();
    row.figures.seed = options ? options->seed : 0;
    row.figures.trainingSeconds = training.seconds;
    row.figures.bytes = QFileInfo(modelFileOf(m_session, training)).size();
    const Scores& scores = scoresOf(training.id);
    std::vector<double> values, times;
    std::vector<std::uint8_t> labels;
    for (const ImageRecord& image : m_session.images()) {
        if (!measurable(image)) continue;
        ++row.testImages;
        const auto score = scores.find(image.id);
        if (score == scores.end()) continue;
        ++row.scored;
        values.push_back(score->second.score);
        labels.push_back(image.label == Label::ng ? 1 : 0);
        times.push_back(score->second.milliseconds);
    }
    row.figures.millisecondsPerImage = median(std::move(times));
    if (!values.empty()) {
        const RocCurve curve(values, labels);
        row.figures.imageAuroc = curve.auroc().value;
        row.figures.imageAp = curve.averagePrecision().value;
    }
    if (const auto pixels = m_pixels.find(training.id); pixels != m_pixels.end()) {
        row.figures.pixelAuroc = pixels->second.auroc.value;
        row.figures.aupro = pixels->second.aupro030.value;
    }
    const auto [seen, unknown] = m_seen.try_emplace(training.id);
    if (unknown) seen->second = m_session.testImagesSeenBy(training.id);
    row.seen = seen->second;
    return row;
}

/// Labels, splits or masks: what was measured is of the old ones.
void CompareModelsDialog::imagesHaveChanged() {
    m_pixels.clear();
    m_seen.clear();
    m_scores.clear(); // images may have come or gone
    reload();
}

/// Cells that say the same stay as they are, so that a name or note can be written while images are scored.
void CompareModelsDialog::reload() {
    const ModelRow* before = selected();
    const std::int64_t kept = before ? before->training.id : 0;
    std::vector<ModelRow> rows;
    if (m_session.hasProject())
        for (const TrainingRecord& training : m_session.trainings())
            if (training.state == "finished"_L1) rows.insert(rows.begin(), rowOf(training));
    const auto sameModel = [](const ModelRow& a, const ModelRow& b) { return a.training.id == b.training.id; };
    if (!std::ranges::equal(rows, m_rows, sameModel)) {
        if (m_table->currentRow() >= 0) m_table->setCurrentCell(m_table->currentRow(), method); // what is being written counts
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(0);
    }
    m_rows = std::move(rows);
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(static_cast<int>(m_rows.size()));
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            fillRow(static_cast<int>(i), m_rows[i]);
            if (m_rows[i].training.id == kept && !selected()) m_table->selectRow(static_cast<int>(i));
        }
    }
    QString about = m_rows.empty() ? tr("There is no finished training in this project yet.")
                                   : tr("All models on the labelled test images of this project. Small differences between few images mean little: "
                                        "train with other seeds to see how far chance alone moves them.");
    if (std::ranges::any_of(m_rows, [](const ModelRow& row) { return row.seen > 0; }))
        about += u"\n⚠ "_s + tr("Models with this sign have learned from some of these images: their figures look better than they are.");
    m_about->setText(about);
    updateButtons();
}

void CompareModelsDialog::fillRow(int row, const ModelRow& model) {
    const QLocale locale;
    const ComparedModel& f = model.figures;
    const TrainMethod* known = findTrainMethod(f.group);
    const QString texts[columnCount] = {
        model.training.active ? u"●"_s : u"○"_s,
        model.training.name,
        known ? QCoreApplication::translate("TrainOptions", known->label) : QString::fromStdString(f.group),
        (model.seen > 0 ? u"⚠ "_s : QString()) +
            (model.scored == model.testImages ? locale.toString(model.testImages) : tr("%1 of %2").arg(model.scored).arg(model.testImages)),
        shareText(f.imageAuroc), shareText(f.imageAp), shareText(f.pixelAuroc), shareText(f.aupro),
        f.trainingSeconds > 0 ? durationText(f.trainingSeconds) : u"–"_s,
        f.millisecondsPerImage > 0 ? tr("%1 ms").arg(locale.toString(f.millisecondsPerImage, 'f', 1)) : u"–"_s,
        f.bytes > 0 ? locale.formattedDataSize(f.bytes, 0) : u"–"_s,
        model.training.note};
    QStringList ofImages;
    if (model.seen > 0) ofImages << cautionText(Caution{.kind = Caution::Kind::trainingImages, .count = model.seen});
    if (model.scored < model.testImages)
        ofImages << tr("Put the model to use to have it score the others; until then its figures are of fewer images.");
    for (int column = 0; column < columnCount; ++column) {
        QTableWidgetItem* item = m_table->item(row, column);
        if (!item) m_table->setItem(row, column, item = new QTableWidgetItem);
        item->setText(texts[column]); // which does nothing where it says so already
        if (column == inUse) item->setTextAlignment(Qt::AlignCenter);
        if (column >= images && column <= Column::size) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const bool editable = (column == note || column == name) && !m_session.store()->readOnly();
        if (item->flags().testFlag(Qt::ItemIsEditable) != editable) // even the same flags would reset an open editor
            item->setFlags(item->flags().setFlag(Qt::ItemIsEditable, editable));
        if (column == name) item->setToolTip(plainToolTip(model.training.name));
        if (column == note) item->setToolTip(model.training.note.isEmpty() ? tr("Double-click to write a note") : plainToolTip(model.training.note));
        if (column == method && known) item->setToolTip(QCoreApplication::translate("TrainOptions", known->provenance));
        if (column == images) item->setToolTip(ofImages.join(u'\n'));
    }
    m_table->item(row, inUse)->setData(Qt::AccessibleTextRole, model.training.active ? tr("in use") : tr("not in use"));
}

const ModelRow* CompareModelsDialog::selected() const {
    const auto items = m_table->selectedItems();
    const auto row = items.isEmpty() ? m_rows.size() : static_cast<std::size_t>(items.first()->row());
    return row < m_rows.size() ? &m_rows[row] : nullptr;
}

void CompareModelsDialog::updateButtons() {
    const ModelRow* model = selected();
    m_use->setEnabled(model && !model->training.active && settled());
    for (QPushButton* button : {m_rename, m_note}) button->setEnabled(model && !m_session.store()->readOnly());
    const bool masks = std::any_of(m_session.images().begin(), m_session.images().end(), [](const ImageRecord& image) {
        return measurable(image) && image.label == Label::ng && !(image.maskPath.isEmpty() && image.drawnMask.isEmpty());
    });
    m_measure->setEnabled((masks && !m_rows.empty()) || !settled());
    m_measure->setText(settled() ? tr("&Measure pixels") : tr("Stop &measuring"));
    m_progress->setVisible(!settled());
}

void CompareModelsDialog::use() {
    if (const ModelRow* model = selected(); model && m_use->isEnabled()) m_session.activateTraining(model->training.id);
}

void CompareModelsDialog::edit(int column) {
    if (const ModelRow* model = selected()) m_table->editItem(m_table->item(static_cast<int>(model - m_rows.data()), column));
}

void CompareModelsDialog::keep(std::int64_t training, int column, const QString& text) {
    const QString clean = column == name ? text.simplified() : text.trimmed();
    const bool stored = column == name ? m_session.renameTraining(training, clean) : m_session.setTrainingNote(training, clean);
    if (!stored || clean != text) reload(); // which shows the old one, or without the spaces
}

void CompareModelsDialog::measure() {
    m_waiting.clear();
    if (!settled()) return m_measuring->cancel();
    for (const ModelRow& row : m_rows)
        if (row.scored > 0 && !m_pixels.contains(row.training.id)) m_waiting.push_back(row.training.id);
    measureNext();
}

void CompareModelsDialog::measureNext() {
    const auto next = m_waiting.empty()
                          ? m_rows.end()
                          : std::find_if(m_rows.begin(), m_rows.end(), [&](const ModelRow& row) { return row.training.id == m_waiting.front(); });
    if (next == m_rows.end()) return updateButtons();
    m_waiting.erase(m_waiting.begin());
    const TrainingRecord training = next->training;
    const Scores& scores = scoresOf(training.id);
    std::vector<PixelTask> tasks;
    for (std::size_t i = 0; i < m_session.images().size(); ++i) {
        const ImageRecord& image = m_session.images()[i];
        const int index = static_cast<int>(i);
        if (measurable(image) && scores.contains(image.id))
            tasks.push_back({toPath(m_session.imageFile(index)), toPath(m_session.maskFile(index)),
                             toPath(m_session.mapFile(index, training.id)), image.label == Label::ng});
    }
    m_measuring->start<PixelMetricsResult>(
        tr("Measuring “%1”").arg(training.name),
        [tasks, model = toPath(modelFileOf(m_session, training)), region = m_session.store()->ignoreRegionFile()](JobContext& job) {
            return pixelMetrics(tasks, model, region, job);
        },
        this, [this, id = training.id](Result<PixelMetricsResult> measured) {
            if (measured) m_pixels[id] = std::move(*measured);
            if (!measured && measured.error().kind != ErrorKind::cancelled) m_about->setText(QString::fromStdString(measured.error().message));
            if (measured) reload();
            measureNext();
        });
    updateButtons();
}

} // namespace blemish
