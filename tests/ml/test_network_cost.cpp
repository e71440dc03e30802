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
        QVERIFY(near(small.teacher, 3.66) && near(small.bottleneck, 1.86) && near(small.student, 3.12));
        QVERIFY(near(wide.teacher, 24.0) && near(wide.bottleneck, 14.6) && near(wide.student, 22.3));
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
        QVERIFY(near(networkCost(options).bottleneck, 2e-9 * 64 * (9. * 256 * 512 + 3 * 9. * 512 * 512 + 256. * 512)));
    }
};

QTEST_GUILESS_MAIN(TestNetworkCost)
#include "test_network_cost.moc"
