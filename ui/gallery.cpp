// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery.h"

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include "ui/image_delegate.h"
#include "ui/session.h"
#include "ui/thumbnail_cache.h"

namespace blemish {

Gallery::Gallery(Session& session, ThumbnailCache& thumbnails, QWidget* parent)
    : QListView(parent), m_session(session), m_thumbnails(thumbnails), m_images(new ImageModel(session, thumbnails, this)),
      m_shown(new ImageFilterModel(session, *m_images, this)) {
    setObjectName(QStringLiteral("gallery"));
    setAccessibleName(tr("Images"));
    setModel(m_shown);
    setItemDelegate(new ImageDelegate(this));
    // A wrapped list lays out 20,000 equal cards far quicker than icon mode and looks the same.
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    updateGrid();
    connect(&session, &Session::currentImageChanged, this, &Gallery::follow);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_shown, signal, this, &Gallery::shownCountChanged);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &Gallery::shownCountChanged);
    // After the selection model has forgotten its own: the current image stays current where the filter shows it.
    connect(m_shown, &QAbstractItemModel::modelReset, this, [this] { follow(m_session.currentImage()); });
    m_asking.setSingleShot(true);
    m_asking.setInterval(0);
    connect(&m_asking, &QTimer::timeout, this, &Gallery::askForThumbnails);
    connect(verticalScrollBar(), &QAbstractSlider::valueChanged, this, [this] { m_asking.start(); });
    connect(this, &Gallery::shownCountChanged, this, [this] { m_asking.start(); });
}

void Gallery::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    m_asking.start();
}

void Gallery::showEvent(QShowEvent* event) {
    QListView::showEvent(event);
    m_asking.start();
}

/// What is in sight in reading order, then the next screen.
void Gallery::askForThumbnails() {
    if (!isVisible()) return;
    const int columns = std::max(1, viewport()->width() / gridSize().width());
    const int firstLine = verticalOffset() / gridSize().height();
    const int lines = viewport()->height() / gridSize().height() + 2;
    const int first = firstLine * columns, last = std::min((firstLine + 2 * lines) * columns, m_shown->rowCount());
    QStringList files;
    for (int row = first; row < last; ++row) files << m_session.imageFile(m_shown->mapToSource(m_shown->index(row, 0)).row());
    m_thumbnails.request(files);
}

void Gallery::updateGrid() {
    const QSize card = ImageDelegate::cardSize(fontMetrics());
    setGridSize(card);
    verticalScrollBar()->setSingleStep(card.height() / 3);
    setMinimumWidth(2 * card.width() + verticalScrollBar()->sizeHint().width() + 2);
}

void Gallery::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGrid();
}

std::vector<int> Gallery::selectedImages() const {
    std::vector<int> images;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) images.push_back(m_shown->mapToSource(index).row());
    if (images.empty() && m_session.currentImage() >= 0) images.push_back(m_session.currentImage());
    std::sort(images.begin(), images.end());
    return images;
}

bool Gallery::step(int steps) {
    const int row = currentIndex().isValid() ? currentIndex().row() + steps : 0;
    if (row < 0 || row >= m_shown->rowCount()) return false;
    setCurrentIndex(m_shown->index(row, 0));
    return true;
}

bool Gallery::stepTo(int direction, const std::function<bool(const QModelIndex&)>& wanted) {
    const int count = m_shown->rowCount();
    for (int i = 1; i <= count; ++i) {
        const int row = ((currentIndex().row() + direction * i) % count + count) % count;
        const QModelIndex index = m_shown->index(row, 0);
        if (!wanted(index)) continue;
        setCurrentIndex(index);
        return true;
    }
    return false;
}

bool Gallery::stepToError(int direction) {
    return stepTo(direction, [](const QModelIndex& index) {
        const QVariant decision = index.data(ImageModel::DecisionRole);
        const auto label = static_cast<Label>(index.data(ImageModel::LabelRole).toInt());
        return decision.isValid() && label != Label::unlabelled && contradicts(label, static_cast<Decision>(decision.toInt()));
    });
}

bool Gallery::stepToUnreviewed() {
    return stepTo(1, [](const QModelIndex& index) { return !index.data(ImageModel::ReviewedRole).toBool(); });
}

void Gallery::keyPressEvent(QKeyEvent* event) {
    // Letters and digits belong to the page (1, 2, 0, H, …), not to the list's search by typing.
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && !event->text().isEmpty() && event->text().at(0).isPrint()) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void Gallery::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid()) m_session.setCurrentImage(m_shown->mapToSource(current).row());
}

void Gallery::follow(int image) {
    if (image < 0 || image >= m_images->rowCount()) return;
    const QModelIndex shown = m_shown->mapFromSource(m_images->index(image));
    if (!shown.isValid()) return;
    if (shown != currentIndex()) return setCurrentIndex(shown);
    // The first one becomes current with the focus, but is not selected then.
    if (selectionModel()->selection().isEmpty() && QGuiApplication::mouseButtons() == Qt::NoButton)
        selectionModel()->select(shown, QItemSelectionModel::ClearAndSelect);
}

} // namespace blemish
