// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project_actions.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QUrl>
#include <algorithm>

#include "core/ml/model_file.h"
#include "ui/project_tools.h"
#include "ui/session.h"
#include "ui/text.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace blemish {

QString projectPlace(const QString& parent, const QString& name) {
    QString clean = name.simplified();
    clean.replace(u'/', u'-');
    while (clean.startsWith(u'.')) clean.remove(0, 1); // it would be hidden
    return freeFile(parent, clean.isEmpty() ? u"project"_s : clean, {});
}

ProjectActions::ProjectActions(Session& session, QWidget* window) : QObject(window), m_session(session), m_window(window) {
    const auto make = [this](const QString& name, const QString& text, auto act) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_images = make(u"addImages"_s, tr("&Images…"), &ProjectActions::chooseImages);
    m_folder = make(u"addImageFolder"_s, tr("&Folder of images…"), &ProjectActions::chooseFolder);
    m_model = make(u"addModel"_s, tr("&Model…"), &ProjectActions::chooseModel);
    m_rescan = make(u"rescan"_s, tr("What is &new in its folders"), [this] { m_session.rescan(); });
    m_open = make(u"openProjectFolder"_s, tr("&Open its folder"),
                  [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_session.store()->folder())); });
    m_rename = make(u"renameProject"_s, tr("&Rename…"), &ProjectActions::rename);
    m_move = make(u"moveProject"_s, tr("&Move…"), &ProjectActions::chooseNewPlace);
    m_showNew = make(u"showNewImages"_s, tr("Show them"), [this] {
        GalleryFilter filter;
        filter.chosen = std::make_shared<const ImageChoice>(ImageChoice{tr("New images"), {m_new.begin(), m_new.end()}});
        m_session.setFilter(filter);
    });
    for (auto signal : {&Session::opened, &Session::closed}) connect(&session, signal, this, &ProjectActions::updateActions);
    connect(&session, &Session::opened, this, &ProjectActions::askAboutModel, Qt::QueuedConnection); // after the page is shown
    connect(&session, &Session::grown, this, &ProjectActions::tellOfGrowth);
    updateActions();
}

void ProjectActions::addMenus(QMenu& file) {
    QMenu* add = file.addMenu(tr("&Add to this project"));
    add->addActions({m_images, m_folder, m_rescan});
    add->addSeparator();
    add->addAction(m_model);
    QMenu* project = file.addMenu(tr("This pro&ject"));
    project->addActions({m_open, m_rename, m_move});
}

void ProjectActions::updateActions() {
    const bool open = m_session.hasProject(), writable = open && !m_session.store()->readOnly();
    for (QAction* action : {m_images, m_folder, m_model, m_rescan, m_rename, m_move}) action->setEnabled(writable);
    m_open->setEnabled(open);
}

void ProjectActions::chooseImages() {
    QSettings settings;
    const QString start = settings.value(u"recent/dataFolder"_s, QDir::homePath()).toString();
    const QStringList files = QFileDialog::getOpenFileNames(m_window, tr("Images to add"), start,
                                                            tr("Images (*.png *.jpg *.jpeg *.bmp *.tif *.tiff);;Lists (*.csv);;All files (*)"));
    if (files.isEmpty()) return;
    settings.setValue(u"recent/dataFolder"_s, QFileInfo(files.front()).absolutePath());
    m_session.addImages(files);
}

void ProjectActions::chooseFolder() {
    QSettings settings;
    const QString folder =
        QFileDialog::getExistingDirectory(m_window, tr("Folder of images to add"), settings.value(u"recent/dataFolder"_s, QDir::homePath()).toString());
    if (folder.isEmpty()) return;
    settings.setValue(u"recent/dataFolder"_s, QFileInfo(folder).absolutePath());
    m_session.addImages({folder});
}

void ProjectActions::chooseModel() {
    QSettings settings;
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Model to add"), settings.value(u"recent/modelFolder"_s, QDir::homePath()).toString(),
                                                      tr("Models (*.blm)"));
    if (file.isEmpty()) return;
    settings.setValue(u"recent/modelFolder"_s, QFileInfo(file).absolutePath());
    offerModel(file);
}

bool ProjectActions::isModel(const QString& path) {
    return QFileInfo(path).isFile() && path.endsWith(u".blm"_s, Qt::CaseInsensitive);
}

bool ProjectActions::takesIn(const QStringList& paths) {
    if (!m_session.hasProject() || m_session.store()->readOnly()) return false;
    QMessageBox box(QMessageBox::Question, tr("Add images"), tr("Add them to “%1”, or open them as a project of their own?").arg(m_session.projectName()),
                    QMessageBox::Cancel, m_window);
    box.setInformativeText(tr("Folders called good, train, test or like a type of defect say what their images are; others come unlabelled, into the "
                              "test split. The images stay where they are, and undo takes them out again."));
    QPushButton* add = box.addButton(tr("&Add to this project"), QMessageBox::AcceptRole);
    add->setObjectName(u"addToProject"_s);
    QPushButton* open = box.addButton(tr("&Open as a new project"), QMessageBox::ActionRole);
    open->setObjectName(u"openAsProject"_s);
    box.setDefaultButton(add);
    box.exec();
    if (box.clickedButton() == open) return false;
    if (box.clickedButton() == add) m_session.addImages(paths);
    return true;
}

void ProjectActions::offerModel(const QString& file) {
    m_waitingModel = QFileInfo(file).absoluteFilePath();
    if (m_session.hasProject()) return askAboutModel();
    emit news(tr("“%1” is a model").arg(QFileInfo(file).fileName()),
              tr("Open a folder of images or a project for it to look at. The model is then offered there."), nullptr);
}

void ProjectActions::askAboutModel() {
    if (m_waitingModel.isEmpty() || !m_session.hasProject()) return;
    const QString file = std::exchange(m_waitingModel, {});
    const auto info = readModelInfo(toPath(file));
    if (!info) return void(emit told(tr("The model could not be taken into the project"), QString::fromStdString(info.error().message), nullptr));
    if (m_session.store()->readOnly())
        return void(emit told(tr("The model could not be taken into the project"), tr("The project is open for reading only."), nullptr));
    QMessageBox box(QMessageBox::Question, tr("Add model"), tr("Use the model “%1” in “%2”?").arg(QFileInfo(file).fileName(), m_session.projectName()),
                    QMessageBox::Cancel, m_window);
    box.setInformativeText(tr("It was trained on %n image(s) with %1. It is copied into the project and put to use with its own thresholds; the models "
                              "that are there stay.", nullptr, info->trainingImages)
                               .arg(QString::fromStdString(info->options.method + ", " + info->options.backbone)));
    QPushButton* use = box.addButton(tr("&Use it here"), QMessageBox::AcceptRole);
    use->setObjectName(u"useModel"_s);
    box.setDefaultButton(use);
    box.exec();
    if (box.clickedButton() == use) m_session.importModel(file);
}

void ProjectActions::rename() {
    bool wanted = false;
    const QString name = QInputDialog::getText(m_window, tr("Rename project"), tr("Name of the project"), QLineEdit::Normal, m_session.projectName(), &wanted);
    if (wanted && name.simplified() != m_session.projectName()) m_session.renameProject(name);
}

void ProjectActions::chooseNewPlace() {
    const QStringList data = m_session.store()->dataFolders();
    const QString beside = data.isEmpty() ? QDir::homePath() : QFileInfo(data.front()).path();
    const QString parent = QFileDialog::getExistingDirectory(m_window, tr("Move the project into which folder?"), beside);
    if (parent.isEmpty()) return;
    const QString place = projectPlace(parent, m_session.projectName());
    QMessageBox box(QMessageBox::Question, tr("Move project"), tr("Move the project to %1?").arg(QDir::toNativeSeparators(place)), QMessageBox::Cancel, m_window);
    box.setInformativeText(tr("Models, masks and labels are copied and compared before the old ones go. The project is closed meanwhile. Images outside "
                              "of it stay where they are."));
    QPushButton* move = box.addButton(tr("&Move"), QMessageBox::AcceptRole);
    move->setObjectName(u"moveNow"_s);
    box.setDefaultButton(move);
    box.exec();
    if (box.clickedButton() == move) emit moveWanted(place);
}

void ProjectActions::tellOfGrowth(const Growth& growth) {
    QStringList more;
    if (growth.renamed > 0) more << tr("%n image(s) were renamed or moved; their labels went along.", nullptr, growth.renamed);
    if (!growth.missing.empty())
        more << tr("%n image(s) are not there any more; they stay in the project until you take them out.", nullptr, static_cast<int>(growth.missing.size()));
    m_new = QList<std::int64_t>(growth.fresh.begin(), growth.fresh.end());
    const QString what = growth.added > 0 ? tr("%n image(s) were added", nullptr, growth.added)
                         : growth.again   ? tr("There are no new images in the folders")
                                          : tr("All of these images are in the project already");
    emit news(what, more.join(u' '), growth.added > 0 ? m_showNew : nullptr);
}

} // namespace blemish
