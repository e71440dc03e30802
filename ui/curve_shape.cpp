// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curve_shape.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/metrics/roc_hull.h"
#include "core/output/finding_text.h"

namespace blemish {

namespace {
constexpr double outerMargin = 0.02; ///< how far the outermost thresholds lie beyond the scores, as a share of their range

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Curves)
};

bool drawable(const RocCurve& curve) {
    return curve.positives() > 0 && curve.negatives() > 0;
}
} // namespace

std::size_t CurveShape::indexAt(double threshold) const {
    const auto after = std::partition_point(points.begin(), points.end(),
                                            [threshold](const Point& point) { return point.threshold >= threshold; });
    return after == points.begin() ? 0 : static_cast<std::size_t>(after - points.begin()) - 1;
}

double CurveShape::thresholdOf(std::size_t index) const {
    if (points.size() < 2) return 0;
    const double highest = points[1].threshold, lowest = points.back().threshold;
    const double outside = highest > lowest ? (highest - lowest) * outerMargin : std::max(std::abs(highest), 1.0) * outerMargin;
    if (index == 0) return highest + outside;
    if (index + 1 >= points.size()) return lowest - outside;
    return std::midpoint(points[index].threshold, points[index + 1].threshold);
}

CurveShape rocShape(const RocCurve& curve, const Metric& area) {
    CurveShape shape;
    shape.name = Words::tr("ROC curve");
    shape.xName = Words::tr("False alarms, % of OK images");
    shape.yName = Words::tr("Found, % of NG images");
    shape.metricName = Words::tr("AUROC");
    shape.area = area;
    shape.chance = QLineF(0, 0, 1, 1);
    shape.emptyText = Words::tr("Needs scored OK and NG images\nin the test split");
    if (!drawable(curve)) return shape;
    for (const CurvePoint& point : curve.points())
        shape.points.push_back({point.threshold, point.counts.falseAlarmRate(), point.counts.recall()});
    for (const CurvePoint& point : convexHull(curve)) shape.hull.emplace_back(point.counts.falseAlarmRate(), point.counts.recall());
    return shape;
}

CurveShape precisionRecallShape(const RocCurve& curve, const Metric& area) {
    CurveShape shape;
    shape.name = Words::tr("Precision–recall curve");
    shape.xName = Words::tr("Found, % of NG images (recall)");
    shape.yName = Words::tr("NG, % of what is called NG (precision)");
    shape.metricName = Words::tr("AP");
    shape.area = area;
    shape.stepped = true;
    shape.emptyText = Words::tr("Needs scored OK and NG images\nin the test split");
    if (!drawable(curve)) return shape;
    const double ng = static_cast<double>(curve.positives()) / static_cast<double>(curve.positives() + curve.negatives());
    shape.chance = QLineF(0, ng, 1, ng);
    for (const CurvePoint& point : curve.points())
        shape.points.push_back({point.threshold, point.counts.recall(), point.counts.precision()});
    return shape;
}

CurveShape overlapShape(const PixelMetricsResult& pixel) {
    CurveShape shape;
    shape.name = Words::tr("Region overlap curve");
    shape.xName = Words::tr("False-alarm pixels, % of normal pixels");
    shape.yName = Words::tr("Overlap with each defect region, %");
    shape.metricName = Words::tr("AUPRO up to 30 %");
    shape.area = pixel.aupro030;
    shape.xLimit = 0.3;
    shape.emptyText = pixel.aupro030.reason.empty() ? Words::tr("Not computed yet.") : undefinedText(pixel.aupro030);
    for (const OverlapPoint& point : pixel.overlap)
        shape.points.push_back({point.threshold, point.falsePositiveRate, point.overlap});
    return shape;
}

std::optional<QLineF> isoCostLine(const RocCurve& curve, const Costs& costs, QPointF at) {
    if (!drawable(curve) || costs.miss <= 0 || costs.falseAlarm <= 0) return std::nullopt;
    const double rise = costs.falseAlarm * static_cast<double>(curve.negatives()) / (costs.miss * static_cast<double>(curve.positives()));
    // As far as the line stays inside of the plot.
    const double left = std::max(0.0, at.x() - at.y() / rise), right = std::min(1.0, at.x() + (1 - at.y()) / rise);
    return QLineF(left, at.y() + (left - at.x()) * rise, right, at.y() + (right - at.x()) * rise);
}

} // namespace blemish
