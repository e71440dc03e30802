// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/pdf_bytes.h"

#include <QCryptographicHash>
#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace blemish {

using namespace Qt::StringLiterals;

namespace {

/// The objects of a PDF with a plain cross-reference table, by number; each from "N 0 obj" up to the next one.
struct Objects {
    QByteArray head;
    std::map<int, QByteArray> bodies;
    std::vector<int> order; ///< as they lie in the file
    QByteArray trailer;     ///< the dictionary, from "<<" to ">>"
};

std::optional<Objects> split(const QByteArray& pdf) {
    const auto start = pdf.lastIndexOf("startxref");
    const auto trailer = pdf.lastIndexOf("trailer");
    if (start < 0 || trailer < 0 || trailer > start) return std::nullopt;
    const auto xref = pdf.mid(start + 9).trimmed().split('\n').front().trimmed().toLongLong();
    if (xref <= 0 || xref >= trailer || !pdf.mid(xref).startsWith("xref")) return std::nullopt;

    std::map<qsizetype, int> numbers; // by offset
    const QList<QByteArray> lines = pdf.mid(xref, trailer - xref).split('\n');
    for (qsizetype i = 3; i < lines.size(); ++i) { // "xref", "0 N", the free entry
        const QList<QByteArray> fields = lines[i].simplified().split(' ');
        if (fields.size() == 3 && fields[2] == "n") numbers[fields[0].toLongLong()] = static_cast<int>(i - 2);
    }
    if (numbers.empty()) return std::nullopt;

    Objects objects;
    objects.head = pdf.left(numbers.begin()->first);
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        const auto end = std::next(it) == numbers.end() ? xref : std::next(it)->first;
        const QByteArray body = pdf.mid(it->first, end - it->first);
        if (!body.startsWith(QByteArray::number(it->second) + " 0 obj")) return std::nullopt;
        objects.bodies[it->second] = body;
        objects.order.push_back(it->second);
    }
    objects.trailer = pdf.mid(trailer + 7, start - trailer - 7).trimmed();
    return objects;
}

QByteArray join(const Objects& objects, const QByteArray& identifier) {
    QByteArray pdf = objects.head;
    std::map<int, qsizetype> offsets;
    for (const int number : objects.order) {
        offsets[number] = pdf.size();
        pdf += objects.bodies.at(number);
    }
    const auto xref = pdf.size();
    const int count = objects.bodies.rbegin()->first + 1;
    pdf += "xref\n0 " + QByteArray::number(count) + "\n0000000000 65535 f \n";
    for (int number = 1; number < count; ++number) {
        const auto found = offsets.find(number);
        const auto offset = found == offsets.end() ? 0 : found->second;
        pdf += QByteArray::number(offset).rightJustified(10, '0') + (found == offsets.end() ? " 65535 f \n" : " 00000 n \n");
    }
    QByteArray trailer = objects.trailer;
    if (!trailer.contains("/ID") && trailer.endsWith(">>"))
        trailer = trailer.chopped(2) + "/ID [<" + identifier + "> <" + identifier + ">]\n>>";
    return pdf + "trailer\n" + trailer + "\nstartxref\n" + QByteArray::number(xref) + "\n%%EOF\n";
}

/// The number in "/Key N 0 R" (or "/Key [N 0 R"), 0 without.
int reference(const QByteArray& body, const char* key) {
    const QRegularExpression pattern(u"/%1\\s*\\[?\\s*(\\d+) 0 R"_s.arg(QLatin1StringView(key)));
    const auto match = pattern.match(QString::fromLatin1(body));
    return match.hasMatch() ? match.capturedView(1).toInt() : 0;
}

/// The first page's drawing commands, unpacked in place so that its size cannot depend on how well a date compresses.
/// Returns the object's number, 0 where nothing was changed.
int unpackFirstPage(Objects& objects) {
    const auto body = [&](int number) { return objects.bodies.contains(number) ? objects.bodies.at(number) : QByteArray(); };
    const QByteArray catalog = body(reference(objects.trailer, "Root"));
    const QByteArray page = body(reference(body(reference(catalog, "Pages")), "Kids"));
    const int content = reference(page, "Contents");
    const QByteArray packed = body(content);
    const auto begin = packed.indexOf("stream\n"), end = packed.lastIndexOf("endstream");
    if (begin < 0 || end < begin || !packed.left(begin).contains("/FlateDecode")) return 0;
    // qUncompress wants the expected size in front; zero makes it find out.
    const QByteArray plain = qUncompress(QByteArray(4, '\0') + packed.mid(begin + 7, end - begin - 7));
    if (plain.isEmpty()) return 0;
    const QByteArray length = QByteArray::number(plain.size());
    objects.bodies[content] =
        QByteArray::number(content) + " 0 obj\n<<\n/Length " + length + "\n>>\nstream\n" + plain + "\nendstream\nendobj\n";
    return content;
}

/// Positions of the four-digit glyph numbers of a text block ("<0012> Tj") whose glyphs repeat as the placeholder's do.
QList<qsizetype> findPlaceholder(const QByteArray& commands, const QString& placeholder) {
    for (auto block = commands.indexOf("BT\n"); block >= 0; block = commands.indexOf("BT\n", block + 3)) {
        const auto end = commands.indexOf("\nET", block);
        QList<qsizetype> glyphs;
        for (auto at = commands.indexOf('<', block); at >= 0 && at < end; at = commands.indexOf('<', at + 1))
            if (commands.mid(at + 5, 4) == "> Tj") glyphs += at + 1;
        if (glyphs.size() != placeholder.size()) continue;
        bool same = true;
        for (qsizetype i = 0; i < glyphs.size() && same; ++i)
            for (qsizetype j = 0; j < i && same; ++j)
                same = (placeholder[i] == placeholder[j]) == (commands.mid(glyphs[i], 4) == commands.mid(glyphs[j], 4));
        if (same) return glyphs;
    }
    return {};
}

void showDate(QByteArray& commands, const QString& placeholder, const QString& shown) {
    if (shown.size() != placeholder.size()) return;
    const QList<qsizetype> glyphs = findPlaceholder(commands, placeholder);
    if (glyphs.isEmpty()) return;
    QHash<QChar, QByteArray> codes;
    for (qsizetype i = 0; i < glyphs.size(); ++i) codes[placeholder[i]] = commands.mid(glyphs[i], 4);
    for (qsizetype i = 0; i < glyphs.size(); ++i)
        if (codes.contains(shown[i])) commands.replace(glyphs[i], 4, codes[shown[i]]);
}

/// "(D:...)" of the document information becomes `value`, which always has the same length.
void setCreationDate(QByteArray& info, const QByteArray& value) {
    const auto key = info.indexOf("/CreationDate");
    const auto open = key < 0 ? -1 : info.indexOf('(', key), close = open < 0 ? -1 : info.indexOf(')', open);
    if (close > open) info.replace(open + 1, close - open - 1, value);
}

} // namespace

QByteArray finishPdf(const QByteArray& pdf, const QDateTime& date, const QString& placeholder, const QString& shown) {
    auto objects = split(pdf);
    if (!objects) return pdf;
    const int info = reference(objects->trailer, "Info");
    const int content = unpackFirstPage(*objects);
    if (info != 0) setCreationDate(objects->bodies[info], "D:19700101000000Z");
    const QByteArray identifier = QCryptographicHash::hash(join(*objects, {}), QCryptographicHash::Sha256).toHex().left(32);
    if (info != 0 && date.isValid())
        setCreationDate(objects->bodies[info], "D:" + date.toUTC().toString(u"yyyyMMddhhmmss"_s).toLatin1() + "Z");
    if (content != 0) showDate(objects->bodies[content], placeholder, shown);
    return join(*objects, identifier);
}

} // namespace blemish
