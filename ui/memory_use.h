// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace blemish {

/// Memory that this process holds at the moment, in bytes; 0 where the system does not tell.
qint64 residentBytes();
/// Memory that programs may still take without swapping, in bytes; 0 where the system does not tell.
qint64 availableBytes();

} // namespace blemish
