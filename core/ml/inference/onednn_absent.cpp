// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the place of onednn.cpp where there is no oneDNN: nothing is served, and LibTorch does the work.
#include "core/base/words.h"
#include "core/ml/inference/onednn.h"

namespace blemish::inference {

std::size_t sizeOf(Element element) {
    return element == Element::f32 ? 4 : element == Element::bf16 ? 2 : 1;
}

bool oneDnnServes() { return false; }
bool canComputeBf16() { return false; }
bool canComputeInt8() { return false; }
std::string oneDnnVersion() { return {}; }

ThreadCount::ThreadCount(int threads) : m_before(threads) {}
ThreadCount::~ThreadCount() = default;

struct ConvolutionSet::Impl {};
ConvolutionSet::ConvolutionSet() = default;
ConvolutionSet::~ConvolutionSet() = default;
ConvolutionSet::ConvolutionSet(ConvolutionSet&&) noexcept = default;
ConvolutionSet& ConvolutionSet::operator=(ConvolutionSet&&) noexcept = default;
Result<void> ConvolutionSet::add(const ConvolutionTask&, std::span<const float>, std::span<const float>) {
    return Error{Core::say("This build of Blemish holds no oneDNN.")};
}
std::size_t ConvolutionSet::scratchpadBytes() const { return 0; }
std::size_t ConvolutionSet::weightBytes() const { return 0; }
std::string ConvolutionSet::implementation(std::size_t) const { return {}; }

struct ConvolutionSet::Bound::Impl {};
ConvolutionSet::Bound::Bound(const ConvolutionSet&, std::span<const std::pair<void*, void*>>, void*) {}
ConvolutionSet::Bound::~Bound() = default;
ConvolutionSet::Bound::Bound(Bound&&) noexcept = default;
ConvolutionSet::Bound& ConvolutionSet::Bound::operator=(Bound&&) noexcept = default;
void ConvolutionSet::Bound::run(std::size_t) {}

} // namespace blemish::inference
