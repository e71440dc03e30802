// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/csv_file.h"

#include <QStringDecoder>

namespace blemish {

namespace {

QString decode(const QByteArray& bytes, bool& notUtf8) {
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    notUtf8 = decoder.hasError();
    return notUtf8 ? QString::fromLatin1(bytes) : text;
}

QChar separatorOf(const QString& text) {
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    qsizetype tabs = 0;
    bool quotedPart = false;
    for (const QChar c : text) {
        if (c == u'"') quotedPart = !quotedPart;
        if (quotedPart) continue;
        if (c == u'\n' || c == u'\r') break;
        commas += c == u',';
        semicolons += c == u';';
        tabs += c == u'\t';
    }
    if (tabs > commas && tabs > semicolons) return u'\t';
    return semicolons > commas ? u';' : u',';
}

class Parser {
public:
    Parser(const QString& text, CsvTable& table) : m_text(text), m_separator(separatorOf(text)), m_table(table) {}

    void run() {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (m_quoted)
                insideQuotes(c);
            else
                outsideQuotes(c);
        }
        m_table.unterminated = m_quoted;
        if (!m_row.isEmpty() || !m_field.isEmpty()) endRow();
    }

private:
    bool next(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    void insideQuotes(QChar c) {
        if (c != u'"') {
            m_field += c;
        } else if (next(u'"')) {
            m_field += c;
            ++m_at;
        } else {
            m_quoted = false;
        }
    }

    void outsideQuotes(QChar c) {
        if (c == u'"' && m_field.trimmed().isEmpty()) {
            m_field.clear();
            m_quoted = true;
        } else if (c == m_separator) {
            endField();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && next(u'\n')) ++m_at;
            endRow();
        } else {
            m_field += c;
        }
    }

    void endField() { m_row.append(std::exchange(m_field, {})); }
    void endRow() {
        endField();
        m_table.rows.push_back(std::exchange(m_row, {}));
    }

    const QString& m_text;
    QChar m_separator;
    CsvTable& m_table;
    qsizetype m_at = 0;
    bool m_quoted = false;
    QString m_field;
    QStringList m_row;
};

} // namespace

CsvTable parseCsv(const QByteArray& bytes) {
    CsvTable table;
    const QString text = decode(bytes, table.notUtf8);
    Parser(text, table).run();
    return table;
}

} // namespace blemish
