// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

#include "core/base/job.h"
#include "core/base/result.h"

namespace blemish {

/// How a teacher learns from images that are drawn and never stored (docs/adr/0014).
struct PretrainOptions {
    std::int64_t images = 1'000'000; ///< images seen; 0: as many as `minutes` allow
    double minutes = 0;              ///< of learning, over all runs; 0: as many as `images` take
    int classes = 600;               ///< textures; shapes and marks follow in proportion
    int size = 64;                   ///< edge in pixels, a multiple of 32
    int finalSize = 96;              ///< edge of the last `finalShare` of the way; 0: as before
    double finalShare = 0.2;
    int batch = 64;
    double learningRate = 0.003;     ///< Adam's at the start; falls to 0 along a cosine
    int statisticsImages = 1024;     ///< at the end, from which batch norm takes its statistics anew …
    int statisticsSize = 224;        ///< … and their edge: about what teachers are shown
    std::string objective = "both";  ///< labels: name what was drawn; views: know a place of a scene again in other light; both
    int seed = 0;
    int threads = 0;                 ///< 0: all cores
    std::string precision = "auto";  ///< auto | fp32 | bf16

    bool operator==(const PretrainOptions&) const = default;
    Result<void> validate() const;
};

struct PretrainStep {
    std::int64_t images = 0;
    double progress = 0;    ///< 0 to 1
    double loss = 0;        ///< running mean
    double texturesRight = 0, shapesRight = 0, marksRight = 0; ///< running shares of what was named rightly, on images not seen before
    double imagesPerSecond = 0;
};

struct PretrainInput {
    PretrainOptions options;
    std::filesystem::path out;   ///< the teacher, safetensors; the checkpoint lies beside it as `<out>.part`
    bool resume = false;
    std::function<void(const PretrainStep&)> onStep; ///< in the calling thread, after every step
};

struct PretrainOutcome {
    PretrainStep last;
    double seconds = 0;     ///< of learning, over all runs
    std::string precision;
};

/// Trains the encoder and writes its stem and stages 1 to 3, convolutions as halves. On cancel a checkpoint is saved and the error is
/// `cancelled`; `job.finishEarly()` writes the teacher of that moment. The result depends on options and seed, with `minutes` on the machine.
Result<PretrainOutcome> pretrain(const PretrainInput& input, JobContext& job);

} // namespace blemish
