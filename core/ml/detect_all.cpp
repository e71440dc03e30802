// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <vector>

#include "core/base/file_io.h"
#include "core/base/parallel.h"
#include "core/imaging/image_io.h"
#include "core/ml/detector.h"

namespace blemish {

namespace {

Error cannotScore(const std::filesystem::path& file, const std::string& why) {
    return {"Cannot score " + blemish::quoted(file) + ": " + why};
}

/// Decodes and scores one file; whatever goes wrong becomes a sentence that names it.
DetectedImage detectOne(const Detector& detector, const std::filesystem::path& file, std::size_t index, bool byScale) {
    try {
        auto image = readImage(file);
        if (!image) return {index, image.error(), {}};
        auto detection = byScale ? detector.detectByScale(*image) : detector.detect(*image);
        if (!detection) detection = cannotScore(file, detection.error().message);
        return {index, std::move(detection), std::move(*image)};
    } catch (const std::exception& failure) {
        return {index, cannotScore(file, std::string(failure.what()) + "."), {}};
    }
}

/// Workers fill a ring of slots, the caller empties it in order. A worker starts on a file only when its slot is free, so
/// no more images than slots are ever in memory.
class OrderedBatch {
public:
    OrderedBatch(const Detector& detector, std::span<const std::filesystem::path> files, std::size_t workers, bool byScale)
        : m_detector(detector), m_files(files), m_byScale(byScale), m_slots(2 * workers) {
        try {
            for (std::size_t i = 0; i < workers; ++i) m_workers.emplace_back([this] { work(); });
        } catch (const std::system_error&) {
            if (m_workers.empty()) throw; // otherwise those that the system allows do the work
        }
    }

    ~OrderedBatch() {
        {
            const std::scoped_lock lock(m_mutex);
            m_stopped = true;
        }
        m_changed.notify_all();
        m_workers.clear(); // joins
    }

    OrderedBatch(const OrderedBatch&) = delete;
    OrderedBatch& operator=(const OrderedBatch&) = delete;

    /// The next result in order; nothing when `stop` comes first.
    std::optional<DetectedImage> take(std::stop_token stop) {
        std::unique_lock lock(m_mutex);
        auto& slot = m_slots[m_taken % m_slots.size()];
        if (!m_changed.wait(lock, stop, [&] { return slot.has_value(); }) || stop.stop_requested()) return std::nullopt;
        auto result = std::exchange(slot, std::nullopt);
        ++m_taken;
        lock.unlock();
        m_changed.notify_all();
        return result;
    }

private:
    void work() {
        while (const auto index = claim()) {
            auto result = detectOne(m_detector, m_files[*index], *index, m_byScale);
            {
                const std::scoped_lock lock(m_mutex);
                m_slots[*index % m_slots.size()] = std::move(result);
            }
            m_changed.notify_all();
        }
    }

    std::optional<std::size_t> claim() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_stopped || m_next == m_files.size() || m_next < m_taken + m_slots.size(); });
        if (m_stopped || m_next == m_files.size()) return std::nullopt;
        return m_next++;
    }

    const Detector& m_detector;
    std::span<const std::filesystem::path> m_files;
    bool m_byScale;
    std::vector<std::optional<DetectedImage>> m_slots;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::size_t m_next = 0;  ///< first file that no worker has
    std::size_t m_taken = 0; ///< files that the caller has
    bool m_stopped = false;
    std::vector<std::jthread> m_workers;
};

} // namespace

Result<void> detectAll(const Detector& detector, std::span<const std::filesystem::path> files, int workers,
                       const std::function<void(DetectedImage&&)>& consume, JobContext& job, bool byScale) {
    const auto total = static_cast<std::int64_t>(files.size());
    const int wanted = workers > 0 ? workers : availableCores();
    if (job.cancelled()) return cancelledError();
    job.report("Scoring", 0, total);
    try {
        const auto threads = std::min(static_cast<std::size_t>(wanted), std::max<std::size_t>(files.size(), 1));
        OrderedBatch batch(detector, files, threads, byScale);
        for (std::int64_t done = 0; done < total; ++done) {
            auto result = batch.take(job.stopToken());
            if (!result) return cancelledError();
            consume(std::move(*result));
            job.report("Scoring", done + 1, total);
        }
    } catch (const std::exception& failure) {
        return Error{"The images cannot be scored: " + std::string(failure.what()) + "."};
    }
    return {};
}

} // namespace blemish
