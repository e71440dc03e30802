// SPDX-License-Identifier: GPL-3.0-or-later
// Outlines by marching squares, with the crossing on each grid line found by linear interpolation.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <opencv2/imgproc.hpp>

#include "core/imaging/heatmap.h"

namespace blemish {

namespace {

/// The map with a ring of "outside" samples around it, so that every outline closes. The ring lies on the image's edge,
/// half a pixel from the outermost pixel centres, and outlines that reach it run along the edge.
class Field {
public:
    Field(const AnomalyMap& map, float threshold) : m_map(map), m_threshold(threshold) {}

    int columns() const { return m_map.width + 2; }
    int rows() const { return m_map.height + 2; }
    bool inside(int x, int y) const { return inMap(x, y) && m_map.row(y - 1)[x - 1] >= m_threshold; }

    /// Where the line between two neighbouring samples meets the threshold; exactly one of them is inside.
    std::pair<float, float> crossing(int x0, int y0, int x1, int y1) const {
        const float share = shareOf(x0, y0, x1, y1);
        return {mix(place(x0, m_map.width), place(x1, m_map.width), share),
                mix(place(y0, m_map.height), place(y1, m_map.height), share)};
    }

private:
    static float mix(float a, float b, float share) { return a + share * (b - a); }
    static float place(int sample, int size) {
        return std::clamp(static_cast<float>(sample) - 0.5F, 0.0F, static_cast<float>(size));
    }
    bool inMap(int x, int y) const { return x > 0 && y > 0 && x <= m_map.width && y <= m_map.height; }

    float shareOf(int x0, int y0, int x1, int y1) const {
        if (!inMap(x0, y0)) return 0;
        if (!inMap(x1, y1)) return 1;
        const float a = m_map.row(y0 - 1)[x0 - 1];
        const float b = m_map.row(y1 - 1)[x1 - 1];
        const float share = (m_threshold - a) / (b - a);
        return std::isfinite(share) ? std::clamp(share, 0.0F, 1.0F) : 0.5F;
    }

    const AnomalyMap& m_map;
    float m_threshold;
};

/// Links each crossed grid line to the next one along the outline, the inside always on the same hand. A grid line
/// belongs to two cells and is left by exactly one of them, so following the links comes back to the start.
class Outlines {
public:
    explicit Outlines(const Field& field) : m_field(field) {
        for (int y = 0; y + 1 < field.rows(); ++y)
            for (int x = 0; x + 1 < field.columns(); ++x) linkCell(x, y);
        std::sort(m_links.begin(), m_links.end(), [](const Link& a, const Link& b) { return a.from < b.from; });
    }

    std::vector<Polyline> trace() {
        std::vector<Polyline> lines;
        for (Link& link : m_links)
            if (!link.used) lines.push_back(follow(link));
        return lines;
    }

private:
    struct Link {
        std::size_t from = 0;
        std::size_t to = 0;
        bool used = false;
    };

    /// Grid line from sample (x, y) to the right (0) or downwards (1).
    std::size_t line(int x, int y, int direction) const {
        return (static_cast<std::size_t>(y) * static_cast<std::size_t>(m_field.columns()) + static_cast<std::size_t>(x)) * 2 +
               static_cast<std::size_t>(direction);
    }

    void linkCell(int x, int y) {
        const std::array<bool, 4> in{m_field.inside(x, y), m_field.inside(x + 1, y), m_field.inside(x + 1, y + 1),
                                     m_field.inside(x, y + 1)};
        // Sides in clockwise order; side i lies between corner i and corner i + 1.
        const std::array<std::size_t, 4> sides{line(x, y, 0), line(x + 1, y, 1), line(x, y + 1, 0), line(x, y, 1)};
        // Clockwise, the outline enters where inside turns to outside and leaves at the next turn back to inside. With
        // two opposite corners inside this cuts off the outer corners: regions that touch diagonally are one.
        for (std::size_t i = 0; i < 4; ++i) {
            if (!in[i] || in[(i + 1) % 4]) continue;
            std::size_t j = (i + 1) % 4;
            while (!in[(j + 1) % 4]) j = (j + 1) % 4;
            m_links.push_back({sides[i], sides[j]});
        }
    }

    Polyline follow(Link& start) {
        Polyline points;
        for (Link* link = &start; !link->used; link = linkFrom(link->to)) {
            points.push_back(pointOn(link->from));
            link->used = true;
        }
        points.push_back(points.front());
        return points;
    }

    Link* linkFrom(std::size_t line) {
        return &*std::lower_bound(m_links.begin(), m_links.end(), line,
                                  [](const Link& link, std::size_t wanted) { return link.from < wanted; });
    }

    std::pair<float, float> pointOn(std::size_t line) const {
        const auto sample = line / 2;
        const int x = static_cast<int>(sample % static_cast<std::size_t>(m_field.columns()));
        const int y = static_cast<int>(sample / static_cast<std::size_t>(m_field.columns()));
        return line % 2 == 0 ? m_field.crossing(x, y, x + 1, y) : m_field.crossing(x, y, x, y + 1);
    }

    const Field& m_field;
    std::vector<Link> m_links; ///< by `from`
};

} // namespace

std::vector<Polyline> contours(const AnomalyMap& map, float threshold) {
    if (map.empty()) return {};
    const Field field(map, threshold);
    return Outlines(field).trace();
}

void drawContours(RgbImage& image, std::span<const Polyline> lines, std::array<std::uint8_t, 3> color) {
    if (image.empty()) return;
    cv::Mat view(image.height, image.width, CV_8UC3, image.pixels.data());
    constexpr int fractionBits = 4;
    const int thickness = std::max(1, std::min(image.width, image.height) / 400);
    for (const Polyline& polyline : lines) {
        std::vector<cv::Point> points;
        points.reserve(polyline.size());
        for (const auto& [x, y] : polyline) // OpenCV counts from pixel centres
            points.emplace_back(cvRound((x - 0.5F) * (1 << fractionBits)), cvRound((y - 0.5F) * (1 << fractionBits)));
        cv::polylines(view, points, true, cv::Scalar(color[0], color[1], color[2]), thickness, cv::LINE_AA, fractionBits);
    }
}

} // namespace blemish
