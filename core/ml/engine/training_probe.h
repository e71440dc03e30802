// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "core/ml/engine/method.h"
#include "core/ml/trainer.h"

namespace blemish::nn {

/// Looks at a few held-out and watched images with the network of the moment, between two steps of its training. What the
/// frozen teacher says of them is computed once. Nothing that is learned changes: no gradients, and batch norm only reads.
class ProbeWatch {
public:
    /// `request` and `method` outlive it. Files are read at the first look.
    ProbeWatch(const ProbeRequest& request, ImageRefs heldOut, const ModelInfo& info,
               Method& method);

    /// Call after each step; looks when it is time to.
    void afterStep(int step);

private:
    using Clock = std::chrono::steady_clock;
    struct Watched {
        std::filesystem::path file;
        torch::Tensor image; ///< [1,3,H,W]
        Features taught;     ///< of the teacher
        bool heldOut = false;
    };
    void prepare();
    void add(const ImageRef& from, bool heldOut);
    void look(int step);

    const ProbeRequest& m_request;
    ImageRefs m_heldOut;
    Preprocessing m_preprocessing;
    Method& m_method;
    bool m_prepared = false;
    std::size_t m_bytes = 0; ///< of all features kept
    std::vector<Watched> m_images;
    Clock::time_point m_next;
};

} // namespace blemish::nn
