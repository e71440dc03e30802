// SPDX-License-Identifier: GPL-3.0-or-later
// The window's menus and what hangs on them; the rest is in main_window.cpp.
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <algorithm>

#include "ui/about.h"
#include "ui/inspect_page.h"
#include "ui/main_window.h"
#include "ui/mask_panel.h"
#include "ui/project_actions.h"
#include "ui/project_tools.h"
#include "ui/session.h"
#include "ui/settings_dialog.h"
#include "ui/shortcuts.h"
#include "ui/theme.h"
#include "ui/window_memory.h"

using namespace Qt::StringLiterals;

namespace blemish {

void MainWindow::makeFileMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    QAction* folder = menu->addAction(themedIcon(u"folder"_s), tr("Open &folder of images…"), this, &MainWindow::chooseFolder);
    folder->setShortcut(QKeySequence::Open);
    QAction* project = menu->addAction(themedIcon(u"project"_s), tr("Open &project…"), this, &MainWindow::chooseProject);
    project->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    menu->addAction(m_inspect->tools().importAction());
    menu->addAction(m_inspect->tools().exportAction());
    menu->addAction(m_inspect->tools().importLabelsAction());
    menu->addAction(m_inspect->tools().exportModelAction());
    m_project->addMenus(*menu);
    m_recentMenu = menu->addMenu(tr("&Recent projects"));
    QAction* sample = menu->addAction(themedIcon(u"sample"_s), tr("Try the &sample"), this, &MainWindow::openSample);
    sample->setObjectName(u"sample"_s);
    menu->addSeparator();
    QAction* close = menu->addAction(tr("&Close project"), this, &MainWindow::closeProject);
    close->setObjectName(u"closeProject"_s);
    close->setShortcut(QKeySequence::Close);
    m_projectActions << close;
    menu->addSeparator();
    QAction* settings = menu->addAction(tr("Se&ttings…"), this, &MainWindow::showSettings);
    settings->setObjectName(u"settings"_s);
    settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    menu->addSeparator();
    QAction* quit = menu->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
}

void MainWindow::makeImageMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Image"));
    menu->addActions(m_inspect->labelActions());
    menu->addSeparator();
    menu->addActions(m_inspect->goActions());
    menu->addSeparator();
    menu->addActions(m_inspect->tools().actions());
    QMenu* masks = menuBar()->addMenu(tr("&Mask"));
    masks->addActions(m_inspect->masks().actions());
    m_projectActions << menu->menuAction() << masks->menuAction();
}

void MainWindow::makeViewMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    const QStringList names{tr("&Images"), tr("&Train"), tr("&Evaluate"), tr("&Report")};
    const QStringList icons{u"images"_s, u"train"_s, u"evaluate"_s, u"report"_s};
    for (int page = 0; page < names.size(); ++page) {
        QAction* action = menu->addAction(themedIcon(icons[page]), names[page], this, [this, page] { showPage(page); });
        action->setShortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page));
        m_projectActions << action;
    }
    menu->addSeparator();
    QMenu* themes = menu->addMenu(tr("T&heme"));
    auto* group = new QActionGroup(themes);
    const Theme current = themeFromText(QSettings().value(u"theme"_s).toString());
    const auto add = [&](const QString& text, Theme theme) {
        QAction* action = themes->addAction(text, this, [theme] {
            QSettings().setValue(u"theme"_s, toText(theme));
            applyTheme(theme);
        });
        action->setCheckable(true);
        action->setChecked(theme == current);
        group->addAction(action);
    };
    add(tr("As the &system"), Theme::system);
    add(tr("&Light"), Theme::light);
    add(tr("&Dark"), Theme::dark);
    m_fullScreen = menu->addAction(tr("&Full screen"), this, [this](bool on) { on ? showFullScreen() : showNormal(); });
    m_fullScreen->setObjectName(u"fullScreen"_s);
    m_fullScreen->setCheckable(true);
    m_fullScreen->setShortcut(Qt::Key_F11);
    QAction* reset = menu->addAction(tr("Reset la&yout"), this, &MainWindow::resetLayout);
    reset->setObjectName(u"resetLayout"_s);
}

void MainWindow::makeHelpMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    QAction* keys = menu->addAction(tr("&Keys"), this, [this] { showShortcuts(this, keyGroups()); });
    keys->setObjectName(u"keys"_s);
    keys->setShortcuts({Qt::Key_F1, Qt::Key_Question});
    QAction* diagnostics = menu->addAction(tr("Copy &diagnostics"), this, [this] {
        QApplication::clipboard()->setText(diagnosticText(m_session.log()));
        statusBar()->showMessage(tr("Versions and the newest lines of the log are on the clipboard."), 6000);
    });
    diagnostics->setObjectName(u"diagnostics"_s);
    QAction* about = menu->addAction(tr("&About Blemish"), this, [this] { showAbout(this); });
    about->setObjectName(u"about"_s);
}

/// The actions of each menu; those of sub-menus that only choose are left out.
QList<KeyGroup> MainWindow::keyGroups() const {
    QList<KeyGroup> groups;
    for (const QAction* top : menuBar()->actions()) {
        if (!top->menu()) continue;
        KeyGroup group{top->text(), {}};
        for (QAction* action : top->menu()->actions())
            if (!action->isSeparator() && !action->menu()) group.actions << action;
        groups << group;
    }
    return groups;
}

QList<QAction*> MainWindow::allActions() const {
    QList<QAction*> actions;
    for (const KeyGroup& group : keyGroups()) actions << group.actions;
    return actions;
}

void MainWindow::showSettings() {
    auto* dialog = new SettingsDialog(*m_shortcuts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::changeLanguage);
    connect(dialog, &SettingsDialog::allChanged, this, &MainWindow::takeSettings);
    dialog->open();
}

void MainWindow::resetLayout() {
    forgetWindow();
    showNormal();
    restoreWindow(*this);
    for (QSplitter* splitter : findChildren<QSplitter*>()) {
        QList<int> sizes; // as the stretch factors want it
        for (int i = 0; i < splitter->count(); ++i) {
            const QSizePolicy policy = splitter->widget(i)->sizePolicy();
            const int stretch = splitter->orientation() == Qt::Horizontal ? policy.horizontalStretch() : policy.verticalStretch();
            sizes << 1000 * std::max(1, stretch);
        }
        splitter->setSizes(sizes);
    }
}

} // namespace blemish
