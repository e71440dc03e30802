// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/export_names.h"

#include <QCryptographicHash>
#include <QStringList>

namespace blemish {

using namespace Qt::StringLiterals;

namespace {

// File systems stop at 255 bytes; the rest is for "_heatmap.png" and the temporary name while writing.
constexpr int maxPartBytes = 200;

QString shortened(const QString& part) {
    const QByteArray utf8 = part.toUtf8();
    if (utf8.size() <= maxPartBytes) return part;
    const QByteArray hash = QCryptographicHash::hash(utf8, QCryptographicHash::Sha256).toHex().left(12);
    QString kept = part;
    while (kept.toUtf8().size() > maxPartBytes - 13) kept.chop(1);
    if (!kept.isEmpty() && kept.back().isHighSurrogate()) kept.chop(1);
    return kept + u'_' + QString::fromLatin1(hash);
}

QString safePart(QString part) {
    if (part == ".."_L1) return u"_"_s;
    for (QChar& c : part)
        if (c.unicode() < 0x20 || c.unicode() == 0x7f) c = u'_';
    return part;
}

bool isDrive(const QString& part) {
    return part.size() == 2 && part[1] == u':' && part[0].isLetter();
}

QStringList parts(const QString& name) {
    QString slashed = name;
    slashed.replace(u'\\', u'/');
    QStringList kept;
    for (const QString& part : slashed.split(u'/', Qt::SkipEmptyParts))
        if (part != "."_L1 && !(kept.isEmpty() && isDrive(part))) kept += safePart(part);
    return kept;
}

QStringList stemParts(const QString& name) {
    QStringList found = parts(name);
    if (found.isEmpty()) found += u"image"_s;
    QString& last = found.back();
    if (const auto dot = last.lastIndexOf(u'.'); dot > 0) last.truncate(dot);
    for (QString& part : found) part = shortened(part);
    return found;
}

} // namespace

QString safeStem(const QString& name) {
    return stemParts(name).join(u'/');
}

QString mvtecStem(const QString& name, const QString& category) {
    QStringList stem = stemParts(name);
    const auto test = stem.lastIndexOf(u"test"_s, -2); // the last part is the file, whatever it is called
    if (stem.size() > 1 && test >= 0) stem = stem.mid(test + 1);
    const QStringList folders = parts(category);
    return (folders + QStringList{u"test"_s} + stem).join(u'/');
}

} // namespace blemish
