// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <memory>
#include <optional>
#include <unordered_set>
#include <utility>

#include "core/base/label.h"
#include "core/project/types.h"

namespace blemish {

/// Images that were chosen one by one, by their ids.
struct ImageChoice {
    QString title; ///< what they have in common, for the chip
    std::unordered_set<std::int64_t> ids;
};

/// Which images the gallery shows. Empty optionals mean "all".
struct GalleryFilter {
    enum class Verdict { all, missed, falseAlarm, hit, correctOk, reviewOk, reviewNg }; ///< cells of the confusion matrix
    std::optional<Split> split;
    std::optional<Label> label;
    Verdict verdict = Verdict::all;
    enum class State { all, notReviewed, notScored, masked };
    State state = State::all;
    std::optional<std::pair<double, double>> scoreRange; ///< from the histogram
    std::shared_ptr<const ImageChoice> chosen;           ///< only these; null: all
    QString text;                                        ///< part of the path or defect type
    bool operator==(const GalleryFilter&) const = default;
};

} // namespace blemish
