// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/export_names.h"

#include <QCryptographicHash>
#include <QStringList>
#include <string_view>

#include "core/base/words.h"

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

namespace {

QString wordOf(const QString& word, const QString& name, const QString& kind, const ExportFacts& facts) {
    const QString none = u"none"_s;
    const QStringList stem = stemParts(name);
    const auto text = [](std::string_view value) { return QString::fromLatin1(value.data(), qsizetype(value.size())); };
    // A slash in a defect type must not make a folder.
    const auto flat = [](QString value) { return value.replace(u'/', u'-').replace(u'\\', u'-'); };
    if (word == "path"_L1) return stem.join(u'/');
    if (word == "folder"_L1) return stem.size() > 1 ? stem.mid(0, stem.size() - 1).join(u'/') : none;
    if (word == "name"_L1) return stem.back();
    if (word == "kind"_L1) return kind;
    if (word == "label"_L1) return text(toString(facts.label));
    if (word == "type"_L1) return facts.defectType.isEmpty() ? none : flat(facts.defectType);
    if (word == "decision"_L1) return facts.decision ? text(toString(*facts.decision)) : none;
    if (word == "score"_L1) return facts.score ? QString::number(*facts.score, 'f', 4) : none;
    return {};
}

const QStringList& knownWords() {
    static const QStringList words{u"path"_s, u"folder"_s, u"name"_s, u"kind"_s, u"label"_s, u"type"_s, u"decision"_s, u"score"_s};
    return words;
}

/// Calls `text(part)` and `word(part)` in turn; false when braces do not match.
template <class Text, class Word>
bool walk(const QString& pattern, Text text, Word word) {
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', at), close = pattern.indexOf(u'}', at);
        if (open < 0) {
            text(pattern.mid(at));
            return close < 0;
        }
        if (close < open) return false;
        text(pattern.mid(at, open - at));
        word(pattern.mid(open + 1, close - open - 1));
        at = close + 1;
    }
    return true;
}

} // namespace

QString nameFromTemplate(const QString& pattern, const QString& name, const QString& kind, const ExportFacts& facts) {
    QString filled;
    walk(
        pattern, [&](const QString& text) { filled += text; },
        [&](const QString& word) { filled += wordOf(word, name, kind, facts); });
    return safeStem(filled + u".png"_s);
}

QString nameTemplateProblem(const QString& pattern) {
    QStringList words, unknown;
    const auto word = [&](const QString& each) { (knownWords().contains(each) ? words : unknown) += each; };
    if (!walk(pattern, [](const QString&) {}, word)) return QString::fromStdString(Core::say("A brace is not closed."));
    if (!unknown.isEmpty())
        return QString::fromStdString(Core::say("{%1} is not known. Known are {%2}.",
                                                {unknown.front().toStdString(), knownWords().join(u"}, {"_s).toStdString()}));
    if (!words.contains(u"path"_s) && !words.contains(u"name"_s))
        return QString::fromStdString(Core::say("{path} or {name} must tell the images apart."));
    if (!words.contains(u"kind"_s)) return QString::fromStdString(Core::say("{kind} must tell the pictures of an image apart."));
    return {};
}

} // namespace blemish
