// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/cloner_shape.h"

namespace blemish {

namespace {

/// Channels and number of convolutions of the expert's blocks; before a residual network's stages one for its stem.
struct Block {
    std::int64_t channels;
    std::size_t convolutions;
};

std::vector<Block> blocksOf(const BackboneSpec& expert) {
    std::vector<Block> blocks;
    if (!expert.vgg) {
        const auto channels = expert.channels();
        return {{64, 2}, {channels[0], 2}, {channels[1], 3}, {channels[2], 3}};
    }
    for (const auto& layer : vggLayers()) {
        if (static_cast<std::size_t>(layer.block) == blocks.size()) blocks.push_back({layer.channels, 0});
        ++blocks.back().convolutions;
    }
    return blocks;
}

} // namespace

ClonerShape ClonerShape::of(const BackboneSpec& expert, ClonerSize size, bool bias) {
    constexpr std::int64_t narrow = 16;
    ClonerShape shape;
    shape.bias = bias;
    for (const Block& block : blocksOf(expert)) {
        const bool compared = !shape.blocks.empty();
        std::vector<std::int64_t> channels(block.convolutions, size == ClonerSize::small ? narrow : block.channels);
        if (compared) channels.back() = block.channels;
        shape.blocks.push_back(std::move(channels));
    }
    return shape;
}

} // namespace blemish
