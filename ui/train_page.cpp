// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train_page.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/ml/estimate.h"
#include "core/ml/machine.h"
#include "core/net/teacher_download.h"
#include "ui/job_runner.h"
#include "ui/log_view.h"
#include "ui/loss_plot.h"
#include "ui/option_side.h"
#include "ui/probe_panel.h"
#include "ui/run_box.h"
#include "ui/session.h"
#include "ui/table_header.h"
#include "ui/text.h"
#include "ui/training_runs.h"
#include "ui/training_speed.h"
#include "ui/training_table.h"

namespace blemish {

namespace {
constexpr int fewestImages = 2; ///< one to learn from and one to calibrate on

QVBoxLayout* plainLayout(QWidget* widget) {
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}
} // namespace

TrainPage::TrainPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_options(new OptionSide), m_run(new RunBox(session)), m_speed(new TrainingSpeed(session, this)) {
    auto* sides = new QSplitter(this);
    sides->setObjectName(QStringLiteral("trainSides"));
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_options);
    sides->addWidget(makeRunSide());
    sides->setStretchFactor(0, 2);
    sides->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0); // the sides have their own
    layout->addWidget(sides);
    connect(m_options, &OptionSide::changed, this, &TrainPage::updateReadiness);
    connect(m_speed, &TrainingSpeed::changed, this, &TrainPage::updateReadiness);
    connect(m_options, &OptionSide::importWanted, this, &TrainPage::importTeacher);
    connect(m_options, &OptionSide::downloadWanted, this, &TrainPage::downloadTeacher);
    connect(m_run, &RunBox::startWanted, this, &TrainPage::start);
    connect(m_run, &RunBox::heatmapsWanted, this, &TrainPage::heatmapsWanted);
    connectSession();
    updateReadiness();
    showRecorded();
}

QWidget* TrainPage::makeRunSide() {
    auto* pictures = new QSplitter(Qt::Horizontal);
    pictures->setObjectName(QStringLiteral("trainPictures"));
    pictures->setChildrenCollapsible(false);
    pictures->addWidget(makePlotBox());
    pictures->addWidget(makeProbeBox());
    pictures->setStretchFactor(0, 3);
    pictures->setStretchFactor(1, 1);
    pictures->setSizes({2000, 1000});
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setObjectName(QStringLiteral("trainParts"));
    parts->setChildrenCollapsible(false);
    parts->addWidget(pictures);
    parts->addWidget(makeLists());
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->addWidget(m_run);
    layout->addSpacing(fontMetrics().height() / 3);
    layout->addWidget(parts, 1);
    return side;
}

QWidget* TrainPage::makePlotBox() {
    auto* box = new QWidget;
    m_plot = new LossPlot(box);
    auto* logarithmic = new QCheckBox(tr("&Logarithmic"));
    logarithmic->setToolTip(tr("Shows small losses as clearly as large ones"));
    auto* asTable = new QCheckBox(tr("As ta&ble"));
    asTable->setObjectName(QStringLiteral("lossAsTable"));
    asTable->setToolTip(tr("The same numbers as a list"));
    m_lossTable = new QTableWidget(0, 3);
    m_lossTable->setHorizontalHeaderLabels({tr("Epoch"), tr("Loss"), tr("Separation")});
    alignHeaders(*m_lossTable, 0, 2);
    m_lossTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lossTable->verticalHeader()->hide();
    m_lossTable->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_lossTable->setShowGrid(false);
    m_lossTable->setAlternatingRowColors(true);
    m_lossTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_lossTable->setAccessibleName(tr("Loss of each epoch"));
    m_lossTable->setTabKeyNavigation(false);
    m_plotOrTable = new QStackedWidget;
    m_plotOrTable->addWidget(m_plot);
    m_plotOrTable->addWidget(m_lossTable);
    connect(logarithmic, &QCheckBox::toggled, m_plot, &LossPlot::setLogarithmic);
    connect(asTable, &QCheckBox::toggled, this, [this, logarithmic](bool on) {
        m_plotOrTable->setCurrentIndex(on ? 1 : 0);
        logarithmic->setEnabled(!on);
        fillTable();
    });
    auto* row = new QHBoxLayout;
    QLabel* name = partTitle(tr("Loss"), m_plot);
    name->setFixedHeight(logarithmic->sizeHint().height());
    row->addWidget(name);
    row->addStretch();
    row->addWidget(logarithmic);
    row->addWidget(asTable);
    auto* layout = plainLayout(box);
    layout->addLayout(row);
    layout->addWidget(m_plotOrTable, 1);
    return box;
}

QWidget* TrainPage::makeProbeBox() {
    auto* box = new QWidget;
    m_probe = new ProbePanel;
    auto* layout = plainLayout(box);
    QLabel* name = partTitle(tr("What it sees now"));
    name->setFixedHeight(QCheckBox(QStringLiteral("M")).sizeHint().height()); // in line with the plot's
    layout->addWidget(name);
    layout->addWidget(m_probe, 1);
    return box;
}

QWidget* TrainPage::makeLists() {
    auto* lists = new QTabWidget;
    lists->setObjectName(QStringLiteral("trainLists"));
    lists->setDocumentMode(true);
    m_trainings = new TrainingTable(m_session);
    m_trainings->layout()->setContentsMargins(0, fontMetrics().height() / 3, 0, 0);
    auto* log = new LogView(m_session.log());
    log->layout()->setContentsMargins(0, fontMetrics().height() / 3, 0, 0);
    lists->addTab(m_trainings, tr("&Trainings"));
    lists->addTab(log, tr("Lo&g"));
    connect(m_trainings, &TrainingTable::told, m_run, &RunBox::say);
    connect(m_trainings, &TrainingTable::chosen, this, &TrainPage::showRecorded);
    return lists;
}

void TrainPage::connectSession() {
    connect(&m_session, &Session::imagesChanged, this, &TrainPage::updateReadiness);
    connect(&m_session, &Session::opened, this, &TrainPage::updateReadiness);
    connect(&m_session, &Session::trainingsChanged, this, &TrainPage::updateReadiness);
    connect(&m_session, &Session::modelChanged, this, &TrainPage::showRecorded);
    connect(&m_session, &Session::closed, this, [this] {
        m_probe->clear();
        showRecorded();
        updateReadiness();
    });
    TrainingRuns& runs = m_session.runs();
    connect(&runs, &TrainingRuns::started, this, [this](int, const std::vector<double>& losses) {
        m_plot->show(losses);
        m_probe->clear();
        fillTable();
    });
    connect(&runs, &TrainingRuns::stepped, this, [this](int epoch, int epochs, int step, int steps, double loss) {
        m_plot->setEpochs(epochs);
        if (m_plot->addStep(epoch, step, std::max(1, steps / std::max(1, epochs)), loss)) fillTable();
    });
    connect(&runs, &TrainingRuns::probed, this, [this](const ProbeReading& reading) {
        m_probe->show(reading);
        if (const auto separation = reading.separation()) m_plot->addSeparation(reading.step, *separation);
    });
    connect(&runs, &TrainingRuns::finished, this, [this](bool ok) {
        if (ok) m_plot->finish();
        fillTable();
    });
    JobRunner& jobs = m_session.jobs();
    connect(&jobs, &JobRunner::started, this, &TrainPage::updateReadiness);
    connect(&jobs, &JobRunner::finished, this, &TrainPage::updateReadiness);
}

int TrainPage::normalImages() const {
    const auto normal = [](const ImageRecord& image) { return image.split == Split::train && image.label == Label::ok; };
    return static_cast<int>(std::count_if(m_session.images().begin(), m_session.images().end(), normal));
}

QString TrainPage::obstacle() const {
    if (!m_session.hasProject()) return tr("Open a folder of images first.");
    if (m_session.store()->readOnly()) return tr("This project is open read-only, so nothing can be trained in it.");
    if (normalImages() == 0)
        return tr(
            "There is no image to learn from. Label good images as OK in the gallery; a share of them is kept for the test.");
    if (normalImages() < fewestImages) return tr("One OK image is too few to learn from. Label at least one more.");
    if (const auto valid = m_options->options().validate(); !valid) return QString::fromStdString(valid.error().message);
    const auto needed = estimateTraining(m_options->options(), normalImages()).workingBytes;
    if (const auto free = availableMemory(); free > 0 && needed > free)
        return tr("This training needs about %1 of memory, and %2 are free. Choose a smaller image size, batch or backbone.")
            .arg(QLocale().formattedDataSize(needed, 1), QLocale().formattedDataSize(free, 1));
    return {};
}

QString TrainPage::facts(const QString& duration) const {
    if (!m_session.hasProject()) return {};
    const QString images = QLocale().toString(normalImages());
    if (!obstacle().isEmpty()) return tr("OK images to learn from: %1").arg(images);
    const QString memory = QLocale().formattedDataSize(estimateTraining(m_options->options(), normalImages()).peakBytes, 1);
    if (duration.isEmpty()) return tr("OK images to learn from: %1 · memory: about %2").arg(images, memory);
    return tr("OK images to learn from: %1 · memory: about %2 · time: about %3").arg(images, memory, duration);
}

QString TrainPage::duration() const {
    if (!obstacle().isEmpty()) return {};
    const TrainOptions options = m_options->options();
    m_speed->wanted(options);
    const auto seconds = estimateTraining(options, normalImages(), m_speed->msPerImage(options)).seconds;
    return seconds ? durationText(*seconds) : QString();
}

void TrainPage::updateReadiness() {
    const QString about = duration();
    m_run->setReadiness(facts(about), obstacle());
    emit durationChanged(about);
    m_options->setImportEnabled(!m_session.jobs().busy());
}

void TrainPage::start() {
    if (obstacle().isEmpty()) m_session.runs().start(m_options->options());
}

/// Without a running training the plot shows the chosen one, else the one in use.
void TrainPage::showRecorded() {
    if (m_session.runs().running()) return;
    const TrainingRecord* training = m_trainings->lookedAt();
    m_plot->show(training ? m_session.runs().lossesOf(*training) : std::vector<double>{},
                 training ? tr("The losses of “%1” were not recorded").arg(training->name) : QString());
    fillTable();
}

void TrainPage::fillTable() {
    if (m_plotOrTable->currentIndex() != 1) return; // filled when it is looked at
    const std::vector<LossPlot::Row> rows = m_plot->rows();
    m_lossTable->setRowCount(static_cast<int>(rows.size()));
    const auto best = m_plot->best();
    m_lossTable->setColumnHidden(2, std::ranges::none_of(rows, [](const LossPlot::Row& row) { return row.separation.has_value(); }));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QString separation =
            !rows[i].separation ? QString()
            : best && best->epoch == rows[i].epoch
                ? tr("%1 % (best)").arg(QLocale().toString(100 * *rows[i].separation, 'f', 0))
                : tr("%1 %").arg(QLocale().toString(100 * *rows[i].separation, 'f', 0));
        const QString texts[]{QLocale().toString(rows[i].epoch), QLocale().toString(rows[i].loss, 'g', 4), separation};
        for (int column = 0; column < 3; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_lossTable->setItem(static_cast<int>(i), column, item);
        }
    }
}

void TrainPage::importTeacher(const QString& file) {
    const QString name = QFileInfo(file).fileName();
    install(tr("Importing %1").arg(name), [path = toPath(file)](JobContext&) { return TeacherStore().import(path); });
}

void TrainPage::downloadTeacher(const QString& backbone, const QUrl& server) {
    const BackboneSpec* spec = findBackbone(backbone.toStdString());
    if (!spec) return;
    install(tr("Downloading %1").arg(backbone), [wanted = TeacherDownload::of(*spec, server)](JobContext& job) {
        return fetchTeacher(wanted, TeacherStore(), job);
    });
}

void TrainPage::install(const QString& title, const std::function<Result<TeacherEntry>(JobContext&)>& work) {
    const auto done = [this](Result<TeacherEntry> installed) {
        m_options->reloadTeachers();
        m_run->say(installed ? tr("Imported “%1” for %2.")
                                   .arg(QString::fromStdString(installed->name), QString::fromStdString(installed->backbone))
                             : QString::fromStdString(installed.error().message));
        updateReadiness();
    };
    if (!m_session.jobs().start<TeacherEntry>(title, work, this, done))
        m_run->say(tr("“%1” is running; import the weights when it is done.").arg(m_session.jobs().title()));
}

} // namespace blemish
