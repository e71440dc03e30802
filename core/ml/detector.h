// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/base/raster.h"
#include "core/base/result.h"
#include "core/imaging/image_ref.h"
#include "core/ml/model_file.h"
#include "core/ml/precision.h"

namespace blemish {

/// What one feature scale of the network alone says.
struct ScaleMap {
    int scale = 0;  ///< 1: the finest, 3: the coarsest
    AnomalyMap map; ///< smoothed, at the network's input size; with the map mode "add" the scales' maps add up to the whole
};

struct Detection {
    double score = 0;        ///< of the image; for reverse distillation the maximum of the map
    AnomalyMap map;          ///< smoothed, at the network's input size
    double milliseconds = 0; ///< from decoded pixels to smoothed map
    std::vector<ScaleMap> scales; ///< from `detectByScale` only, finest first
};

struct DetectorOptions {
    std::string device = "auto";
    int threadsPerImage = 1;          ///< one thread per image and several images at once is the fastest for batches
    std::filesystem::path teacher;    ///< only needed for models without embedded teacher
    std::string precision = "auto";   ///< auto | fp32 | bf16 | int8; LibTorch knows fp32 alone and refuses the last two
    std::string engine = "auto";      ///< auto | onednn | libtorch: by itself oneDNN on the processor, LibTorch on a graphics card
    bool maps = true;                 ///< false: without maps where scores alone cost less
};

/// A loaded model. `detect` may be called from several threads at once.
class Detector {
public:
    virtual ~Detector() = default;
    virtual const ModelInfo& info() const = 0; ///< with the thresholds of the precision in use
    virtual std::string device() const = 0;
    virtual Precision precision() const { return Precision::fp32; }
    virtual Result<Detection> detect(const RgbImage& image) const = 0;
    /// The same with a map for each feature scale; none where the method compares no scales.
    virtual Result<Detection> detectByScale(const RgbImage& image) const { return detect(image); }

    /// How many images are best scored together; more than one where an image is so small that it does not keep a processor busy.
    virtual std::size_t batchSize() const { return 1; }
    /// One result for each image, in their order; by itself one after another.
    virtual std::vector<Result<Detection>> detectBatch(std::span<const RgbImage> images) const;
};

Result<std::unique_ptr<Detector>> loadDetector(const std::filesystem::path& model, const DetectorOptions& options = {});

/// What `detectAll` hands on. `image` is the decoded original.
struct DetectedImage {
    std::size_t index = 0;
    Result<Detection> detection;  ///< an error names the file; the batch goes on
    RgbImage image;
};

/// Decodes and scores many images on `workers` threads (0: all cores); memory does not grow with their number.
/// Between two images it honours `job.waitWhilePaused()`; what a worker has begun it still ends.
/// `consume` is called once for each image, in order, never twice at once. `byScale`: with a map for each feature scale.
Result<void> detectAll(const Detector& detector, std::span<const ImageRef> images, int workers,
                       const std::function<void(DetectedImage&&)>& consume, JobContext& job, bool byScale = false);
Result<void> detectAll(const Detector& detector, std::span<const std::filesystem::path> files, int workers,
                       const std::function<void(DetectedImage&&)>& consume, JobContext& job, bool byScale = false);

} // namespace blemish
