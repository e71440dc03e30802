// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "core/metrics/image_metrics.h"

namespace blemish {

class Session;

/// The scores that the evaluation shows, sorted once: moving the threshold then costs a few binary searches.
struct ScoreSets {
    struct DefectType {
        QString name;
        std::vector<double> scores; ///< ascending
    };

    std::vector<double> ok, ng;          ///< labelled images of the test split, ascending
    std::vector<double> unlabelled;      ///< images without label outside the training and validation splits, ascending
    std::vector<double> distinct;        ///< all of the above, ascending, each value once
    std::vector<DefectType> defectTypes; ///< NG images of the test split by type, in name order

    bool empty() const { return distinct.empty(); }
    /// Smallest and largest score; {0, 1} when there is none.
    std::pair<double, double> range() const;
    /// A threshold between the `below` lowest distinct scores and the others: half-way, or a little outside at both ends.
    double thresholdAbove(std::size_t below) const;
    /// The threshold that `samples` distinct scores lie further up (negative: down).
    double stepped(double threshold, int samples) const;
    /// How many bars show them well: Freedman and Diaconis, twice the interquartile range over the cube root of the number.
    int histogramBins() const;
    /// Sorts what was filled in and derives `distinct`.
    void finish();
};

/// How many of `ascending` are NG at this threshold.
std::int64_t countFrom(std::span<const double> ascending, double threshold);

std::shared_ptr<const ScoreSets> collectScores(const Session& session);

} // namespace blemish
