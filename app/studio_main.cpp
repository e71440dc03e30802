// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>

#include "app/keep_log.h"
#include "app/log.h"
#include "app/openmp_spin.h"
#include "core/output/language.h"
#include "ui/main_window.h"
#include "ui/portable.h"
#include "ui/run_marker.h"
#include "ui/session.h"
#include "ui/settings_dialog.h"
#include "ui/single_instance.h"
#include "ui/system_theme.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;
using namespace blemish;

namespace {
const QString desktopDark = u"desktopDark"_s; ///< setting: what the desktop said last

struct Options {
    QStringList paths;
    QString screenshot, theme, language;
    bool newInstance = false;
    int page = MainWindow::images;
    int select = -1;
    QSize size;
    QStringList press; ///< see `press`
    bool onlyStart = false; ///< for tests/bench/start_up.py: say when the window stands, and end
};

void nameProgram() {
    QCoreApplication::setOrganizationName(u"blemish"_s);
    QCoreApplication::setApplicationName(u"studio"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BLEMISH_VERSION));
}

QCommandLineOption hidden(const QString& name, const QString& value) {
    QCommandLineOption option(name, {}, value);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

/// Leaves the program for --help, --version and usage errors.
Options readCommandLine(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Learns what a good part looks like and shows what does not."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"path"_s, u"A project, or folders of images that become one."_s, u"[path…]"_s);
    const QCommandLineOption theme(u"theme"_s, u"Colours: system, light or dark."_s, u"name"_s);
    // Pictures of the program for its documentation.
    const auto screenshot = hidden(u"screenshot"_s, u"file"_s), page = hidden(u"page"_s, u"name"_s);
    const auto size = hidden(u"size"_s, u"WxH"_s), select = hidden(u"select"_s, u"index"_s), press = hidden(u"press"_s, u"names"_s);
    QCommandLineOption onlyStart(u"only-start"_s);
    onlyStart.setFlags(QCommandLineOption::HiddenFromHelp);
    const QCommandLineOption newInstance(u"new-instance"_s, u"Opens another window instead of using the one that is open."_s);
    const QCommandLineOption portable(u"portable"_s, u"Keeps everything in blemish-data beside the program, nothing in the home folder."_s);
    const QCommandLineOption language(u"language"_s, u"Language of this start: system, en, de, …"_s, u"code"_s);
    parser.addOptions({theme, language, newInstance, portable, screenshot, page, size, select, press, onlyStart});
    parser.process(arguments);

    Options options;
    options.paths = parser.positionalArguments();
    options.screenshot = parser.value(screenshot);
    options.theme = parser.value(theme);
    options.language = parser.value(language);
    options.newInstance = parser.isSet(newInstance);
    options.onlyStart = parser.isSet(onlyStart);
    const QStringList pages{u"images"_s, u"train"_s, u"evaluate"_s, u"report"_s};
    if (parser.isSet(page)) options.page = static_cast<int>(pages.indexOf(parser.value(page)));
    if (options.page < 0) {
        QTextStream(stderr) << "--page is one of " << pages.join(u", "_s) << Qt::endl;
        std::exit(2);
    }
    if (parser.isSet(select)) options.select = parser.value(select).toInt();
    options.press = parser.value(press).split(u',', Qt::SkipEmptyParts);
    const QStringList edges = parser.value(size).split(u'x');
    if (edges.size() == 2) options.size = QSize(edges[0].toInt(), edges[1].toInt());
    return options;
}

/// Turns to what was asked for, after the window has turned to the images of a project that was opened.
void showWanted(Session& session, MainWindow& window, const Options& options) {
    QObject::connect(&session, &Session::opened, &window, [&session, &window, options] {
        QTimer::singleShot(0, &window, [&session, &window, options] {
            if (options.select >= 0) session.setCurrentImage(options.select);
            window.showPage(options.page);
        });
    });
}

/// Does what a click on the action or button of this name would do; "name:2" turns to the third tab.
bool press(const MainWindow& window, const QString& name) {
    const QString object = name.section(u':', 0, 0);
    auto* tabs = window.findChild<QTabWidget*>(object);
    auto* action = window.findChild<QAction*>(object);
    auto* button = window.findChild<QAbstractButton*>(object);
    if ((action && !action->isEnabled()) || (button && !button->isEnabled())) {
        QTextStream(stderr) << object << " cannot be pressed now" << Qt::endl;
        return false;
    }
    if (tabs) tabs->setCurrentIndex(name.section(u':', 1).toInt());
    // Later: a dialog may come up, and its event loop must not be this call's.
    if (action) QTimer::singleShot(0, action, &QAction::trigger);
    if (button) QTimer::singleShot(0, button, &QAbstractButton::click);
    if (!tabs && !action && !button) QTextStream(stderr) << "Nothing is named " << object << Qt::endl;
    return tabs || action || button;
}

/// Waits until everything is read, saves the picture of the window, or of the dialog that was opened, and ends the program.
int takePicture(const Options& options) {
    Session session;
    MainWindow window(session);
    showWanted(session, window, options);
    if (options.size.isValid()) window.resize(options.size);
    window.show();
    if (!options.paths.isEmpty()) window.openPaths(options.paths);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &window, [&, presses = options.press, calm = 0, rounds = 0]() mutable {
        calm = window.settled() ? calm + 1 : 0;
        if (++rounds > 600) {
            QTextStream(stderr) << "The window did not come to rest within a minute." << Qt::endl;
            QCoreApplication::exit(1);
        } else if (calm >= 5 && !presses.isEmpty()) {
            calm = 0;
            if (!press(window, presses.takeFirst())) QCoreApplication::exit(2);
        } else if (calm >= 5) {
            QWidget* dialog = QApplication::activeModalWidget();
            const bool saved = (dialog ? dialog : &window)->grab().save(options.screenshot);
            if (!saved) QTextStream(stderr) << "The picture could not be written to " << options.screenshot << Qt::endl;
            QCoreApplication::exit(saved ? 0 : 1);
        }
    });
    timer.start(100);
    return QApplication::exec();
}

/// Says so and ends the program when the window has painted itself for the first time and answers.
class FirstPaint : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, [] {
                QTextStream(stdout) << "shown" << Qt::endl;
                QCoreApplication::exit();
            });
        return false;
    }
};

/// The session lives as long as the program; the window is made anew when the language changes.
class Studio {
public:
    Studio(Options options, SingleInstance& instance) : m_options(std::move(options)) {
        m_log.emplace(logFile(), listenerOf(m_session.log()));
        keepLog(*m_log, m_session);
        QObject::connect(&instance, &SingleInstance::asked, &m_session, [this](const QStringList& paths) {
            if (!paths.isEmpty()) m_window->openPaths(paths);
            m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
            m_window->raise();
            m_window->activateWindow();
        });
    }

    void start(bool crashed) {
        openWindow();
        QTimer::singleShot(0, m_window.get(), [this] { followDesktop(); }); // where there is no bus yet, asking may start one
        if (m_options.size.isValid()) m_window->resize(m_options.size);
        if (!m_options.paths.isEmpty()) {
            showWanted(m_session, *m_window, m_options);
            m_window->openPaths(m_options.paths);
        } else if (preferences::reopenProject()) {
            QTimer::singleShot(0, m_window.get(), [this] { m_window->restorePlace(); }); // the window shows first
        }
        if (crashed) tellOfCrash();
    }

private:
    void openWindow() {
        m_window = std::make_unique<MainWindow>(m_session);
        QObject::connect(m_window.get(), &MainWindow::languageWanted, &m_session,
                         [this](const QString& code) { speak(code); }, Qt::QueuedConnection);
        if (m_options.onlyStart) m_window->installEventFilter(new FirstPaint(m_window.get()));
        m_window->show();
    }

    void followDesktop() {
        m_systemTheme = std::make_unique<SystemTheme>();
        QObject::connect(m_systemTheme.get(), &SystemTheme::told, [](bool dark) {
            setSystemDark(dark);
            QSettings().setValue(desktopDark, dark); // the next start has the right colours from its first picture on
        });
    }

    void speak(const QString& code) {
        QApplication::setQuitOnLastWindowClosed(false);
        m_window->close();
        m_session.closeProject();
        m_window.reset();
        applyLanguage(code);
        openWindow();
        QApplication::setQuitOnLastWindowClosed(true);
        m_window->restorePlace();
    }

    void tellOfCrash() {
        m_log->warning("The last start ended without closing.");
        m_window->tellOfCrash();
    }

    Options m_options;
    std::optional<StudioLog> m_log; // outlives the session, which writes to it
    Session m_session;
    std::unique_ptr<SystemTheme> m_systemTheme;
    std::unique_ptr<MainWindow> m_window;
};

int runStudio(const Options& options, SingleInstance& instance) {
    const RunMarker marker(QString::fromStdString(logFile().parent_path().string()));
    Studio studio(options, instance);
    studio.start(marker.lastOneCrashed());
    return QApplication::exec();
}
} // namespace

int main(int argc, char** argv) {
    shortenOpenMpSpinning(argv);
    nameProgram();
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument != "--help" && argument != "-h" && argument != "--version" && argument != "-v" && argument != "--help-all")
            continue;
        QCoreApplication textOnly(argc, argv); // answers without a display
        readCommandLine(QCoreApplication::arguments());
    }
    // One for each place: a program that keeps to itself does not hand over to the one that does not.
    QString socket = u"blemish-studio.socket"_s;
    if (portableWanted(argc, argv)) {
        const auto home = usePortableFolders(programFolder());
        if (!home) {
            std::fprintf(stderr, "blemish-studio: %s\n", home.error().message.c_str());
            return 1;
        }
        socket = u"blemish-studio-%1.socket"_s.arg(std::filesystem::hash_value(*home), 0, 16);
    }
    QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Blemish"_s);
    QGuiApplication::setDesktopFileName(u"org.blemish.Studio"_s);
    const Options options = readCommandLine(QCoreApplication::arguments());

    QTemporaryDir scratch; // pictures show the program as it comes, and leave no trace in the user's settings
    const bool picture = !options.screenshot.isEmpty();
    if (picture) QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, scratch.path());
    SingleInstance instance(socket);
    if (!picture && !options.newInstance) {
        QStringList paths; // the other one may run in another folder
        for (const QString& path : options.paths) paths << QFileInfo(path).absoluteFilePath();
        if (instance.handOver(paths)) return 0;
        instance.listen();
    }
    applyLanguage(!options.language.isEmpty() ? options.language : preferences::language());
    if (const QVariant dark = QSettings().value(desktopDark); dark.isValid()) setSystemDark(dark.toBool());
    applyTheme(themeFromText(options.theme.isEmpty() ? QSettings().value(u"theme"_s).toString() : options.theme));
    return picture ? takePicture(options) : runStudio(options, instance);
}
