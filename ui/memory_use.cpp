// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memory_use.h"

#include <QByteArray>
#include <QFile>
#include <QList>

namespace blemish {

namespace {
/// A line of /proc such as "VmRSS:   123456 kB".
qint64 bytesOf(const QString& file, const QByteArray& name) {
    QFile text(file);
    if (!text.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : text.readAll().split('\n'))
        if (line.startsWith(name)) return line.mid(name.size()).trimmed().split(' ').value(0).toLongLong() * 1024;
    return 0;
}
} // namespace

qint64 residentBytes() {
    return bytesOf(QStringLiteral("/proc/self/status"), "VmRSS:");
}

qint64 availableBytes() {
    return bytesOf(QStringLiteral("/proc/meminfo"), "MemAvailable:");
}

} // namespace blemish
