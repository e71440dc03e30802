// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_source.h"

#include "core/imaging/image_io.h"
#include "ui/session.h"
#include "ui/text.h"

namespace blemish {

Result<AnomalyMap> MapSource::map(const std::filesystem::path& cached, const RgbImage& image) {
    if (auto found = readTiffMap(cached)) return found;
    if (!m_detector) {
        auto loaded = loadDetector(m_model);
        if (!loaded) return loaded.error();
        auto region = IgnoreRegion::readIfAny(toPath(m_regionFile));
        if (!region) return region.error();
        m_region = std::move(*region);
        m_detector = std::move(*loaded);
    }
    auto detection = m_detector->detect(image);
    if (!detection) return detection.error();
    m_region.apply(detection->map);
    return std::move(detection->map);
}

ImageSource sourceOf(const Session& session, int index) {
    return {toPath(session.imageFile(index)), toPath(session.mapFile(index)),
            session.images()[static_cast<std::size_t>(index)].path};
}

} // namespace blemish
