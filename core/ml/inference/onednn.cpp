// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/inference/onednn.h"

#include <omp.h>

#include <algorithm>
#include <array>
#include <oneapi/dnnl/dnnl.hpp>

#include "core/base/words.h"

static_assert(DNNL_VERSION_MAJOR == 2, "oneDNN 3 describes scales and operations differently: adapt this file");

namespace blemish::inference {

namespace {

using dnnl::memory;
using Dims = memory::dims;

memory::data_type typeOf(Element element) {
    switch (element) {
    case Element::f32: return memory::data_type::f32;
    case Element::bf16: return memory::data_type::bf16;
    case Element::u8: return memory::data_type::u8;
    case Element::s8: break;
    }
    return memory::data_type::s8;
}

const dnnl::engine& processor() {
    static const dnnl::engine engine(dnnl::engine::kind::cpu, 0);
    return engine;
}

bool hasInstructions(dnnl::cpu_isa wanted) {
    const auto have = static_cast<unsigned>(dnnl::get_effective_cpu_isa());
    const auto need = static_cast<unsigned>(wanted);
    return (have & need) == need;
}

dnnl::primitive_attr attributesOf(const ConvolutionTask& task) {
    dnnl::primitive_attr attributes;
    attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
    if (!task.scales.empty()) attributes.set_output_scales(1 << 1, task.scales); // one for each channel
    dnnl::post_ops after;
    if (task.residual) after.append_sum(task.residualScale, typeOf(*task.residual));
    if (task.relu) after.append_eltwise(1.0F, dnnl::algorithm::eltwise_relu, 0.0F, 0.0F);
    attributes.set_post_ops(after);
    return attributes;
}

dnnl::convolution_forward::primitive_desc describe(const ConvolutionTask& t) {
    const int outHeight = (t.height - 1) / t.stride + 1;
    const int outWidth = (t.width - 1) / t.stride + 1;
    const memory::desc source(Dims{1, t.inputs, t.height, t.width}, typeOf(t.source), memory::format_tag::nhwc);
    const memory::desc weights(Dims{t.outputs, t.inputs, t.kernel, t.kernel}, typeOf(t.weights), memory::format_tag::any);
    const memory::desc bias(Dims{t.outputs}, memory::data_type::f32, memory::format_tag::x);
    const memory::desc destination(Dims{1, t.outputs, outHeight, outWidth}, typeOf(t.destination), memory::format_tag::nhwc);
    const Dims strides{t.stride, t.stride};
    // Padding behind the last pixel so that the last patch fits; oneDNN checks the sum.
    const auto behind = [&](int from, int to) { return (to - 1) * t.stride + t.kernel - from - t.kernel / 2; };
    const dnnl::convolution_forward::desc operation(
        dnnl::prop_kind::forward_inference, dnnl::algorithm::convolution_direct, source, weights, bias, destination, strides,
        Dims{t.kernel / 2, t.kernel / 2}, Dims{behind(t.height, outHeight), behind(t.width, outWidth)});
    return {operation, attributesOf(t), processor()};
}

struct Prepared {
    dnnl::convolution_forward::primitive_desc description;
    dnnl::convolution_forward primitive;
    memory weights, bias;
};

memory copied(const memory::desc& wanted, const memory::desc& given, std::span<const float> values) {
    memory from(given, processor(), const_cast<float*>(values.data()));
    memory to(wanted, processor());
    dnnl::stream stream(processor());
    dnnl::reorder(from, to).execute(stream, from, to);
    stream.wait();
    return to;
}

} // namespace

std::size_t sizeOf(Element element) {
    return element == Element::f32 ? 4 : element == Element::bf16 ? 2 : 1;
}

bool oneDnnServes() { return hasInstructions(dnnl::cpu_isa::avx2); }

bool canComputeBf16() { return hasInstructions(dnnl::cpu_isa::avx512_core_bf16); }

bool canComputeInt8() { return hasInstructions(dnnl::cpu_isa::avx512_core_vnni) || hasInstructions(dnnl::cpu_isa::avx2_vnni); }

std::string oneDnnVersion() {
    const auto* v = dnnl::version();
    return std::to_string(v->major) + "." + std::to_string(v->minor) + "." + std::to_string(v->patch);
}

ThreadCount::ThreadCount(int threads) : m_before(omp_get_max_threads()) {
    if (threads != m_before) omp_set_num_threads(threads);
}

ThreadCount::~ThreadCount() {
    if (omp_get_max_threads() != m_before) omp_set_num_threads(m_before);
}

struct ConvolutionSet::Impl {
    std::vector<Prepared> items;
};

ConvolutionSet::ConvolutionSet() : m_impl(std::make_unique<Impl>()) {}
ConvolutionSet::~ConvolutionSet() = default;
ConvolutionSet::ConvolutionSet(ConvolutionSet&&) noexcept = default;
ConvolutionSet& ConvolutionSet::operator=(ConvolutionSet&&) noexcept = default;

Result<void> ConvolutionSet::add(const ConvolutionTask& task, std::span<const float> weights, std::span<const float> bias) try {
    Prepared item;
    item.description = describe(task);
    const std::string kernel = item.description.impl_info_str();
    if (kernel.starts_with("ref")) return Error{Core::say("This processor has no fast convolution in oneDNN (%1).", {kernel})};
    item.primitive = dnnl::convolution_forward(item.description);
    const memory::desc plain(Dims{task.outputs, task.inputs, task.kernel, task.kernel}, memory::data_type::f32,
                             memory::format_tag::oihw);
    item.weights = copied(item.description.weights_desc(), plain, weights);
    const memory::desc row(Dims{task.outputs}, memory::data_type::f32, memory::format_tag::x);
    item.bias = copied(item.description.bias_desc(), row, bias);
    m_impl->items.push_back(std::move(item));
    return {};
} catch (const dnnl::error& error) {
    return Error{Core::say("oneDNN cannot compute this network: %1.", {error.what()})};
}

std::size_t ConvolutionSet::scratchpadBytes() const {
    std::size_t most = 0;
    for (const auto& item : m_impl->items) most = std::max(most, item.description.scratchpad_desc().get_size());
    return most;
}

std::size_t ConvolutionSet::weightBytes() const {
    std::size_t sum = 0;
    for (const auto& item : m_impl->items) sum += item.description.weights_desc().get_size();
    return sum;
}

std::string ConvolutionSet::implementation(std::size_t index) const { return m_impl->items[index].description.impl_info_str(); }

/// Everything that an execution needs, made once: nothing of ours is allocated for an image.
struct ConvolutionSet::Bound::Impl {
    struct Call {
        const dnnl::convolution_forward* primitive;
        std::vector<memory> memories; ///< keeps what the arguments point at
        std::array<dnnl_exec_arg_t, 5> arguments;
    };
    dnnl::stream stream{processor()};
    std::vector<Call> calls;
};

ConvolutionSet::Bound::Bound(const ConvolutionSet& set, std::span<const std::pair<void*, void*>> ends, void* scratchpad)
    : m_impl(std::make_unique<Impl>()) {
    for (std::size_t i = 0; i < set.m_impl->items.size(); ++i) {
        const Prepared& item = set.m_impl->items[i];
        const auto& d = item.description;
        Impl::Call call{&item.primitive, {}, {}};
        call.memories = {memory(d.src_desc(), processor(), ends[i].first), item.weights, item.bias,
                         memory(d.dst_desc(), processor(), ends[i].second), memory(d.scratchpad_desc(), processor(), scratchpad)};
        const std::array kinds{DNNL_ARG_SRC, DNNL_ARG_WEIGHTS, DNNL_ARG_BIAS, DNNL_ARG_DST, DNNL_ARG_SCRATCHPAD};
        for (std::size_t k = 0; k < kinds.size(); ++k) call.arguments[k] = {kinds[k], call.memories[k].get()};
        m_impl->calls.push_back(std::move(call));
    }
}

ConvolutionSet::Bound::~Bound() = default;
ConvolutionSet::Bound::Bound(Bound&&) noexcept = default;
ConvolutionSet::Bound& ConvolutionSet::Bound::operator=(Bound&&) noexcept = default;

void ConvolutionSet::Bound::run(std::size_t index) {
    const auto& call = m_impl->calls[index];
    const auto status = dnnl_primitive_execute(call.primitive->get(), m_impl->stream.get(), static_cast<int>(call.arguments.size()),
                                               call.arguments.data());
    if (status != dnnl_success) throw std::runtime_error("oneDNN stopped with status " + std::to_string(status));
}

} // namespace blemish::inference
