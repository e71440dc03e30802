// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project_tools.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QWidget>

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
    add(u"findMoved"_s, tr("Find moved ima&ges…"), [this] { RelinkDialog(m_session, m_window->window()).exec(); });
    connect(m_import, &QAction::triggered, this, &ProjectTools::importWithRules);
    for (auto signal : {&Session::opened, &Session::closed, &Session::modelChanged}) connect(&session, signal, this, &ProjectTools::updateActions);
    connect(&session, &Session::opened, this, &ProjectTools::tellOfMovedFolders, Qt::QueuedConnection); // after the page is shown
    updateActions();
}

void ProjectTools::updateActions() {
    for (QAction* action : m_actions) action->setEnabled(m_session.hasProject());
    m_export->setEnabled(m_session.hasProject());
    m_importLabels->setEnabled(m_session.hasProject() && !m_session.store()->readOnly());
    m_exportModel->setEnabled(m_session.hasProject() && m_session.activeTraining());
}

void ProjectTools::tellOfMovedFolders() {
    if (m_session.hasProject() && !dataFoldersExist(m_session))
        emit m_session.failed(tr("Images of this project are not where they were"),
                              tr("Choose “Find moved images…” in the Image menu and say where they are now."));
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
