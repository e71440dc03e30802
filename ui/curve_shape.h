// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPointF>
#include <QString>
#include <optional>
#include <vector>

#include "core/metrics/decisions.h"
#include "core/metrics/image_metrics.h"
#include "core/metrics/pixel_metrics.h"

namespace blemish {

/// A curve of operating points, whatever its axes mean: what a plot draws, walks along and says in a table.
struct CurveShape {
    struct Point {
        double threshold = 0; ///< everything from here on is NG; the first one is +infinity
        double x = 0, y = 0;  ///< shares, 0 to 1
    };
    std::vector<Point> points;      ///< falling thresholds
    bool stepped = false;           ///< a point's height holds back to the one before it
    std::vector<QPointF> hull;      ///< corners of its convex hull, in shares; empty: it has none
    std::optional<QLineF> chance;   ///< what guessing would give
    double xLimit = 1;              ///< the x axis ends here
    QString name, xName, yName;     ///< of the curve and its axes
    QString metricName;             ///< of the area
    Metric area;
    QString emptyText;              ///< why there are no points
    QString obstacle() const { return points.size() < 2 ? emptyText : QString(); }

    /// The point that a threshold selects: the laxest one whose threshold is still in force.
    std::size_t indexAt(double threshold) const;
    /// A threshold that selects this point and lies half-way to the next one, away from any score.
    double thresholdOf(std::size_t index) const;
};

CurveShape rocShape(const RocCurve& curve, const Metric& area);
CurveShape precisionRecallShape(const RocCurve& curve, const Metric& area);
CurveShape overlapShape(const PixelMetricsResult& pixel);

/// On the ROC through `at`: the points that cost as much as it does. Nothing where a cost or a class is missing.
std::optional<QLineF> isoCostLine(const RocCurve& curve, const Costs& costs, QPointF at);

} // namespace blemish
