// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <string_view>

namespace blemish {

/// What a person says of an image. A model's opinion is a `Decision`, never a `Label`.
enum class Label { unlabelled, ok, ng };

/// What a score means under the threshold in force. `review` lies between two thresholds.
enum class Decision { ok, review, ng };

constexpr std::string_view toString(Label label) {
    switch (label) {
    case Label::ok: return "ok";
    case Label::ng: return "ng";
    case Label::unlabelled: break;
    }
    return "unlabelled";
}

constexpr std::string_view toString(Decision decision) {
    switch (decision) {
    case Decision::ok: return "ok";
    case Decision::review: return "review";
    case Decision::ng: break;
    }
    return "ng";
}

/// The one place where a score meets a threshold: a score equal to the threshold is already NG.
/// With `review` <= `ng`, scores in [review, ng) ask for a person; without a review band pass the same number twice.
constexpr Decision decide(double score, double review, double ng) {
    if (score >= ng) return Decision::ng;
    return score >= review ? Decision::review : Decision::ok;
}

/// The thresholds of the image decision that are in force.
struct Thresholds {
    double ng = 0;                ///< NG from here on
    std::optional<double> review; ///< with a review band: OK below it, a person decides from here up to `ng`

    /// Scores below this are OK.
    constexpr double lower() const { return review ? std::min(*review, ng) : ng; }
    bool operator==(const Thresholds&) const = default;
};

/// The decision is the opposite of the label. An image for review is no error: a person looks at it.
constexpr bool contradicts(Label label, Decision decision) {
    return (label == Label::ok && decision == Decision::ng) || (label == Label::ng && decision == Decision::ok);
}

constexpr Decision decide(double score, const Thresholds& thresholds) {
    return decide(score, thresholds.lower(), thresholds.ng);
}

} // namespace blemish
