// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay_bar.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include "ui/flat_button.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
QIcon swatch(ColorMap colors, const QSize& size) {
    QImage image(256, 1, QImage::Format_RGB32);
    const auto table = colorTable(colors);
    for (int i = 0; i < 256; ++i) {
        const auto& c = table[static_cast<std::size_t>(i)];
        image.setPixel(i, 0, qRgb(c[0], c[1], c[2]));
    }
    return QPixmap::fromImage(image.scaled(size));
}
} // namespace

OverlayStyle rememberedOverlay() {
    const QSettings settings;
    OverlayStyle style;
    style.opacity = std::clamp(settings.value(u"view/overlayOpacity"_s, style.opacity).toDouble(), 0.0, 1.0);
    style.contour = settings.value(u"view/contour"_s, style.contour).toBool();
    style.mask = settings.value(u"view/mask"_s, style.mask).toBool();
    if (settings.value(u"view/heatmapAlone"_s, false).toBool()) style.mode = ViewMode::heatmap;
    const std::string colors = settings.value(u"view/colorMap"_s).toString().toStdString();
    style.colors = colorMapFromString(colors).value_or(style.colors);
    return style; // neither the image alone nor the scale of one image outlives the session: both could mislead later
}

OverlayBar::OverlayBar(QWidget* parent) : QWidget(parent), m_style(rememberedOverlay()), m_modes(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    const QToolButton* fit = addButton(u"fit"_s, tr("Fit"), tr("Fit the image into the window (F)"), false);
    const QToolButton* actual = addButton(u"actual"_s, tr("Actual size"), tr("One image pixel on one screen pixel (Z)"), false);
    const QToolButton* out = addButton(u"zoom-out"_s, tr("Zoom out"), tr("Zoom out (−)"), false);
    const QToolButton* in = addButton(u"zoom-in"_s, tr("Zoom in"), tr("Zoom in (+)"), false);
    m_zoom = new QLabel;
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 %").arg(QLocale().toString(6400))));
    row->addWidget(m_zoom);
    m_compare = addButton(u"compare"_s, tr("Compare"), tr("Show another image or model beside this one (G: nearest normal image). Hold X to flip."), false);
    m_compare->setObjectName(u"compareButton"_s);
    m_compare->setMenu(new QMenu(m_compare));
    m_compare->setPopupMode(QToolButton::InstantPopup);
    row->addStretch();

    addMode(ViewMode::image, u"picture"_s, tr("Image"), tr("The image alone (V goes from view to view)"))->setObjectName(u"viewImage"_s);
    addMode(ViewMode::overlay, u"overlay"_s, tr("Overlay"), tr("The heatmap over the image (V). Hold H to look underneath."))
        ->setObjectName(u"viewOverlay"_s);
    addMode(ViewMode::heatmap, u"heatmap"_s, tr("Heatmap"), tr("The heatmap alone (V). Hold H to see the image."))
        ->setObjectName(u"viewHeatmap"_s);
    m_opacity = new QSlider(Qt::Horizontal);
    m_opacity->setObjectName(u"overlayOpacity"_s);
    m_opacity->setRange(0, 100);
    m_opacity->setMinimumWidth(fontMetrics().averageCharWidth() * 5); // in narrow windows
    m_opacity->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    m_opacity->setToolTip(tr("Opacity of the heatmap"));
    m_opacity->setAccessibleName(tr("Opacity of the heatmap"));
    row->addWidget(m_opacity);
    m_colors = new QComboBox;
    m_colors->setAccessibleName(tr("Colours of the heatmap"));
    m_colors->setToolTip(m_colors->accessibleName());
    const QSize strip(fontMetrics().height() * 2, fontMetrics().height() * 3 / 4);
    m_colors->setIconSize(strip);
    for (const ColorMap map : {ColorMap::inferno, ColorMap::viridis, ColorMap::turbo, ColorMap::grey})
        m_colors->addItem(swatch(map, strip), QString::fromUtf8(toString(map).data(), qsizetype(toString(map).size())),
                          static_cast<int>(map));
    row->addWidget(m_colors);
    m_scale = new QComboBox;
    m_scale->setObjectName(u"overlayScale"_s);
    m_scale->setAccessibleName(tr("Scale of the heatmap"));
    m_scale->setToolTip(
        tr("One scale for all images of a model keeps good parts calm. The scale of one image shows faint detail, "
           "but makes good parts glow."));
    m_scale->addItem(tr("Model scale"), false);
    m_scale->addItem(tr("Image scale"), true);
    row->addWidget(m_scale);
    m_featureScale = new QComboBox;
    m_featureScale->setObjectName(u"featureScale"_s);
    m_featureScale->setAccessibleName(tr("Feature scales of the heatmap"));
    m_featureScale->setToolTip(tr("Which of the network's feature scales the heatmap shows: the fine one sees scratches and texture, "
                                  "the coarse one shapes and missing parts."));
    m_featureScale->hide();
    row->addWidget(m_featureScale);
    for (QComboBox* box : {m_colors, m_scale, m_featureScale}) // in narrow windows: full HD at 175 % leaves 1097 points for everything
        box->setMinimumWidth(fontMetrics().averageCharWidth() * 9);
    m_contour = addButton(u"contour"_s, tr("Contour"), tr("Outline what lies above the pixel threshold (C)"), true);
    m_contour->setObjectName(u"overlayContour"_s);
    m_mask = addButton(u"mask"_s, tr("Defect mask"), tr("Outline the labelled defect (M)"), true);

    connect(fit, &QToolButton::clicked, this, &OverlayBar::fitWanted);
    connect(actual, &QToolButton::clicked, this, &OverlayBar::actualSizeWanted);
    connect(out, &QToolButton::clicked, this, &OverlayBar::zoomOutWanted);
    connect(in, &QToolButton::clicked, this, &OverlayBar::zoomInWanted);
    connect(m_modes, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) readControls(); // once for the two that change
    });
    for (QToolButton* toggle : {m_contour, m_mask})
        connect(toggle, &QToolButton::toggled, this, &OverlayBar::readControls);
    connect(m_opacity, &QSlider::valueChanged, this, &OverlayBar::readControls);
    connect(m_colors, &QComboBox::currentIndexChanged, this, &OverlayBar::readControls);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &OverlayBar::readControls);
    connect(m_featureScale, &QComboBox::currentIndexChanged, this,
            [this] { emit featureScaleChosen(m_featureScale->currentData().toInt()); });
    setStyle(m_style);
    setMapAvailable(false);
    setMaskAvailable(false);
}

QToolButton* OverlayBar::addButton(const QString& icon, const QString& text, const QString& tip, bool checkable) {
    auto* button = new FlatButton;
    button->setIcon(themedIcon(icon));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    button->setCheckable(checkable);
    button->setFocusPolicy(Qt::TabFocus);
    const int edge = fontMetrics().height() * 9 / 8;
    button->setIconSize({edge, edge});
    layout()->addWidget(button);
    return button;
}

QToolButton* OverlayBar::addMode(ViewMode mode, const QString& icon, const QString& text, const QString& tip) {
    QToolButton* button = addButton(icon, text, tip, true);
    m_modes->addButton(button, static_cast<int>(mode));
    return button;
}

void OverlayBar::nextMode() {
    OverlayStyle style = m_style;
    style.mode = static_cast<ViewMode>((static_cast<int>(style.mode) + 1) % m_modes->buttons().size());
    setStyle(style);
}

void OverlayBar::setStyle(const OverlayStyle& style) {
    m_setting = true;
    m_modes->button(static_cast<int>(style.mode))->setChecked(true);
    m_contour->setChecked(style.contour);
    m_mask->setChecked(style.mask);
    m_opacity->setValue(static_cast<int>(style.opacity * 100 + 0.5));
    m_colors->setCurrentIndex(m_colors->findData(static_cast<int>(style.colors)));
    m_scale->setCurrentIndex(style.ownScale ? 1 : 0);
    m_setting = false;
    readControls();
}

void OverlayBar::readControls() {
    if (m_setting) return;
    m_style.mode = static_cast<ViewMode>(m_modes->checkedId());
    m_style.contour = m_contour->isChecked();
    m_style.mask = m_mask->isChecked();
    m_style.opacity = m_opacity->value() / 100.0;
    m_style.colors = static_cast<ColorMap>(m_colors->currentData().toInt());
    m_style.ownScale = m_scale->currentData().toBool();
    save();
    enableControls();
    emit styleChanged(m_style);
}

void OverlayBar::save() const {
    QSettings settings;
    settings.setValue(u"view/overlayOpacity"_s, m_style.opacity);
    settings.setValue(u"view/heatmapAlone"_s, m_style.mode == ViewMode::heatmap);
    settings.setValue(u"view/contour"_s, m_style.contour);
    settings.setValue(u"view/mask"_s, m_style.mask);
    const std::string_view name = toString(m_style.colors);
    settings.setValue(u"view/colorMap"_s, QString::fromUtf8(name.data(), qsizetype(name.size())));
}

QMenu* OverlayBar::compareMenu() const {
    return m_compare->menu();
}

void OverlayBar::setMapAvailable(bool available) {
    m_mapAvailable = available;
    enableControls();
}

/// What would change nothing on the screen is grey.
void OverlayBar::enableControls() {
    for (QAbstractButton* mode : m_modes->buttons()) mode->setEnabled(m_mapAvailable);
    for (QWidget* control : std::initializer_list<QWidget*>{m_colors, m_scale, m_featureScale, m_contour})
        control->setEnabled(m_mapAvailable && m_style.mode != ViewMode::image);
    m_opacity->setEnabled(m_mapAvailable && m_style.mode == ViewMode::overlay);
}

void OverlayBar::setFeatureScales(const std::vector<int>& scales) {
    {
        const QSignalBlocker quiet(m_featureScale);
        m_featureScale->clear();
        m_featureScale->addItem(tr("All scales"), 0);
        for (const int scale : scales)
            m_featureScale->addItem(scale == 1 ? tr("Fine scale") : scale == 2 ? tr("Medium scale") : tr("Coarse scale"), scale);
    }
    m_featureScale->setVisible(scales.size() > 1);
    emit featureScaleChosen(0);
}

void OverlayBar::setMaskAvailable(bool available) {
    m_mask->setEnabled(available);
}

void OverlayBar::showZoom(double zoom) {
    m_zoom->setText(tr("%1 %").arg(QLocale().toString(zoom * 100, 'f', zoom < 0.1 ? 1 : 0)));
}

} // namespace blemish
