// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mask_editor.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QUndoStack>
#include <algorithm>
#include <cmath>
#include <utility>

#include "core/imaging/heatmap.h"
#include "core/imaging/image_io.h"
#include "core/imaging/resize.h"
#include "ui/image_view.h"
#include "ui/mask_canvas.h"
#include "ui/session.h"
#include "ui/text.h"

namespace blemish {

namespace {
constexpr double closeEnough = 8; ///< widget pixels from the first point that close a polygon
constexpr std::int64_t quickToCopy = 4'000'000; ///< pixels

/// One stroke: what was in the changed rectangle before and after.
class MaskStroke : public QUndoCommand {
public:
    MaskStroke(MaskEditor& editor, const QString& name, std::int64_t imageId, MaskEditor::Layer layer, QSize size, QPoint at,
               QImage before, QImage after)
        : QUndoCommand(name), m_editor(&editor), m_imageId(imageId), m_layer(layer), m_size(size), m_at(at),
          m_before(std::move(before)), m_after(std::move(after)) {}

    void undo() override { put(m_before); }
    void redo() override {
        if (std::exchange(m_done, true)) put(m_after); // the stack calls this once when the stroke is drawn
    }

private:
    void put(const QImage& pixels) {
        if (m_editor) m_editor->put(m_imageId, m_layer, m_size, m_at, pixels);
    }

    QPointer<MaskEditor> m_editor;
    std::int64_t m_imageId;
    MaskEditor::Layer m_layer;
    QSize m_size;
    QPoint m_at;
    QImage m_before, m_after;
    bool m_done = false;
};
} // namespace

MaskEditor::MaskEditor(Session& session, ImageView& view, QObject* parent) : QObject(parent), m_session(session), m_view(view) {
    view.setTool(this);
    connect(&m_files, &MaskFiles::saved, this, &MaskEditor::saved);
    connect(&m_files, &MaskFiles::failed, this, &MaskEditor::notSaved);
    connect(&session, &Session::closed, this, [this] {
        m_region = {};
        clear();
    });
    connect(&session, &Session::opened, this, &MaskEditor::readRegion);
    if (session.hasProject()) readRegion();
}

void MaskEditor::readRegion() {
    const QString file = fileOf(0, Layer::ignore);
    m_region = {};
    m_reader.clear();
    m_reader.run<QImage>(
        [file] {
            const auto stored = readMask(toPath(file));
            const QImage region = stored ? toQMask(*stored) : QImage();
            return isEmptyMask(region) ? QImage() : region;
        },
        this,
        [this, file](const QImage& region) {
            if (file != fileOf(0, Layer::ignore) || !m_region.isNull()) return; // another project, or drawn on meanwhile
            if (m_layer == Layer::ignore) cancelStroke(); // it would take the place of the whole region
            m_region = region;
            if (m_image >= 0) m_masks[1] = maskOfSize(m_region, m_imageSize);
            m_view.update();
        });
}

MaskEditor::~MaskEditor() = default;

bool MaskEditor::editable() const {
    return m_image >= 0 && m_session.hasProject() && !m_session.store()->readOnly();
}

void MaskEditor::show(int image, QSize size, const QImage& defect) {
    if (image == m_image && size == m_imageSize && (m_computing || m_drawing)) return; // read again meanwhile; it has this mask already
    finishStroke(); // the next image came while the button was down
    if (image != m_image) cancel();
    dropComputed();
    m_image = image;
    m_imageSize = size;
    const std::int64_t id = m_session.images()[static_cast<std::size_t>(image)].id;
    QImage drawn = drawnHere(image) ? m_files.recent(fileOf(id, Layer::defect)) : QImage();
    if (drawn.isNull()) drawn = defect;
    m_masks = {maskOfSize(drawn, size), maskOfSize(m_region, size)};
    m_view.setTool(this);
    emit maskChanged();
    prepare();
}

void MaskEditor::clear() {
    cancelStroke();
    cancel();
    dropComputed();
    m_image = -1;
    m_masks = {};
    m_spare = {};
    m_view.setTool(this);
    emit maskChanged();
}

void MaskEditor::setTool(Tool tool) {
    if (tool == m_tool) return;
    finishStroke();
    cancel();
    m_tool = tool;
    m_view.setTool(this);
    emit toolChanged();
    prepare();
}

void MaskEditor::setLayer(Layer layer) {
    if (layer == m_layer) return;
    finishStroke();
    cancel();
    m_layer = layer;
    m_view.update();
    emit toolChanged();
    prepare();
}

void MaskEditor::setSize(int pixels) {
    const int size = std::clamp(pixels, 1, largestSize);
    int& kept = m_sizes[m_tool == Tool::eraser ? 1 : 0];
    if (size == kept) return;
    kept = size;
    m_view.update();
    emit toolChanged();
}

// --- strokes

/// Masks are shared with what is being written; the first dot of a stroke would wait for a copy of all of it.
void MaskEditor::prepare() {
    if (m_tool == Tool::none || m_drawing || std::int64_t(m_imageSize.width()) * m_imageSize.height() < quickToCopy) return;
    const qint64 key = current().cacheKey();
    if (key == m_spareOf && m_spare.size() == m_imageSize) return;
    m_spare = {};
    m_copier.clear();
    m_copier.run<QImage>([mask = current(), size = m_imageSize] { return mask.isNull() ? emptyMask(size) : mask.copy(); }, this,
                         [this, key](QImage copy) {
                             if (m_drawing || key != current().cacheKey()) return;
                             m_spare = std::move(copy);
                             m_spareOf = key;
                         });
}

/// The layer as an image that nobody else holds, where it could be prepared.
QImage& MaskEditor::own(Layer layer) {
    QImage& mask = m_masks[static_cast<std::size_t>(layer)];
    if (mask.cacheKey() == m_spareOf && m_spare.size() == m_imageSize) mask = std::exchange(m_spare, QImage());
    if (mask.isNull()) mask = emptyMask(m_imageSize);
    return mask;
}

void MaskEditor::begin(const QString& name) {
    m_drawing = true;
    m_strokeName = name;
    m_before = current();
    m_dirty = {};
    own(m_layer);
    emit unfinishedChanged();
}

void MaskEditor::finishStroke() {
    if (!std::exchange(m_drawing, false)) return;
    const QImage whole = std::exchange(m_before, QImage());
    const QRect changed = std::exchange(m_dirty, QRect());
    emit unfinishedChanged();
    if (changed.isEmpty()) return;
    const QImage before = whole.isNull() ? emptyMask(changed.size()) : whole.copy(changed);
    const QImage after = current().copy(changed);
    if (before != after) take(m_strokeName, m_layer, {current(), before, after, changed, {}});
    emit maskChanged();
    prepare();
}

bool MaskEditor::cancelStroke() {
    if (!std::exchange(m_drawing, false)) return false;
    current() = std::exchange(m_before, QImage());
    m_dirty = {};
    m_view.update();
    emit unfinishedChanged();
    prepare();
    return true;
}

bool MaskEditor::takeBack() {
    if (cancelStroke()) return true;
    if (!m_computing) return removeLastPoint();
    dropComputed();
    emit maskChanged();
    return true;
}

/// Makes a step of the history of a change, if it is one.
void MaskEditor::take(const QString& name, Layer layer, const Computed& made) {
    if (made.changed.isEmpty()) return;
    const std::int64_t id = m_session.images()[static_cast<std::size_t>(m_image)].id;
    m_masks[static_cast<std::size_t>(layer)] = made.mask;
    m_session.undoStack().push(
        new MaskStroke(*this, name, id, layer, made.mask.size(), made.changed.topLeft(), made.before, made.after));
    store(id, layer, made.mask);
    m_view.update();
}

void MaskEditor::compute(const QString& name, Layer layer, const std::function<QRect(QImage&)>& change) {
    finishStroke();
    const auto work = [start = mask(layer), size = m_imageSize, change]() -> Computed {
        Computed made;
        try {
            made.mask = start.isNull() ? emptyMask(size) : start;
            made.before = made.mask;
            made.changed = change(made.mask);
            if (made.changed.isEmpty()) return made;
            made.before = made.before.copy(made.changed);
            made.after = made.mask.copy(made.changed);
            if (made.before == made.after) made.changed = {};
        } catch (...) {
            made = {};
            made.problem = QString::fromStdString(errorFromCurrentException().message);
        }
        return made;
    };
    m_computing = true;
    emit unfinishedChanged();
    emit maskChanged();
    m_computer.run<Computed>(work, this, [this, name, layer, request = ++m_request](const Computed& made) {
        if (request != m_request) return; // another image, or a step taken back meanwhile
        m_computing = false;
        emit unfinishedChanged();
        if (made.problem.isEmpty())
            take(name, layer, made);
        else
            emit failed(made.problem);
        emit maskChanged();
        prepare();
    });
}

void MaskEditor::dropComputed() {
    ++m_request;
    if (std::exchange(m_computing, false)) emit unfinishedChanged();
}

void MaskEditor::press(QPointF at, Qt::KeyboardModifiers modifiers) {
    m_cursor = m_last = at;
    if (m_computing) return;
    const bool wipes = modifiers.testFlag(Qt::ShiftModifier);
    if (m_tool == Tool::polygon) {
        const bool first =
            m_polygon.size() > 2 && QLineF(m_view.toWidget(at), m_view.toWidget(m_polygon.first())).length() < closeEnough;
        if (m_polygon.isEmpty()) m_polygonWipes = wipes; // seen from the first corner on
        if (first)
            closePolygon();
        else
            m_polygon << at;
        emit unfinishedChanged();
        return m_view.update();
    }
    if (m_tool == Tool::fill) {
        const QPoint seed(int(std::floor(at.x())), int(std::floor(at.y())));
        return compute(tr("fill"), m_layer, [seed, wipes](QImage& mask) { return floodFill(mask, seed, !wipes); });
    }
    begin(m_tool == Tool::eraser ? tr("eraser stroke") : tr("brush stroke"));
    m_dirty = drawStroke(current(), at, at, size(), m_tool == Tool::brush);
    m_view.update();
}

void MaskEditor::move(QPointF at, Qt::MouseButtons buttons, Qt::KeyboardModifiers) {
    m_cursor = at;
    if (buttons.testFlag(Qt::LeftButton) && m_drawing) {
        m_dirty |= drawStroke(current(), m_last, at, size(), m_tool == Tool::brush);
        m_last = at;
    }
    m_view.update();
}

void MaskEditor::release(QPointF, Qt::KeyboardModifiers) {
    finishStroke();
}

void MaskEditor::doubleClick(QPointF) {
    if (m_tool == Tool::polygon) closePolygon();
}

bool MaskEditor::closePolygon() {
    if (m_polygon.size() < 3 || m_computing) return false;
    begin(tr("polygon"));
    m_dirty = drawPolygon(current(), std::exchange(m_polygon, {}), !m_polygonWipes);
    finishStroke();
    return true;
}

bool MaskEditor::cancel() {
    if (m_polygon.isEmpty()) return false;
    m_polygon.clear();
    m_view.update();
    emit unfinishedChanged();
    return true;
}

bool MaskEditor::removeLastPoint() {
    if (m_polygon.isEmpty()) return false;
    m_polygon.removeLast();
    m_view.update();
    emit unfinishedChanged();
    return true;
}

bool MaskEditor::wheel(double notches, Qt::KeyboardModifiers modifiers) {
    if (!modifiers.testFlag(Qt::ControlModifier) || (m_tool != Tool::brush && m_tool != Tool::eraser)) return false;
    const double wanted = size() * std::pow(1.2, notches);
    setSize(
        static_cast<int>(notches > 0 ? std::max(std::round(wanted), size() + 1.0) : std::min(std::round(wanted), size() - 1.0)));
    return true;
}

void MaskEditor::leave() {
    m_cursor.reset();
    m_view.update();
}

void MaskEditor::takeContour(const AnomalyMap& map, float threshold) {
    if (!editable() || map.empty() || m_computing) return;
    cancel();
    compute(tr("model's contour"), m_layer, [map, threshold](QImage& mask) {
        return addMask(mask, toQMask(thresholdMask(resizeMap(map, mask.width(), mask.height()), threshold)));
    });
}

void MaskEditor::clearMask(Layer layer) {
    if (!editable() || mask(layer).isNull() || m_computing) return;
    cancel();
    compute(layer == Layer::ignore ? tr("clearing of the ignore region") : tr("clearing of the mask"), layer, wipeMask);
}

// --- files

QString MaskEditor::fileOf(std::int64_t imageId, Layer layer) const {
    if (!m_session.hasProject()) return {};
    if (layer == Layer::ignore) return m_session.store()->ignoreRegionFile();
    return QStringLiteral("%1/%2.png").arg(m_session.store()->maskFolder()).arg(imageId);
}

/// Or else its mask was imported, and the editor's own file is older.
bool MaskEditor::drawnHere(int image) const {
    const ImageRecord& record = m_session.images()[static_cast<std::size_t>(image)];
    return QDir(m_session.store()->folder()).filePath(record.drawnMask) == fileOf(record.id, Layer::defect);
}

/// For an image that is not shown.
QImage MaskEditor::newestMask(int image) const {
    const ImageRecord& record = m_session.images()[static_cast<std::size_t>(image)];
    if (drawnHere(image)) return m_files.newest(fileOf(record.id, Layer::defect));
    return record.drawnMask.isEmpty() ? QImage() : m_files.newest(m_session.maskFile(image));
}

/// Written in the background; the project knows of it at once, so that closing it now loses nothing.
void MaskEditor::store(std::int64_t imageId, Layer layer, const QImage& mask) {
    m_files.save(fileOf(imageId, layer), mask);
    if (layer == Layer::ignore)
        m_region = mask;
    else
        m_session.maskDrawn(m_session.indexOf(imageId));
}

void MaskEditor::saved(const QString& file) {
    if (m_session.hasProject() && file == m_session.store()->ignoreRegionFile()) emit regionSaved();
}

void MaskEditor::put(std::int64_t imageId, Layer layer, QSize imageSize, QPoint at, const QImage& pixels) {
    const int index = m_session.indexOf(imageId);
    if (index < 0) return; // taken out of the project since
    dropComputed();
    cancelStroke(); // half a stroke would become part of the step
    const bool shown = index == m_image && !m_imageSize.isEmpty();
    QImage mask = layer == Layer::ignore ? m_region : shown ? this->mask(layer) : newestMask(index);
    mask = mask.isNull() ? emptyMask(imageSize) : maskOfSize(mask, imageSize);
    if (mask.cacheKey() == m_spareOf && m_spare.size() == imageSize) mask = std::exchange(m_spare, QImage());
    for (int y = 0; y < pixels.height(); ++y)
        std::copy_n(pixels.constScanLine(y), pixels.width(), mask.scanLine(at.y() + y) + at.x());
    store(imageId, layer, mask);
    if (!shown) return m_session.setCurrentImage(index); // it is read with this mask
    m_masks[static_cast<std::size_t>(layer)] = maskOfSize(mask, m_imageSize);
    m_view.update();
    emit maskChanged();
    prepare();
}

} // namespace blemish
