// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run_marker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
bool alive(pid_t process) {
    return process > 0 && (::kill(process, 0) == 0 || errno == EPERM);
}
} // namespace

RunMarker::RunMarker(const QString& folder) {
    const QDir place(folder);
    place.mkpath(u"."_s);
    for (const QString& name : place.entryList({u"running-*"_s}, QDir::Files)) {
        bool isNumber = false;
        const int process = name.mid(8).toInt(&isNumber);
        if (!isNumber || alive(process)) continue;
        m_lastOneCrashed = true;
        QFile::remove(place.filePath(name));
    }
    m_file = place.filePath(u"running-%1"_s.arg(QCoreApplication::applicationPid()));
    QFile(m_file).open(QIODevice::WriteOnly); // without it the next start merely says nothing
}

RunMarker::~RunMarker() {
    QFile::remove(m_file);
}

} // namespace blemish
