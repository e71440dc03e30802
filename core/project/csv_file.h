// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace blemish {

struct CsvTable {
    std::vector<QStringList> rows; ///< the header is row 0; a row of nothing but an empty field is an empty line
    bool unterminated = false;     ///< the last row opens a quotation that never ends
    bool notUtf8 = false;          ///< was read as Latin-1, which old spreadsheets write
};

/// RFC 4180 with what spreadsheets make of it: a byte order mark, any line end, and the separator , ; or tab (the one
/// that the first line has most of).
CsvTable parseCsv(const QByteArray& bytes);

} // namespace blemish
