// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/imaging/ignore_region.h"

namespace blemish {

// The cache of maps in the project's folder, and the ignore region that they follow (docs/adr/0009).

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
