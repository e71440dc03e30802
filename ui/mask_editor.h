// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QPolygonF>
#include <array>
#include <functional>
#include <optional>

#include "core/base/raster.h"
#include "ui/mask_files.h"
#include "ui/view_tool.h"

namespace blemish {

class ImageView;
class Session;

/// Draws masks on an ImageView: what is defective on one image, and what is never judged on all. Each stroke is one step on the
/// session's undo stack that holds the changed rectangle alone, and is on its way to disk when the button is released.
class MaskEditor : public QObject, public ViewTool {
    Q_OBJECT
public:
    enum class Tool { none, brush, eraser, polygon, fill };
    enum class Layer { defect, ignore };
    static constexpr int largestSize = 512; ///< of brush and eraser, image pixels

    MaskEditor(Session& session, ImageView& view, QObject* parent = nullptr);
    ~MaskEditor() override;

    /// The image on the view has changed. `defect` is null where nobody has drawn. The stroke under the button goes on where it is the
    /// same image.
    void show(int image, QSize size, const QImage& defect);
    void clear(); ///< no image

    Tool tool() const { return m_tool; }
    void setTool(Tool tool); ///< `none` pans
    Layer layer() const { return m_layer; }
    void setLayer(Layer layer);
    int size() const { return m_sizes[m_tool == Tool::eraser ? 1 : 0]; } ///< of the tool, image pixels
    void setSize(int pixels);
    /// Marks everything inside the outline of the map at the pixel threshold, on the layer in use. Like the fill it is computed in a
    /// worker, for images of many megapixels; until it is there nothing else is drawn.
    void takeContour(const AnomalyMap& map, float threshold);
    void clearMask(Layer layer); ///< in a worker too
    bool computing() const { return m_computing; }
    bool cancel();       ///< leaves the polygon being drawn; false: there is none
    bool closePolygon(); ///< false: too few points
    bool removeLastPoint();
    void finishStroke(); ///< as if the button were released
    bool unfinished() const { return m_drawing || m_computing || !m_polygon.isEmpty(); }
    /// What undo means before any step: takes back the stroke under the button, what is being computed, or the last corner of the
    /// polygon. False: nothing is unfinished.
    bool takeBack();

    const QImage& mask(Layer layer) const { return m_masks[static_cast<std::size_t>(layer)]; } ///< null: empty
    MaskFiles& files() { return m_files; }
    bool editable() const;
    /// For undo and redo: puts `pixels` at `at` of the mask, which had `imageSize` then, and shows the image.
    void put(std::int64_t imageId, Layer layer, QSize imageSize, QPoint at, const QImage& pixels);

    bool takesMouse() const override { return m_tool != Tool::none && editable(); }
    void press(QPointF at, Qt::KeyboardModifiers modifiers) override;
    void move(QPointF at, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers) override;
    void release(QPointF at, Qt::KeyboardModifiers modifiers) override;
    void doubleClick(QPointF at) override;
    bool wheel(double notches, Qt::KeyboardModifiers modifiers) override;
    void leave() override;
    void paint(QPainter& painter, const ImageView& view) override;

signals:
    void toolChanged();
    void maskChanged(); ///< of the image on the view
    void unfinishedChanged();
    void regionSaved(); ///< the ignore region has changed on disk
    void failed(const QString& sentence);   ///< something could not be computed
    void notSaved(const QString& sentence); ///< it is kept and tried again

private:
    /// What a worker made of a mask: the whole, and the changed part of it before and after.
    struct Computed {
        QImage mask, before, after;
        QRect changed;
        QString problem;
    };

    void readRegion();
    void compute(const QString& name, Layer layer, const std::function<QRect(QImage&)>& change);
    void take(const QString& name, Layer layer, const Computed& made);
    void dropComputed();
    QImage& current() { return m_masks[static_cast<std::size_t>(m_layer)]; }
    QString fileOf(std::int64_t imageId, Layer layer) const;
    bool drawnHere(int image) const;
    QImage newestMask(int image) const;
    void prepare();
    QImage& own(Layer layer);
    void begin(const QString& name);
    bool cancelStroke();
    void store(std::int64_t imageId, Layer layer, const QImage& mask);
    void saved(const QString& file);
    void paintPolygon(QPainter& painter, const ImageView& view) const;
    void paintCursor(QPainter& painter, const ImageView& view) const;

    Session& m_session;
    ImageView& m_view;
    MaskFiles m_files;
    Tool m_tool = Tool::none;
    Layer m_layer = Layer::defect;
    std::array<int, 2> m_sizes{24, 48}; ///< brush, eraser
    std::array<QImage, 2> m_masks;      ///< by layer, of the image's size; null: empty
    QImage m_region;                    ///< the ignore region at the size it was drawn at
    ReadPool m_reader{1};
    ReadPool m_computer{1}, m_copier{1};
    QImage m_spare;         ///< a copy of a layer of many megapixels, made beside the window before anybody draws on it
    qint64 m_spareOf = -1;  ///< key of the layer that it is a copy of
    bool m_computing = false;
    int m_request = 0; ///< of the computation that counts
    int m_image = -1;
    QSize m_imageSize;
    bool m_drawing = false; ///< a stroke, which has these:
    QString m_strokeName;
    QImage m_before; ///< the layer when it began; null: it was empty
    QRect m_dirty;
    QPointF m_last;
    QPolygonF m_polygon;
    bool m_polygonWipes = false;
    std::optional<QPointF> m_cursor;
};

} // namespace blemish
