// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>
#include <optional>

#include "app/keep_log.h"
#include "app/log.h"
#include "ui/main_window.h"
#include "ui/session.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;
using namespace blemish;

namespace {
struct Options {
    QString path, screenshot, theme;
    int page = MainWindow::images;
    int select = -1;
    QSize size;
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
    parser.addPositionalArgument(u"path"_s, u"A folder of images or a project."_s, u"[path]"_s);
    const QCommandLineOption theme(u"theme"_s, u"Colours: system, light or dark."_s, u"name"_s);
    // Pictures of the program for its documentation.
    const auto screenshot = hidden(u"screenshot"_s, u"file"_s), page = hidden(u"page"_s, u"name"_s);
    const auto size = hidden(u"size"_s, u"WxH"_s), select = hidden(u"select"_s, u"index"_s);
    parser.addOptions({theme, screenshot, page, size, select});
    parser.process(arguments);

    Options options;
    options.path = parser.positionalArguments().value(0);
    options.screenshot = parser.value(screenshot);
    options.theme = parser.value(theme);
    const QStringList pages{u"images"_s, u"train"_s, u"evaluate"_s, u"report"_s};
    if (parser.isSet(page)) options.page = static_cast<int>(pages.indexOf(parser.value(page)));
    if (options.page < 0) {
        QTextStream(stderr) << "--page is one of " << pages.join(u", "_s) << Qt::endl;
        std::exit(2);
    }
    if (parser.isSet(select)) options.select = parser.value(select).toInt();
    const QStringList edges = parser.value(size).split(u'x');
    if (edges.size() == 2) options.size = QSize(edges[0].toInt(), edges[1].toInt());
    return options;
}

void loadTranslations(QCoreApplication& app) {
    const auto load = [&app](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(&app);
        if (translator->load(QLocale(), name, u"_"_s, folder)) QCoreApplication::installTranslator(translator);
    };
    load(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"blemish"_s, u":/i18n"_s);
}

/// Waits until everything is read, saves the window's picture and ends the program.
void takePicture(MainWindow& window, const QString& file) {
    auto* timer = new QTimer(&window);
    QObject::connect(timer, &QTimer::timeout, &window, [&window, file, calm = 0, rounds = 0]() mutable {
        calm = window.settled() ? calm + 1 : 0;
        if (++rounds > 600) {
            QTextStream(stderr) << "The window did not come to rest within a minute." << Qt::endl;
            QCoreApplication::exit(1);
        } else if (calm >= 5) {
            const bool saved = window.grab().save(file);
            if (!saved) QTextStream(stderr) << "The picture could not be written to " << file << Qt::endl;
            QCoreApplication::exit(saved ? 0 : 1);
        }
    });
    timer->start(100);
}
} // namespace

int main(int argc, char** argv) {
    nameProgram();
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument != "--help" && argument != "-h" && argument != "--version" && argument != "-v" && argument != "--help-all")
            continue;
        QCoreApplication textOnly(argc, argv); // answers without a display
        readCommandLine(QCoreApplication::arguments());
    }
    QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Blemish"_s);
    QGuiApplication::setDesktopFileName(u"org.blemish.Studio"_s);
    const Options options = readCommandLine(QCoreApplication::arguments());
    loadTranslations(app);

    QTemporaryDir scratch; // pictures show the program as it comes, and leave no trace in the user's settings
    if (!options.screenshot.isEmpty()) QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, scratch.path());
    applyTheme(themeFromText(options.theme.isEmpty() ? QSettings().value(u"theme"_s).toString() : options.theme));

    std::optional<StudioLog> log; // outlives the session, which writes to it
    Session session;
    if (options.screenshot.isEmpty()) log.emplace(logFile(), listenerOf(session.log()));
    if (log) keepLog(*log, session);
    MainWindow window(session);
    QObject::connect(&session, &Session::opened, &window, [&] {
        // The window turns to the images first; what was asked for comes after.
        QTimer::singleShot(0, &window, [&] {
            if (options.select >= 0) session.setCurrentImage(options.select);
            window.showPage(options.page);
        });
    });
    if (options.size.isValid()) window.resize(options.size);
    window.show();
    if (!options.path.isEmpty()) window.openPath(options.path);
    if (!options.screenshot.isEmpty()) takePicture(window, options.screenshot);
    return QApplication::exec();
}
