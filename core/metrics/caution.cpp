// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/caution.h"

#include "core/metrics/statistics.h"

namespace blemish {

namespace {

using Kind = Caution::Kind;

std::string imageNoun(Label label) {
    return label == Label::ng ? "NG image" : "OK image";
}

std::string aboutImages(const Caution& c) {
    const bool ng = c.label == Label::ng;
    const std::string one = percentText(1.0 / static_cast<double>(c.count));
    switch (c.kind) {
    case Kind::noImages:
        return ng ? "No NG image: whether defects are found is not known. Add labelled images of defects."
                  : "No OK image: how many false alarms there will be is not known. Add images of good parts.";
    case Kind::fewImages:
        return "Only " + countText(c.count, imageNoun(c.label)) + ": each one moves " + (ng ? "recall" : "the false-alarm rate") +
               " by " + one + ", so read the intervals, not the numbers.";
    case Kind::fewForThreshold:
        return "Only " + countText(c.count, imageNoun(c.label)) + ": one more or less can move this threshold a lot.";
    default: break;
    }
    return "With " + countText(c.count, imageNoun(c.label)) + " no rate between 0 and " + one +
           " can be seen, so the limit of " + percentText(c.number) + " was taken as 0 of " + std::to_string(c.count) + ".";
}

std::string aboutCounts(const Caution& c) {
    const bool one = c.count == 1;
    switch (c.kind) {
    case Kind::unlabelled: return countText(c.count, "unlabelled image") + (one ? " counts" : " count") + " in no number.";
    case Kind::scoreNotFinite:
        return countText(c.count, "image") + (one ? " has" : " have") + " a score that is not a finite number and " +
               (one ? "was" : "were") + " left out; train again, with a lower learning rate if it happens again.";
    case Kind::fewRegions: return "Only " + countText(c.count, "marked defect region") + ": AUPRO and PRO are weak.";
    case Kind::notScored: return countText(c.count, "image") + " could not be scored; no number counts them.";
    case Kind::trainingImages:
        return countText(c.count, "tested image") + (one ? " was" : " were") +
               " also used in training: scores on training images are too low, so the numbers look too good.";
    default: break;
    }
    return countText(c.count, "NG image") + " without readable mask: left out of the pixel metrics.";
}

std::string aboutThreshold(const Caution& c) {
    switch (c.kind) {
    case Kind::nothingFound: return "At this threshold no NG image is found.";
    case Kind::allCalledNg: return "At this threshold every OK image is called NG.";
    case Kind::chosenOnTheSame:
        return "The rates come from the images that chose the threshold; expect somewhat more errors on new ones.";
    case Kind::assumedBellCurve:
        return "The number rests on " + countText(c.count, "OK image") +
               " and on the assumption that OK scores follow a bell curve; " + numberText(c.number) +
               " OK images would do without it.";
    case Kind::equalScores: return "All OK scores are the same, so their spread is not known.";
    case Kind::noTestSplit:
        return "The data has no test split, so its training images were scored as well; if the model has seen them, the numbers "
               "flatter it.";
    case Kind::missesUnknown: return "No NG image: nobody knows yet how many defects this threshold misses.";
    default: break;
    }
    return "This holds only if the OK images were not used in training; training images score too low.";
}

} // namespace

std::string sentence(const Caution& caution) {
    switch (caution.kind) {
    case Kind::said: return caution.text;
    case Kind::mapsFolded:
        return "The anomaly maps did not fit into memory, so pixel metrics may be off by up to " + numberText(caution.number, 2) +
               ".";
    case Kind::noImages:
    case Kind::fewImages:
    case Kind::fewForThreshold:
    case Kind::rateUnseen: return aboutImages(caution);
    case Kind::unlabelled:
    case Kind::scoreNotFinite:
    case Kind::fewRegions:
    case Kind::notScored:
    case Kind::withoutMask:
    case Kind::trainingImages: return aboutCounts(caution);
    default: return aboutThreshold(caution);
    }
}

} // namespace blemish
