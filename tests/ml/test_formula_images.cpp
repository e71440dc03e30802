// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include "core/ml/pretraining/formula_images.h"

using namespace blemish;
using formula::FormulaImages;

namespace {

bool isGrey(const RgbImage& image) {
    for (std::size_t i = 0; i < image.pixels.size(); i += 3)
        if (std::abs(image.pixels[i] - image.pixels[i + 1]) > 1 || std::abs(image.pixels[i] - image.pixels[i + 2]) > 1) return false;
    return true;
}

/// How alike two pictures are in their grey values, whatever light and contrast: -1 to 1.
double correlation(const RgbImage& a, const RgbImage& b) {
    const auto greys = [](const RgbImage& image) {
        std::vector<double> values;
        for (std::size_t i = 0; i < image.pixels.size(); i += 3) values.push_back(image.pixels[i] + image.pixels[i + 1] + image.pixels[i + 2]);
        const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
        for (double& value : values) value -= mean;
        return values;
    };
    const auto x = greys(a), y = greys(b);
    const double xx = std::inner_product(x.begin(), x.end(), x.begin(), 1e-9), yy = std::inner_product(y.begin(), y.end(), y.begin(), 1e-9);
    return std::inner_product(x.begin(), x.end(), y.begin(), 0.0) / std::sqrt(xx * yy);
}

bool within01(const std::vector<float>& values) {
    return std::all_of(values.begin(), values.end(), [](float v) { return v >= 0 && v <= 1; });
}

} // namespace

class TestFormulaImages : public QObject {
    Q_OBJECT
private slots:
    void aSeedMeansTheSameImages() {
        const FormulaImages again(7, formula::countsFor(100)), other(8, formula::countsFor(100));
        for (const std::uint64_t index : {0ULL, 5ULL, 1ULL << 40}) {
            QVERIFY(m_images.draw(index, 64).image == again.draw(index, 64).image);
            QVERIFY(!(m_images.draw(index, 64).image == other.draw(index, 64).image));
        }
    }

    void theOtherViewIsTheSameSceneInAnotherLight() {
        double same = 0, others = 0;
        constexpr int count = 40;
        for (int i = 0; i < count; ++i) {
            const auto drawn = m_images.draw(static_cast<std::uint64_t>(i), 64, true);
            QVERIFY(drawn.image == m_images.draw(static_cast<std::uint64_t>(i), 64).image); // the first one stays what it is
            QVERIFY(!(drawn.image == drawn.otherView));
            same += std::abs(correlation(drawn.image, drawn.otherView)) / count; // one may be a negative
            others += std::abs(correlation(drawn.image, m_images.draw(static_cast<std::uint64_t>(i + count), 64).image)) / count;
        }
        QVERIFY2(same > 0.7 && others < 0.4, qPrintable(QStringLiteral("%1 %2").arg(same).arg(others)));
    }

    void noTwoImagesAreTheSame() {
        std::set<std::vector<std::uint8_t>> seen;
        for (std::uint64_t i = 0; i < 200; ++i) seen.insert(m_images.draw(i, 32).image.pixels);
        QVERIFY2(seen.size() >= 198, qPrintable(QString::number(seen.size()))); // an even patch may come twice
    }

    void labelsAreClassesAndCoversAreShares() {
        const auto counts = m_images.counts();
        int withShape = 0, withMark = 0;
        for (std::uint64_t i = 0; i < 200; ++i) {
            const auto drawn = m_images.draw(i, 32);
            QVERIFY(drawn.texture >= 0 && drawn.texture < counts.textures && drawn.objectTexture < counts.textures);
            QVERIFY(drawn.shape >= 0 && drawn.shape < counts.shapes && drawn.mark >= 0 && drawn.mark < counts.marks);
            QVERIFY(within01(drawn.shapeCover) && within01(drawn.markCover));
            const auto covers = [](const std::vector<float>& cover) { return *std::max_element(cover.begin(), cover.end()) > 0; };
            QVERIFY(!covers(drawn.shapeCover) || drawn.shape > 0);
            QVERIFY(!covers(drawn.markCover) || drawn.mark > 0);
            withShape += covers(drawn.shapeCover);
            withMark += covers(drawn.markCover);
        }
        QVERIFY(withShape > 90 && withShape < 160);
        QVERIFY(withMark > 100 && withMark < 180);
    }

    void moreThanAQuarterOfTheImagesIsGrey() {
        int grey = 0;
        for (std::uint64_t i = 0; i < 300; ++i) grey += isGrey(m_images.draw(i, 32).image);
        QVERIFY2(grey >= 75 && grey < 250, qPrintable(QString::number(grey)));
    }

    void traitsHaveAnswersWithinTheirSizes() {
        const auto sizes = m_images.traitSizes();
        for (int texture = 0; texture < m_images.counts().textures; ++texture) {
            const auto traits = m_images.traits(texture);
            for (std::size_t k = 0; k < sizes.size(); ++k) QVERIFY(traits[k] >= 0 && traits[k] < sizes[k]);
        }
    }

    void theSheetHoldsTheFirstImages() {
        const auto sheet = formula::contactSheet(m_images, 32, 3, 2);
        QCOMPARE(sheet.width, 3 * 34);
        QCOMPARE(sheet.height, 2 * 34);
        const auto fifth = m_images.draw(4, 32).image; // second row, second column
        QVERIFY(std::equal(fifth.row(7), fifth.row(7) + 96, sheet.row(34 + 1 + 7) + 3 * (34 + 1)));
    }

private:
    FormulaImages m_images{7, formula::countsFor(100)};
};

QTEST_GUILESS_MAIN(TestFormulaImages)
#include "test_formula_images.moc"
