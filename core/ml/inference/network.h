// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/imaging/preprocess.h"
#include "core/ml/inference/buffer_layout.h"
#include "core/ml/inference/kernels.h"
#include "core/ml/inference/network_plan.h"
#include "core/ml/inference/onednn.h"
#include "core/ml/precision.h"

namespace blemish::inference {

/// For int8: the value of each activation (by its name in the plan) that the largest integer stands for.
using ActivationRanges = std::map<std::string, double>;

/// A plan made ready for one precision and one number of threads: weights converted and packed once. Immutable; each thread
/// that runs it has a workspace of its own.
class Network {
public:
    /// One worker's memory: all activations of one image. Made once, used for any number of images.
    class Workspace {
    public:
        explicit Workspace(const Network& network);
        const std::vector<const float*>& distances() const { return m_pointers; } ///< [h,w] of each scale after `run`

    private:
        friend class Network;
        struct Release {
            void operator()(std::byte* bytes) const;
        };
        std::unique_ptr<std::byte[], Release> m_memory; ///< activations, then oneDNN's scratchpad
        std::unique_ptr<ConvolutionSet::Bound> m_convolutions;
        std::vector<float> m_distances;
        std::vector<const float*> m_pointers;
    };
    /// Sees every value as soon as it is there, as floats in the precision's own scale.
    using Observer = std::function<void(const Value& value, Element element, const std::byte* bytes)>;

    /// `ranges` is for int8 only and must name every activation. `threads` work on one image together.
    static Result<std::shared_ptr<const Network>> make(NetworkPlan plan, const Preprocessing& how, Precision precision, int threads,
                                                       const ActivationRanges& ranges = {});

    Precision precision() const { return m_precision; }
    /// Pixels of the network's size.
    void setInput(Workspace& workspace, const RgbImage& pixels) const;
    /// Numbers that are normalised already, [height,width,3]; not for int8, which starts from pixels. For bf16 they are turned into pixels.
    void setInput(Workspace& workspace, std::span<const float> normalised) const;
    /// From the input to the distances of each scale. Throws when oneDNN refuses.
    void run(Workspace& workspace, const Observer& observer = {}) const;

    std::vector<std::pair<int, int>> scaleSizes() const; ///< height, width
    std::size_t workspaceBytes() const { return m_layout.bytes + m_convolutions.scratchpadBytes(); }
    std::size_t weightBytes() const { return m_convolutions.weightBytes(); }
    /// Which kernel oneDNN took for each convolution, by its name.
    std::vector<std::pair<std::string, std::string>> implementations() const;

private:
    Network() = default;
    Result<void> addConvolution(const Step& step, const Preprocessing& how);
    void quantise(const Step& step, FoldedConvolution& folded, ConvolutionTask& task) const;
    void compute(const Step& step, Workspace& workspace) const;
    void separateConversions();
    void spreadRanges(const ActivationRanges& ranges, std::string& missing);
    void makeConcatenationTables();

    const Value& valueAt(int index) const { return m_plan.values[static_cast<std::size_t>(index)]; }
    Element elementOf(int value) const;
    Extent extentOf(int value) const;
    std::size_t bytesOf(int value) const;
    std::byte* bytesAt(const Workspace& workspace, int value) const;

    NetworkPlan m_plan; ///< its tensors are let go once packed
    Precision m_precision = Precision::fp32;
    int m_threads = 1;
    BufferLayout m_layout;
    ConvolutionSet m_convolutions;
    Preprocessing m_how;
    ByteTables m_tables{};
    std::vector<double> m_steps; ///< int8: what one unit of each value stands for
    std::vector<std::vector<std::array<std::uint8_t, 256>>> m_requantise; ///< [step][part], int8 concatenations
};

} // namespace blemish::inference
