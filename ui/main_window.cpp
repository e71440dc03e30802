// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/imaging/sample_images.h"
#include "core/project/duplicates.h"
#include "ui/content_reader.h"
#include "ui/drag_out.h"
#include "ui/evaluate_page.h"
#include "ui/gallery.h"
#include "ui/image_view.h"
#include "ui/inspect_page.h"
#include "ui/job_bar.h"
#include "ui/job_runner.h"
#include "ui/mask_panel.h"
#include "ui/message_bar.h"
#include "ui/nav_rail.h"
#include "ui/notifier.h"
#include "ui/project_tools.h"
#include "ui/report_page.h"
#include "ui/session.h"
#include "ui/settings_dialog.h"
#include "ui/shortcuts.h"
#include "ui/sleep_lock.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/train_page.h"
#include "ui/training_runs.h"
#include "ui/welcome_page.h"
#include "ui/window_memory.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
constexpr int recentProjects = 5;

/// Those that are still there; the others are forgotten without a word.
QStringList recentFolders() {
    QStringList folders = QSettings().value(u"recent/projects"_s).toStringList();
    folders.removeIf([](const QString& folder) { return !ProjectStore::isProject(folder); });
    return folders;
}

/// What was dropped and lies on this computer.
QStringList localPaths(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    return paths;
}

/// A dropped image or database stands for its folder.
QString folderOrList(const QString& path) {
    const QFileInfo info(path);
    return info.isFile() && info.suffix().compare("csv"_L1, Qt::CaseInsensitive) != 0 ? info.absolutePath() : path;
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
    m_shortcuts = std::make_unique<Shortcuts>(allActions());
    m_cursorText = new QLabel;
    m_cursorText->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_cursorText, 1);
    statusBar()->addPermanentWidget(new JobBar(session.jobs()));

    letDragOut();
    connect(&session, &Session::opened, this, &MainWindow::showProject);
    connect(&session, &Session::closed, this, &MainWindow::showProject);
    connect(&session, &Session::currentImageChanged, this, &MainWindow::updateTitle);
    connect(&session, &Session::failed, m_messages,
            [this](const QString& what, const QString& sentence) { m_messages->showMessage(what, sentence); });
    connect(&session.contents(), &ContentReader::finished, this, &MainWindow::tellOfLeaks);
    connect(m_inspect, &InspectPage::told, this, [this](const QString& sentence) { statusBar()->showMessage(sentence, 8000); });
    connect(&session.runs(), &TrainingRuns::finished, this, [this] {
        if (m_closeWhenKept) close();
    });
    new Notifier(session.jobs(), *this);
    new SleepLock(session.jobs(), this);
    connect(m_inspect, &InspectPage::cursorText, m_cursorText, &QLabel::setText);
    updateRecent();
    restoreWindow(*this);
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
    auto* trainPage = new TrainPage(m_session);
    connect(m_inspect, &InspectPage::trainingWanted, trainPage, [this, trainPage] {
        showPage(train);
        trainPage->start();
    });
    connect(trainPage, &TrainPage::durationChanged, m_inspect, &InspectPage::setTrainingDuration);
    connect(trainPage, &TrainPage::heatmapsWanted, this, [this] {
        showPage(images);
        m_inspect->showHeatmap();
    });
    m_pages->addWidget(trainPage);
    auto* evaluatePage = new EvaluatePage(m_session);
    connect(evaluatePage, &EvaluatePage::galleryRequested, this, [this] { showPage(images); });
    connect(evaluatePage, &EvaluatePage::duplicatesRequested, m_inspect->tools().duplicatesAction(), &QAction::trigger);
    connect(evaluatePage, &EvaluatePage::trainingRequested, this, [this] { showPage(train); });
    m_pages->addWidget(evaluatePage);
    m_report = new ReportPage(m_session);
    connect(m_report, &ReportPage::trainingRequested, this, [this] { showPage(train); });
    m_pages->addWidget(m_report);

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
    openPaths({path});
}

void MainWindow::openPaths(const QStringList& paths) {
    QStringList sources;
    for (const QString& path : paths) sources << folderOrList(path);
    sources.removeDuplicates();
    m_messages->hide();
    if (!sources.isEmpty()) m_session.importFolders(sources);
}

void MainWindow::openSample() {
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/samples/"_s + tr("sample plates");
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

/// Plots as pictures, the image on screen as its file.
void MainWindow::letDragOut() {
    for (QWidget* plot : findChildren<QWidget*>())
        if (plot->inherits("QCustomPlot")) new DragOut(*plot, [plot] { return pictureOf(*plot, plot->accessibleName()); });
    new DragOut(m_inspect->view(), [this]() -> QMimeData* {
        return m_session.currentImage() < 0 ? nullptr : linkTo(m_session.imageFile(m_session.currentImage()));
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
    if (m_session.hasProject())
        parts << m_session.projectName() + (m_session.store()->readOnly() ? tr(" (read only)") : QString());
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
    return !m_session.jobs().busy() && !m_session.contents().busy() && m_inspect->settled() && m_report->settled();
}

void MainWindow::restorePlace() {
    const Place place = savedPlace();
    if (place.project.isEmpty() || !ProjectStore::isProject(place.project)) return;
    if (const auto opened = m_session.openProject(place.project); !opened) {
        m_messages->showMessage(tr("The last project could not be opened"), QString::fromStdString(opened.error().message));
        return;
    }
    m_session.setFilter(savedFilter());
    if (const int image = imageAt(m_session, place.image); image >= 0) m_session.setCurrentImage(image);
    if (place.zoom > 0) m_inspect->lookAt(place.center, place.zoom);
    showPage(std::clamp(place.page, int(images), int(report)));
}

void MainWindow::tellOfCrash() {
    tell(tr("Blemish was not closed properly the last time"),
         tr("Every label was saved when it was given. A training that was cut off is listed under Train and can be continued or deleted there."));
}

/// Once, when the images were read: later the evaluation says it.
void MainWindow::tellOfLeaks(int read) {
    if (read == 0) return;
    int leaks = 0;
    for (const DuplicateGroup& group : findDuplicates(m_session.images())) leaks += group.leak ? 1 : 0;
    if (leaks > 0)
        m_messages->showMessage(tr("%n image(s) are both trained on and tested", nullptr, leaks),
                                tr("Copies of them are in both splits, so the numbers of the evaluation look better than they are."),
                                m_inspect->tools().duplicatesAction());
}

void MainWindow::tell(const QString& what, const QString& sentence) {
    m_messages->showMessage(what, sentence);
}

void MainWindow::changeLanguage(const QString& code) {
    if (m_session.jobs().busy())
        tell(tr("Settings"), tr("The language changes when the program is started the next time, because work is running now."));
    else
        emit languageWanted(code);
}

/// A window that is made anew has them all.
void MainWindow::takeSettings() {
    if (m_session.jobs().busy())
        tell(tr("Settings"), tr("Some of these settings count from the next start on, because work is running now."));
    else
        emit languageWanted(preferences::language());
}

/// True when the window may close now.
bool MainWindow::askAboutWork() {
    const bool training = m_session.runs().running();
    QMessageBox box(QMessageBox::Question, tr("Close Blemish"), tr("“%1” is still running.").arg(m_session.jobs().title()),
                    QMessageBox::NoButton, this);
    const auto waiting = static_cast<int>(m_session.jobs().waiting().size());
    QStringList more;
    if (training) more << tr("What the training has reached is saved when it stops, and it can be continued later.");
    if (waiting > 0) more << tr("%n job(s) that wait are forgotten.", nullptr, waiting);
    box.setInformativeText(more.join(u' '));
    QPushButton* keep = training ? box.addButton(tr("Stop and &keep the model"), QMessageBox::AcceptRole) : nullptr;
    if (keep) keep->setObjectName(u"stopAndKeep"_s);
    QPushButton* stop = box.addButton(tr("&Stop and close"), QMessageBox::DestructiveRole);
    stop->setObjectName(u"stopAndClose"_s);
    QPushButton* stay = box.addButton(tr("Keep &running"), QMessageBox::RejectRole);
    stay->setObjectName(u"keepRunning"_s);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    if (!m_session.jobs().busy()) return box.clickedButton() != stay; // it ended while the question was open
    if (keep && box.clickedButton() == keep) {
        m_closeWhenKept = true;
        m_session.runs().stopAndKeep();
        return false;
    }
    return box.clickedButton() == stop;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    const bool kept = std::exchange(m_closeWhenKept, false); // scoring the test images can be done another day
    if (m_session.jobs().busy() && !kept && !askAboutWork()) return event->ignore();
    if (!m_inspect->masks().mayClose()) return event->ignore();
    m_session.jobs().cancel();
    saveWindow(*this);
    savePlace(m_session, m_pages->currentIndex(), m_inspect->view());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (localPaths(event->mimeData()).isEmpty()) return;
    event->acceptProposedAction();
    m_welcome->setDropHighlighted(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    m_welcome->setDropHighlighted(false);
}

void MainWindow::dropEvent(QDropEvent* event) {
    m_welcome->setDropHighlighted(false);
    event->acceptProposedAction();
    openPaths(localPaths(event->mimeData()));
}

} // namespace blemish
