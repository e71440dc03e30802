// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"

// The only door to oneDNN (2.x): another version, or a machine without it, concerns this pair of files alone.
namespace blemish::inference {

enum class Element { f32, bf16, u8, s8 };
std::size_t sizeOf(Element element);

/// One image in [height,width,inputs] order through a convolution of padding kernel / 2, and what is fused behind it:
/// destination = relu(scale[c] * (convolution + bias[c]) + residualScale * residual), the residual being what lies in the destination.
struct ConvolutionTask {
    int height = 0, width = 0; ///< of the source
    int inputs = 0, outputs = 0;
    int kernel = 1, stride = 1;
    Element source = Element::f32, weights = Element::f32, destination = Element::f32;
    bool relu = false;
    std::optional<Element> residual; ///< how the residual's bytes are read
    float residualScale = 1;
    std::vector<float> scales;       ///< [outputs], int8 only; empty: 1
};

/// What this processor and this oneDNN can do fast.
bool oneDnnServes();   ///< convolutions in 32 bits; false where this build has no oneDNN
bool canComputeBf16(); ///< dot products of bfloat16 in the instruction set
bool canComputeInt8(); ///< dot products of u8 and s8 without intermediate saturation
std::string oneDnnVersion();

/// The thread count of OpenMP for the calling thread, restored at the end of the scope.
class ThreadCount {
public:
    explicit ThreadCount(int threads);
    ~ThreadCount();
    ThreadCount(const ThreadCount&) = delete;
    ThreadCount& operator=(const ThreadCount&) = delete;

private:
    int m_before;
};

/// Convolutions with their weights in the order that oneDNN wants; immutable once filled, shared by all threads.
class ConvolutionSet {
public:
    ConvolutionSet();
    ~ConvolutionSet();
    ConvolutionSet(ConvolutionSet&&) noexcept;
    ConvolutionSet& operator=(ConvolutionSet&&) noexcept;

    /// `weights` [outputs,inputs,kernel,kernel] and `bias` [outputs] as floats; for int8 they hold whole numbers already. The
    /// number of threads is that of the calling thread now, for ever. An error where only slow reference code would do it.
    Result<void> add(const ConvolutionTask& task, std::span<const float> weights, std::span<const float> bias);

    std::size_t scratchpadBytes() const; ///< the most that one of them needs
    std::size_t weightBytes() const;
    std::string implementation(std::size_t index) const; ///< oneDNN's name for the kernel

    /// All of them, tied to one worker's memory: source and destination of each, in order, and a scratchpad of 64-byte alignment.
    class Bound {
    public:
        Bound(const ConvolutionSet& set, std::span<const std::pair<void*, void*>> ends, void* scratchpad);
        ~Bound();
        Bound(Bound&&) noexcept;
        Bound& operator=(Bound&&) noexcept;
        void run(std::size_t index); ///< throws std::runtime_error when oneDNN refuses

    private:
        struct Impl;
        std::unique_ptr<Impl> m_impl;
    };

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace blemish::inference
