// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/stored_maps.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

#include "core/imaging/image_io.h"
#include "core/project/file_names.h"

namespace blemish {

namespace {
const QString stampName = QStringLiteral("/region.txt");

QByteArray contents(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double highest(const AnomalyMap& map) {
    return map.empty() ? 0 : static_cast<double>(*std::max_element(map.pixels.begin(), map.pixels.end()));
}
} // namespace

QByteArray regionStamp(const QString& regionFile) {
    const auto region = IgnoreRegion::readIfAny(toPath(regionFile));
    return !region || region->empty() ? QByteArray()
                                      : QCryptographicHash::hash(contents(regionFile), QCryptographicHash::Sha256).toHex();
}

QByteArray mapsStamp(const QString& mapFolder) {
    return contents(mapFolder + stampName);
}

void stampMaps(const QString& mapFolder, const QString& regionFile) {
    const QByteArray stamp = regionStamp(regionFile);
    QDir().mkpath(mapFolder);
    QSaveFile file(mapFolder + stampName);
    if (file.open(QIODevice::WriteOnly) && file.write(stamp) == stamp.size()) file.commit();
}

QString rawMapFile(const QString& mapFile) {
    const QFileInfo info(mapFile);
    return info.path() + QStringLiteral("/raw/") + info.fileName();
}

Result<double> storeMap(const QString& mapFile, AnomalyMap map, IgnoreRegion& region) {
    const QString raw = rawMapFile(mapFile);
    if (region.empty()) {
        auto written = writeTiff(toPath(mapFile), map);
        if (!written) return written.error();
        QFile::remove(raw);
        return highest(map);
    }
    if (auto written = writeTiff(toPath(raw), map); !written) return written.error();
    const double score = region.apply(map);
    if (auto written = writeTiff(toPath(mapFile), map); !written) return written.error();
    return score;
}

Result<double> updateMap(const QString& mapFile, IgnoreRegion& region) {
    const QString raw = rawMapFile(mapFile);
    auto map = readTiffMap(toPath(QFile::exists(raw) ? raw : mapFile));
    if (!map) return map.error();
    return storeMap(mapFile, std::move(*map), region);
}

} // namespace blemish
