// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace blemish {

/// Makes what `QPdfWriter` wrote depend on its content alone: the creation date becomes `date`, the text `placeholder` on
/// the first page becomes `shown` (same length, its characters taken from the placeholder's), a file identifier is derived
/// from the bytes without the date. Two dates give files of the same size that differ at the date only.
/// What is not understood (another writer's layout) is left as it is.
QByteArray finishPdf(const QByteArray& pdf, const QDateTime& date, const QString& placeholder, const QString& shown);

} // namespace blemish
