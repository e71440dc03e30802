// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/ml/network_cost.h"

using namespace blemish;

class TestNetworkCost : public QObject {
    Q_OBJECT

    static NetworkCost cost(const char* backbone, int size = 256) {
        TrainOptions options;
        options.backbone = backbone;
        options.imageWidth = options.imageHeight = size;
        return networkCost(options);
    }
    static bool near(double value, double wanted) { return std::abs(value - wanted) < 0.06; }

private slots:
    /// Recorded from the reference implementation at 256x256.
    void agreesWithTheReferencesOperationCount() {
        const NetworkCost small = cost("resnet18"), wide = cost("wide_resnet50_2");
        QVERIFY(near(small.teacher.gflop, 3.66) && near(small.bottleneck.gflop, 1.86) && near(small.student.gflop, 3.12));
        QVERIFY(near(wide.teacher.gflop, 24.0) && near(wide.bottleneck.gflop, 14.6) && near(wide.student.gflop, 22.3));
    }

    void growsWithTheNumberOfPixels() {
        QCOMPARE(cost("resnet50", 512).inference(), 4 * cost("resnet50", 256).inference());
    }

    void trainingLeavesTheTeacherOut() {
        const NetworkCost c = cost("resnet18");
        QVERIFY(near(c.training(), 14.9));
    }

    /// By hand: 3x3 convolutions 256->512 and three of 512->512 at 8x8, and the 1x1 of the shortcut.
    void withoutFusionOnlyTheEmbeddingIsCounted() {
        TrainOptions options;
        options.bottleneck = "oce";
        QVERIFY(near(networkCost(options).bottleneck.gflop, 2e-9 * 64 * (9. * 256 * 512 + 3 * 9. * 512 * 512 + 256. * 512)));
    }

    /// Millions, counted for the published networks; the deep ones' students have their 23 or 36 blocks at the largest size.
    void parametersAreThoseOfTheNetworks_data() {
        QTest::addColumn<QString>("backbone");
        QTest::addColumn<double>("teacher");
        QTest::addColumn<double>("bottleneck");
        QTest::addColumn<double>("student");
        QTest::newRow("18") << "resnet18" << 2.78 << 11.68 << 3.70;
        QTest::newRow("34") << "resnet34" << 8.17 << 16.40 << 5.77;
        QTest::newRow("50") << "resnet50" << 8.54 << 30.83 << 15.82;
        QTest::newRow("wide 50") << "wide_resnet50_2" << 24.86 << 58.88 << 24.92;
    }
    void parametersAreThoseOfTheNetworks() {
        QFETCH(QString, backbone);
        QFETCH(double, teacher);
        QFETCH(double, bottleneck);
        QFETCH(double, student);
        const NetworkCost c = cost(qPrintable(backbone));
        const auto close = [](double value, double wanted) { return std::abs(value - wanted) < 0.011; };
        QVERIFY(close(c.teacher.parameters, teacher) && close(c.bottleneck.parameters, bottleneck));
        QVERIFY(close(c.student.parameters, student));
        QCOMPARE(c.trainedParameters(), c.bottleneck.parameters + c.student.parameters);
    }

    /// anomalib leaves the width factor out: 20.2 instead of 48.3 million in the embedding (and 89.0 in all with 8.39 unused ones).
    void aNarrowEmbeddingIsAnomalibs() {
        TrainOptions options;
        options.backbone = "wide_resnet50_2";
        options.oceWidth = 512;
        const NetworkCost c = networkCost(options);
        QVERIFY(std::abs(c.bottleneck.parameters - (10.62 + 20.21)) < 0.011);
        QVERIFY(std::abs(c.teacher.parameters + c.bottleneck.parameters + c.student.parameters + 8.39 - 89.0) < 0.05);
    }

    void aPretrainedBottleneckIsNotLearned() {
        TrainOptions options;
        options.bottleneck = "none";
        const NetworkCost c = networkCost(options);
        QVERIFY(std::abs(c.bottleneck.parameters - 8.39) < 0.011);
        QCOMPARE(c.trainedParameters(), c.student.parameters);
        QCOMPARE(c.training(), c.bottleneck.gflop + 3 * c.student.gflop);
    }
};

QTEST_GUILESS_MAIN(TestNetworkCost)
#include "test_network_cost.moc"
