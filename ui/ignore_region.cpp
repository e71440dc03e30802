// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ignore_region.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>
#include <limits>

#include "core/imaging/image_io.h"
#include "core/imaging/resize.h"
#include "ui/text.h"

namespace blemish {

namespace {
constexpr std::size_t keptSizes = 4;
const QString stampName = QStringLiteral("/region.txt");

QByteArray contents(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double highest(const AnomalyMap& map) {
    return map.empty() ? 0 : static_cast<double>(*std::max_element(map.pixels.begin(), map.pixels.end()));
}
} // namespace

IgnoreRegion::IgnoreRegion(Mask mask) : m_mask(std::move(mask)) {
    if (std::none_of(m_mask.pixels.begin(), m_mask.pixels.end(), [](std::uint8_t value) { return value > 0; })) m_mask = {};
}

Result<IgnoreRegion> IgnoreRegion::read(const QString& file) {
    if (!QFile::exists(file)) return IgnoreRegion();
    auto mask = readMask(toPath(file));
    if (!mask) return mask.error();
    return IgnoreRegion(std::move(*mask));
}

const Mask& IgnoreRegion::ofSize(int width, int height) {
    if (m_mask.width == width && m_mask.height == height) return m_mask;
    const std::pair size(width, height);
    if (m_sizes.size() >= keptSizes && !m_sizes.contains(size)) m_sizes.clear();
    auto found = m_sizes.find(size);
    if (found == m_sizes.end()) found = m_sizes.emplace(size, resizeMaskNearest(m_mask, width, height)).first;
    return found->second;
}

double IgnoreRegion::apply(AnomalyMap& map) {
    if (empty() || map.empty()) return highest(map);
    const Mask& mask = ofSize(map.width, map.height);
    float low = std::numeric_limits<float>::max(), high = std::numeric_limits<float>::lowest();
    for (std::size_t i = 0; i < map.pixels.size(); ++i) {
        if (mask.pixels[i] > 0) continue;
        low = std::min(low, map.pixels[i]);
        high = std::max(high, map.pixels[i]);
    }
    if (low > high) low = high = 0; // all of it is ignored
    for (std::size_t i = 0; i < map.pixels.size(); ++i)
        if (mask.pixels[i] > 0) map.pixels[i] = low;
    return static_cast<double>(high);
}

void IgnoreRegion::clear(Mask& mask) {
    if (empty() || mask.empty()) return;
    const Mask& region = ofSize(mask.width, mask.height);
    for (std::size_t i = 0; i < mask.pixels.size(); ++i)
        if (region.pixels[i] > 0) mask.pixels[i] = 0;
}

QByteArray regionStamp(const QString& regionFile) {
    const auto region = IgnoreRegion::read(regionFile);
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
