// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ml/engine/formula_weights.h"

#include <cmath>

namespace blemish::test {

using torch::Tensor;

namespace {

std::uint32_t crc32(const std::string& text) {
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ (0xEDB88320U & (0U - (crc & 1U)));
    }
    return ~crc;
}

double uniform(std::uint32_t offset, std::uint32_t index) {
    std::uint32_t x = index + offset;
    x ^= x >> 16;
    x *= 0x85EBCA6BU;
    x ^= x >> 13;
    x *= 0xC2B2AE35U;
    x ^= x >> 16;
    return static_cast<double>(x) / 4294967296.0;
}

/// One loop for each kind of tensor, so that it has neither name nor shape in it: there are up to 10^8 weights.
template <class ValueOf>
Tensor filled(const std::string& name, at::IntArrayRef shape, ValueOf valueOf) {
    Tensor tensor = torch::empty(shape, torch::kFloat32);
    const std::uint32_t offset = crc32(name) * 0x9E3779B9U;
    float* out = tensor.data_ptr<float>();
    const auto count = static_cast<std::uint32_t>(tensor.numel());
    for (std::uint32_t i = 0; i < count; ++i) out[i] = static_cast<float>(valueOf(uniform(offset, i)));
    return tensor;
}

} // namespace

/// The formulas are written as the reference writes them: another order of operations rounds some weights to another float.
Tensor formulaTensor(const std::string& name, at::IntArrayRef shape) {
    if (name == "input") return filled(name, shape, [](double u) { return 4 * u - 2; });
    if (shape.size() == 4) {
        const double bound = std::sqrt(6.0 / static_cast<double>(shape[1] * shape[2] * shape[3]));
        return filled(name, shape, [bound](double u) { return (2 * u - 1) * bound; });
    }
    if (name.ends_with("running_var")) return filled(name, shape, [](double u) { return 0.5 + u; });
    if (name.ends_with("running_mean") || name.ends_with("bias")) return filled(name, shape, [](double u) { return (u - 0.5) * 0.2; });
    return filled(name, shape, [](double u) { return 0.8 + 0.4 * u; });
}

Tensor formulaInput() { return formulaTensor("input", {2, 3, 64, 64}); }

void fillByFormula(torch::nn::Module& module, const std::string& prefix) {
    const torch::NoGradGuard noGrad;
    for (auto& item : module.named_parameters()) item.value().copy_(formulaTensor(prefix + "." + item.key(), item.value().sizes()));
    for (auto& item : module.named_buffers())
        if (!item.key().ends_with("num_batches_tracked"))
            item.value().copy_(formulaTensor(prefix + "." + item.key(), item.value().sizes()));
}

void fillDistiller(nn::Distiller& distiller) {
    fillByFormula(*distiller.teacher, "teacher");
    fillByFormula(*distiller.bottleneck, "ocbe");
    fillByFormula(*distiller.student, "student");
}

nn::Distiller formulaDistiller(const std::string& backbone) {
    nn::DistillerShape shape;
    shape.backbone = findBackbone(backbone);
    nn::Distiller distiller(shape);
    fillDistiller(distiller);
    return distiller;
}

} // namespace blemish::test
