// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/evaluator.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/base/file_io.h"
#include "core/imaging/image_io.h"
#include "core/imaging/resize.h"
#include "core/metrics/opened_auroc.h"
#include "core/ml/methods.h"

namespace blemish {

namespace {

bool isUsable(const Detection& detection) {
    const auto& values = detection.map.pixels;
    return std::isfinite(detection.score) && !values.empty() &&
           std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); });
}


/// Takes the detections one after another, in order, and keeps what the metrics need.
class Collector {
public:
    Collector(const ModelInfo& model, std::span<const LabelledImage> images, const EvaluatorOptions& options, JobContext& job)
        : m_model(model), m_images(images), m_options(options), m_ignored(options.ignored), m_job(job) {}

    void add(DetectedImage&& detected) {
        const auto& image = m_images[detected.index];
        if (detected.detection && !isUsable(*detected.detection))
            detected.detection = Error{"The scores of " + blemish::quoted(image.file) + " are not numbers; it was left out."};
        if (!detected.detection) return leaveOut(detected.detection.error().message);
        auto& detection = *detected.detection;
        disregard(m_ignored, m_model, detection);
        m_scored.push_back({image.name, image.label, image.defectType, detection.score, detection.milliseconds});
        if (!m_options.pixelMetrics && !m_options.onImage) return;
        if (m_options.pixelMetrics && m_options.openedAuroc && image.label == Label::ng) addOpened(image, detection.map, detected.image);
        detection.map = resizeMap(detection.map, detected.image.width, detected.image.height);
        if (m_options.pixelMetrics) addPixels(image, detection.map);
        if (m_options.onImage) m_options.onImage(detected.index, detected.image, detection);
    }

    Result<Evaluation> finish() {
        if (m_scored.empty())
            return Error{m_firstProblem.empty() ? "There are no images to evaluate."
                                                : "None of the images could be scored. The first problem: " + m_firstProblem};
        const auto pixel = pixelMetrics();
        EvaluationOptions options;
        options.thresholds = m_options.thresholds;
        options.bootstrapResamples = m_options.bootstrapResamples;
        auto evaluation = summarise(std::move(m_scored), pixel, options);
        addCautions(evaluation.cautions);
        return evaluation;
    }

private:
    void leaveOut(const std::string& problem) {
        if (m_firstProblem.empty()) m_firstProblem = problem;
        ++m_leftOut;
        m_job.note(problem);
    }

    void addPixels(const LabelledImage& image, const AnomalyMap& map) {
        if (image.label == Label::unlabelled) return;
        if (image.label == Label::ok) return m_pixels.add(map.pixels, {}, map.width, map.height);
        auto mask = maskOf(image, map.width, map.height);
        if (!mask) {
            ++m_withoutMask;
            return;
        }
        ++m_withMask;
        m_ignored.clear(*mask);
        m_pixels.add(map.pixels, mask->pixels, map.width, map.height);
    }

    /// The ground truth as fractions: the mask scaled to the map as an image would be.
    void addOpened(const LabelledImage& image, const AnomalyMap& map, const RgbImage& original) {
        if (image.mask.empty()) return;
        auto mask = readMask(image.mask);
        if (!mask) return; // `addPixels` says so
        if (mask->width != original.width || mask->height != original.height) mask = resizeMaskNearest(*mask, original.width, original.height);
        m_ignored.clear(*mask);
        RgbImage grey(mask->width, mask->height);
        for (std::size_t i = 0; i < grey.pixels.size(); ++i) grey.pixels[i] = mask->pixels[i / 3];
        const RgbImage small = resizeAntialiased(grey, map.width, map.height);
        std::vector<float> truth(map.pixels.size());
        for (std::size_t i = 0; i < truth.size(); ++i) truth[i] = static_cast<float>(small.pixels[3 * i]) / 255.0F;
        m_opened.add(map.pixels, truth, map.width, map.height);
    }

    std::optional<Mask> maskOf(const LabelledImage& image, int width, int height) {
        if (image.mask.empty()) return std::nullopt;
        auto mask = readMask(image.mask);
        if (!mask) {
            m_job.note(mask.error().message);
            return std::nullopt;
        }
        if (mask->width == width && mask->height == height) return std::move(*mask);
        m_job.note("The mask " + blemish::quoted(image.mask) + " has another size (" + std::to_string(mask->width) + " x " +
                   std::to_string(mask->height) + ") than its image (" + std::to_string(width) + " x " + std::to_string(height) +
                   "); it was scaled to fit.");
        return resizeMaskNearest(*mask, width, height);
    }

    PixelMetricsResult pixelMetrics() const {
        if (!m_options.pixelMetrics) return undefinedPixels("Pixel metrics were not asked for.");
        if (m_withMask == 0)
            return undefinedPixels(m_withoutMask == 0 ? "There is no NG image, so no defect pixel is known."
                                                      : "No NG image has a readable mask, so no defect pixel is known.");
        auto result = m_pixels.compute(m_options.bootstrapResamples);
        if (m_options.openedAuroc) result.openedAuroc = m_opened.compute();
        return result;
    }

    static PixelMetricsResult undefinedPixels(const std::string& why) {
        PixelMetricsResult result;
        for (Metric* metric :
             {&result.auroc, &result.averagePrecision, &result.f1Max, &result.aupro030, &result.aupro005, &result.proPerImage})
            *metric = Metric::undefined(why);
        return result;
    }

    void addCautions(std::vector<Caution>& cautions) const {
        if (m_leftOut > 0) cautions.push_back({.kind = Caution::Kind::notScored, .count = m_leftOut});
        if (m_options.pixelMetrics && m_withMask > 0 && m_withoutMask > 0)
            cautions.push_back({.kind = Caution::Kind::withoutMask, .count = m_withoutMask});
    }

    const ModelInfo& m_model;
    std::span<const LabelledImage> m_images;
    const EvaluatorOptions& m_options;
    IgnoreRegion m_ignored;
    JobContext& m_job;
    PixelMetrics m_pixels;
    OpenedAuroc m_opened;
    std::vector<ScoredImage> m_scored;
    std::string m_firstProblem;
    std::int64_t m_leftOut = 0;
    std::int64_t m_withMask = 0;
    std::int64_t m_withoutMask = 0;
};

} // namespace

void disregard(IgnoreRegion& region, const ModelInfo& model, Detection& detection) {
    if (region.empty()) return;
    const double outside = region.apply(detection.map);
    if (scoreIsMaximum(model.options.method)) detection.score = outside;
    for (ScaleMap& scale : detection.scales) region.apply(scale.map);
}

Result<Evaluation> evaluate(const Detector& detector, std::span<const LabelledImage> images, const EvaluatorOptions& options,
                            JobContext& job) {
    std::vector<std::filesystem::path> files;
    for (const auto& image : images) files.push_back(image.file);
    Collector collector(detector.info(), images, options, job);
    const auto scored = detectAll(
        detector, files, options.workers, [&](DetectedImage&& detected) { collector.add(std::move(detected)); }, job);
    if (!scored) return scored.error();
    return collector.finish();
}

} // namespace blemish
