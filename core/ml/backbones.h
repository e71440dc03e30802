// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/ml/tensor_file.h"

namespace blemish {

/// A network as teacher: a residual one with the bottleneck and student that go with it (RD4AD), or VGG-16,
/// the published expert of multiresolution distillation.
struct BackboneSpec {
    std::string_view name;               ///< torchvision's name
    bool bottleneckBlocks = false;       ///< 1x1-3x3-1x1 blocks with expansion 4, instead of two 3x3
    std::array<int, 3> blocks{};         ///< residual blocks of stages 1 to 3; the student uses the same counts in its own order
    int baseWidth = 64;                  ///< 128 for the wide networks
    int oceBlocks = 2;                   ///< residual blocks of the one-class embedding, as many as the network's own stage 4 has
    std::string_view torchvisionFile;    ///< file name with the first eight digits of its SHA-256
    std::string_view timmName;           ///< where the same weights are published as safetensors
    bool vgg = false;                    ///< no residual network: none of the shapes above mean anything

    int expansion() const { return bottleneckBlocks ? 4 : 1; }
    std::array<int, 3> channels() const { return {64 * expansion(), 128 * expansion(), 256 * expansion()}; }
};

std::span<const BackboneSpec> backbones();
const BackboneSpec* findBackbone(std::string_view name);

/// Name and shape of every tensor that a teacher of this kind needs: stem and stages 1 to 3, or to 4 for the embedding that is
/// pretrained too; without num_batches_tracked.
struct TensorShape {
    std::string name;
    std::vector<std::int64_t> shape;
};
std::vector<TensorShape> teacherTensors(const BackboneSpec& spec, int stages = 3);

/// Says in one sentence which tensors are missing or have another shape (the first few, and how many more); extra tensors
/// such as layer4 and fc are no error. A classifier of another kind is named when it is recognised.
Result<void> checkTeacher(const TensorFile& file, const BackboneSpec& spec);
/// The backbone that a weights file fits, if any.
std::optional<std::string_view> recogniseBackbone(const TensorFile& file);
/// Whether a file that fits also has the fourth stage; files that were cut to a teacher have not. The error says what to do.
Result<void> checkFourthStage(const TensorFile& file, const BackboneSpec& spec);

/// One 3x3 convolution with bias of VGG-16's `features`; a block ends in a 2x2 max-pooling.
struct VggLayer {
    int index;    ///< in torchvision's name, "features.<index>.weight"
    int block;    ///< from 0
    int channels; ///< that it puts out
};
std::span<const VggLayer> vggLayers();

} // namespace blemish
