// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/anomaly_map.h"

#include <cmath>

namespace blemish::nn {

using torch::Tensor;

namespace {

/// Half-sample symmetric mirror: … c b a | a b c … c | c b a …
std::int64_t mirrored(std::int64_t i, std::int64_t size) {
    const std::int64_t period = 2 * size;
    i = ((i % period) + period) % period;
    return i < size ? i : period - 1 - i;
}

} // namespace

Tensor gaussianMatrix(std::int64_t size, double sigma) {
    if (sigma <= 0) return torch::eye(size, torch::kFloat64);
    const auto radius = static_cast<std::int64_t>(4.0 * sigma + 0.5);
    std::vector<double> kernel;
    double sum = 0;
    for (std::int64_t k = -radius; k <= radius; ++k) {
        kernel.push_back(std::exp(-0.5 * static_cast<double>(k * k) / (sigma * sigma)));
        sum += kernel.back();
    }
    Tensor matrix = torch::zeros({size, size}, torch::kFloat64);
    auto m = matrix.accessor<double, 2>();
    for (std::int64_t i = 0; i < size; ++i)
        for (std::int64_t k = -radius; k <= radius; ++k)
            m[i][mirrored(i + k, size)] += kernel[static_cast<std::size_t>(k + radius)] / sum;
    return matrix;
}

Tensor upsampleMatrix(std::int64_t from, std::int64_t to) {
    Tensor matrix = torch::zeros({to, from}, torch::kFloat64);
    auto m = matrix.accessor<double, 2>();
    const double scale = to > 1 ? static_cast<double>(from - 1) / static_cast<double>(to - 1) : 0.0;
    for (std::int64_t i = 0; i < to; ++i) {
        const double position = static_cast<double>(i) * scale;
        const auto low = std::min(static_cast<std::int64_t>(position), from - 1);
        const auto high = std::min(low + 1, from - 1);
        const double part = position - static_cast<double>(low);
        m[i][low] += 1 - part;
        m[i][high] += part;
    }
    return matrix;
}

AnomalyMapper::AnomalyMapper(std::int64_t height, std::int64_t width, double sigma, MapMode mode)
    : m_height(height), m_width(width), m_mode(mode), m_smoothRows(gaussianMatrix(height, sigma)),
      m_smoothColumns(gaussianMatrix(width, sigma).t().contiguous()) {}

const AnomalyMapper::Scale& AnomalyMapper::scaleFor(std::int64_t h, std::int64_t w, c10::Device device) {
    auto [found, isNew] = m_scales.try_emplace({h, w});
    if (isNew) {
        Tensor rows = upsampleMatrix(h, m_height);
        Tensor columns = upsampleMatrix(w, m_width).t();
        if (m_mode == MapMode::add) { // smoothing commutes with the sum, not with the product
            rows = m_smoothRows.matmul(rows);
            columns = columns.matmul(m_smoothColumns);
        }
        const auto options = torch::TensorOptions().dtype(torch::kFloat32).device(device);
        found->second = {rows.to(options).contiguous(), columns.to(options).contiguous()};
    }
    return found->second;
}

AnomalyMapper::Scale AnomalyMapper::smoothing(c10::Device device) const {
    const auto options = torch::TensorOptions().dtype(torch::kFloat32).device(device);
    return {m_smoothRows.to(options), m_smoothColumns.to(options)};
}

Tensor AnomalyMapper::operator()(const Features& teacher, const Features& student) {
    const torch::NoGradGuard noGrad;
    Tensor map;
    for (std::size_t k = 0; k < teacher.size(); ++k) {
        const Tensor distance =
            1 - at::cosine_similarity(teacher[k].to(torch::kFloat32), student[k].to(torch::kFloat32), 1, cosineEps);
        const Scale& scale = scaleFor(distance.size(1), distance.size(2), distance.device());
        const Tensor full = at::matmul(at::matmul(scale.rows, distance), scale.columns);
        if (!map.defined())
            map = full;
        else if (m_mode == MapMode::add)
            map += full;
        else
            map *= full;
    }
    if (m_mode == MapMode::mul) {
        const Scale smooth = smoothing(map.device());
        map = at::matmul(at::matmul(smooth.rows, map), smooth.columns);
    }
    return map;
}

} // namespace blemish::nn
