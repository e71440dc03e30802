// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/tensor_bridge.h"

#include <charconv>
#include <cstring>

#include "core/base/quoted.h"
#include "core/base/words.h"
#include "core/ml/machine.h"

namespace blemish::nn {

using torch::Tensor;

namespace {

/// Calls `visit(name, tensor)` for everything that a state dict of ours stores.
template <class Visit>
void forEachState(const torch::nn::Module& module, Visit visit) {
    for (const auto& item : module.named_parameters()) visit(item.key(), item.value());
    for (const auto& item : module.named_buffers())
        if (!item.key().ends_with("num_batches_tracked")) visit(item.key(), item.value());
}

std::string shapeText(c10::ArrayRef<std::int64_t> shape) {
    std::string text = "[";
    for (const auto size : shape) text.append(text.size() > 1 ? "," : "").append(std::to_string(size));
    return text + "]";
}

} // namespace

TensorView toView(const Tensor& tensor) {
    const bool integers = tensor.scalar_type() == torch::kInt64;
    auto owner = std::make_shared<Tensor>(
        tensor.detach().to(torch::kCPU, integers ? torch::kInt64 : torch::kFloat32).contiguous());
    const auto bytes = static_cast<std::size_t>(owner->numel()) * owner->element_size();
    TensorView view;
    view.type = integers ? ElementType::i64 : ElementType::f32;
    view.shape = owner->sizes().vec();
    view.bytes = {static_cast<const std::byte*>(owner->data_ptr()), bytes};
    view.keepAlive = owner;
    return view;
}

Tensor toTensor(const TensorView& view) {
    if (view.type == ElementType::i64) {
        Tensor tensor = torch::empty(view.shape, torch::kInt64);
        std::memcpy(tensor.data_ptr(), view.bytes.data(), view.bytes.size());
        return tensor;
    }
    std::vector<float> values = toFloats(view);
    return torch::from_blob(values.data(), view.shape, torch::kFloat32).clone();
}

void appendState(const torch::nn::Module& module, const std::string& prefix, TensorFile& file) {
    forEachState(module, [&](const std::string& name, const Tensor& tensor) { file.tensors[prefix + name] = toView(tensor); });
}

Result<void> loadState(torch::nn::Module& module, const std::string& prefix, const TensorFile& file) {
    const torch::NoGradGuard noGrad;
    std::string problem;
    forEachState(module, [&](const std::string& name, const Tensor& target) {
        if (!problem.empty()) return;
        const auto found = file.tensors.find(prefix + name);
        if (found == file.tensors.end()) {
            problem = Core::say("tensor %1 is missing", {prefix + name});
        } else if (found->second.shape != target.sizes().vec()) {
            problem = Core::say("tensor %1 has shape %2 instead of %3",
                                {prefix + name, shapeText(found->second.shape), shapeText(target.sizes())});
        } else {
            Tensor(target).copy_(toTensor(found->second));
        }
    });
    if (!problem.empty()) return Error{Core::say("The weights do not fit the network: %1.", {problem})};
    return {};
}

Result<c10::Device> resolveDevice(const std::string& name) {
    const int gpus = torch::cuda::is_available() ? static_cast<int>(torch::cuda::device_count()) : 0;
    if (name == "cpu") return c10::Device(c10::kCPU);
    if (name == "auto") return gpus > 0 ? c10::Device(c10::kCUDA, 0) : c10::Device(c10::kCPU);
    int index = 0;
    if (name.starts_with("cuda:")) {
        const auto [end, code] = std::from_chars(name.data() + 5, name.data() + name.size(), index);
        if (code != std::errc() || end != name.data() + name.size()) index = -1;
    } else if (name != "cuda") {
        index = -1;
    }
    if (index < 0) return Error{Core::say("There is no device %1: use auto, cpu, cuda or cuda:N.", {blemish::quoted(name)}), ErrorKind::usage};
    if (gpus == 0)
        return Error{Core::say("No CUDA device was found (or this LibTorch was built without CUDA): use --device cpu or auto.")};
    if (index >= gpus)
        return Error{Core::say("There is no CUDA device %1: this machine has %2, counted from 0.", {index, gpus})};
    return c10::Device(c10::kCUDA, static_cast<c10::DeviceIndex>(index));
}

at::ScalarType resolvePrecision(const std::string& name, c10::Device device) {
    const bool bf16 = name == "bf16" || (name == "auto" && device.is_cpu() && processorHasBf16());
    return bf16 ? at::kBFloat16 : at::kFloat;
}

namespace {

/// The card that LibTorch names in its message, "cuda:0" where it says no number.
std::string cardIn(const std::string& what) {
    constexpr std::string_view before = "GPU ";
    int index = 0;
    if (const auto at = what.find(before); at != std::string::npos)
        std::from_chars(what.data() + at + before.size(), what.data() + what.size(), index);
    return "cuda:" + std::to_string(index);
}

} // namespace

Error errorFromTorch(const std::exception& exception) {
    const std::string what = exception.what();
    if (what.find("CUDA out of memory") != std::string::npos)
        return {Core::say("The graphics card %1 has not enough memory: try a smaller batch, a smaller image size or a smaller backbone, or the processor.",
                          {cardIn(what)})};
    const bool memory = dynamic_cast<const std::bad_alloc*>(&exception) || what.find("out of memory") != std::string::npos ||
                        what.find("not enough memory") != std::string::npos;
    if (memory) return {Core::say("There is not enough memory: try a smaller batch, a smaller image size or a smaller backbone.")};
    return {Core::say("The neural network library failed: %1.", {what.substr(0, what.find('\n'))})};
}

} // namespace blemish::nn
