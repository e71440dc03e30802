// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project_tools.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QWidget>

#include "ui/content_reader.h"
#include "ui/duplicates_dialog.h"
#include "ui/label_export_dialog.h"
#include "ui/label_history.h"
#include "ui/label_import_dialog.h"
#include "ui/model_export_dialog.h"
#include "ui/relink_dialog.h"
#include "ui/rules_dialog.h"
#include "ui/session.h"
#include "ui/split_dialog.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace blemish {

ProjectTools::ProjectTools(Session& session, LabelHistory& history, QWidget* window)
    : QObject(window), m_session(session), m_history(history), m_window(window),
      m_import(new QAction(themedIcon(u"folder"_s), tr("Import &with rules…"), this)), m_export(new QAction(tr("&Export labels…"), this)),
      m_importLabels(new QAction(tr("I&mport labels…"), this)), m_exportModel(new QAction(tr("Export mo&del…"), this)) {
    m_import->setObjectName(u"importWithRules"_s);
    m_export->setObjectName(u"exportLabels"_s);
    m_importLabels->setObjectName(u"importLabels"_s);
    connect(m_importLabels, &QAction::triggered, this, &ProjectTools::importLabels);
    connect(m_export, &QAction::triggered, this, [this] { LabelExportDialog(m_session, m_window->window()).exec(); });
    m_exportModel->setObjectName(u"exportModel"_s);
    connect(m_exportModel, &QAction::triggered, this, [this] {
        if (const TrainingRecord* training = m_session.activeTraining())
            ModelExportDialog(m_session, TrainingRecord(*training), m_window->window()).exec();
    });
    const auto add = [this](const QString& name, const QString& text, auto open) {
        auto* action = new QAction(text, this);
        action->setObjectName(name); // editable keys are stored by it
        connect(action, &QAction::triggered, this, open);
        m_actions << action;
        return action;
    };
    add(u"labelByRules"_s, tr("Label b&y rules…"), [this] { RulesDialog(m_session, m_history, {}, m_window->window()).exec(); });
    add(u"editSplit"_s, tr("&Split…"), [this] { SplitDialog(m_session, m_history, m_window->window()).exec(); });
    m_duplicates = add(u"findDuplicates"_s, tr("Duplicates and lea&ks…"), [this] { DuplicatesDialog(m_session, m_history, m_window->window()).exec(); });
    m_moved = add(u"findMoved"_s, tr("Find moved ima&ges…"), [this] { RelinkDialog(m_session, m_window->window()).exec(); });
    m_changed = add(u"changedImages"_s, tr("Images with other contents…"), [this] { askAboutOtherContents(); });
    connect(&session.contents(), &ContentReader::finished, this, &ProjectTools::tellOfOtherContents);
    connect(&session, &Session::grown, this, [this](const Growth& growth) {
        if (growth.again) m_toldMissing = static_cast<int>(growth.missing.size()); // which is told along with what is new
    });
    connect(m_import, &QAction::triggered, this, &ProjectTools::importWithRules);
    for (auto signal : {&Session::opened, &Session::closed, &Session::modelChanged}) connect(&session, signal, this, &ProjectTools::updateActions);
    connect(&session, &Session::opened, this, &ProjectTools::tellOfMovedFolders, Qt::QueuedConnection); // after the page is shown
    updateActions();
}

void ProjectTools::updateActions() {
    for (QAction* action : m_actions) action->setEnabled(m_session.hasProject());
    m_export->setEnabled(m_session.hasProject());
    m_importLabels->setEnabled(m_session.hasProject() && !m_session.store()->readOnly());
    m_changed->setEnabled(m_session.hasProject() && !m_session.contents().changed().empty());
    m_exportModel->setEnabled(m_session.hasProject() && m_session.activeTraining());
}

void ProjectTools::tellOfMovedFolders() {
    m_toldChanged = m_toldMissing = 0;
    if (m_session.hasProject() && !dataFoldersExist(m_session))
        emit told(tr("Images of this project are not where they were"), tr("Say where they are now; they keep their labels."), m_moved);
}

/// Once the files were looked at.
void ProjectTools::tellOfOtherContents() {
    updateActions();
    if (!m_session.hasProject()) return;
    const auto changed = static_cast<int>(m_session.contents().changed().size()), missing = static_cast<int>(m_session.contents().missing().size());
    if (std::exchange(m_toldChanged, changed) == changed && std::exchange(m_toldMissing, missing) == missing) return;
    m_toldMissing = missing;
    if (changed > 0)
        emit told(tr("%n image(s) are no longer what was labelled", nullptr, changed),
                  tr("Their files were written anew, so labels, masks and scores may be those of other pictures."), m_changed);
    else if (missing > 0 && dataFoldersExist(m_session))
        emit told(tr("The files of %n image(s) are not there any more", nullptr, missing), tr("If they were renamed or moved, say where they are now."),
                  m_moved);
}

void ProjectTools::askAboutOtherContents() {
    const std::vector<ImageRecord> changed = m_session.contents().changed();
    if (changed.empty()) return;
    QMessageBox box(QMessageBox::Question, tr("Images with other contents"),
                    tr("The files of %n image(s) were written anew since they were labelled.", nullptr, static_cast<int>(changed.size())), QMessageBox::Close,
                    m_window->window());
    box.setInformativeText(tr("Look at them first. If their labels still fit, keep them; else take the labels away, and the images go to the test split. "
                              "Scores and heatmaps of the old pictures go in both cases, and this cannot be undone."));
    QPushButton* show = box.addButton(tr("&Show them"), QMessageBox::ActionRole);
    show->setObjectName(u"showChanged"_s);
    QPushButton* keep = box.addButton(tr("&Keep the labels"), QMessageBox::AcceptRole);
    keep->setObjectName(u"keepLabels"_s);
    QPushButton* clear = box.addButton(tr("&Take the labels away"), QMessageBox::DestructiveRole);
    clear->setObjectName(u"clearLabels"_s);
    for (QPushButton* button : {keep, clear}) button->setEnabled(!m_session.store()->readOnly());
    box.setDefaultButton(show);
    box.exec();
    if (box.clickedButton() == show) {
        GalleryFilter filter;
        ImageChoice choice{tr("Other contents"), {}};
        for (const ImageRecord& image : changed) choice.ids.insert(image.id);
        filter.chosen = std::make_shared<const ImageChoice>(std::move(choice));
        m_session.setFilter(filter);
    } else if ((box.clickedButton() == keep || box.clickedButton() == clear) && m_session.takeContents(changed, box.clickedButton() == clear)) {
        m_session.contents().lookAgain();
    }
}

void ProjectTools::importLabels() {
    QSettings settings;
    const QString start = settings.value(u"recent/labelFolder"_s, m_session.store()->exportFolder()).toString();
    const QString file = QFileDialog::getOpenFileName(m_window->window(), tr("COCO file of labels"), start, tr("COCO files (*.json)"));
    if (file.isEmpty()) return;
    settings.setValue(u"recent/labelFolder"_s, QFileInfo(file).absolutePath());
    LabelImportDialog(m_session, m_history, file, m_window->window()).exec();
}

void ProjectTools::importWithRules() {
    QSettings settings;
    const QString start = settings.value(u"recent/dataFolder"_s, QDir::homePath()).toString();
    const QString folder = QFileDialog::getExistingDirectory(m_window->window(), tr("Folder of images"), start);
    if (folder.isEmpty()) return;
    settings.setValue(u"recent/dataFolder"_s, QFileInfo(folder).absolutePath());
    RulesDialog(m_session, m_history, {folder}, m_window->window()).exec();
}

} // namespace blemish
