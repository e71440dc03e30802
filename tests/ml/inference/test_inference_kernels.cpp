// SPDX-License-Identifier: GPL-3.0-or-later
// The steps between convolutions, in every element type, against their definition.
#include <QTest>
#include <bit>
#include <cmath>
#include <random>

#include "core/ml/inference/kernels.h"

using namespace blemish::inference;

namespace {

/// Bytes of whole numbers 0 to 255, which all element types hold exactly.
std::vector<std::byte> encoded(Element element, const std::vector<float>& values) {
    std::vector<std::byte> bytes(values.size() * sizeOf(element));
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto bits = std::bit_cast<std::uint32_t>(values[i]);
        const auto upper = static_cast<std::uint16_t>(bits >> 16);
        const auto whole = static_cast<std::uint8_t>(values[i]);
        if (element == Element::f32) std::memcpy(&bytes[4 * i], &bits, 4);
        if (element == Element::bf16) std::memcpy(&bytes[2 * i], &upper, 2);
        if (element == Element::u8) bytes[i] = static_cast<std::byte>(whole);
    }
    return bytes;
}

std::vector<float> decoded(Element element, const std::vector<std::byte>& bytes) {
    std::vector<float> values(bytes.size() / sizeOf(element));
    toFloats(element, bytes.data(), values);
    return values;
}

std::vector<float> wholeNumbers(std::size_t count, unsigned seed) {
    std::mt19937 random(seed);
    std::vector<float> values(count);
    for (float& value : values) value = static_cast<float>(random() % 256);
    return values;
}

constexpr std::array elements{Element::f32, Element::bf16, Element::u8};

} // namespace

class TestInferenceKernels : public QObject {
    Q_OBJECT
private slots:
    void maxPoolTakesTheLargestOfNine() {
        constexpr int h = 7, w = 10, c = 32;
        const auto values = wholeNumbers(h * w * c, 1);
        for (const Element element : elements) {
            std::vector<std::byte> out(4 * 5 * c * sizeOf(element));
            maxPool(element, encoded(element, values).data(), {h, w, c}, out.data());
            const auto actual = decoded(element, out);
            for (int y = 0; y < 4; ++y)
                for (int x = 0; x < 5; ++x)
                    for (int k = 0; k < c; ++k) {
                        float most = 0;
                        for (int v = std::max(0, 2 * y - 1); v <= std::min(h - 1, 2 * y + 1); ++v)
                            for (int u = std::max(0, 2 * x - 1); u <= std::min(w - 1, 2 * x + 1); ++u)
                                most = std::max(most, values[static_cast<std::size_t>((v * w + u) * c + k)]);
                        QCOMPARE(actual[static_cast<std::size_t>((y * 5 + x) * c + k)], most);
                    }
        }
    }

    void depthToSpaceSpreadsEachPixelOverFour() {
        constexpr int h = 3, w = 2, c = 16;
        const auto values = wholeNumbers(h * w * 4 * c, 2);
        for (const Element element : elements) {
            std::vector<std::byte> out(values.size() * sizeOf(element));
            depthToSpace(element, encoded(element, values).data(), {h, w, 4 * c}, out.data());
            const auto actual = decoded(element, out);
            for (int y = 0; y < 2 * h; ++y)
                for (int x = 0; x < 2 * w; ++x)
                    for (int k = 0; k < c; ++k)
                        QCOMPARE(actual[static_cast<std::size_t>((y * 2 * w + x) * c + k)],
                                 values[static_cast<std::size_t>(((y / 2) * w + x / 2) * 4 * c + (y % 2 * 2 + x % 2) * c + k)]);
        }
    }

    void distanceIsOneMinusTheCosine() {
        constexpr std::size_t pixels = 5;
        constexpr int c = 64;
        auto a = wholeNumbers(pixels * c, 3), b = wholeNumbers(pixels * c, 4);
        std::fill_n(a.begin(), c, 0.0F); // no direction: distance 1
        std::copy_n(a.begin() + c, c, b.begin() + c); // the same direction: distance 0
        for (const Element element : elements) {
            std::vector<float> out(pixels);
            cosineDistances(element, encoded(element, a).data(), encoded(element, b).data(), pixels, c, out.data());
            for (std::size_t p = 0; p < pixels; ++p) {
                double ab = 0, aa = 0, bb = 0;
                for (std::size_t k = p * c; k < (p + 1) * c; ++k) {
                    ab += static_cast<double>(a[k]) * static_cast<double>(b[k]);
                    aa += static_cast<double>(a[k]) * static_cast<double>(a[k]);
                    bb += static_cast<double>(b[k]) * static_cast<double>(b[k]);
                }
                const double expected = aa > 0 ? 1 - ab / std::sqrt(aa * bb) : 1;
                QVERIFY(std::abs(static_cast<double>(out[p]) - expected) < 1e-6);
            }
        }
    }

    void inputIsNormalisedAndBytesGetAMaskChannel() {
        const std::vector<std::uint8_t> rgb{0, 128, 255, 7, 8, 9};
        ByteTables tables;
        for (std::size_t c = 0; c < 3; ++c)
            for (std::size_t v = 0; v < 256; ++v) tables[c][v] = static_cast<float>(v) / 255.0F - 0.1F * static_cast<float>(c);
        std::vector<float> floats(6);
        fillInput(Element::f32, rgb, tables, reinterpret_cast<std::byte*>(floats.data()));
        for (std::size_t i = 0; i < 6; ++i) QCOMPARE(floats[i], tables[i % 3][rgb[i]]);
        std::vector<std::byte> brains(12);
        fillInput(Element::bf16, rgb, tables, brains.data());
        const auto rounded = decoded(Element::bf16, brains);
        for (std::size_t i = 0; i < 6; ++i) QVERIFY(std::abs(rounded[i] - floats[i]) <= std::abs(floats[i]) / 256);
        std::vector<std::uint8_t> bytes(8);
        fillInput(Element::u8, rgb, tables, reinterpret_cast<std::byte*>(bytes.data()));
        QCOMPARE(bytes, (std::vector<std::uint8_t>{0, 128, 255, 255, 7, 8, 9, 255}));
    }

    void valueAndRestAreTwoBrains() {
        constexpr Extent extent{3, 5, 16};
        std::vector<float> in(extent.pixels() * 16);
        for (std::size_t i = 0; i < in.size(); ++i) in[i] = std::sin(static_cast<float>(i)) * 7.0F;
        std::vector<std::byte> two(in.size() * 4), one(in.size() * 2);
        narrow(std::as_bytes(std::span(in)).data(), extent, true, two.data());
        narrow(std::as_bytes(std::span(in)).data(), extent, false, one.data());
        std::vector<float> split(in.size() * 2), rounded(in.size());
        toFloats(Element::bf16, two.data(), split);
        toFloats(Element::bf16, one.data(), rounded);
        for (std::size_t i = 0; i < in.size(); ++i) {
            const std::size_t place = i / 16 * 32 + i % 16;
            QCOMPARE(rounded[i], roundedToBrain(in[i]));
            QCOMPARE(split[place], rounded[i]);
            QVERIFY(std::abs(split[place] + split[place + 16] - in[i]) <= std::ldexp(std::abs(in[i]), -16));
            QVERIFY(std::abs(rounded[i] - in[i]) <= std::ldexp(std::abs(in[i]), -8));
        }
    }

    void partsOfAConcatenationGoSideBySideThroughTheirTable() {
        std::array<std::uint8_t, 256> halved{};
        for (std::size_t v = 0; v < 256; ++v) halved[v] = static_cast<std::uint8_t>(v / 2);
        const std::vector<std::uint8_t> a{10, 20, 30, 40}, b{1, 2};
        std::vector<std::uint8_t> out(6);
        const auto bytes = [](const auto& v) { return reinterpret_cast<const std::byte*>(v.data()); };
        copyChannels(Element::u8, bytes(a), 2, 2, reinterpret_cast<std::byte*>(out.data()), 3, halved.data());
        copyChannels(Element::u8, bytes(b), 2, 1, reinterpret_cast<std::byte*>(out.data()) + 2, 3, nullptr);
        QCOMPARE(out, (std::vector<std::uint8_t>{5, 10, 1, 15, 20, 2}));
    }
};

QTEST_APPLESS_MAIN(TestInferenceKernels)
#include "test_inference_kernels.moc"
