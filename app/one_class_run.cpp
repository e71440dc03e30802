// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <fstream>
#include <nlohmann/json.hpp>
#include <numeric>

#include "app/one_class.h"
#include "app/training_run.h"
#include "core/base/file_io.h"
#include "core/metrics/image_metrics.h"
#include "core/ml/detector.h"
#include "core/ml/methods.h"
#include "core/ml/trainer.h"
#include "core/ml/training_history.h"

namespace blemish {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

/// What makes a result the result of this request.
Json keyOf(const OneClassRequest& request, const TrainOptions& options, int klass, const OneClassSplit& split) {
    std::string names;
    for (const auto& image : split.train) names += image.path().filename().string() + '\n';
    return {{"dataset", request.dataset},
            {"class", klass},
            {"options", Json::parse(toJson(options))},
            {"train", sha256(std::as_bytes(std::span(names)))},
            {"test_images", split.test.size()}};
}

Json toJson(const OneClassRun& run, const Json& key) {
    return {{"class", run.klass},
            {"seed", run.seed},
            {"auroc", run.auroc},
            {"auroc_sum", run.aurocSum ? Json(*run.aurocSum) : Json()},
            {"train_images", run.trainImages},
            {"test_images", run.testImages},
            {"novel_images", run.novelImages},
            {"train_seconds", run.trainSeconds},
            {"score_seconds", run.scoreSeconds},
            {"teacher", run.teacher},
            {"key", key}};
}

OneClassRun fromJson(const Json& json) {
    OneClassRun run;
    run.klass = json.at("class");
    run.seed = json.at("seed");
    run.auroc = json.at("auroc");
    if (!json.at("auroc_sum").is_null()) run.aurocSum = json.at("auroc_sum").get<double>();
    run.trainImages = json.at("train_images");
    run.testImages = json.at("test_images");
    run.novelImages = json.at("novel_images");
    run.trainSeconds = json.at("train_seconds");
    run.scoreSeconds = json.at("score_seconds");
    run.teacher = json.at("teacher");
    return run;
}

/// All runs of an earlier start in this folder; none when there was none or the file is another program's.
Json earlierRuns(const fs::path& folder) {
    std::ifstream file(folder / oneClassDocument);
    const Json document = Json::parse(file, nullptr, false);
    const auto runs = document.is_object() ? document.find("runs") : document.end();
    return document.is_object() && runs != document.end() && runs->is_array() ? *runs : Json::array();
}

std::optional<OneClassRun> finishedBefore(const Json& runs, const Json& key) {
    for (const Json& run : runs) try {
            if (run.at("key") == key) return fromJson(run);
        } catch (const nlohmann::json::exception&) {
            continue;
        }
    return std::nullopt;
}

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

class Runner {
public:
    Runner(const OneClassRequest& request, const ClassSet& set, Console& console) : m_request(request), m_set(set), m_console(console) {}

    Result<std::vector<OneClassRun>> all() {
        const Json earlier = earlierRuns(m_request.folder);
        for (const int klass : m_request.classes)
            for (int i = 0; i < m_request.seeds; ++i)
                if (auto done = one(klass, m_request.options.seed + i, earlier); !done) return done.error();
        return std::move(m_runs);
    }

private:
    Result<void> one(int klass, int seed, const Json& earlier) {
        TrainOptions options = m_request.options;
        options.seed = seed;
        const OneClassSplit split = splitFor(m_set, klass, seed);
        const std::string what = "Class " + m_set.names[static_cast<std::size_t>(klass)] + ", seed " + std::to_string(seed);
        if (split.train.empty()) return Error{what + ": there is no image of it to learn from."};
        const Json key = keyOf(m_request, options, klass, split);
        auto run = finishedBefore(earlier, key);
        if (!run) {
            m_console.note(what + ": " + std::to_string(split.train.size()) + " images to learn from, " + std::to_string(split.test.size()) +
                           " to test on.");
            auto fresh = make(klass, options, split);
            if (!fresh) return fresh.error();
            run = *fresh;
            m_console.note(what + ": AUROC " + number(run->auroc, 4) + ".");
        }
        m_runs.push_back(*run);
        m_written.push_back(toJson(*run, key));
        return write();
    }

    Result<OneClassRun> make(int klass, const TrainOptions& options, const OneClassSplit& split) {
        const fs::path model = m_request.folder / ("class-" + std::to_string(klass) + "-seed" + std::to_string(options.seed) + ".blm");
        const auto outcome = train(options, split, model);
        if (!outcome) return outcome.error();
        OneClassRun run;
        run.klass = klass;
        run.seed = options.seed;
        run.trainImages = static_cast<std::size_t>(outcome->info.trainingImages);
        run.testImages = split.test.size();
        run.novelImages = static_cast<std::size_t>(std::count(split.novel.begin(), split.novel.end(), 1));
        run.trainSeconds = outcome->seconds;
        run.teacher = outcome->info.teacherName;
        if (auto scored = score(model, options, split, run); !scored) return scored.error();
        std::error_code ignored;
        if (!m_request.keepModels) fs::remove(model, ignored);
        return run;
    }

    Result<TrainingOutcome> train(const TrainOptions& options, const OneClassSplit& split, const fs::path& model) {
        TrainingInput input;
        input.images = split.train;
        input.options = options;
        input.model = model;
        std::error_code ignored;
        input.resume = fs::exists(checkpointPath(model), ignored);
        input.onStep = [this](const TrainingStep& step) {
            m_console.progress().setDetail("epoch " + std::to_string(step.epoch) + "/" + std::to_string(step.epochs) + ", loss " +
                                           number(step.loss));
        };
        JobContext job = m_console.job();
        auto outcome = blemish::train(input, job);
        if (!outcome && input.resume && outcome.error().kind != ErrorKind::cancelled) { // the state is another training's
            input.resume = false;
            outcome = blemish::train(input, job);
        }
        return outcome;
    }

    Result<void> score(const fs::path& model, const TrainOptions& options, const OneClassSplit& split, OneClassRun& run) {
        DetectorOptions how;
        how.device = options.device;
        how.precision = "fp32";
        how.maps = false;
        how.engine = "libtorch"; // the only one that takes many small images together
        const auto detector = loadDetector(model, how);
        if (!detector) return detector.error();
        std::vector<double> scores, sums;
        std::vector<std::uint8_t> novel;
        std::string problem;
        const auto take = [&](DetectedImage&& image) {
            if (!image.detection) {
                if (problem.empty()) problem = image.detection.error().message;
                m_console.note(image.detection.error().message);
                return;
            }
            const auto& pixels = image.detection->map.pixels;
            scores.push_back(image.detection->score);
            sums.push_back(std::accumulate(pixels.begin(), pixels.end(), 0.0));
            novel.push_back(split.novel[image.index]);
        };
        JobContext job = m_console.job();
        const auto start = std::chrono::steady_clock::now();
        if (auto done = detectAll(**detector, std::span<const ImageRef>(split.test), options.threads, take, job); !done) return done;
        run.scoreSeconds = secondsSince(start);
        const Metric auroc = RocCurve(scores, novel).auroc();
        if (!auroc.value) return Error{problem.empty() ? "The test images give no AUROC: " + auroc.reason : problem};
        run.auroc = *auroc.value;
        if (scoreIsMaximum(options.method)) run.aurocSum = RocCurve(sums, novel).auroc().value;
        return {};
    }

    Result<void> write() const {
        Json document = oneClassJson(m_request, m_set, m_runs);
        document["runs"] = m_written;
        const auto text = document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
        if (auto done = writeFileAtomically(m_request.folder / oneClassDocument, text); !done) return done;
        return writeFileAtomically(m_request.folder / "one-class.csv", oneClassCsv(m_set, m_runs));
    }

    const OneClassRequest& m_request;
    const ClassSet& m_set;
    Console& m_console;
    std::vector<OneClassRun> m_runs;
    Json m_written = Json::array();
};

} // namespace

Result<std::vector<OneClassRun>> runOneClass(const OneClassRequest& request, const ClassSet& set, Console& console) {
    return Runner(request, set, console).all();
}

} // namespace blemish
