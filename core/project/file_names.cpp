// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/file_names.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>

#include "core/base/file_io.h"
#include "core/base/words.h"

namespace blemish {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

/// '/' before everything else, so that a folder's content is not torn apart by a folder with a longer name.
char16_t rank(QChar c) {
    return c == u'/' ? u'\0' : c.toCaseFolded().unicode();
}

/// The run of digits at `at` without its leading zeros; `at` moves behind it.
QStringView takeNumber(QStringView text, qsizetype& at) {
    while (at < text.size() && text[at] == u'0') ++at;
    const qsizetype first = at;
    while (at < text.size() && isDigit(text[at])) ++at;
    return text.sliced(first, at - first);
}

int compareNumbers(QStringView a, QStringView b) {
    if (a.size() != b.size()) return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

} // namespace

bool naturalLess(QStringView a, QStringView b) {
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            if (const int order = compareNumbers(takeNumber(a, i), takeNumber(b, j))) return order < 0;
            continue;
        }
        if (rank(a[i]) != rank(b[j])) return rank(a[i]) < rank(b[j]);
        ++i;
        ++j;
    }
    const bool aEnds = i == a.size();
    const bool bEnds = j == b.size();
    return aEnds != bEnds ? aEnds : a < b;
}

bool hasImageSuffix(QStringView name) {
    static constexpr std::array<QStringView, 9> known{u"png", u"jpg", u"jpeg", u"bmp", u"tif", u"tiff", u"webp", u"pgm", u"ppm"};
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot < 0) return false;
    const QStringView suffix = name.sliced(dot + 1);
    return std::any_of(known.begin(), known.end(),
                       [&](QStringView one) { return suffix.compare(one, Qt::CaseInsensitive) == 0; });
}

bool isGoodName(QStringView name) {
    return name.compare(u"good", Qt::CaseInsensitive) == 0 || name.compare(u"ok", Qt::CaseInsensitive) == 0 ||
           name.compare(u"normal", Qt::CaseInsensitive) == 0;
}

std::filesystem::path toPath(const QString& name) {
    return QFile::encodeName(name).toStdString();
}

QString fromPath(const std::filesystem::path& path) {
    return QFile::decodeName(path.c_str());
}

QString freeFile(const QString& folder, const QString& name, const QString& suffix) {
    const QString stem = QDir(folder).filePath(name);
    QString file = stem + suffix;
    for (int i = 2; QFileInfo::exists(file); ++i) file = QStringLiteral("%1 %2%3").arg(stem).arg(i).arg(suffix);
    return file;
}

QString inQuotes(const QString& name) {
    return QString::fromStdString(quoted(toPath(name)));
}

void Warnings::Limited::add(const QString& sentence) {
    if (sentences.size() < limit)
        sentences.append(sentence);
    else
        ++more;
}

QStringList Warnings::Limited::take() {
    if (more > 0) sentences.append(QString::fromStdString(Core::say("And %1 more like these.", {more})));
    more = 0;
    return std::exchange(sentences, {});
}

void Warnings::add(const QString& sentence) {
    m_all.add(sentence);
}

void Warnings::addPassedOver(const QString& sentence) {
    m_all.add(sentence);
    m_passedOver.add(sentence);
}

} // namespace blemish
