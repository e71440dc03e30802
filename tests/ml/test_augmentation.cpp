// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>
#include <set>

#include "core/ml/augmentation/corruption.h"
#include "core/ml/augmentation/simplex_noise.h"

using namespace blemish;

namespace {

/// Smooth, coloured and without symmetry.
Planes picture(int width = 96, int height = 64) {
    Planes image(width, height);
    for (int c = 0; c < 3; ++c)
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x)
                image.plane(c)[image.at(x, y)] =
                    static_cast<float>(0.5 + 0.3 * std::sin(0.09 * x + c) * std::cos(0.13 * y) + 0.001 * x);
    return image;
}

Planes corrupted(Corruption kind, double strength = 1, DrawKey key = {7, 3, 11}) {
    Planes image = picture();
    corrupt(image, kind, strength, key);
    return image;
}

std::vector<Corruption> all() {
    std::vector<Corruption> kinds;
    for (const auto name : corruptionNames()) kinds.push_back(*corruptionFromString(name));
    return kinds;
}

double difference(const Planes& a, const Planes& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.values.size(); ++i) sum += std::abs(static_cast<double>(a.values[i] - b.values[i]));
    return sum / static_cast<double>(a.values.size());
}

struct Changed {
    int width = 0, height = 0;
    std::vector<float> amounts; ///< [3,height,width]
};
/// The bounding box of what changed, with how much.
Changed changedPart(const Planes& before, const Planes& after) {
    int left = before.width, top = before.height, right = -1, bottom = -1;
    for (int c = 0; c < 3; ++c)
        for (int y = 0; y < before.height; ++y)
            for (int x = 0; x < before.width; ++x) {
                if (before.plane(c)[before.at(x, y)] == after.plane(c)[after.at(x, y)]) continue;
                left = std::min(left, x), right = std::max(right, x), top = std::min(top, y), bottom = std::max(bottom, y);
            }
    Changed part{right - left + 1, bottom - top + 1, {}};
    for (int c = 0; c < 3; ++c)
        for (int y = top; y <= bottom; ++y)
            for (int x = left; x <= right; ++x)
                part.amounts.push_back(after.plane(c)[after.at(x, y)] - before.plane(c)[before.at(x, y)]);
    return part;
}

} // namespace

class TestAugmentation : public QObject {
    Q_OBJECT
private slots:
    /// The bump of a lattice point is a gradient at the point itself, and those of its neighbours end there.
    void simplexNoiseIsZeroOnItsLattice() {
        const SimplexNoise noise(5);
        for (int i = -3; i <= 3; ++i)
            for (int j = -3; j <= 3; ++j)
                for (int k = -3; k <= 3; ++k) {
                    const double back = (i + j + k) / 3.0;
                    QVERIFY(std::abs(noise(i + back, j + back, k + back)) < 1e-12);
                }
    }

    void simplexNoiseIsSmoothAndWithinOne() {
        const SimplexNoise noise(1);
        double highest = 0, steepest = 0, sum = 0, before = noise(0, 0.3, 0.7);
        constexpr int count = 60000;
        constexpr double step = 0.003;
        for (int i = 1; i <= count; ++i) {
            const double value = noise(step * i, 0.3 + 0.7 * step * i, 0.7 - 0.4 * step * i);
            highest = std::max(highest, std::abs(value));
            steepest = std::max(steepest, std::abs(value - before));
            sum += value;
            before = value;
        }
        QVERIFY(highest > 0.6 && highest < 1);
        QVERIFY2(steepest < 0.02, qPrintable(QString::number(steepest))); // a missing bump would be a jump
        QVERIFY(std::abs(sum / count) < 0.05);
    }

    void simplexNoiseDependsOnTheSeedAlone() {
        const SimplexNoise a(3), again(3), other(4);
        int same = 0;
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(a(0.37 * i, 1.1, -0.2 * i), again(0.37 * i, 1.1, -0.2 * i));
            same += a(0.37 * i, 1.1, -0.2 * i) == other(0.37 * i, 1.1, -0.2 * i);
        }
        QVERIFY(same < 5);
    }

    void octavesAddUpAsPublished() {
        const SimplexNoise noise(0);
        const auto texture = OctaveNoise().texture(noise, 31, 20);
        QCOMPARE(texture.size(), std::size_t(3 * 31 * 20));
        double wanted = 0; // channel 2, row 7, column 13
        for (int o = 0; o < 6; ++o) {
            const double length = 32 / std::pow(2, o);
            wanted += std::pow(0.6, o) * noise(13 / length, 7 / length, 2 / length);
        }
        QVERIFY(std::abs(static_cast<double>(texture[(2 * 20 + 7) * 31 + 13]) - wanted) < 1e-6);
    }

    void everyCorruptionChangesTheImageAndRepeats() {
        const Planes raw = picture();
        for (const Corruption kind : all()) {
            bool changed = false;
            for (int epoch = 0; epoch < 8; ++epoch) {
                const DrawKey key{7, epoch, 11};
                const Planes once = corrupted(kind, 1, key);
                QCOMPARE(once, corrupted(kind, 1, key));
                changed = changed || difference(raw, once) > 1e-5;
                for (const float value : once.values) QVERIFY(std::isfinite(value) && value > -0.6F && value < 1.6F);
            }
            QVERIFY2(changed, corruptionNames()[static_cast<std::size_t>(kind)].data());
        }
    }

    void seedEpochAndImageEachGiveAnotherDraw() {
        const Planes one = corrupted(Corruption::cutpaste, 1, {1, 2, 3});
        for (const DrawKey key : {DrawKey{2, 2, 3}, DrawKey{1, 3, 3}, DrawKey{1, 2, 4}, DrawKey{2, 1, 3}})
            QVERIFY(corrupted(Corruption::cutpaste, 1, key) != one);
    }

    void noStrengthIsNoChangeAndMoreIsMore() {
        const Planes raw = picture();
        for (const Corruption kind : all()) QCOMPARE(corrupted(kind, 0), raw);
        for (const Corruption kind : {Corruption::photometric, Corruption::noise, Corruption::blur, Corruption::simplex})
            QVERIFY(difference(raw, corrupted(kind, 0.3)) < difference(raw, corrupted(kind, 1)));
    }

    /// RD++: a window of 10 to 31 pixels that leaves the first row and column alone, a fifth of the noise, always from its corner.
    void thePublishedSimplexPatchIsTheCornerOfOneTexture() {
        const Planes raw = picture();
        const auto texture = OctaveNoise().texture(SimplexNoise(), 31, 31);
        for (int image = 0; image < 40; ++image) {
            const Planes after = corrupted(Corruption::simplex, 1, {0, 0, image});
            for (int c = 0; c < 3; ++c) {
                QCOMPARE(after.plane(c)[after.at(0, image)], raw.plane(c)[raw.at(0, image)]);
                QCOMPARE(after.plane(c)[after.at(image, 0)], raw.plane(c)[raw.at(image, 0)]);
            }
            const Changed part = changedPart(raw, after);
            QVERIFY(part.width >= 9 && part.width <= 31 && part.height >= 9 && part.height <= 31);
        }
        const Changed part = changedPart(raw, corrupted(Corruption::simplex, 1, {0, 0, 1}));
        // The corner itself is zero (a point of the lattice) but for the channel's depth: the box is whole all the same.
        for (int y = 0; y < part.height; ++y)
            for (int x = 0; x < part.width; ++x) {
                const float amount = part.amounts[static_cast<std::size_t>((2 * part.height + y) * part.width + x)];
                QVERIFY(std::abs(amount - 0.2F * texture[static_cast<std::size_t>((2 * 31 + y) * 31 + x)]) < 1e-6F);
            }
    }

    void resampledSimplexPatchesDiffer() {
        const Planes raw = picture();
        std::set<float> first;
        for (int image = 0; image < 10; ++image)
            first.insert(changedPart(raw, corrupted(Corruption::simplexResampled, 1, {0, 0, image})).amounts.front());
        QVERIFY(first.size() > 8);
    }

    void patchesLeaveMostOfTheImageAlone() {
        const Planes raw = picture();
        for (const Corruption kind : {Corruption::cutout, Corruption::cutpaste, Corruption::perlin, Corruption::simplex}) {
            double untouched = 0;
            for (int image = 0; image < 20; ++image) {
                const Planes after = corrupted(kind, 1, {0, 0, image});
                for (std::size_t i = 0; i < raw.values.size(); ++i) untouched += raw.values[i] == after.values[i];
            }
            QVERIFY(untouched / static_cast<double>(20 * raw.values.size()) > 0.5);
        }
    }

    void blurKeepsTheMeanAndLowersTheContrast() {
        Planes dots = picture();
        for (std::size_t i = 0; i < dots.values.size(); ++i) dots.values[i] = i % 3 == 0 ? 1.0F : 0.0F;
        const auto spread = [](const Planes& image) {
            double sum = 0, squares = 0;
            for (const float v : image.values) sum += static_cast<double>(v), squares += static_cast<double>(v * v);
            const double n = static_cast<double>(image.values.size());
            return std::pair(sum / n, squares / n - sum * sum / n / n);
        };
        const auto before = spread(dots);
        corrupt(dots, Corruption::blur, 1, {1, 1, 1});
        const auto after = spread(dots);
        QVERIFY(std::abs(after.first - before.first) < 0.01 && after.second < before.second / 2);
    }

    void mirroringTwiceGivesTheImageBackAndAllFourAreDrawn() {
        const Planes raw = picture();
        std::set<std::pair<bool, bool>> drawn;
        for (int image = 0; image < 40; ++image) {
            const Mirroring how = drawMirroring({1, 1, image});
            drawn.insert({how.horizontal, how.vertical});
            Planes turned = raw;
            mirror(turned, how);
            QCOMPARE(turned != raw, how.horizontal || how.vertical);
            mirror(turned, how);
            QCOMPARE(turned, raw);
        }
        QCOMPARE(drawn.size(), std::size_t(4));
    }

    void namesAndKindsAreOneList() {
        QCOMPARE(corruptionNames().size(), std::size_t(Corruption::mix) + 1);
        QVERIFY(!corruptionFromString("rotate"));
    }
};

QTEST_GUILESS_MAIN(TestAugmentation)
#include "test_augmentation.moc"
