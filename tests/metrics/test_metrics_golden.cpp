// SPDX-License-Identifier: GPL-3.0-or-later
// Compares with vectors that scikit-learn and an independent AUPRO computed.
#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <nlohmann/json.hpp>

#include "core/base/file_io.h"
#include "core/metrics/image_metrics.h"
#include "core/metrics/pixel_metrics.h"

using namespace blemish;

namespace {

constexpr double tolerance = 1e-9;

/// Just enough of the safetensors format for one trusted file: length, JSON header, data.
class Vectors {
public:
    bool load(const std::filesystem::path& path) {
        auto bytes = readFile(path);
        if (!bytes || bytes->size() < 8) return false;
        m_bytes = std::move(*bytes);
        std::uint64_t headerSize = 0;
        std::memcpy(&headerSize, m_bytes.data(), sizeof(headerSize));
        const char* text = reinterpret_cast<const char*>(m_bytes.data()) + 8;
        m_header = nlohmann::json::parse(text, text + headerSize);
        m_dataStart = 8 + headerSize;
        return true;
    }
    template <class T>
    std::vector<T> get(const char* name) const {
        const auto range = m_header.at(name).at("data_offsets").get<std::array<std::size_t, 2>>();
        std::vector<T> values((range[1] - range[0]) / sizeof(T));
        std::memcpy(values.data(), m_bytes.data() + m_dataStart + range[0], range[1] - range[0]);
        return values;
    }
    double number(const char* name) const { return get<double>(name).at(0); }
    std::vector<int> shape(const char* name) const { return m_header.at(name).at("shape").get<std::vector<int>>(); }

private:
    std::vector<std::byte> m_bytes;
    nlohmann::json m_header;
    std::size_t m_dataStart = 0;
};

bool near(double a, double b) {
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TestMetricsGolden : public QObject {
    Q_OBJECT

    Vectors m_vectors;

    RocCurve imageCurve() const {
        const auto scores = m_vectors.get<double>("image.scores");
        std::vector<std::uint8_t> labels;
        for (const std::int64_t label : m_vectors.get<std::int64_t>("image.labels")) labels.push_back(label != 0);
        return {scores, labels};
    }
    PixelMetrics pixelMetrics(std::size_t memoryBudget) const {
        const auto maps = m_vectors.get<float>("pixel.maps");
        const auto masks = m_vectors.get<std::uint8_t>("pixel.masks");
        const auto shape = m_vectors.shape("pixel.maps"); // [N,H,W]
        const auto size = static_cast<std::size_t>(shape[1] * shape[2]);
        PixelMetrics metrics(memoryBudget);
        for (std::size_t i = 0; i < maps.size(); i += size)
            metrics.add(std::span(maps).subspan(i, size), std::span(masks).subspan(i, size), shape[2], shape[1]);
        return metrics;
    }

private slots:
    void initTestCase() {
        QVERIFY(m_vectors.load(std::filesystem::path(BLEMISH_REFERENCE_DIR) / "golden" / "metrics.safetensors"));
    }

    void imageMetricsAgree() {
        const RocCurve curve = imageCurve();
        QVERIFY(near(*curve.auroc().value, m_vectors.number("image.auroc")));
        QVERIFY(near(*curve.averagePrecision().value, m_vectors.number("image.ap")));
        const auto f1 = m_vectors.get<double>("image.f1max");
        QVERIFY(near(*curve.f1Max().value, f1.at(0)));
        QVERIFY(near(curve.bestF1Threshold().value(), f1.at(1)));
    }

    // The reference leaves out points in the middle of straight lines; each of its points must be one of ours.
    void rocPointsAgree() {
        const RocCurve curve = imageCurve();
        const auto fpr = m_vectors.get<double>("image.roc.fpr"), tpr = m_vectors.get<double>("image.roc.tpr");
        QVERIFY(curve.points().size() >= fpr.size());
        auto point = curve.points().begin();
        for (std::size_t i = 0; i < fpr.size(); ++i) {
            const auto same = [&](const CurvePoint& p) {
                return near(p.counts.falseAlarmRate(), fpr[i]) && near(p.counts.recall(), tpr[i]);
            };
            point = std::find_if(point, curve.points().end(), same);
            QVERIFY(point != curve.points().end());
        }
    }

    void pixelMetricsAgree() {
        const PixelMetrics metrics = pixelMetrics(std::size_t(1) << 30);
        const PixelMetricsResult result = metrics.compute();
        QVERIFY(near(*result.auroc.value, m_vectors.number("pixel.auroc")));
        QVERIFY(near(*result.averagePrecision.value, m_vectors.number("pixel.ap")));
        QVERIFY(near(*result.aupro030.value, m_vectors.number("pixel.aupro.0.3")));
        QVERIFY(near(*result.aupro005.value, m_vectors.number("pixel.aupro.0.05")));
        QVERIFY(near(*metrics.aupro(1.0).value, m_vectors.number("pixel.aupro.1.0")));
        QCOMPARE(result.regions, m_vectors.get<std::int64_t>("pixel.regions").at(0));
    }

    void foldedPixelMetricsStayWithinTheirBound() {
        const PixelMetricsResult result = pixelMetrics(100000).compute();
        QVERIFY(result.errorBound > 0 && result.errorBound < 0.1);
        QVERIFY(std::abs(*result.auroc.value - m_vectors.number("pixel.auroc")) <= result.errorBound);
        QVERIFY(std::abs(*result.averagePrecision.value - m_vectors.number("pixel.ap")) <= result.errorBound);
        QVERIFY(std::abs(*result.aupro005.value - m_vectors.number("pixel.aupro.0.05")) <= result.errorBound);
    }
};

QTEST_GUILESS_MAIN(TestMetricsGolden)
#include "test_metrics_golden.moc"
