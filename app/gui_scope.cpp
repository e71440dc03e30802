// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui_scope.h"

#include <QGuiApplication>
#include <clocale>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>

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
    m_application = std::make_unique<QGuiApplication>(count, arguments);
    std::setlocale(LC_NUMERIC, "C"); // Qt has just set the user's: numbers in files and messages keep their point
}

GuiScope::~GuiScope() = default;

} // namespace blemish
