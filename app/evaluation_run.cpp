// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evaluation_run.h"

#include <chrono>
#include <stop_token>

#include "core/ml/evaluator.h"
#include "core/ml/methods.h"

namespace blemish {

namespace {

Result<Evaluation> evaluateImages(const Detector& detector, const std::vector<ImageRecord>& records, const EvaluationRun& run,
                                  const IgnoreRegion& ignored, const ImageHook& hook, Console& console) {
    std::vector<LabelledImage> images;
    images.reserve(records.size());
    for (const ImageRecord& record : records) images.push_back(labelledImage(run.data.dataset, record));

    // The hook's failure stops the work the same way as the user does, and is told apart afterwards.
    std::stop_source stop;
    const std::stop_callback onUser(console.stopToken(), [&stop] { stop.request_stop(); });
    std::optional<Error> failure;
    EvaluatorOptions options;
    options.thresholds = run.thresholds;
    options.workers = run.request.threads;
    options.ignored = ignored;
    options.openedAuroc = !scoreIsMaximum(detector.info().options.method); // only then maps lie in [0,1]
    if (hook) {
        options.onImage = [&](std::size_t index, const RgbImage& image, const Detection& detection) {
            if (failure) return;
            if (const auto done = hook({run, records[index], image, detection}); !done) {
                failure = done.error();
                stop.request_stop();
            }
        };
    }
    JobContext job = console.job(stop.get_token());
    auto evaluation = evaluate(detector, images, options, job);
    if (failure) return *failure;
    return evaluation;
}

} // namespace

Result<Thresholds> thresholdsOf(const EvaluationRequest& request, const ModelInfo& info) {
    if (request.rule && !request.threshold) return Thresholds{info.imageThreshold, std::nullopt}; // until the scores are known
    const Thresholds thresholds{request.threshold.value_or(info.imageThreshold), request.review};
    if (thresholds.review.value_or(thresholds.ng) <= thresholds.ng) return thresholds;
    return Error{"The review band begins at " + number(*thresholds.review) + ", above the threshold " + number(thresholds.ng) +
                     ": give --review a number below it.",
                 ErrorKind::usage};
}

Result<EvaluationRun> runEvaluation(const EvaluationRequest& request, const ImageHook& hook, Console& console) {
    EvaluationRun run;
    run.request = request;
    JobContext job = console.job();

    // What is wrong with the file names is found before the slow half is loaded.
    if (auto info = readModelInfo(request.model))
        run.info = std::move(*info);
    else
        return info.error();
    if (auto data = openData(request.data, job))
        run.data = std::move(*data);
    else
        return data.error();
    const ModelInfo own = run.info;
    if (!request.rule) takeProjectThresholds(run.data.project, own, run.request, run.info);
    if (const auto fine = thresholdsOf(run.request, run.info); !fine) return fine.error();
    const auto ignored = ignoreRegionOf(request, run.data.project);
    if (!ignored) return ignored.error();

    auto detector = loadDetector(request.model, request.detectorOptions());
    if (!detector) return detector.error();
    run.info = (*detector)->info(); // in int8 a model has another threshold
    run.modelThreshold = run.info.imageThreshold;
    if (!request.rule) takeProjectThresholds(run.data.project, own, run.request, run.info);
    auto thresholds = thresholdsOf(run.request, run.info);
    if (!thresholds) return thresholds.error();
    run.thresholds = *thresholds;
    run.ignoredShare = ignored->share();
    run.device = (*detector)->device();
    run.precision = toString((*detector)->precision());

    const TestImages test = testImages(run.data, run.info.snapshotHash);
    const auto start = std::chrono::steady_clock::now();
    auto evaluation = evaluateImages(**detector, test.images, run, *ignored, hook, console);
    if (!evaluation) return evaluation.error();
    run.evaluation = std::move(*evaluation);
    run.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (request.rule) {
        auto advice = adviceFor(*request.rule, run.evaluation, run.info);
        if (!advice) return advice.error();
        run.request.threshold = advice->threshold;
        thresholds = thresholdsOf(run.request, run.info);
        if (!thresholds) return thresholds.error();
        run.thresholds = *thresholds;
        run.evaluation.cautions.insert(run.evaluation.cautions.end(), advice->cautions.begin(), advice->cautions.end());
        run.advice = std::move(*advice);
    }
    if (test.caution) run.evaluation.cautions.insert(run.evaluation.cautions.begin(), *test.caution);
    return run;
}

} // namespace blemish
