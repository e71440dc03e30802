// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QVBoxLayout>

#include "core/imaging/sample_images.h"
#include "ui/about.h"
#include "ui/evaluate_page.h"
#include "ui/gallery.h"
#include "ui/inspect_page.h"
#include "ui/job_bar.h"
#include "ui/job_runner.h"
#include "ui/message_bar.h"
#include "ui/nav_rail.h"
#include "ui/report_page.h"
#include "ui/session.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/train_page.h"
#include "ui/training_runs.h"
#include "ui/welcome_page.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
constexpr int layoutVersion = 1;
constexpr int recentProjects = 5;

QStringList recentFolders() {
    QStringList folders = QSettings().value(u"recent/projects"_s).toStringList();
    folders.removeIf([](const QString& folder) { return !ProjectStore::isProject(folder); });
    return folders;
}

/// The first dropped thing on this computer.
QString localPath(const QMimeData* data) {
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) return url.toLocalFile();
    return {};
}
} // namespace

MainWindow::MainWindow(Session& session, QWidget* parent) : QMainWindow(parent), m_session(session) {
    setAcceptDrops(true);
    setWindowIcon(QIcon(u":/org.blemish.Studio.svg"_s));
    makePages();
    makeFileMenu();
    makeImageMenu();
    makeViewMenu();
    makeHelpMenu();
    m_cursorText = new QLabel;
    m_cursorText->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_cursorText, 1);
    statusBar()->addPermanentWidget(new JobBar(session.jobs()));

    connect(&session, &Session::opened, this, &MainWindow::showProject);
    connect(&session, &Session::closed, this, &MainWindow::showProject);
    connect(&session, &Session::currentImageChanged, this, &MainWindow::updateTitle);
    connect(&session, &Session::failed, m_messages, &MessageBar::showMessage);
    connect(&session.jobs(), &JobRunner::finished, this, [this] { QApplication::alert(this); });
    connect(m_inspect, &InspectPage::cursorText, m_cursorText, &QLabel::setText);
    updateRecent();
    restoreLayout();
    showProject();
}

MainWindow::~MainWindow() = default;

void MainWindow::makePages() {
    m_welcome = new WelcomePage;
    connect(m_welcome, &WelcomePage::openFolderWanted, this, &MainWindow::chooseFolder);
    connect(m_welcome, &WelcomePage::openProjectWanted, this, &MainWindow::chooseProject);
    connect(m_welcome, &WelcomePage::sampleWanted, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::recentChosen, this, &MainWindow::openPath);

    m_inspect = new InspectPage(m_session);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_inspect);
    m_pages->addWidget(new TrainPage(m_session));
    auto* evaluatePage = new EvaluatePage(m_session);
    connect(evaluatePage, &EvaluatePage::galleryRequested, this, [this] { showPage(images); });
    m_pages->addWidget(evaluatePage);
    m_pages->addWidget(new ReportPage(m_session));

    m_rail = new NavRail;
    m_rail->addStep(themedIcon(u"images"_s), tr("Images"), tr("Look at images, label them, see their heatmaps (Ctrl+1)"));
    m_rail->addStep(themedIcon(u"train"_s), tr("Train"), tr("Teach a model what good parts look like (Ctrl+2)"));
    m_rail->addStep(themedIcon(u"evaluate"_s), tr("Evaluate"), tr("Set the threshold, see what is missed (Ctrl+3)"));
    m_rail->addStep(themedIcon(u"report"_s), tr("Report"), tr("Save a report or heatmaps (Ctrl+4)"));
    connect(m_rail, &NavRail::chosen, this, &MainWindow::showPage);

    auto* workspace = new QWidget;
    auto* row = new QHBoxLayout(workspace);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_pages, 1);

    m_stack = new QStackedWidget;
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(workspace);
    m_messages = new MessageBar;
    auto* central = new QWidget;
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    setCentralWidget(central);
}

void MainWindow::makeFileMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    QAction* folder = menu->addAction(themedIcon(u"folder"_s), tr("Open &folder of images…"), this, &MainWindow::chooseFolder);
    folder->setShortcut(QKeySequence::Open);
    QAction* project = menu->addAction(themedIcon(u"project"_s), tr("Open &project…"), this, &MainWindow::chooseProject);
    project->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    m_recentMenu = menu->addMenu(tr("&Recent projects"));
    menu->addAction(themedIcon(u"sample"_s), tr("Try the &sample"), this, &MainWindow::openSample);
    menu->addSeparator();
    QAction* close = menu->addAction(tr("&Close project"), &m_session, &Session::closeProject);
    close->setShortcut(QKeySequence::Close);
    m_projectActions << close;
    menu->addSeparator();
    QAction* quit = menu->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
}

void MainWindow::makeImageMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Image"));
    menu->addActions(m_inspect->labelActions());
    menu->addSeparator();
    menu->addActions(m_inspect->goActions());
    m_projectActions << menu->menuAction();
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
    QMenu* themes = menu->addMenu(tr("&Theme"));
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
    QAction* full = menu->addAction(tr("&Full screen"), this, [this](bool on) { on ? showFullScreen() : showNormal(); });
    full->setCheckable(true);
    full->setShortcut(Qt::Key_F11);
}

void MainWindow::makeHelpMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    QAction* keys = menu->addAction(tr("&Keys"), this, [this] {
        QList<QAction*> actions = m_inspect->labelActions() + m_inspect->goActions();
        for (const QAction* top : menuBar()->actions())
            if (top->menu())
                for (QAction* action : top->menu()->actions())
                    if (!actions.contains(action)) actions << action;
        showShortcuts(this, actions);
    });
    keys->setShortcuts({Qt::Key_F1, Qt::Key_Question});
    menu->addAction(tr("&About Blemish"), this, [this] { showAbout(this); });
}

void MainWindow::chooseFolder() {
    QSettings settings;
    const QString start = settings.value(u"recent/dataFolder"_s, QDir::homePath()).toString();
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of images"), start);
    if (folder.isEmpty()) return;
    settings.setValue(u"recent/dataFolder"_s, QFileInfo(folder).absolutePath());
    openPath(folder);
}

void MainWindow::chooseProject() {
    const QString start = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/projects"_s;
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Project folder"), start);
    if (!folder.isEmpty()) openPath(folder);
}

void MainWindow::openPath(const QString& path) {
    const QFileInfo info(path);
    m_messages->hide();
    if (info.isFile() && info.suffix().compare("csv"_L1, Qt::CaseInsensitive) != 0)
        m_session.importFolder(info.absolutePath()); // a dropped image or database stands for its folder
    else
        m_session.importFolder(path);
}

void MainWindow::openSample() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/samples/"_s + tr("sample plates");
    if (QFileInfo::exists(folder + u"/complete"_s)) return openPath(folder);
    const auto draw = [folder](JobContext& job) -> Result<QString> {
        auto written = writeSampleCategory(toPath(folder), {}, 1, job);
        if (!written) return written.error();
        return folder;
    };
    m_session.jobs().start<QString>(tr("Drawing sample images"), draw, this, [this](Result<QString> drawn) {
        if (!drawn) {
            if (drawn.error().kind != ErrorKind::cancelled)
                m_messages->showMessage(tr("The sample could not be made"), QString::fromStdString(drawn.error().message));
            return;
        }
        QFile(*drawn + u"/complete"_s).open(QIODevice::WriteOnly);
        openPath(*drawn);
    });
}

void MainWindow::showPage(int page) {
    m_pages->setCurrentIndex(page);
    m_rail->setCurrent(page);
    if (page == images) m_inspect->focusGallery();
    m_cursorText->clear();
}

void MainWindow::showProject() {
    const bool open = m_session.hasProject();
    m_stack->setCurrentIndex(open ? 1 : 0);
    for (QAction* action : m_projectActions) action->setEnabled(open);
    if (open) {
        m_messages->hide();
        rememberProject();
        showPage(images);
    }
    updateTitle();
}

void MainWindow::updateTitle() {
    QStringList parts;
    const int index = m_session.currentImage();
    if (m_session.hasProject() && index >= 0)
        parts << QFileInfo(m_session.images()[static_cast<std::size_t>(index)].path).fileName();
    if (m_session.hasProject()) parts << m_session.projectName() + (m_session.store()->readOnly() ? tr(" (read only)") : QString());
    parts << u"Blemish"_s;
    setWindowTitle(parts.join(u" — "_s));
}

void MainWindow::rememberProject() {
    QStringList folders = recentFolders();
    const QString folder = m_session.store()->folder();
    folders.removeAll(folder);
    folders.prepend(folder);
    QSettings().setValue(u"recent/projects"_s, QStringList(folders.mid(0, recentProjects)));
    updateRecent();
}

void MainWindow::updateRecent() {
    const QStringList folders = recentFolders();
    m_welcome->setRecent(folders);
    m_recentMenu->clear();
    m_recentMenu->setEnabled(!folders.isEmpty());
    for (const QString& folder : folders) {
        QString text = folder;
        m_recentMenu->addAction(text.replace(u'&', u"&&"_s), this, [this, folder] { openPath(folder); });
    }
}

bool MainWindow::settled() const {
    return !m_session.jobs().busy() && m_inspect->settled();
}

void MainWindow::restoreLayout() {
    const QSettings settings;
    resize(fontMetrics().averageCharWidth() * 170, fontMetrics().height() * 48);
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    restoreState(settings.value(u"window/state"_s).toByteArray(), layoutVersion);
    m_inspect->findChild<QSplitter*>()->restoreState(settings.value(u"window/inspectSplitter"_s).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_session.jobs().busy()) {
        QMessageBox box(QMessageBox::Question, tr("Close Blemish"),
                        tr("“%1” is still running.").arg(m_session.jobs().title()), QMessageBox::NoButton, this);
        box.setInformativeText(m_session.runs().running() ? tr("What the training has reached is saved when it stops.") : QString());
        QPushButton* stop = box.addButton(tr("&Stop and close"), QMessageBox::DestructiveRole);
        stop->setObjectName(u"stopAndClose"_s);
        QPushButton* stay = box.addButton(tr("&Keep running"), QMessageBox::RejectRole);
        stay->setObjectName(u"keepRunning"_s);
        box.setDefaultButton(stay);
        box.setEscapeButton(stay);
        box.exec();
        if (box.clickedButton() != stop) return event->ignore();
        m_session.jobs().cancel();
    }
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/state"_s, saveState(layoutVersion));
    settings.setValue(u"window/inspectSplitter"_s, m_inspect->findChild<QSplitter*>()->saveState());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (localPath(event->mimeData()).isEmpty()) return;
    event->acceptProposedAction();
    m_welcome->setDropHighlighted(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    m_welcome->setDropHighlighted(false);
}

void MainWindow::dropEvent(QDropEvent* event) {
    m_welcome->setDropHighlighted(false);
    event->acceptProposedAction();
    openPath(localPath(event->mimeData()));
}

} // namespace blemish
