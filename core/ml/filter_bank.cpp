// SPDX-License-Identifier: GPL-3.0-or-later
// Teachers that nothing was taught (docs/adr/0004), for backbones without a learned one: the first layer is a bank of oriented band-pass and colour filters,
// the deeper ones are fixed random mixtures of smooth 3x3 derivatives. Every kernel behind the first layer sums to zero over
// its inputs: rectified features have a large common mean, and without it directions in feature space, which is all that a
// cosine sees, carry what differs between places.

#include "core/ml/filter_bank.h"

#include <array>
#include <cmath>
#include <numbers>

#include "core/ml/backbones.h"
#include "core/ml/teacher_store.h"

namespace blemish {

namespace {

using Values = std::vector<float>;

/// Numbers that depend on the tensor's name and nothing else (FNV-1a into SplitMix64).
class NamedRandom {
public:
    explicit NamedRandom(std::string_view name) {
        for (const char c : name) m_state = (m_state ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    }
    double uniform() {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return static_cast<double>((z ^ (z >> 31)) >> 11) * 0x1p-53;
    }
    /// Close to a standard normal, from additions alone: the same on every machine.
    double normal() {
        double sum = 0;
        for (int i = 0; i < 12; ++i) sum += uniform();
        return sum - 6;
    }

private:
    std::uint64_t m_state = 0xCBF29CE484222325ULL;
};

/// Gauss, first and second derivatives, diagonal: the smooth functions of a 3x3 neighbourhood.
constexpr std::array<std::array<double, 9>, 6> derivatives{{{1, 2, 1, 2, 4, 2, 1, 2, 1},
                                                            {-1, 0, 1, -2, 0, 2, -1, 0, 1},
                                                            {-1, -2, -1, 0, 0, 0, 1, 2, 1},
                                                            {1, -2, 1, 2, -4, 2, 1, -2, 1},
                                                            {1, 2, 1, -2, -4, -2, 1, 2, 1},
                                                            {1, 0, -1, 0, 0, 0, -1, 0, 1}}};

double normOf(const double* values, std::size_t count) {
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) sum += values[i] * values[i];
    return std::sqrt(sum);
}

/// Colour axes of the first layer: luminance, red-green, blue-yellow.
constexpr std::array<std::array<double, 3>, 3> colourAxes{{{0.58, 0.58, 0.58}, {0.71, -0.71, 0}, {0.41, 0.41, -0.82}}};

/// One 7x7 Gabor filter on a colour axis, unit norm; without mean, but for the blobs (wavelength 0).
void writeGabor(float* out, int axis, double angle, double wavelength, double phase, double sigma) {
    std::array<double, 49> kernel{};
    double mean = 0;
    for (int y = -3; y <= 3; ++y)
        for (int x = -3; x <= 3; ++x) {
            const double along = x * std::cos(angle) + y * std::sin(angle);
            const double envelope = std::exp(-(x * x + y * y) / (2 * sigma * sigma));
            const double wave = wavelength > 0 ? std::cos(2 * std::numbers::pi * along / wavelength + phase) : std::cos(phase);
            const auto i = static_cast<std::size_t>((y + 3) * 7 + x + 3);
            kernel[i] = envelope * wave;
            mean += kernel[i] / 49;
        }
    if (wavelength > 0)
        for (double& value : kernel) value -= mean;
    const double norm = normOf(kernel.data(), kernel.size());
    for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t i = 0; i < 49; ++i)
            out[c * 49 + i] = static_cast<float>(kernel[i] / norm * colourAxes[static_cast<std::size_t>(axis)][c]);
}

/// 40 luminance filters (edges in 12 directions and lines in 8 orientations, fine and coarse) and 24 colour filters.
Values filterBank() {
    Values weights(64 * 3 * 49);
    std::size_t filter = 0;
    const auto add = [&](int axis, double angle, double wavelength, double phase, double sigma) {
        writeGabor(weights.data() + filter++ * 3 * 49, axis, angle, wavelength, phase, sigma);
    };
    constexpr double pi = std::numbers::pi;
    for (const auto& [wavelength, sigma] : {std::pair{3.5, 1.2}, std::pair{7.0, 2.2}}) {
        for (int k = 0; k < 12; ++k) add(0, k * pi / 6, wavelength, pi / 2, sigma);
        for (int k = 0; k < 4; ++k) add(0, k * pi / 4, wavelength, 0, sigma);
        for (int k = 0; k < 4; ++k) add(0, k * pi / 4, wavelength, pi, sigma);
    }
    for (int axis = 1; axis <= 2; ++axis) {
        for (int k = 0; k < 8; ++k) add(axis, k * pi / 4, 7.0, pi / 2, 2.0);
        add(axis, 0, 0, 0, 2.0);
        add(axis, 0, 0, pi, 2.0);
    }
    for (int sign = 0; sign < 2; ++sign)
        for (const double sigma : {1.5, 2.5}) add(0, 0, 0, sign * pi, sigma);
    return weights;
}

/// VGG's first layer, 3x3: mixtures of derivatives, and every fifth a blob, on the colour axes; two in three see luminance.
Values smallFilterBank(const TensorShape& tensor) {
    NamedRandom random(tensor.name);
    Values weights;
    for (std::int64_t filter = 0; filter < tensor.shape[0]; ++filter) {
        std::array<double, 9> kernel{};
        const bool blob = filter % 5 == 0;
        for (std::size_t d = 0; d < derivatives.size(); ++d) {
            const double amount = blob == (d == 0) ? random.normal() : 0;
            for (std::size_t t = 0; t < kernel.size(); ++t) kernel[t] += amount * derivatives[d][t] / normOf(derivatives[d].data(), 9);
        }
        const double norm = normOf(kernel.data(), kernel.size());
        const auto& axis = colourAxes[filter % 3 != 2 ? 0 : 1 + static_cast<std::size_t>(filter / 3 % 2)];
        for (const double colour : axis)
            for (const double value : kernel) weights.push_back(static_cast<float>(value / norm * colour));
    }
    return weights;
}

/// Kernels of `taps` values: smooth mixtures for 3x3, plain numbers for 1x1; zero sum over inputs, fixed norm.
Values mixture(const TensorShape& tensor) {
    const auto outputs = static_cast<std::size_t>(tensor.shape[0]);
    const auto inputs = static_cast<std::size_t>(tensor.shape[1]);
    const auto taps = static_cast<std::size_t>(tensor.shape[2] * tensor.shape[3]);
    NamedRandom random(tensor.name);
    Values weights(outputs * inputs * taps);
    std::vector<double> kernel(inputs * taps);
    for (std::size_t o = 0; o < outputs; ++o) {
        for (std::size_t i = 0; i < inputs; ++i) {
            double* at = kernel.data() + i * taps;
            if (taps == 1) {
                at[0] = random.normal();
                continue;
            }
            std::fill(at, at + taps, 0.0);
            for (const auto& derivative : derivatives) {
                const double amount = random.normal() / normOf(derivative.data(), derivative.size());
                for (std::size_t t = 0; t < taps; ++t) at[t] += amount * derivative[t];
            }
        }
        for (std::size_t t = 0; t < taps; ++t) {
            double mean = 0;
            for (std::size_t i = 0; i < inputs; ++i) mean += kernel[i * taps + t] / static_cast<double>(inputs);
            for (std::size_t i = 0; i < inputs; ++i) kernel[i * taps + t] -= mean;
        }
        const double scale = std::numbers::sqrt2 / normOf(kernel.data(), kernel.size());
        for (std::size_t k = 0; k < kernel.size(); ++k) weights[o * kernel.size() + k] = static_cast<float>(kernel[k] * scale);
    }
    return weights;
}

/// What batch norms and biases start with.
Values neutral(const TensorShape& tensor) {
    const bool one = tensor.name.ends_with(".weight") || tensor.name.ends_with("running_var");
    return Values(static_cast<std::size_t>(tensor.shape[0]), one ? 1.0F : 0.0F);
}

/// Uniform in +-sqrt(6 / (fan in + fan out)) (Glorot & Bengio 2010).
Values xavier(const TensorShape& tensor, const std::string& seed) {
    NamedRandom random(tensor.name + "#" + seed);
    const auto fans = static_cast<double>((tensor.shape[0] + tensor.shape[1]) * tensor.shape[2] * tensor.shape[3]);
    const double bound = std::sqrt(6.0 / fans);
    Values weights(static_cast<std::size_t>(tensor.shape[0] * tensor.shape[1] * tensor.shape[2] * tensor.shape[3]));
    for (float& weight : weights) weight = static_cast<float>((2 * random.uniform() - 1) * bound);
    return weights;
}

} // namespace

TensorFile randomTeacher(const std::string& backbone, int seed, int stages) {
    TensorFile file;
    const BackboneSpec* spec = findBackbone(backbone);
    if (!spec) return file;
    for (const TensorShape& tensor : teacherTensors(*spec, stages))
        file.tensors[tensor.name] =
            tensorFromFloats(tensor.shape, tensor.shape.size() == 4 ? xavier(tensor, std::to_string(seed)) : neutral(tensor));
    file.metadata["source"] = "random numbers, seed " + std::to_string(seed);
    return file;
}

TensorFile filterBankTeacher(const std::string& backbone, int stages) {
    TensorFile file;
    const BackboneSpec* spec = findBackbone(backbone);
    if (!spec) return file;
    for (const TensorShape& tensor : teacherTensors(*spec, stages)) {
        Values values;
        if (tensor.name == "conv1.weight")
            values = filterBank();
        else if (tensor.name == "features.0.weight")
            values = smallFilterBank(tensor);
        else if (tensor.shape.size() == 4)
            values = mixture(tensor);
        else
            values = neutral(tensor);
        file.tensors[tensor.name] = tensorFromFloats(tensor.shape, std::move(values));
    }
    file.metadata["source"] = "Blemish built-in teacher: filters made by a formula";
    return file;
}

} // namespace blemish
