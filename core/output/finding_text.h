// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>
#include <string>

#include "core/metrics/caution.h"
#include "core/metrics/metric.h"
#include "core/metrics/threshold_advisor.h"

namespace blemish {

/// The core's findings as sentences in the reader's language and number format (core/output/language.h).
QString cautionText(const Caution& caution);
QString reasonText(const ThresholdReason& reason);
/// The reason that a training wrote into its model, said anew where the scores it was taken from lead to it again; else as it is.
QString trainingReasonText(const std::string& written, std::span<const double> calibrationScores);
/// Why a number is not defined. A reason that the core words in a new way stays English.
QString undefinedText(const Metric& metric);
/// A raw score or map value with enough digits to tell neighbours apart, in the reader's number format.
QString numberText(double value);

} // namespace blemish
