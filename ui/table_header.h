// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableWidget>

namespace blemish {

/// Headers stand over what they name: texts at the left, the numbers of the columns `first` to `last` at the right.
inline void alignHeaders(QTableWidget& table, int first, int last) {
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = first; column <= last; ++column)
        table.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace blemish
