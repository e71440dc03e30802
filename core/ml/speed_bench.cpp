// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/speed_bench.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <cstdlib>
#include <system_error>

#include "core/base/parallel.h"
#include "core/imaging/image_io.h"
#include "core/imaging/sample_images.h"
#include "core/ml/detector.h"
#include "core/ml/inference/cpu_detector.h"
#include "core/ml/inference/processor_limits.h"
#include "core/ml/model_teacher.h"
#include "core/ml/trainer.h"

namespace blemish {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int trainingImages = 37; ///< five are held out, two batches of 16 remain
constexpr int photoEdge = 1024;    ///< what an inspection camera gives

double msSince(Clock::time_point start) { return std::chrono::duration<double, std::milli>(Clock::now() - start).count(); }

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::string processorName() {
    std::ifstream info("/proc/cpuinfo");
    for (std::string line; std::getline(info, line);)
        if (line.starts_with("model name")) return line.substr(std::min(line.size(), line.find(':') + 2));
    return "unknown processor";
}

/// A folder for samples and models, gone when this object goes.
class ScratchFolder {
public:
    ScratchFolder() {
        std::string name = (fs::temp_directory_path(m_code) / "blemish-bench-XXXXXX").string();
        if (!m_code && ::mkdtemp(name.data())) m_path = name;
    }
    ~ScratchFolder() {
        std::error_code ignored;
        if (!m_path.empty()) fs::remove_all(m_path, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const fs::path& path() const { return m_path; }

private:
    std::error_code m_code;
    fs::path m_path;
};

MachineLimits measureLimits() {
    MachineLimits limits;
    limits.processor = processorName();
    limits.cores = availableCores();
    limits.oneThread = inference::measureArithmetic(1);
    limits.allThreads = limits.cores > 1 ? inference::measureArithmetic(limits.cores) : limits.oneThread;
    limits.memoryOneThread = inference::measureMemory(1);
    limits.memoryAllThreads = limits.cores > 1 ? inference::measureMemory(limits.cores) : limits.memoryOneThread;
    return limits;
}

/// One bench from limits to rows; the members are what its parts share.
class Bench {
public:
    Bench(const SpeedBenchOptions& options, JobContext& job) : m_options(options), m_job(job) { m_report.options = options.training; }

    Result<SpeedReport> run();

private:
    Result<void> drawSamples();
    Result<void> train(const std::string& precision);
    void score(const std::string& engine, Precision precision);
    Result<std::unique_ptr<Detector>> load(const std::string& engine, Precision precision, int threads);
    void addAlone(const Detector& detector, SpeedRow row);
    void addBatch(const Detector& detector, SpeedRow row);
    void addFiles(const Detector& detector, SpeedRow row);
    void add(SpeedRow row);
    void fail(const SpeedRow& row, const Error& error) { m_report.notes.push_back(row.engine + " " + row.precision + ": " + error.message); }
    fs::path model(const std::string& precision) const { return m_folder.path() / (precision + ".blm"); }

    const SpeedBenchOptions& m_options;
    JobContext& m_job;
    ScratchFolder m_folder;
    std::vector<fs::path> m_parts, m_photos;
    RgbImage m_image; ///< at the network's size
    fs::path m_model;
    SpeedReport m_report;
};

Result<void> Bench::drawSamples() {
    if (m_folder.path().empty()) return Error{"There is no folder for temporary files; set TMPDIR to one that can be written to."};
    const auto& o = m_options.training;
    const int edge = std::max(o.imageWidth, o.imageHeight);
    for (int i = 0; i < trainingImages; ++i) {
        m_parts.push_back(m_folder.path() / ("part" + std::to_string(i) + ".png"));
        if (auto written = writePng(m_parts.back(), drawSamplePart(static_cast<std::uint32_t>(i), "", edge).image); !written) return written;
    }
    for (int i = 0; i < 4; ++i) { // drawing one costs more than scoring it
        m_photos.push_back(m_folder.path() / ("photo" + std::to_string(i) + ".png"));
        if (auto written = writePng(m_photos.back(), drawSamplePart(static_cast<std::uint32_t>(100 + i), "scratch", photoEdge).image); !written)
            return written;
    }
    m_image = RgbImage(o.imageWidth, o.imageHeight);
    const auto part = drawSamplePart(1, "scratch", edge).image;
    for (int y = 0; y < o.imageHeight; ++y) std::copy_n(part.row(y), 3 * static_cast<std::size_t>(o.imageWidth), m_image.row(y));
    return {};
}

void Bench::add(SpeedRow row) {
    const auto precision = precisionFromString(row.precision);
    const int busy = row.threads * row.workers;
    const auto& rates = busy > 1 ? m_report.limits.allThreads : m_report.limits.oneThread;
    const auto rate = precision ? rates.find(*precision) : rates.end();
    const bool measured = busy == 1 || busy == m_report.limits.cores;
    if (row.gflop > 0 && measured && rate != rates.end()) row.ofLimit = row.gflop / (row.msPerImage * 1e-3) / rate->second;
    m_report.rows.push_back(std::move(row));
}

Result<void> Bench::train(const std::string& precision) {
    TrainingInput input;
    input.images = imageRefs(m_parts);
    input.options = m_options.training;
    input.options.device = "cpu";
    input.options.precision = precision;
    input.options.heldOut = 0.05;
    const int stepsPerEpoch = std::max(1, (trainingImages - 5) / std::max(1, input.options.batch));
    input.options.epochs = std::max(1, (m_options.steps + stepsPerEpoch - 1) / stepsPerEpoch);
    input.model = model(precision);
    m_job.report("Training in " + precision, 0, 0);
    JobContext silent(m_job.stopToken());
    const auto outcome = blemish::train(input, silent);
    if (!outcome) return outcome.error();
    m_model = input.model;
    if (precision != outcome->precision) {
        m_report.notes.push_back("This processor does not train in " + precision + ".");
        return {};
    }
    add({"training", precision, "libtorch", outcome->threads, 1, outcome->trainMsPerImage, m_report.cost.training(), {}});
    return {};
}

Result<std::unique_ptr<Detector>> Bench::load(const std::string& engine, Precision precision, int threads) {
    DetectorOptions options;
    options.device = "cpu";
    options.threadsPerImage = threads;
    options.precision = std::string(toString(precision));
    options.engine = engine;
    if (precision != Precision::int8) return loadDetector(m_model, options);
    // A model that was trained for seconds may decide differently in int8, and would be refused; its speed is the same.
    const auto file = readModelFile(m_model);
    if (!file) return file.error();
    const auto teacher = teacherOf(*file, {});
    if (!teacher) return teacher.error();
    auto detector = inference::makeCpuDetector(*file, *teacher, precision, threads);
    if (!detector) return detector.error();
    return std::unique_ptr<Detector>(std::move(*detector));
}

void Bench::addAlone(const Detector& detector, SpeedRow row) {
    std::vector<double> ms;
    for (const auto start = Clock::now(); ms.size() < 8 || msSince(start) < m_options.secondsPerRow * 1e3;) {
        const auto detection = detector.detect(m_image);
        if (m_job.cancelled()) return;
        if (!detection) return fail(row, detection.error());
        ms.push_back(detection->milliseconds);
    }
    ms.erase(ms.begin(), ms.begin() + 3); // memory is taken on first use
    row.msPerImage = median(std::move(ms));
    add(std::move(row));
}

void Bench::addBatch(const Detector& detector, SpeedRow row) {
    const auto one = detector.detect(m_image);
    if (!one) return fail(row, one.error());
    const auto count = static_cast<std::size_t>(std::max(8.0, m_options.secondsPerRow * 1e3 * row.workers / one->milliseconds));
    parallelFor(static_cast<std::size_t>(row.workers), row.workers, [&](std::size_t) { (void)detector.detect(m_image); });
    const auto start = Clock::now();
    parallelFor(count, row.workers, [&](std::size_t) { (void)detector.detect(m_image); });
    row.msPerImage = msSince(start) / static_cast<double>(count);
    add(std::move(row));
}

void Bench::addFiles(const Detector& detector, SpeedRow row) {
    std::optional<Error> failed;
    const auto pass = [&](std::size_t count) {
        std::vector<fs::path> files;
        for (std::size_t i = 0; i < count; ++i) files.push_back(m_photos[i % m_photos.size()]);
        JobContext silent(m_job.stopToken());
        const auto start = Clock::now();
        const auto take = [&](DetectedImage&& image) {
            if (!image.detection) failed = image.detection.error();
        };
        if (const auto all = detectAll(detector, files, row.workers, take, silent); !all) failed = all.error();
        return msSince(start) / static_cast<double>(count);
    };
    const double first = pass(m_photos.size() * 2);
    row.msPerImage = pass(static_cast<std::size_t>(std::max(8.0, m_options.secondsPerRow * 1e3 / first)));
    if (m_job.cancelled()) return;
    if (failed) return fail(row, *failed);
    row.gflop = 0;
    add(std::move(row));
}

void Bench::score(const std::string& engine, Precision precision) {
    if (m_job.cancelled()) return;
    m_job.report("Scoring with " + engine + " in " + std::string(toString(precision)), 0, 0);
    const int cores = m_report.limits.cores;
    SpeedRow row{"inference", std::string(toString(precision)), engine, 1, 1, 0, m_report.cost.inference(), {}};
    const auto single = load(engine, precision, 1);
    if (!single) {
        m_report.notes.push_back(engine + " " + row.precision + ": " + single.error().message);
        return;
    }
    addAlone(**single, row);
    if (cores > 1) {
        row.threads = cores;
        if (const auto wide = load(engine, precision, cores)) addAlone(**wide, row);
        row.threads = 1;
    }
    row.workers = cores;
    row.work = "batch";
    addBatch(**single, row);
    row.work = "files";
    addFiles(**single, row);
}

Result<SpeedReport> Bench::run() {
    if (auto valid = m_options.training.validate(); !valid) return valid.error();
    m_report.cost = networkCost(m_options.training);
    m_job.report("Measuring the machine", 0, 0);
    m_report.limits = measureLimits();
    if (auto drawn = drawSamples(); !drawn) return drawn.error();
    const bool bf16 = m_report.limits.allThreads.contains(Precision::bf16);
    for (const char* precision : {"bf16", "fp32"})
        if (bf16 || std::string_view(precision) == "fp32")
            if (auto trained = train(precision); !trained) return trained.error();
    for (const auto& [precision, rate] : m_report.limits.allThreads) score("onednn", precision);
    score("libtorch", Precision::fp32);
    if (m_job.cancelled()) return cancelledError();
    return std::move(m_report);
}

} // namespace

double likelyTrainingRate(bool bf16) {
    constexpr double shareFp32 = 0.7, shareBf16 = 0.66, shareMatrixUnits = 0.18; // docs/benchmarks.md
    const auto rates = inference::measureArithmetic(availableCores(), {Precision::fp32, Precision::bf16});
    const auto fp32 = rates.find(Precision::fp32), half = rates.find(Precision::bf16);
    if (fp32 == rates.end()) return 0;
    if (!bf16 || half == rates.end()) return shareFp32 * fp32->second;
    const bool matrixUnits = half->second > 4 * fp32->second; // AMX; without it bf16 is about twice as fast as fp32
    return (matrixUnits ? shareMatrixUnits : shareBf16) * half->second;
}

Result<SpeedReport> measureSpeed(const SpeedBenchOptions& options, JobContext& job) { return Bench(options, job).run(); }

} // namespace blemish
