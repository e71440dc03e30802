// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "core/base/label.h"

namespace blemish {

/// How many images of each label are decided OK, for review and NG.
struct DecisionCounts {
    std::array<std::int64_t, 3> ok{}, ng{}; ///< by `Decision`

    void add(Label label, Decision decision) {
        if (label == Label::ok) ++ok[static_cast<std::size_t>(decision)];
        if (label == Label::ng) ++ng[static_cast<std::size_t>(decision)];
    }
    std::int64_t okAt(Decision decision) const { return ok[static_cast<std::size_t>(decision)]; }
    std::int64_t ngAt(Decision decision) const { return ng[static_cast<std::size_t>(decision)]; }
    std::int64_t okImages() const { return ok[0] + ok[1] + ok[2]; }
    std::int64_t ngImages() const { return ng[0] + ng[1] + ng[2]; }
    std::int64_t images() const { return okImages() + ngImages(); }
    std::int64_t forReview() const { return okAt(Decision::review) + ngAt(Decision::review); }
    /// What a person has to look at, as a share of all labelled images; 0 when there is none.
    double reviewRate() const { return images() > 0 ? static_cast<double>(forReview()) / static_cast<double>(images()) : 0; }

    bool operator==(const DecisionCounts&) const = default;
};

/// Both spans ascending; a few binary searches.
DecisionCounts countDecisions(std::span<const double> okScores, std::span<const double> ngScores, const Thresholds& thresholds);

/// What mistakes cost, in any currency. Images for review cost nothing here: a person decides them.
struct Costs {
    double miss = 10;
    double falseAlarm = 1;

    bool operator==(const Costs&) const = default;
};

/// Total of misses (NG images decided OK) and false alarms (OK images decided NG).
double totalCost(const DecisionCounts& counts, const Costs& costs);

} // namespace blemish
