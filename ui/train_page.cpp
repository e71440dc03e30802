// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train_page.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/ml/teacher_store.h"
#include "ui/job_runner.h"
#include "ui/loss_plot.h"
#include "ui/option_form.h"
#include "ui/session.h"
#include "ui/text.h"
#include "ui/training_table.h"

namespace blemish {

namespace {
constexpr int fewestImages = 2; ///< one to learn from and one to calibrate on

QLabel* title(const QString& text, QWidget* buddy = nullptr) {
    auto* label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setBuddy(buddy);
    return label;
}

QLabel* wrapped(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString presetText(const char* text) {
    return QCoreApplication::translate("TrainOptions", text);
}

QVBoxLayout* plainLayout(QWidget* widget) {
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}
} // namespace

TrainPage::TrainPage(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    auto* sides = new QSplitter(this);
    sides->setChildrenCollapsible(false);
    sides->addWidget(makeOptionsSide());
    sides->addWidget(makeRunSide());
    sides->setStretchFactor(0, 2);
    sides->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0); // the sides have their own
    layout->addWidget(sides);
    connect(m_form, &OptionForm::changed, this, [this] {
        matchPreset();
        updateTeacherText();
        updateReadiness();
    });
    connectSession();
    reloadTeachers();
    matchPreset();
    updateReadiness();
}

QWidget* TrainPage::makeOptionsSide() {
    auto* side = new QWidget;
    m_form = new OptionForm(side);
    auto* layout = new QVBoxLayout(side);
    layout->addWidget(makePresets());
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(title(tr("Teacher")));
    layout->addWidget(makeTeacherBox());
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(title(tr("Options"), m_form));
    layout->addWidget(m_form);
    layout->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(side);
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    return scroll;
}

QWidget* TrainPage::makePresets() {
    auto* presets = new QWidget;
    m_presets = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(fontMetrics().averageCharWidth() / 2);
    for (const TrainPreset& preset : trainPresets()) {
        auto* button = new QToolButton(presets);
        const QString name = presetText(preset.label);
        button->setText(name + QLatin1Char('\n') + tr("%1 epochs").arg(preset.epochs));
        button->setCheckable(true);
        button->setToolTip(presetText(preset.why));
        button->setAccessibleName(tr("Preset %1").arg(name));
        button->setAccessibleDescription(presetText(preset.why));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        button->setMinimumHeight(fontMetrics().height() * 5 / 2);
        m_presets->addButton(button, m_presets->buttons().size());
        row->addWidget(button);
    }
    m_presetWhy = wrapped(presets);
    auto* layout = plainLayout(presets);
    layout->addWidget(title(tr("&Preset"), m_presets->button(0)));
    layout->addLayout(row);
    layout->addWidget(m_presetWhy);
    connect(m_presets, &QButtonGroup::idClicked, this, &TrainPage::choosePreset);
    return presets;
}

QWidget* TrainPage::makeTeacherBox() {
    auto* teacher = new QWidget;
    m_teacherText = wrapped(teacher);
    m_teacherText->setAccessibleName(tr("Teacher in use"));
    m_importTeacher = new QPushButton(tr("&Import weights…"), teacher);
    m_importTeacher->setToolTip(
        tr("Adds a pretrained backbone from a .pth or .safetensors file; the file is checked and copied"));
    m_importTeacher->setAccessibleName(tr("Import weights of a pretrained backbone"));
    connect(m_importTeacher, &QPushButton::clicked, this, &TrainPage::askForTeacher);
    auto* layout = plainLayout(teacher);
    layout->addWidget(m_teacherText);
    layout->addWidget(m_importTeacher, 0, Qt::AlignLeft);
    return teacher;
}

QWidget* TrainPage::makeRunSide() {
    QWidget* run = makeRunBox(); // first: the other parts report there
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makePlotBox());
    parts->addWidget(makeTrainingsBox());
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->addWidget(run);
    layout->addWidget(parts, 1);
    return side;
}

QWidget* TrainPage::makeRunBox() {
    auto* run = new QWidget;
    m_images = wrapped(run);
    m_obstacle = wrapped(run);
    m_obstacle->setAccessibleName(tr("Why training cannot start"));
    m_start = new QPushButton(tr("&Start training"), run);
    m_start->setDefault(true);
    m_start->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_cancel = new QPushButton(tr("&Cancel"), run);
    m_cancel->setAccessibleName(tr("Cancel the training"));
    m_progress = new QProgressBar(run);
    m_progress->setAccessibleName(tr("Progress of the training"));
    m_progress->setTextVisible(false);
    QSizePolicy place = m_progress->sizePolicy();
    place.setRetainSizeWhenHidden(true); // the buttons stay where and as they are
    m_progress->setSizePolicy(place);
    m_progressText = wrapped(run);
    m_progressText->setAccessibleName(tr("State of the training"));
    connect(m_start, &QPushButton::clicked, this, &TrainPage::start);
    connect(m_cancel, &QPushButton::clicked, this, &TrainPage::cancel);
    auto* row = new QHBoxLayout;
    row->addWidget(m_start);
    row->addWidget(m_cancel);
    row->addWidget(m_progress, 1);
    auto* layout = plainLayout(run);
    layout->addWidget(m_images);
    layout->addLayout(row);
    layout->addWidget(m_obstacle);
    layout->addWidget(m_progressText);
    return run;
}

QWidget* TrainPage::makePlotBox() {
    auto* box = new QWidget;
    m_plot = new LossPlot(box);
    m_logarithmic = new QCheckBox(tr("&Logarithmic"), box);
    m_logarithmic->setToolTip(tr("Shows small losses as clearly as large ones"));
    connect(m_logarithmic, &QCheckBox::toggled, m_plot, &LossPlot::setLogarithmic);
    auto* row = new QHBoxLayout;
    row->addWidget(title(tr("Loss"), m_plot));
    row->addStretch();
    row->addWidget(m_logarithmic);
    auto* layout = plainLayout(box);
    layout->addLayout(row);
    layout->addWidget(m_plot, 1);
    return box;
}

QWidget* TrainPage::makeTrainingsBox() {
    auto* box = new QWidget;
    m_trainings = new TrainingTable(m_session, box);
    connect(m_trainings, &TrainingTable::failed, m_progressText, &QLabel::setText);
    auto* layout = plainLayout(box);
    layout->addWidget(title(tr("T&rainings"), m_trainings));
    layout->addWidget(m_trainings, 1);
    return box;
}

void TrainPage::connectSession() {
    connect(&m_session, &Session::imagesChanged, this, &TrainPage::updateReadiness);
    connect(&m_session, &Session::opened, this, &TrainPage::updateReadiness);
    connect(&m_session, &Session::closed, this, [this] {
        m_plot->clear();
        m_progressText->clear();
        updateReadiness();
    });
    connect(&m_session, &Session::trainingStarted, this, &TrainPage::showStarted);
    connect(&m_session, &Session::trainingStep, this, &TrainPage::showStep);
    connect(&m_session, &Session::trainingFinished, this, &TrainPage::finish);
    JobRunner& jobs = m_session.jobs();
    connect(&jobs, &JobRunner::started, this, &TrainPage::updateReadiness);
    connect(&jobs, &JobRunner::finished, this, &TrainPage::updateReadiness);
    connect(&jobs, &JobRunner::progressed, this, [this](const Progress& progress) {
        const bool beforeOrAfterSteps = m_progress->value() == 0 || m_progress->value() == m_progress->maximum();
        if (m_training && beforeOrAfterSteps && !m_cancelling)
            m_progressText->setText(QString::fromStdString(progress.stage) + QStringLiteral("…"));
    });
}

int TrainPage::normalImages() const {
    const auto normal = [](const ImageRecord& image) { return image.split == Split::train && image.label == Label::ok; };
    return static_cast<int>(std::count_if(m_session.images().begin(), m_session.images().end(), normal));
}

QString TrainPage::obstacle() const {
    if (!m_session.hasProject()) return tr("Open a folder of images first.");
    if (m_session.store()->readOnly()) return tr("This project is open read-only, so nothing can be trained in it.");
    if (m_training) return {};
    if (m_session.jobs().busy()) return tr("“%1” is running; training can start when it is done.").arg(m_session.jobs().title());
    if (normalImages() == 0)
        return tr(
            "There is no image to learn from. Label good images as OK in the gallery; a share of them is kept for the test.");
    if (normalImages() < fewestImages) return tr("One OK image is too few to learn from. Label at least one more.");
    if (const auto valid = m_form->options().validate(); !valid) return QString::fromStdString(valid.error().message);
    return {};
}

void TrainPage::updateReadiness() {
    const QString why = obstacle();
    m_images->setText(tr("OK images to learn from: %1").arg(QLocale().toString(normalImages())));
    m_images->setVisible(m_session.hasProject());
    m_obstacle->setText(why);
    m_obstacle->setVisible(!why.isEmpty());
    m_start->setEnabled(why.isEmpty() && !m_training);
    m_start->setToolTip(why);
    m_cancel->setEnabled(m_training && !m_cancelling);
    m_progress->setVisible(m_training);
    m_form->setEnabled(!m_training);
    for (QAbstractButton* button : m_presets->buttons()) button->setEnabled(!m_training);
    m_importTeacher->setEnabled(!m_session.jobs().busy());
}

void TrainPage::choosePreset(int id) {
    TrainOptions options = m_form->options();
    options.epochs = trainPresets()[static_cast<std::size_t>(id)].epochs;
    m_form->setOptions(options);
    matchPreset();
}

/// Shows which preset the form is at, if any.
void TrainPage::matchPreset() {
    const int epochs = m_form->options().epochs;
    m_presets->setExclusive(false);
    m_presetWhy->setText(tr("Your own number of epochs."));
    for (std::size_t i = 0; i < trainPresets().size(); ++i) {
        const TrainPreset& preset = trainPresets()[i];
        m_presets->button(static_cast<int>(i))->setChecked(preset.epochs == epochs);
        if (preset.epochs == epochs) m_presetWhy->setText(presetText(preset.why));
    }
    m_presets->setExclusive(true);
}

void TrainPage::reloadTeachers() {
    QStringList names{QStringLiteral("auto")};
    for (const TeacherEntry& entry : TeacherStore().list()) names << QString::fromStdString(entry.name);
    m_form->setChoices("teacher", names);
    m_form->setChoices("device", {QStringLiteral("auto"), QStringLiteral("cpu"), QStringLiteral("cuda")});
    updateTeacherText();
}

/// One sentence on the weights that a training would use now.
QString TrainPage::chosenTeacher() const {
    const TrainOptions options = m_form->options();
    const std::vector<TeacherEntry> entries = TeacherStore().list();
    const auto pick = [&](const TeacherEntry& entry) {
        if (options.teacher == "auto") return entry.name == "builtin" || entry.backbone == options.backbone;
        return entry.name == options.teacher;
    };
    const auto found = std::find_if(entries.begin(), entries.end(), pick); // the built-in one comes last
    if (found == entries.end())
        return tr("Weights from the file “%1”; it is checked when the training starts.")
            .arg(QString::fromStdString(options.teacher));
    if (found->name != "builtin" && found->backbone != options.backbone)
        return tr("“%1” holds a %2 and does not fit the backbone %3. Choose another one, or “auto”.")
            .arg(QString::fromStdString(found->name), QString::fromStdString(found->backbone),
                 QString::fromStdString(options.backbone));
    return QString::fromStdString(describeTeacher(*found));
}

void TrainPage::updateTeacherText() {
    m_teacherText->setText(chosenTeacher());
}

void TrainPage::askForTeacher() {
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Import weights"), {}, tr("Weights (*.pth *.pt *.safetensors);;All files (*)"));
    if (!file.isEmpty()) importTeacher(file);
}

void TrainPage::importTeacher(const QString& file) {
    const auto work = [path = toPath(file)](JobContext&) { return TeacherStore().import(path); };
    const auto done = [this](Result<TeacherEntry> imported) {
        reloadTeachers();
        m_progressText->setText(imported
                                    ? tr("Imported “%1” for %2.")
                                          .arg(QString::fromStdString(imported->name), QString::fromStdString(imported->backbone))
                                    : QString::fromStdString(imported.error().message));
        updateReadiness();
    };
    const QString name = QFileInfo(file).fileName();
    if (!m_session.jobs().start<TeacherEntry>(tr("Importing %1").arg(name), work, this, done))
        m_progressText->setText(tr("“%1” is running; import the weights when it is done.").arg(m_session.jobs().title()));
}

void TrainPage::start() {
    if (obstacle().isEmpty()) m_session.startTraining(m_form->options());
}

void TrainPage::cancel() {
    if (!m_training) return;
    m_cancelling = true;
    m_session.jobs().cancel();
    m_progressText->setText(tr("Cancelling…"));
    updateReadiness();
}

void TrainPage::showStarted(int steps) {
    m_training = true;
    m_cancelling = false;
    m_plot->clear();
    m_progress->setRange(0, steps);
    m_progress->setValue(0);
    m_progressText->setText(tr("Getting ready…"));
    updateReadiness();
    m_cancel->setFocus();
}

void TrainPage::showStep(int epoch, int epochs, int step, int steps, double loss, double secondsLeft) {
    if (!m_training) return;
    m_progress->setRange(0, steps);
    m_progress->setValue(step);
    m_plot->setEpochs(epochs);
    m_plot->addStep(epoch, step, std::max(1, steps / std::max(1, epochs)), loss);
    if (m_cancelling) return;
    QStringList parts{tr("Epoch %1 of %2").arg(epoch).arg(epochs), tr("loss %1").arg(QLocale().toString(loss, 'g', 4))};
    if (const QString left = timeLeftText(secondsLeft); !left.isEmpty()) parts << left;
    m_progressText->setText(parts.join(QStringLiteral(" · ")));
}

void TrainPage::finish(bool ok, const QString& message) {
    const bool cancelled = m_cancelling;
    if (ok) m_plot->finish();
    m_training = m_cancelling = false;
    if (ok)
        m_progressText->setText(tr("Finished. The new model is in use and scores the test images."));
    else
        m_progressText->setText(cancelled ? tr("Cancelled after step %1.").arg(QLocale().toString(m_progress->value()))
                                          : message);
    updateReadiness();
    m_start->setFocus();
}

} // namespace blemish
