// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/option_side.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/ml/backbones.h"
#include "core/ml/methods.h"
#include "core/ml/teacher_store.h"
#include "ui/option_form.h"
#include "ui/teacher_download_dialog.h"

namespace blemish {

namespace {
QLabel* wrapped(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString presetText(const char* text) {
    return QCoreApplication::translate("TrainOptions", text);
}

/// The button after those of `trainPresets()`: as long as published, with what anomalib builds differently.
int anomalibId() {
    return static_cast<int>(trainPresets().size());
}

bool asAnomalib(const TrainOptions& options) {
    TrainOptions same = options;
    useAnomalibSettings(same);
    return same == options;
}

/// It is a setting of the embedding, which not every method has.
bool anomalibApplies(const TrainOptions& options) {
    const auto fields = trainOptionFields();
    const auto width = std::find_if(fields.begin(), fields.end(), [](const OptionField& each) { return qstrcmp(each.key, "oce_width") == 0; });
    return width != fields.end() && appliesTo(*width, options.method);
}

QVBoxLayout* plainLayout(QWidget* widget) {
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}
} // namespace

QLabel* partTitle(const QString& text, QWidget* buddy) {
    auto* label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setBuddy(buddy);
    return label;
}

OptionSide::OptionSide(QWidget* parent) : QScrollArea(parent), m_presets(new QButtonGroup(this)) {
    auto* side = new QWidget;
    m_form = new OptionForm(side);
    auto* layout = new QVBoxLayout(side);
    layout->addWidget(makePresets());
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(partTitle(tr("Teacher")));
    layout->addWidget(makeTeacherBox());
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(partTitle(tr("Options"), m_form));
    layout->addWidget(m_form);
    layout->addStretch();
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(side);
    setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    connect(m_form, &OptionForm::changed, this, [this] {
        matchPreset();
        m_teacherText->setText(chosenTeacher());
        emit changed();
    });
    reloadTeachers();
    matchPreset();
}

TrainOptions OptionSide::options() const {
    return m_form->options();
}

void OptionSide::setImportEnabled(bool enabled) {
    m_mayInstall = enabled;
    m_importTeacher->setEnabled(enabled);
    offerDownload();
}

QWidget* OptionSide::makePresets() {
    auto* presets = new QWidget;
    auto* grid = new QGridLayout; // two by two: long languages need the width
    grid->setSpacing(fontMetrics().averageCharWidth() / 2);
    const auto add = [&](const QString& name, const QString& why) {
        auto* button = new QToolButton(presets);
        button->setCheckable(true);
        button->setToolTip(why);
        button->setAccessibleName(tr("Preset %1").arg(name));
        button->setAccessibleDescription(why);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        button->setMinimumHeight(fontMetrics().height() * 5 / 2);
        const int id = static_cast<int>(m_presets->buttons().size());
        m_presets->addButton(button, id);
        grid->addWidget(button, id / 2, id % 2);
    };
    for (const TrainPreset& preset : trainPresets()) add(presetText(preset.label), presetText(preset.why));
    add(tr("As anomalib"), tr("The embedding width and Adam's beta 2 of anomalib 2.6, for as long as published; to compare with its models."));
    m_presetWhy = wrapped(presets);
    auto* layout = plainLayout(presets);
    layout->addWidget(partTitle(tr("&Preset"), m_presets->button(0)));
    layout->addLayout(grid);
    layout->addWidget(m_presetWhy);
    connect(m_presets, &QButtonGroup::idClicked, this, &OptionSide::choosePreset);
    return presets;
}

QWidget* OptionSide::makeTeacherBox() {
    auto* teacher = new QWidget;
    m_teacherText = wrapped(teacher);
    m_teacherText->setAccessibleName(tr("Teacher in use"));
    m_importTeacher = new QPushButton(tr("Import &weights…"), teacher);
    m_importTeacher->setToolTip(
        tr("Adds a pretrained backbone from a .pth or .safetensors file; the file is checked and copied"));
    m_importTeacher->setAccessibleName(tr("Import weights of a pretrained backbone"));
    m_downloadTeacher = new QPushButton(tr("Dow&nload…"), teacher);
    m_downloadTeacher->setObjectName(QStringLiteral("downloadTeacher"));
    m_downloadTeacher->setToolTip(tr("Fetches the published weights of the chosen backbone, after asking"));
    m_downloadTeacher->setAccessibleName(tr("Download pretrained weights of the chosen backbone"));
    connect(m_importTeacher, &QPushButton::clicked, this, &OptionSide::askForTeacher);
    connect(m_downloadTeacher, &QPushButton::clicked, this, &OptionSide::askForDownload);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_importTeacher);
    buttons->addWidget(m_downloadTeacher);
    buttons->addStretch();
    auto* layout = plainLayout(teacher);
    layout->addWidget(m_teacherText);
    layout->addLayout(buttons);
    return teacher;
}

void OptionSide::choosePreset(int id) {
    TrainOptions options = m_form->options();
    const TrainOptions published = publishedOptions(options.method);
    if (id == anomalibId()) {
        options.epochs = published.epochs;
        useAnomalibSettings(options);
    } else {
        options.epochs = trainPresets()[static_cast<std::size_t>(id)].epochs(options.method);
        if (asAnomalib(options)) { // the others have nothing to do with it
            options.oceWidth = published.oceWidth;
            options.beta2 = published.beta2;
        }
    }
    m_form->setOptions(options);
    matchPreset();
}

/// Shows which preset the form is at, if any.
void OptionSide::matchPreset() {
    const TrainOptions options = m_form->options();
    const auto show = [this](int id, const QString& name, int epochs, bool chosen) {
        QAbstractButton* button = m_presets->button(id);
        button->setText(name + QLatin1Char('\n') + tr("%n epoch(s)", nullptr, epochs));
        button->setChecked(chosen);
        if (chosen) m_presetWhy->setText(button->toolTip());
    };
    m_presets->setExclusive(false);
    m_presetWhy->setText(tr("Your own number of epochs."));
    const int published = publishedOptions(options.method).epochs;
    const bool anomalib = anomalibApplies(options) && asAnomalib(options) && options.epochs == published;
    for (std::size_t i = 0; i < trainPresets().size(); ++i) {
        const TrainPreset& preset = trainPresets()[i];
        const int epochs = preset.epochs(options.method);
        show(static_cast<int>(i), presetText(preset.label), epochs, epochs == options.epochs && !anomalib);
    }
    show(anomalibId(), tr("As anomalib"), published, anomalib);
    m_presets->button(anomalibId())->setVisible(anomalibApplies(options));
    m_presets->setExclusive(true);
}

void OptionSide::reloadTeachers() {
    QStringList names{QStringLiteral("auto")};
    for (const TeacherEntry& entry : TeacherStore().list()) names << QString::fromStdString(entry.name);
    m_form->setChoices("teacher", names);
    m_form->setChoices("device", {QStringLiteral("auto"), QStringLiteral("cpu"), QStringLiteral("cuda")});
    m_teacherText->setText(chosenTeacher());
    offerDownload();
}

/// One sentence on the weights that a training would use now.
QString OptionSide::chosenTeacher() const {
    const TrainOptions options = m_form->options();
    const auto found = TeacherStore().chosen(options.teacher, options.backbone);
    if (!found)
        return tr("Weights from the file “%1”; it is checked when the training starts.")
            .arg(QString::fromStdString(options.teacher));
    if (found->backbone != options.backbone)
        return tr("“%1” holds a %2 and does not fit the backbone %3. Choose another one, or “auto”.")
            .arg(QString::fromStdString(found->name), QString::fromStdString(found->backbone),
                 QString::fromStdString(options.backbone));
    if (found->name == "random")
        return tr("A random teacher is in use: it has learned nothing and is drawn from the training's seed; a pretrained one finds more.");
    if (found->file.empty())
        return tr("The built-in teacher is in use, made without a single photograph; a pretrained one finds fainter and more natural defects.");
    const QString name = QString::fromStdString(found->name), backbone = QString::fromStdString(found->backbone);
    const QString source = QString::fromStdString(found->source);
    if (source.isEmpty()) return tr("The pretrained teacher “%1” (%2) is in use.").arg(name, backbone);
    if (found->knownOriginal)
        return tr("The pretrained teacher “%1” (%2) is in use; it is %3, whose hash begins as published.").arg(name, backbone, source);
    return tr("The pretrained teacher “%1” (%2) is in use; it comes from %3.").arg(name, backbone, source);
}

/// Only what somebody publishes can be fetched, and what is installed need not be.
void OptionSide::offerDownload() {
    const std::string backbone = m_form->options().backbone;
    const BackboneSpec* spec = findBackbone(backbone);
    const std::vector<TeacherEntry> entries = TeacherStore().list();
    const bool installed = std::any_of(entries.begin(), entries.end(),
                                       [&](const TeacherEntry& entry) { return !entry.file.empty() && entry.backbone == backbone; });
    m_downloadTeacher->setEnabled(m_mayInstall && spec && !spec->torchvisionFile.empty() && !installed);
}

void OptionSide::askForDownload() {
    const BackboneSpec* spec = findBackbone(m_form->options().backbone);
    if (!spec) return;
    TeacherDownloadDialog dialog(*spec, this);
    if (dialog.exec() == QDialog::Accepted) emit downloadWanted(QString::fromStdString(m_form->options().backbone), dialog.server());
}

void OptionSide::askForTeacher() {
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Import weights"), {}, tr("Weights (*.pth *.pt *.safetensors);;All files (*)"));
    if (!file.isEmpty()) emit importWanted(file);
}

} // namespace blemish
