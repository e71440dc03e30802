// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probe_panel.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "core/imaging/heatmap.h"
#include "core/imaging/image_io.h"
#include "ui/qt_image.h"
#include "ui/text.h"

namespace blemish {

namespace {
constexpr int pictureEdge = 512; ///< pixels of the picture that is kept

/// There is no calibrated scale yet: what the held-out good parts reach stays in the dark half.
HeatmapScale scaleFor(const ProbeReading& reading) {
    const auto& pixels = reading.map->pixels;
    const double top = reading.normalPeak > 0 ? reading.normalPeak
                       : pixels.empty()       ? 0.0
                                              : static_cast<double>(*std::max_element(pixels.begin(), pixels.end()));
    return {static_cast<float>(0.5 * top), static_cast<float>(1.5 * top) + 1e-6F};
}

QImage paintedOver(const ProbeReading& reading) {
    const auto image = readThumbnail(toPath(reading.image), pictureEdge);
    if (!image || !reading.map) return {};
    return toQImage(renderOverlay(*image, *reading.map, scaleFor(reading), ColorMap::inferno, 0.75F));
}

QString range(const std::vector<double>& scores) {
    const auto [low, high] = std::minmax_element(scores.begin(), scores.end());
    return ProbePanel::tr("%1 to %2").arg(numberText(*low), numberText(*high));
}
} // namespace

/// The picture, as large as it fits.
class ProbePanel::Canvas : public QWidget {
public:
    explicit Canvas(const QImage& picture) : m_picture(picture) {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        setMinimumSize(fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 6);
    }
    QString empty;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Base));
        if (m_picture.isNull()) {
            painter.setPen(palette().color(QPalette::PlaceholderText));
            painter.drawText(rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, empty);
            return;
        }
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        QRect place(QPoint(), m_picture.size().scaled(size(), Qt::KeepAspectRatio));
        place.moveCenter(rect().center());
        painter.drawImage(place, m_picture);
    }

private:
    const QImage& m_picture;
};

ProbePanel::ProbePanel(QWidget* parent) : QWidget(parent), m_canvas(new Canvas(m_picture)), m_words(new QLabel), m_reader(1) {
    m_canvas->empty = tr("While a training runs, the heatmap of an image that it does not learn from appears here");
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setAccessibleName(tr("Scores while training"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas, 1);
    layout->addWidget(m_words);
    clear();
}

QString ProbePanel::words() const {
    return m_words->text();
}

void ProbePanel::clear() {
    ++m_request;
    m_picture = {};
    m_words->hide();
    m_words->clear();
    m_canvas->setAccessibleName(m_canvas->empty);
    m_canvas->update();
}

QString ProbePanel::sentences(const ProbeReading& reading) const {
    QStringList lines;
    if (!reading.normal.empty()) lines << tr("Held-out OK images score %1.").arg(range(reading.normal));
    if (!reading.defective.empty()) lines << tr("NG images score %1.").arg(range(reading.defective));
    if (const auto separation = reading.separation())
        lines << tr("Separation: %1 %").arg(QLocale().toString(100 * *separation, 'f', 0));
    else if (reading.defective.empty())
        lines << tr("Label some images NG to see how well they are told apart.");
    return lines.join(QLatin1Char('\n'));
}

void ProbePanel::show(const ProbeReading& reading) {
    m_words->setText(sentences(reading));
    m_words->show();
    m_canvas->setAccessibleName(tr("Heatmap of %1 after step %2").arg(QFileInfo(reading.image).fileName()).arg(reading.step));
    m_canvas->setToolTip(QFileInfo(reading.image).fileName());
    const int request = ++m_request;
    m_reader.run<QImage>([reading] { return paintedOver(reading); }, this, [this, request](QImage picture) {
        if (request != m_request || picture.isNull()) return;
        m_picture = std::move(picture);
        m_canvas->update();
    });
}

} // namespace blemish
