// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>
#include <memory>

#include "core/base/result.h"
#include "core/imaging/ignore_region.h"
#include "core/ml/detector.h"

namespace blemish {

class Session;

/// Maps from the cache, or from the model where the cache has none; quiet in the ignore region. For one worker thread.
class MapSource {
public:
    MapSource(std::filesystem::path model, QString regionFile) : m_model(std::move(model)), m_regionFile(std::move(regionFile)) {}
    Result<AnomalyMap> map(const std::filesystem::path& cached, const RgbImage& image);

private:
    std::filesystem::path m_model;
    QString m_regionFile;
    IgnoreRegion m_region; ///< read with the model
    std::unique_ptr<Detector> m_detector;
};

/// One image as a job needs it: no index, no session.
struct ImageSource {
    std::filesystem::path file, map;
    QString name;
};
ImageSource sourceOf(const Session& session, int index);

} // namespace blemish
