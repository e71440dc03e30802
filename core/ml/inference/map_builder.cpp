// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/inference/map_builder.h"

#include <algorithm>
#include <cmath>

#include "core/base/vector_clones.h"

namespace blemish::inference {

namespace {

std::size_t at(int value) { return static_cast<std::size_t>(value); }

std::vector<double> gaussian(double sigma) {
    if (sigma <= 0) return {1.0};
    const int radius = static_cast<int>(4.0 * sigma + 0.5);
    std::vector<double> kernel;
    double sum = 0;
    for (int k = -radius; k <= radius; ++k) {
        kernel.push_back(std::exp(-0.5 * k * k / (sigma * sigma)));
        sum += kernel.back();
    }
    for (double& value : kernel) value /= sum;
    return kernel;
}

/// Half-sample symmetric: … c b a | a b c … c | c b a …
int mirrored(int i, int size) {
    const int period = 2 * size;
    i = ((i % period) + period) % period;
    return i < size ? i : period - 1 - i;
}

void appendRow(BandMatrix& matrix, const std::vector<double>& row) {
    const auto isSet = [](double value) { return value != 0; };
    const auto first = std::find_if(row.begin(), row.end(), isSet);
    const auto last = std::find_if(row.rbegin(), row.rend(), isSet).base();
    BandMatrix::Run run{0, 0, matrix.values.size()};
    if (first != row.end()) {
        run.first = static_cast<int>(first - row.begin());
        run.count = static_cast<int>(last - first);
        std::transform(first, last, std::back_inserter(matrix.values), [](double value) { return static_cast<float>(value); });
    }
    matrix.rows.push_back(run);
}

BandMatrix transposed(const BandMatrix& matrix) {
    std::vector<std::vector<double>> columns(at(matrix.columns), std::vector<double>(matrix.rows.size()));
    for (std::size_t row = 0; row < matrix.rows.size(); ++row)
        for (int i = 0; i < matrix.rows[row].count; ++i)
            columns[at(matrix.rows[row].first + i)][row] = static_cast<double>(matrix.valuesOf(row)[at(i)]);
    BandMatrix result;
    result.columns = static_cast<int>(matrix.rows.size());
    for (const auto& column : columns) appendRow(result, column);
    return result;
}

/// out[row] = sum over the run of value * line: lines of `width` floats, one for each column of the matrix.
BLEMISH_VECTOR_CLONES
void combineLines(const float* values, const float* lines, int count, int width, float* out) {
    for (int k = 0; k < count; ++k) {
        const float value = values[k];
        const float* line = lines + static_cast<std::size_t>(k) * static_cast<std::size_t>(width);
        for (int x = 0; x < width; ++x) out[x] += value * line[x];
    }
}

/// Every input of a line adds its run to the output line.
BLEMISH_VECTOR_CLONES
void spreadLine(const float* in, int count, const BandMatrix::Run* runs, const float* values, float* out) {
    for (int i = 0; i < count; ++i) {
        const float amount = in[i];
        const float* run = values + runs[i].offset;
        float* to = out + runs[i].first;
        for (int x = 0; x < runs[i].count; ++x) to[x] += amount * run[x];
    }
}

} // namespace

BandMatrix smoothUpsampling(int from, int to, double sigma) {
    const double scale = to > 1 ? static_cast<double>(from - 1) / static_cast<double>(to - 1) : 0.0;
    const auto kernel = gaussian(sigma);
    const int radius = static_cast<int>(kernel.size() / 2);
    BandMatrix matrix;
    matrix.columns = from;
    std::vector<double> row(at(from));
    for (int i = 0; i < to; ++i) {
        std::fill(row.begin(), row.end(), 0.0);
        for (int k = -radius; k <= radius; ++k) {
            const double position = mirrored(i + k, to) * scale;
            const int low = std::min(static_cast<int>(position), from - 1);
            const double part = position - low;
            const double weight = kernel[at(k + radius)];
            row[at(low)] += weight * (1 - part);
            row[at(std::min(low + 1, from - 1))] += weight * part;
        }
        appendRow(matrix, row);
    }
    return matrix;
}

MapBuilder::MapBuilder(int height, int width, double sigma, bool multiply, std::span<const std::pair<int, int>> scales)
    : m_height(height), m_width(width), m_multiply(multiply) {
    const double early = multiply ? 0 : sigma;
    for (const auto& [h, w] : scales)
        m_scales.push_back({smoothUpsampling(h, height, early), transposed(smoothUpsampling(w, width, early)), h});
    if (multiply) m_smooth = {smoothUpsampling(height, height, sigma), transposed(smoothUpsampling(width, width, sigma)), height};
}

std::size_t MapBuilder::scratchFloats() const {
    std::size_t lines = 1;
    for (const auto& scale : m_scales) lines += at(scale.h);
    if (m_multiply) lines += at(m_height);
    return lines * at(m_width);
}

void MapBuilder::widen(const Passes& passes, const float* in, float* out) const {
    const int w = static_cast<int>(passes.columns.rows.size());
    std::fill(out, out + at(passes.h) * at(m_width), 0.0F);
    for (int y = 0; y < passes.h; ++y)
        spreadLine(in + at(y) * at(w), w, passes.columns.rows.data(), passes.columns.values.data(), out + at(y) * at(m_width));
}

void MapBuilder::combine(const Passes& passes, const float* wide, float* map) const {
    for (int y = 0; y < m_height; ++y) {
        const auto& run = passes.rows.rows[at(y)];
        float* out = map + at(y) * at(m_width);
        std::fill(out, out + m_width, 0.0F);
        combineLines(passes.rows.valuesOf(at(y)).data(), wide + at(run.first) * at(m_width), run.count, m_width, out);
    }
}

void MapBuilder::operator()(std::span<const float* const> distances, float* scratch, float* map) const {
    float* const line = scratch;
    float* wide = scratch + m_width;
    std::vector<const float*>::size_type k = 0;
    float* const firstWide = wide;
    for (const auto& scale : m_scales) {
        widen(scale, distances[k++], wide);
        wide += at(scale.h) * at(m_width);
    }
    for (int y = 0; y < m_height; ++y) {
        float* out = map + at(y) * at(m_width);
        std::fill(out, out + m_width, m_multiply ? 1.0F : 0.0F);
        const float* lines = firstWide;
        for (const auto& scale : m_scales) {
            const auto& run = scale.rows.rows[at(y)];
            float* target = m_multiply ? line : out;
            if (m_multiply) std::fill(line, line + m_width, 0.0F);
            combineLines(scale.rows.valuesOf(at(y)).data(), lines + at(run.first) * at(m_width), run.count, m_width, target);
            if (m_multiply)
                for (int x = 0; x < m_width; ++x) out[x] *= line[x];
            lines += at(scale.h) * at(m_width);
        }
    }
    if (!m_multiply) return;
    widen(m_smooth, map, wide);
    combine(m_smooth, wide, map);
}

void MapBuilder::ofScale(std::size_t k, const float* distances, float* scratch, float* map) const {
    widen(m_scales[k], distances, scratch);
    combine(m_scales[k], scratch, map);
    if (!m_multiply) return;
    widen(m_smooth, map, scratch);
    combine(m_smooth, scratch, map);
}

} // namespace blemish::inference
