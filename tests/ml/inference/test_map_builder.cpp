// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "core/ml/inference/map_builder.h"

using namespace blemish::inference;

namespace {

std::vector<double> dense(const BandMatrix& matrix) {
    std::vector<double> values(matrix.rows.size() * static_cast<std::size_t>(matrix.columns));
    for (std::size_t row = 0; row < matrix.rows.size(); ++row)
        for (int i = 0; i < matrix.rows[row].count; ++i)
            values[row * static_cast<std::size_t>(matrix.columns) + static_cast<std::size_t>(matrix.rows[row].first + i)] =
                static_cast<double>(matrix.valuesOf(row)[static_cast<std::size_t>(i)]);
    return values;
}

} // namespace

class TestMapBuilder : public QObject {
    Q_OBJECT
private slots:
    void cornersOfAnUpsampledLineStayWhereTheyAre() {
        const auto m = dense(smoothUpsampling(3, 5, 0));
        const std::vector<double> expected{1, 0, 0, .5, .5, 0, 0, 1, 0, 0, .5, .5, 0, 0, 1};
        for (std::size_t i = 0; i < expected.size(); ++i) QCOMPARE(m[i], expected[i]);
    }

    void everyOutputIsAnAverageOfTheInput() {
        for (const auto& [from, to, sigma] : {std::tuple{16, 256, 4.0}, {1, 32, 4.0}, {8, 8, 2.5}, {4, 33, 0.0}, {2, 32, 20.0}}) {
            const auto matrix = smoothUpsampling(from, to, sigma);
            for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
                double sum = 0;
                for (const float value : matrix.valuesOf(row)) sum += static_cast<double>(value);
                QVERIFY(std::abs(sum - 1) < 1e-6);
            }
        }
    }

    void theMirrorRepeatsTheEdge() {
        // Half of what a kernel would reach behind the border comes back from the border itself.
        const auto matrix = dense(smoothUpsampling(40, 40, 1));
        QVERIFY(std::abs(matrix[0] - (0.3989423 + 0.2419707)) < 1e-4);
        QVERIFY(std::abs(matrix[1] - (0.2419707 + 0.0539910)) < 1e-4);
    }

    /// Against the definition, one pixel at a time.
    void sumAndProductEqualTheirDefinition() {
        const std::vector<std::pair<int, int>> sizes{{6, 10}, {3, 5}};
        std::vector<std::vector<float>> distances;
        for (const auto& [h, w] : sizes) {
            distances.emplace_back();
            for (int i = 0; i < h * w; ++i) distances.back().push_back(0.5F + 0.5F * std::sin(static_cast<float>(i * (h + 3))));
        }
        constexpr int height = 24, width = 40;
        for (const bool multiply : {false, true}) {
            std::vector<double> whole(height * width, multiply ? 1.0 : 0.0);
            for (std::size_t k = 0; k < sizes.size(); ++k) {
                const auto rows = dense(smoothUpsampling(sizes[k].first, height, 0)), columns = dense(smoothUpsampling(sizes[k].second, width, 0));
                for (int y = 0; y < height; ++y)
                    for (int x = 0; x < width; ++x) {
                        double value = 0;
                        for (int v = 0; v < sizes[k].first; ++v)
                            for (int u = 0; u < sizes[k].second; ++u)
                                value += rows[static_cast<std::size_t>(y * sizes[k].first + v)] * columns[static_cast<std::size_t>(x * sizes[k].second + u)] *
                                         static_cast<double>(distances[k][static_cast<std::size_t>(v * sizes[k].second + u)]);
                        auto& out = whole[static_cast<std::size_t>(y * width + x)];
                        out = multiply ? out * value : out + value;
                    }
            }
            const auto down = dense(smoothUpsampling(height, height, 2)), across = dense(smoothUpsampling(width, width, 2));
            const MapBuilder builder(height, width, 2, multiply, sizes);
            std::vector<float> scratch(builder.scratchFloats()), map(height * width);
            const std::vector<const float*> pointers{distances[0].data(), distances[1].data()};
            builder(pointers, scratch.data(), map.data());
            for (int y = 0; y < height; ++y)
                for (int x = 0; x < width; ++x) {
                    double value = 0;
                    for (int v = 0; v < height; ++v)
                        for (int u = 0; u < width; ++u)
                            value += down[static_cast<std::size_t>(y * height + v)] * across[static_cast<std::size_t>(x * width + u)] *
                                     whole[static_cast<std::size_t>(v * width + u)];
                    QVERIFY(std::abs(value - static_cast<double>(map[static_cast<std::size_t>(y * width + x)])) < 1e-6);
                }
        }
    }
};

QTEST_APPLESS_MAIN(TestMapBuilder)
#include "test_map_builder.moc"
