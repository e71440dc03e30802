// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <utility>

#include "core/base/label.h"
#include "core/project/types.h"

namespace blemish {

/// Which images the gallery shows. Empty optionals mean "all".
struct GalleryFilter {
    enum class Verdict { all, missed, falseAlarm, hit, correctOk, reviewOk, reviewNg }; ///< cells of the confusion matrix
    std::optional<Split> split;
    std::optional<Label> label;
    Verdict verdict = Verdict::all;
    enum class State { all, notReviewed, notScored, masked };
    State state = State::all;
    std::optional<std::pair<double, double>> scoreRange; ///< from the histogram
    QString text;                                        ///< part of the path or defect type
    bool operator==(const GalleryFilter&) const = default;
};

} // namespace blemish
