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
#include "core/base/words.h"
#include "core/ml/detector.h"

namespace blemish {

namespace {

Error cannotScore(const std::filesystem::path& file, const std::string& why) {
    return {Core::say("Cannot score %1: %2", {blemish::quoted(file), why})};
}

/// Decodes and scores some images; whatever goes wrong becomes a sentence that names the one.
std::vector<DetectedImage> detectSome(const Detector& detector, std::span<const ImageRef> images, std::size_t first, bool byScale) {
    std::vector<DetectedImage> results;
    std::vector<RgbImage> decoded;
    std::vector<std::size_t> places; // in `results`, of the decoded ones
    for (std::size_t i = 0; i < images.size(); ++i) {
        auto image = images[i].read();
        results.push_back({first + i, image ? Error{} : image.error(), {}});
        if (!image) continue;
        places.push_back(i);
        decoded.push_back(std::move(*image));
    }
    std::vector<Result<Detection>> detections;
    if (byScale)
        for (const auto& image : decoded) detections.push_back(detector.detectByScale(image));
    else
        detections = detector.detectBatch(decoded);
    for (std::size_t k = 0; k < places.size(); ++k) {
        DetectedImage& result = results[places[k]];
        result.detection = std::move(detections[k]);
        if (!result.detection) result.detection = cannotScore(images[places[k]].path(), result.detection.error().message);
        else result.image = std::move(decoded[k]);
    }
    return results;
}

std::vector<DetectedImage> detectSafely(const Detector& detector, std::span<const ImageRef> images, std::size_t first, bool byScale) {
    try {
        return detectSome(detector, images, first, byScale);
    } catch (const std::exception& failure) {
        std::vector<DetectedImage> results;
        for (std::size_t i = 0; i < images.size(); ++i)
            results.push_back({first + i, cannotScore(images[i].path(), std::string(failure.what()) + "."), {}});
        return results;
    }
}

/// Workers fill a ring of slots, the caller empties it in order. A worker starts on a batch only when its slot is free, so
/// no more batches than slots are ever in memory.
class OrderedBatch {
public:
    OrderedBatch(const Detector& detector, std::span<const ImageRef> images, std::size_t workers, bool byScale)
        : m_detector(detector), m_images(images), m_batch(std::max<std::size_t>(detector.batchSize(), 1)), m_byScale(byScale),
          m_slots(2 * workers) {
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

    /// While on, no worker starts on another batch.
    void rest(bool on) {
        {
            const std::scoped_lock lock(m_mutex);
            m_resting = on;
        }
        m_changed.notify_all();
    }

    /// The next result in order; nothing when `stop` comes first.
    std::optional<std::vector<DetectedImage>> take(std::stop_token stop) {
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
            const std::size_t first = *index * m_batch;
            auto result = detectSafely(m_detector, m_images.subspan(first, std::min(m_batch, m_images.size() - first)), first, m_byScale);
            {
                const std::scoped_lock lock(m_mutex);
                m_slots[*index % m_slots.size()] = std::move(result);
            }
            m_changed.notify_all();
        }
    }

    std::optional<std::size_t> claim() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_stopped || m_next == batches() || (!m_resting && m_next < m_taken + m_slots.size()); });
        if (m_stopped || m_next == batches()) return std::nullopt;
        return m_next++;
    }

    std::size_t batches() const { return (m_images.size() + m_batch - 1) / m_batch; }

    const Detector& m_detector;
    std::span<const ImageRef> m_images;
    std::size_t m_batch;
    bool m_byScale;
    std::vector<std::optional<std::vector<DetectedImage>>> m_slots;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::size_t m_next = 0;  ///< first batch that no worker has
    std::size_t m_taken = 0; ///< batches that the caller has
    bool m_stopped = false, m_resting = false;
    std::vector<std::jthread> m_workers;
};

} // namespace

std::vector<Result<Detection>> Detector::detectBatch(std::span<const RgbImage> images) const {
    std::vector<Result<Detection>> detections;
    for (const auto& image : images) detections.push_back(detect(image));
    return detections;
}

Result<void> detectAll(const Detector& detector, std::span<const ImageRef> images, int workers,
                       const std::function<void(DetectedImage&&)>& consume, JobContext& job, bool byScale) {
    const auto total = static_cast<std::int64_t>(images.size());
    const int wanted = workers > 0 ? workers : availableCores();
    if (job.cancelled()) return cancelledError();
    job.report("Scoring", 0, total);
    try {
        OrderedBatch batch(detector, images, std::min(static_cast<std::size_t>(wanted), std::max<std::size_t>(images.size(), 1)), byScale);
        for (std::int64_t done = 0; done < total;) {
            if (job.paused()) {
                batch.rest(true);
                job.waitWhilePaused();
                batch.rest(false);
            }
            auto results = batch.take(job.stopToken());
            if (!results) return cancelledError();
            for (auto& result : *results) {
                consume(std::move(result));
                job.report("Scoring", ++done, total);
            }
        }
    } catch (const std::exception& failure) {
        return Error{Core::say("The images cannot be scored: %1.", {failure.what()})};
    }
    return {};
}

Result<void> detectAll(const Detector& detector, std::span<const std::filesystem::path> files, int workers,
                       const std::function<void(DetectedImage&&)>& consume, JobContext& job, bool byScale) {
    const ImageRefs images(files.begin(), files.end());
    return detectAll(detector, std::span<const ImageRef>(images), workers, consume, job, byScale);
}

} // namespace blemish
