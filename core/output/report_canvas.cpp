// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report_canvas.h"

#include <cmath>

#include "core/output/report_pages.h"

namespace blemish {

bool PictureCanvas::begin(QPainter& painter) {
    const double scale = m_pixels / m_pageSize.width();
    QImage page(m_pixels, static_cast<int>(std::lround(m_pageSize.height() * scale)), QImage::Format_RGB32);
    page.fill(Qt::white);
    // Fonts are measured as on the PDF, and shrunk with everything else.
    const int dotsPerMeter = static_cast<int>(std::lround(reportResolution / 0.0254));
    page.setDotsPerMeterX(dotsPerMeter);
    page.setDotsPerMeterY(dotsPerMeter);
    m_pages.push_back(std::move(page));
    if (!painter.begin(&m_pages.back())) return false;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    return true;
}

void PictureCanvas::nextPage(QPainter& painter) {
    painter.end();
    begin(painter);
}

} // namespace blemish
