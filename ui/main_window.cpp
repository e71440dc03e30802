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
#include "ui/project_actions.h"
#include "ui/project_tools.h"
#include "ui/recent_projects.h"
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
    m_project = new ProjectActions(session, this);
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
    connect(&session, &Session::opened, this, &MainWindow::goToPlace, Qt::QueuedConnection); // its images are there by then
    connect(&session, &Session::closed, this, &MainWindow::showProject);
    connect(&session, &Session::closed, m_messages, &QWidget::hide); // what it says was of that project
    connect(&session, &Session::currentImageChanged, this, &MainWindow::updateTitle);
    connect(&session, &Session::failed, m_messages,
            [this](const QString& what, const QString& sentence) { m_messages->showMessage(what, sentence); });
    connect(&session.contents(), &ContentReader::finished, this, &MainWindow::tellOfLeaks);
    connect(m_inspect, &InspectPage::told, this, [this](const QString& sentence) { statusBar()->showMessage(sentence, 8000); });
    // Queued: scoring the test images, which follows at once, can be done another day.
    connect(&session.runs(), &TrainingRuns::finished, this, [this] {
        if (m_whenKept) stopWork(std::exchange(m_whenKept, {}));
    }, Qt::QueuedConnection);
    connect(&session, &Session::renamed, this, [this] {
        rememberProject();
        updateTitle();
    });
    connect(&session, &Session::failed, this, [this] { m_place.reset(); });
    const auto show = [this](auto present) { return [this, present](const QString& what, const QString& sentence, QAction* help) { (m_messages->*present)(what, sentence, help); }; };
    connect(m_project, &ProjectActions::told, this, show(&MessageBar::showMessage));
    connect(m_project, &ProjectActions::news, this, show(&MessageBar::showNews));
    connect(&m_inspect->tools(), &ProjectTools::told, this, show(&MessageBar::showMessage));
    connect(m_project, &ProjectActions::moveWanted, this, [this](const QString& folder) {
        endWork(Ending::project, [this, folder] {
            m_movedFrom = m_session.store()->folder();
            m_session.moveProject(folder);
        });
    });
    new Notifier(session.jobs(), *this);
    new SleepLock(session.jobs(), this);
    connect(m_inspect, &InspectPage::cursorText, m_cursorText, &QLabel::setText);
    updateRecent();
    restoreWindow(*this);
    m_fullScreen->setChecked(isFullScreen());
    showProject();
}

MainWindow::~MainWindow() = default;

void MainWindow::makePages() {
    m_welcome = new WelcomePage;
    connect(m_welcome, &WelcomePage::openFolderWanted, this, &MainWindow::chooseFolder);
    connect(m_welcome, &WelcomePage::openProjectWanted, this, &MainWindow::chooseProject);
    connect(m_welcome, &WelcomePage::sampleWanted, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::recentChosen, this, &MainWindow::openPath);
    connect(m_welcome, &WelcomePage::recentRemoved, this, [this](const QString& folder) {
        forgetRecent(folder);
        updateRecent();
    });

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
    m_messages->hide();
    for (const QString& path : paths) {
        if (ProjectActions::isModel(path))
            m_project->offerModel(path);
        else
            sources << folderOrList(path);
    }
    sources.removeDuplicates();
    if (!sources.isEmpty()) endWork(Ending::otherProject, [this, sources] { m_session.importFolders(sources); });
}

void MainWindow::takeDropped(const QStringList& paths) {
    QStringList pictures(paths);
    pictures.removeIf(&ProjectActions::isModel);
    const bool project = std::ranges::any_of(pictures, [](const QString& path) { return ProjectStore::isProject(folderOrList(path)); });
    if (pictures.isEmpty() || project || !m_project->takesIn(pictures)) return openPaths(paths);
    for (const QString& path : paths)
        if (ProjectActions::isModel(path)) m_project->offerModel(path);
}

void MainWindow::closeProject() {
    endWork(Ending::project, [this] { m_session.closeProject(); });
}

void MainWindow::openSample() {
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/samples/"_s + tr("sample plates");
    if (QFileInfo::exists(folder + u"/complete"_s)) return openPath(folder);
    if (m_session.jobs().busy()) return endWork(Ending::otherProject, [this] { openSample(); });
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
    if (!m_movedFrom.isEmpty() && !ProjectStore::isProject(m_movedFrom)) forgetRecent(m_movedFrom);
    m_movedFrom.clear();
    rememberRecent(m_session.store()->folder(), m_session.projectName());
    updateRecent();
}

void MainWindow::updateRecent() {
    const QList<RecentProject> projects = recentProjects();
    m_welcome->setRecent(projects);
    m_recentMenu->clear();
    m_recentMenu->setEnabled(!projects.isEmpty());
    QStringList lost;
    for (const RecentProject& project : projects) {
        QString text = project.obstacle.isEmpty() ? project.name : u"%1 (%2)"_s.arg(project.name, project.obstacle);
        QAction* action = m_recentMenu->addAction(text.replace(u'&', u"&&"_s), this, [this, folder = project.folder] { openPath(folder); });
        action->setToolTip(plainToolTip(QDir::toNativeSeparators(project.folder)));
        action->setEnabled(project.obstacle.isEmpty());
        if (!project.obstacle.isEmpty()) lost << project.folder;
    }
    m_recentMenu->setToolTipsVisible(true);
    if (lost.isEmpty()) return;
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("&Remove what is not there"), this, [this, lost] {
        for (const QString& folder : lost) forgetRecent(folder);
        updateRecent();
    });
}

bool MainWindow::settled() const {
    return !m_session.jobs().busy() && !m_session.contents().busy() && m_inspect->settled() && m_report->settled();
}

void MainWindow::restorePlace() {
    const Place place = savedPlace();
    if (place.project.isEmpty() || !ProjectStore::isProject(place.project)) return;
    m_place = place;
    m_session.importFolder(place.project);
}

void MainWindow::goToPlace() {
    if (!m_place || !m_session.hasProject()) return;
    const Place place = *std::exchange(m_place, std::nullopt);
    if (QFileInfo(place.project) != QFileInfo(m_session.store()->folder())) return;
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
    if (read == 0 || !m_session.contents().changed().empty()) return; // the worse news stays
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

/// Opening is done again in no time.
bool MainWindow::workWouldBeLost() const {
    return m_session.jobs().busy() && !(m_place && !m_session.hasProject());
}

MainWindow::Answer MainWindow::askAboutWork(Ending ending) {
    const bool training = m_session.runs().running();
    const QString title = ending == Ending::program ? tr("Close Blemish") : ending == Ending::project ? tr("Close project") : tr("Open another project");
    QMessageBox box(QMessageBox::Question, title, tr("“%1” is still running.").arg(m_session.jobs().title()), QMessageBox::NoButton, this);
    const auto waiting = static_cast<int>(m_session.jobs().waiting().size());
    QStringList more;
    if (training) more << tr("What the training has reached is saved when it stops, and it can be continued later.");
    if (waiting > 0) more << tr("%n job(s) that wait are forgotten.", nullptr, waiting);
    box.setInformativeText(more.join(u' '));
    QPushButton* keep = training ? box.addButton(tr("Stop and &keep the model"), QMessageBox::AcceptRole) : nullptr;
    if (keep) keep->setObjectName(u"stopAndKeep"_s);
    QPushButton* stop = box.addButton(ending == Ending::otherProject ? tr("&Stop and open") : tr("&Stop and close"), QMessageBox::DestructiveRole);
    stop->setObjectName(u"stopAndClose"_s);
    QPushButton* stay = box.addButton(tr("Keep &running"), QMessageBox::RejectRole);
    stay->setObjectName(u"keepRunning"_s);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    const bool over = !m_session.jobs().busy(); // it ended while the question was open
    if (box.clickedButton() == stay) return Answer::stay;
    return keep && box.clickedButton() == keep && !over ? Answer::keepModel : Answer::stop;
}

void MainWindow::endWork(Ending ending, std::function<void()> then) {
    if (!m_inspect->masks().mayClose()) return;
    if (!workWouldBeLost()) return stopWork(then);
    const Answer answer = askAboutWork(ending);
    if (answer == Answer::stop) stopWork(then);
    if (answer != Answer::keepModel) return;
    m_whenKept = std::move(then);
    m_session.runs().stopAndKeep();
}

void MainWindow::stopWork(const std::function<void()>& then) {
    m_session.jobs().withdrawAll();
    if (!m_session.jobs().busy()) return then();
    m_session.jobs().cancel();
    // Queued: what the end of the job brings goes before.
    connect(&m_session.jobs(), &JobRunner::finished, this, [this, then] { stopWork(then); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && m_fullScreen) m_fullScreen->setChecked(isFullScreen());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (workWouldBeLost()) {
        const Answer answer = askAboutWork(Ending::program);
        if (answer == Answer::keepModel) {
            m_whenKept = [this] { close(); };
            m_session.runs().stopAndKeep();
        }
        if (answer != Answer::stop) return event->ignore();
    }
    if (!m_inspect->masks().mayClose()) return event->ignore();
    m_session.jobs().cancel();
    saveWindow(*this);
    if (!m_place) savePlace(m_session, m_pages->currentIndex(), m_inspect->view()); // else it was not reached yet, and stays
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->source() || localPaths(event->mimeData()).isEmpty()) return; // what this program drags out is for other programs
    event->acceptProposedAction();
    m_welcome->setDropHighlighted(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    m_welcome->setDropHighlighted(false);
}

void MainWindow::dropEvent(QDropEvent* event) {
    m_welcome->setDropHighlighted(false);
    if (event->source()) return;
    event->acceptProposedAction();
    // Later: the other program waits for the end of the drop, and a question may come up.
    QMetaObject::invokeMethod(this, [this, paths = localPaths(event->mimeData())] { takeDropped(paths); }, Qt::QueuedConnection);
}

} // namespace blemish
