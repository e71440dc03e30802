// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>

#include "core/base/job.h"
#include "core/ml/inference/cpu_detector.h"

namespace blemish::inference {

/// What each activation of a model reaches on normal images: of every image the 99.99 % quantile of its magnitude, averaged. Rare
/// larger values are clipped in int8, which costs less than a coarser scale for all the others.
/// `detector` computes in fp32.
Result<ActivationRanges> measureRanges(const CpuDetector& detector, std::span<const ImageRef> normals);

/// Compares bf16 and int8, as far as this processor has them, with `reference`, the same model in fp32, on `heldOut`,
/// and writes the outcome to `model.info.precisions`; the thresholds must be set. `normals` are for the ranges.
/// A check that cannot be done is noted in `job` and left out: the model is none the worse.
Result<void> checkPrecisions(ModelFile& model, const TensorFile& teacher, const CpuDetector& reference,
                             std::span<const ImageRef> normals, std::span<const ImageRef> heldOut, JobContext& job);

} // namespace blemish::inference
