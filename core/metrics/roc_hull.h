// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/metrics/image_metrics.h"

namespace blemish {

/// The points of the curve that span its upper convex hull, from (0, 0) to (1, 1): the operating points that are the best ones
/// for some costs and some share of NG images (Provost & Fawcett, "Robust Classification for Imprecise Environments", 2001).
/// A point on the straight line between two others is left out. Exact, in whole counts. Empty when a class is missing.
std::vector<CurvePoint> convexHull(const RocCurve& curve);

} // namespace blemish
