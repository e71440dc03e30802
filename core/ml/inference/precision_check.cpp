// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/inference/precision_check.h"

#include <algorithm>
#include <cmath>

#include "core/base/words.h"
#include "core/imaging/resize.h"

namespace blemish::inference {

namespace {

constexpr std::size_t rangeImages = 16;  ///< more change the ranges by less than the images differ
constexpr std::size_t checkImages = 32;  ///< enough to see a deviation, few enough for the end of a training
constexpr double rangeQuantile = 0.9999;

/// Evenly spread over all images, so that no folder order decides.
ImageRefs spread(std::span<const ImageRef> files, std::size_t most) {
    ImageRefs chosen;
    const std::size_t count = std::min(most, files.size());
    for (std::size_t i = 0; i < count; ++i) chosen.push_back(files[i * files.size() / count]);
    return chosen;
}

double magnitudeQuantile(std::vector<float>& values) {
    for (float& value : values) value = std::abs(value);
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(rangeQuantile * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), nth, values.end());
    return static_cast<double>(*nth);
}

double correlation(const std::vector<float>& a, const std::vector<float>& b) {
    double sa = 0, sb = 0, aa = 0, bb = 0, ab = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double x = static_cast<double>(a[i]), y = static_cast<double>(b[i]);
        sa += x;
        sb += y;
        aa += x * x;
        bb += y * y;
        ab += x * y;
    }
    const auto n = static_cast<double>(a.size());
    const double spread = std::sqrt(std::max(0.0, (aa - sa * sa / n) * (bb - sb * sb / n)));
    return spread > 0 ? (ab - sa * sb / n) / spread : 1.0; // two flat maps agree
}

void compare(const Detection& exact, const Detection& other, PrecisionCheck& check) {
    ++check.images;
    check.scoreDeviation = std::max(check.scoreDeviation, std::abs(other.score - exact.score) / std::max(exact.score, 1e-6));
    for (std::size_t i = 0; i < exact.map.pixels.size(); ++i)
        check.mapDeviation = std::max(check.mapDeviation, static_cast<double>(std::abs(other.map.pixels[i] - exact.map.pixels[i])));
    check.mapCorrelation = std::min(check.mapCorrelation, correlation(exact.map.pixels, other.map.pixels));
}

/// bf16 is near enough to keep the model's threshold, so that it does not depend on the machine. In int8 all scores may be a little
/// higher or lower: the threshold keeps its distance from the highest score of a good image.
double thresholdFor(Precision precision, const std::vector<Detection>& exact, const std::vector<Detection>& other, double threshold) {
    const auto byScore = [](const Detection& a, const Detection& b) { return a.score < b.score; };
    const double before = std::max_element(exact.begin(), exact.end(), byScore)->score;
    const double now = std::max_element(other.begin(), other.end(), byScore)->score;
    return precision == Precision::int8 && before > 0 ? threshold * now / before : threshold;
}

Result<std::vector<Detection>> scoreAll(const CpuDetector& detector, const ImageRefs& files, JobContext& job) {
    std::vector<Detection> detections;
    const auto take = [&](DetectedImage&& image) {
        detections.push_back(image.detection ? std::move(*image.detection) : Detection());
    };
    if (auto done = detectAll(detector, files, 0, take, job); !done) return done.error();
    if (detections.empty()) return Error{Core::say("There is no image to compare on.")};
    return detections;
}

Result<PrecisionCheck> checkOne(const ModelFile& model, const TensorFile& teacher, Precision precision, const std::vector<Detection>& exact,
                                const ImageRefs& files, JobContext& job) {
    const auto detector = makeCpuDetector(model, teacher, precision, 1);
    if (!detector) return detector.error();
    const auto other = scoreAll(**detector, files, job);
    if (!other) return other.error();
    PrecisionCheck check;
    check.decisionsAgree = true;
    const double threshold = model.info.imageThreshold;
    check.threshold = thresholdFor(precision, exact, *other, threshold);
    for (std::size_t i = 0; i < exact.size(); ++i) {
        if (exact[i].map.empty() || (*other)[i].map.empty()) continue;
        compare(exact[i], (*other)[i], check);
        const bool same = (exact[i].score >= threshold) == ((*other)[i].score >= check.threshold);
        check.decisionsAgree = check.decisionsAgree && same;
    }
    if (check.images == 0) return Error{Core::say("None of the images kept for it could be scored.")};
    return check;
}

} // namespace

Result<ActivationRanges> measureRanges(const CpuDetector& detector, std::span<const ImageRef> normals) try {
    const Network& network = detector.network();
    const auto& how = detector.info().preprocessing;
    Network::Workspace workspace(network);
    ActivationRanges sums;
    int images = 0;
    std::vector<float> values;
    for (const auto& from : spread(normals, rangeImages)) {
        const auto image = from.read();
        if (!image) continue;
        network.setInput(workspace, resizeAntialiased(*image, how.width, how.height));
        network.run(workspace, [&](const Value& value, Element element, const std::byte* bytes) {
            values.resize(value.elements());
            toFloats(element, bytes, values);
            sums[value.name] += magnitudeQuantile(values);
        });
        ++images;
    }
    if (images == 0) return Error{Core::say("None of the images for the ranges could be read.")};
    constexpr double smallest = 1e-6; // an activation that is never anything but zero
    for (auto& [name, sum] : sums) sum = std::max(sum / images, smallest);
    return sums;
} catch (const std::exception& exception) {
    return Error{Core::say("The ranges of the activations could not be measured: %1.", {exception.what()})};
}

Result<void> checkPrecisions(ModelFile& model, const TensorFile& teacher, const CpuDetector& reference,
                             std::span<const ImageRef> normals, std::span<const ImageRef> heldOut, JobContext& job) {
    model.info.precisions.clear();
    if (!canComputeBf16() && !canComputeInt8()) return {};
    const auto files = spread(heldOut, checkImages);
    const auto exact = scoreAll(reference, files, job);
    if (!exact) return exact.error();
    const auto keep = [&](Precision precision, const ActivationRanges& ranges) -> Result<void> {
        auto check = checkOne(model, teacher, precision, *exact, files, job);
        if (!check && check.error().kind == ErrorKind::cancelled) return check.error();
        if (!check) {
            job.note(Core::say("Scoring in %1 could not be checked: %2", {toString(precision), check.error().message}));
            model.info.precisions.erase(std::string(toString(precision)));
            return {};
        }
        check->activationRanges = ranges;
        model.info.precisions[std::string(toString(precision))] = std::move(*check);
        return {};
    };
    if (canComputeBf16())
        if (auto done = keep(Precision::bf16, {}); !done) return done;
    if (!canComputeInt8()) return {};
    const auto ranges = measureRanges(reference, normals);
    if (!ranges) {
        job.note(ranges.error().message);
        return {};
    }
    model.info.precisions["int8"].activationRanges = *ranges;
    return keep(Precision::int8, *ranges);
}

} // namespace blemish::inference
