// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/inference/buffer_layout.h"

#include <algorithm>

namespace blemish::inference {

namespace {

constexpr std::size_t alignment = 64;

/// The steps between which a buffer holds something that is still needed.
struct Lifetime {
    int first = 0;
    int last = -1; ///< -1: never used
    std::size_t bytes = 0;
};

std::vector<Lifetime> lifetimes(const NetworkPlan& plan, const std::vector<std::size_t>& bytesOf) {
    std::vector<Lifetime> lives(static_cast<std::size_t>(plan.buffers));
    const auto touch = [&](int value, int step) {
        auto& life = lives[static_cast<std::size_t>(plan.values[static_cast<std::size_t>(value)].buffer)];
        if (life.last < 0) life.first = step;
        life.last = std::max(life.last, step);
        life.bytes = std::max(life.bytes, bytesOf[static_cast<std::size_t>(value)]);
    };
    touch(0, 0);
    int number = 0;
    for (const auto& step : plan.steps) {
        for (const int input : step.inputs) touch(input, number);
        touch(step.output, number);
        ++number;
    }
    for (const auto& [teacher, student] : plan.scales) {
        touch(teacher, number);
        touch(student, number);
    }
    return lives;
}

} // namespace

BufferLayout layOut(const NetworkPlan& plan, const std::vector<std::size_t>& bytesOf) {
    const auto lives = lifetimes(plan, bytesOf);
    BufferLayout layout{std::vector<std::size_t>(lives.size()), 0};
    for (std::size_t buffer = 0; buffer < lives.size(); ++buffer) {
        // The lowest place that is free of everything alive at the same time.
        std::vector<std::size_t> neighbours;
        for (std::size_t other = 0; other < buffer; ++other)
            if (lives[other].last >= lives[buffer].first && lives[other].first <= lives[buffer].last) neighbours.push_back(other);
        std::sort(neighbours.begin(), neighbours.end(), [&](auto a, auto b) { return layout.offsets[a] < layout.offsets[b]; });
        std::size_t place = 0;
        for (const auto other : neighbours) {
            if (layout.offsets[other] >= place + lives[buffer].bytes) break;
            place = std::max(place, (layout.offsets[other] + lives[other].bytes + alignment - 1) / alignment * alignment);
        }
        layout.offsets[buffer] = place;
        layout.bytes = std::max(layout.bytes, place + lives[buffer].bytes);
    }
    return layout;
}

} // namespace blemish::inference
