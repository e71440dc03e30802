// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <optional>

#include "core/base/raster.h"

namespace blemish {

class ImageView;
class MaskBar;
class MaskEditor;
class Session;

/// Drawing masks on the Images page: the bar, its editor and their keys. Hidden until something is to be drawn.
class MaskPanel : public QWidget {
    Q_OBJECT
public:
    MaskPanel(Session& session, ImageView& view, QWidget* parent = nullptr);

    /// The image on the view has changed, and its map with it.
    void showImage(int image, QSize size, const QImage& defect, const std::optional<AnomalyMap>& map);
    void setMap(const std::optional<AnomalyMap>& map); ///< of the same image
    void wait();                                       ///< the next image is being read; the tool stays in hand
    void clear();
    bool mayClose(); ///< asks where a mask could not be saved
    MaskEditor& editor() { return *m_editor; }
    QAction* drawAction() const { return m_draw; } ///< starts and ends drawing
    void setDrawing(bool drawing); ///< stays off where nothing can be drawn
    const QList<QAction*>& actions() const { return m_actions; }
    /// Escape, Enter and Backspace, while they mean something here.
    bool handleKey(int key);

private:
    void makeActions();
    QAction* add(const QString& text, const QString& icon, const QList<QKeySequence>& keys, std::function<void()> act);
    void takeContour();
    void showHint();

    Session& m_session;
    MaskEditor* m_editor;
    MaskBar* m_bar;
    QAction *m_draw, *m_clearMask, *m_clearRegion;
    QList<QAction*> m_actions;
    std::optional<AnomalyMap> m_map;
    int m_image = -1;
    QTimer m_apply; ///< the ignore region reaches maps and scores when the drawing rests
};

} // namespace blemish
