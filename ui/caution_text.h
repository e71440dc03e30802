// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/metrics/caution.h"
#include "core/metrics/metric.h"
#include "core/metrics/threshold_advisor.h"

namespace blemish {

/// The core's findings as sentences in the user's language and number format.
QString cautionText(const Caution& caution);
QString reasonText(const ThresholdReason& reason);
/// Why a number is not defined. A reason that the core words in a new way stays English.
QString undefinedText(const Metric& metric);

} // namespace blemish
