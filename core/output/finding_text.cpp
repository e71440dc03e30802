// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/finding_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>

namespace blemish {

namespace {

using Kind = Caution::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

QString share(double value) {
    return QLocale().toString(100 * value, 'g', 3) + QChar(QChar::Nbsp) + QLocale().percent();
}

int plural(std::int64_t count) {
    return static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max()));
}

QString aboutImages(const Caution& c) {
    const bool ng = c.label == Label::ng;
    const int n = plural(c.count);
    const QString one = share(c.count > 0 ? 1.0 / static_cast<double>(c.count) : 1);
    switch (c.kind) {
    case Kind::noImages:
        return ng ? Words::tr("No NG image: whether defects are found is not known. Add labelled images of defects.")
                  : Words::tr("No OK image: how many false alarms there will be is not known. Add images of good parts.");
    case Kind::fewImages:
        return (ng ? Words::tr("Only %n NG image(s): each one moves recall by %1, so read the intervals, not the numbers.", nullptr, n)
                   : Words::tr("Only %n OK image(s): each one moves the false-alarm rate by %1, so read the intervals, not the numbers.",
                               nullptr, n))
            .arg(one);
    case Kind::fewForThreshold:
        return ng ? Words::tr("Only %n NG image(s): one more or less can move this threshold a lot.", nullptr, n)
                  : Words::tr("Only %n OK image(s): one more or less can move this threshold a lot.", nullptr, n);
    default: break;
    }
    return (ng ? Words::tr("With %n NG image(s) no rate between 0 and %1 can be seen, so the limit of %2 was taken as none.", nullptr, n)
               : Words::tr("With %n OK image(s) no rate between 0 and %1 can be seen, so the limit of %2 was taken as none.", nullptr, n))
        .arg(one, share(c.number));
}

QString aboutCounts(const Caution& c) {
    const int n = plural(c.count);
    switch (c.kind) {
    case Kind::unlabelled: return Words::tr("%n unlabelled image(s) count in no number.", nullptr, n);
    case Kind::scoreNotFinite:
        return Words::tr("%n image(s) were left out because their score is no finite number; train again, with a lower learning "
                         "rate if it happens again.",
                         nullptr, n);
    case Kind::fewRegions: return Words::tr("Only %n marked defect region(s): AUPRO and PRO are weak.", nullptr, n);
    case Kind::notScored: return Words::tr("%n image(s) could not be scored; no number counts them.", nullptr, n);
    case Kind::trainingImages:
        return Words::tr("%n tested image(s) were also used in training: scores on training images are too low, so the numbers "
                         "look too good.",
                         nullptr, n);
    default: break;
    }
    return Words::tr("%n NG image(s) without readable mask: left out of the pixel metrics.", nullptr, n);
}

QString aboutThreshold(const Caution& c) {
    switch (c.kind) {
    case Kind::nothingFound: return Words::tr("At this threshold no NG image is found.");
    case Kind::allCalledNg: return Words::tr("At this threshold every OK image is called NG.");
    case Kind::chosenOnTheSame: return Words::tr("Chosen on the images that judge it: expect a little worse on new ones.");
    case Kind::assumedBellCurve:
        return Words::tr("This rests on %n OK image(s) and on the assumption that OK scores follow a bell curve; %1 OK images would "
                         "do without it.",
                         nullptr, plural(c.count))
            .arg(QLocale().toString(c.number, 'f', 0));
    case Kind::equalScores: return Words::tr("All OK scores are the same, so their spread is not known.");
    case Kind::noTestSplit:
        return Words::tr("The data has no test split, so its training images were scored as well; if the model has seen them, the "
                         "numbers flatter it.");
    case Kind::missesUnknown: return Words::tr("No NG image: nobody knows yet how many defects this threshold misses.");
    default: break;
    }
    return Words::tr("This holds only if the OK images were not used in training; training images score too low.");
}

QString whyOf(const ThresholdReason& reason) {
    const Confusion& counts = reason.counts;
    switch (reason.rule) {
    case ThresholdRule::maxF1: return Words::tr("Best F1 (%1)").arg(QLocale().toString(counts.f1(), 'f', 3));
    case ThresholdRule::balancedAccuracy:
        return Words::tr("Best balanced accuracy (%1)").arg(share(1 - (counts.falseAlarmRate() + counts.missRate()) / 2));
    case ThresholdRule::maxFalseAlarmRate: return Words::tr("Fewest misses with at most %1 false alarms").arg(share(reason.limit));
    case ThresholdRule::maxMissRate: return Words::tr("Fewest false alarms with at most %1 misses").arg(share(reason.limit));
    default: break;
    }
    if (const int whole = static_cast<int>(std::clamp(reason.limit, 0.0, 1e9)); whole == reason.limit)
        return Words::tr("Least total cost when a miss costs as much as %n false alarm(s)", nullptr, whole);
    return Words::tr("Least total cost when a miss costs as much as %1 false alarms").arg(QLocale().toString(reason.limit, 'g', 4));
}

/// What the core says of numbers that are not defined; the words must be the core's.
constexpr const char* knownReasons[]{
    QT_TRANSLATE_NOOP("Findings", "There is no labelled image with a score."),
    QT_TRANSLATE_NOOP("Findings", "There is no NG image; this number compares NG with OK images."),
    QT_TRANSLATE_NOOP("Findings", "There is no OK image; this number compares NG with OK images."),
    QT_TRANSLATE_NOOP("Findings", "No anomaly map was measured, so there are no pixel metrics."),
    QT_TRANSLATE_NOOP("Findings", "No mask marks a defect pixel; draw masks on some NG images to get pixel metrics."),
    QT_TRANSLATE_NOOP("Findings", "The masks mark every pixel as defect; pixel metrics need normal pixels too."),
    QT_TRANSLATE_NOOP("Findings", "No anomalous image has a false positive among its normal pixels below an FPR of 0.3, so "
                                  "RD4AD's per-image curve has no width."),
    QT_TRANSLATE_NOOP("Findings", "Pixel metrics were not asked for."),
    QT_TRANSLATE_NOOP("Findings", "There is no NG image, so no defect pixel is known."),
    QT_TRANSLATE_NOOP("Findings", "No NG image has a readable mask, so no defect pixel is known."),
};
} // namespace

QString cautionText(const Caution& caution) {
    switch (caution.kind) {
    case Kind::said: return QString::fromStdString(caution.text);
    case Kind::mapsFolded:
        return Words::tr("The anomaly maps did not fit into memory, so pixel metrics may be off by up to %1.")
            .arg(QLocale().toString(caution.number, 'g', 2));
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

QString reasonText(const ThresholdReason& reason) {
    if (reason.rule == ThresholdRule::normalsOnly) {
        const QString normals = QLocale().toString(reason.normals), threshold = numberText(reason.threshold);
        if (!reason.few)
            return Words::tr("From OK images alone: at most %1 of the %2 OK scores reach %3 (%4 do).")
                .arg(share(reason.limit), normals, threshold, QLocale().toString(reason.normalsAbove));
        return Words::tr("Too few OK images (%1) to read off the score that %2 of them exceed, so the threshold %3 stands for the "
                         "mean of their scores (%4) plus %5 standard deviations (%6 each), as for a bell curve.")
            .arg(normals, share(reason.limit), threshold, numberText(reason.mean), QLocale().toString(reason.k, 'f', 2),
                 numberText(reason.sigma));
    }
    const Confusion& counts = reason.counts;
    const auto number = [](std::int64_t value) { return QLocale().toString(value); };
    return Words::tr("%1: %2 of %3 NG images found, %4 of %5 OK images called NG.")
        .arg(whyOf(reason), number(counts.truePositive), number(counts.truePositive + counts.falseNegative),
             number(counts.falsePositive), number(counts.falsePositive + counts.trueNegative));
}

QString trainingReasonText(const std::string& written, std::span<const double> calibrationScores) {
    constexpr std::string_view trained = " The images were also trained on, so it is probably too low.";
    const std::vector<std::uint8_t> labels(calibrationScores.size(), 0);
    const auto again = adviseThreshold(ThresholdRule::normalsOnly, calibrationScores, labels);
    if (again && written == again->reason) return reasonText(again->facts);
    if (again && written == again->reason + std::string(trained))
        return reasonText(again->facts) + u' ' + Words::tr("The images were also trained on, so it is probably too low.");
    return QString::fromStdString(written);
}

QString undefinedText(const Metric& metric) {
    for (const char* known : knownReasons)
        if (metric.reason == known) return QCoreApplication::translate("Findings", known);
    return QString::fromStdString(metric.reason);
}

QString numberText(double value) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    const double size = std::abs(value);
    const int decimals = size == 0 ? 1 : size < 0.01 ? 5 : size < 10 ? 3 : size < 1000 ? 1 : 0;
    return QLocale().toString(value, 'f', decimals);
}

} // namespace blemish
