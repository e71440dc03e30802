// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/image_view.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QMenu;
class QSlider;
class QToolButton;

namespace blemish {

/// How heatmaps were looked at last, as it is remembered between sessions.
OverlayStyle rememberedOverlay();

/// Zoom buttons and everything that changes how the heatmap looks. Remembers the choice between sessions.
class OverlayBar : public QWidget {
    Q_OBJECT
public:
    explicit OverlayBar(QWidget* parent = nullptr);

    const OverlayStyle& style() const { return m_style; }
    void setStyle(const OverlayStyle& style);
    void nextMode(); ///< image, overlay, heatmap, and round again
    void setMapAvailable(bool available);
    void setMaskAvailable(bool available);
    /// The scales (1 fine to 3 coarse) that can be shown alone; all together are shown afterwards. Fewer than two: no choice.
    void setFeatureScales(const std::vector<int>& scales);
    void showZoom(double zoom);
    /// Opens under the button that chooses what to compare with.
    QMenu* compareMenu() const;

signals:
    void styleChanged(const blemish::OverlayStyle& style);
    void featureScaleChosen(int scale); ///< 0: all
    void fitWanted();
    void actualSizeWanted();
    void zoomInWanted();
    void zoomOutWanted();

private:
    QToolButton* addButton(const QString& icon, const QString& text, const QString& tip, bool checkable);
    QToolButton* addMode(ViewMode mode, const QString& icon, const QString& text, const QString& tip);
    void readControls();
    void enableControls();
    void save() const;

    OverlayStyle m_style;
    QButtonGroup* m_modes;
    QToolButton *m_contour, *m_mask;
    QSlider* m_opacity;
    QComboBox *m_colors, *m_scale, *m_featureScale;
    QLabel* m_zoom;
    QToolButton* m_compare;
    bool m_setting = false;
    bool m_mapAvailable = false;
};

} // namespace blemish
