// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/ml/options.h"
#include "core/ml/tensor_file.h"

namespace blemish::inference {

/// A convolution with the batch norm behind it, as named in a weights file. Nothing is converted before `fold` is called, so that
/// a large network is never in memory twice.
struct ConvolutionSource {
    std::string name;          ///< of the convolution, e.g. "student.layer1.0.conv1"
    TensorView weight;         ///< [out,in,k,k]; [in,out,2,2] where `doubles`
    TensorView gamma, beta, mean, variance; ///< of the batch norm, [out]
    bool doubles = false;      ///< a 2x2 transposed convolution with stride 2
    int inputs = 0;
    int outputs = 0;           ///< channels that it writes: four times the tensor's where `doubles`
    int kernel = 1;
    int stride = 1;            ///< padding is kernel / 2
};

struct FoldedConvolution {
    std::vector<float> weights; ///< [outputs,inputs,kernel,kernel]
    std::vector<float> bias;    ///< [outputs]
};

/// Batch norm in evaluation is an affine map of each channel, and goes into weights and bias; computed in double. Where
/// the source `doubles`, its patches never overlap: it becomes a 1x1 convolution whose outputs are ordered (row, column, channel),
/// to be spread by a depth-to-space copy.
FoldedConvolution fold(const ConvolutionSource& source);

/// What flows between steps: one image's activations in [height,width,channels] order. Values that are computed in place (a
/// residual sum) share a buffer.
struct Value {
    std::string name;
    int height = 0;
    int width = 0;
    int channels = 0;
    int buffer = 0;
    bool rectified = true;  ///< behind a ReLU; a shortcut's projection is not
    bool fine = false;      ///< kept in 32 bits where the network computes in bf16

    std::size_t elements() const {
        return static_cast<std::size_t>(height) * static_cast<std::size_t>(width) * static_cast<std::size_t>(channels);
    }
};

/// `split`: a fine value as the sum of two bf16 numbers, side by side in twice the channels, for a convolution to read; `narrow`: a fine
/// value rounded. Both are the value itself in other precisions.
enum class StepKind { convolution, depthToSpace, maxPool, concatenate, split, narrow };

struct Step {
    StepKind kind = StepKind::convolution;
    std::vector<int> inputs;  ///< values
    int output = 0;           ///< value
    int convolution = -1;     ///< index in NetworkPlan::convolutions
    int residual = -1;        ///< value in the output's buffer that is added before the ReLU
};

/// Teacher, bottleneck and student of one model for one image, as a flat list of steps without branches.
struct NetworkPlan {
    std::vector<Value> values;  ///< values[0] is the input, three channels
    std::vector<Step> steps;
    std::vector<ConvolutionSource> convolutions;
    std::vector<std::pair<int, int>> scales; ///< values of teacher and student that the map compares, finest first
    int buffers = 0;
};

/// The network of `options` for images of its size. `teacher` has torchvision's names, `weights` those of a model file
/// ("bottleneck.…", "student.…"). The error names a tensor that is missing or has another shape.
Result<NetworkPlan> planNetwork(const TrainOptions& options, const TensorFile& teacher, const TensorFile& weights);

} // namespace blemish::inference
