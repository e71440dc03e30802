// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "core/base/label.h"

namespace blemish {

/// Why a number is weak: what it is about and how much, so that every front can say it in its user's words.
struct Caution {
    enum class Kind {
        noImages,         ///< of `label`
        fewImages,        ///< `count` of `label`: rates are coarse
        unlabelled,       ///< `count` images count in no number
        scoreNotFinite,   ///< `count` images left out
        fewRegions,       ///< `count` defect regions in masks
        mapsFolded,       ///< pixel metrics are off by up to `number`
        notScored,        ///< `count` images could not be scored
        withoutMask,      ///< `count` NG images left out of the pixel metrics
        trainingImages,   ///< `count` tested images were also trained on
        noTestSplit,      ///< the data keeps no images for testing, so those for training were tested as well
        fewForThreshold,  ///< `count` of `label`: the threshold can move a lot
        rateUnseen,       ///< `count` of `label` are too few to see a rate of `number`
        nothingFound,     ///< the threshold finds no NG image
        allCalledNg,      ///< every OK image is called NG
        chosenOnTheSame,  ///< the images that chose the threshold judge it
        assumedBellCurve, ///< from `count` OK images; `number` would do without the assumption
        equalScores,      ///< the OK scores have no spread
        missesUnknown,    ///< no NG image: nobody knows what the threshold misses
        onlyIfUnseen,     ///< holds only if the OK images were not trained on
        said              ///< `text` as it is
    };
    Kind kind = Kind::said;
    std::int64_t count = 0;
    double number = 0;
    Label label = Label::unlabelled;
    std::string text{};

    static Caution say(std::string sentence) { return {Kind::said, 0, 0, Label::unlabelled, std::move(sentence)}; }
    bool operator==(const Caution&) const = default;
};

/// One English sentence, for the command line and files.
std::string sentence(const Caution& caution);

} // namespace blemish
