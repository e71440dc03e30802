// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui_scope.h"

#include <QGuiApplication>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>

#include "core/output/language.h"

namespace blemish {

namespace {

// Qt 6 wants a UTF-8 locale and grumbles on stderr otherwise; file names are UTF-8 either way.
void ensureUtf8Locale() {
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        setenv("LC_ALL", "C.UTF-8", 1);
        std::setlocale(LC_ALL, "");
    }
    std::setlocale(LC_NUMERIC, "C");
}

} // namespace

GuiScope::GuiScope() {
    ensureUtf8Locale();
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    static int count = 1;
    static char name[] = "blemish";
    static char* arguments[] = {name, nullptr};
    // What Qt tells of the environment (no XDG_RUNTIME_DIR in a cron job) is nothing for the reader of a command's errors.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
        if (type == QtCriticalMsg || type == QtFatalMsg) std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    });
    m_application = std::make_unique<QGuiApplication>(count, arguments);
    std::setlocale(LC_NUMERIC, "C"); // Qt has just set the user's: numbers in files and messages keep their point
    applyLanguageEverywhereAlike(QStringLiteral("en")); // what a script makes is the same in every country
}

GuiScope::~GuiScope() {
    m_application.reset();
    qInstallMessageHandler(nullptr);
}

} // namespace blemish
