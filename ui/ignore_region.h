// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <map>
#include <utility>

#include "core/base/raster.h"
#include "core/base/result.h"

namespace blemish {

/// The part of every image that is never judged (docs/adr/0009). It belongs to the project and is stretched to
/// each image. Inside it maps take their lowest outside value, so that scores, contours, exports and metrics agree.
class IgnoreRegion {
public:
    IgnoreRegion() = default;
    explicit IgnoreRegion(Mask mask);
    /// None when there is no such file.
    static Result<IgnoreRegion> read(const QString& file);

    bool empty() const { return m_mask.empty(); }
    /// Quiets the map inside the region. Returns its new score, the maximum outside; 0 if nothing is left.
    double apply(AnomalyMap& map);
    /// Takes the region out of a mask of defects.
    void clear(Mask& mask);

private:
    const Mask& ofSize(int width, int height);

    Mask m_mask;
    std::map<std::pair<int, int>, Mask> m_sizes; ///< most images have one size
};

/// Which region the maps in a folder were quieted by is noted there; an empty note or none means no region.
QByteArray regionStamp(const QString& regionFile);
QByteArray mapsStamp(const QString& mapFolder);
void stampMaps(const QString& mapFolder, const QString& regionFile);

/// Where the map is kept as the network gave it, while `mapFile` holds the quieted one.
QString rawMapFile(const QString& mapFile);

/// Writes a new map and returns the score that counts.
Result<double> storeMap(const QString& mapFile, AnomalyMap map, IgnoreRegion& region);
/// Brings a stored map to another region and returns the score that counts now.
Result<double> updateMap(const QString& mapFile, IgnoreRegion& region);

} // namespace blemish
