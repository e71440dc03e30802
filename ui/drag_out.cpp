// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drag_out.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QMouseEvent>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <QWidget>
#include <memory>

#include "ui/text.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
constexpr int thumbnailEdge = 160; ///< pixels beside the cursor

/// Letters and digits of a name, for a file.
QString fileName(const QString& name) {
    QString result;
    for (const QChar letter : name) result += letter.isLetterOrNumber() ? letter : u'-';
    return (result.isEmpty() ? u"blemish"_s : result) + u".png"_s;
}
} // namespace

DragOut::DragOut(QWidget& widget, std::function<QMimeData*()> content)
    : QObject(&widget), m_widget(widget), m_content(std::move(content)) {
    widget.installEventFilter(this);
}

bool DragOut::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ContextMenu) {
        showMenu(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    }
    const bool mouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove ||
                       event->type() == QEvent::MouseButtonRelease;
    if (!mouse) return QObject::eventFilter(watched, event);
    const auto* at = static_cast<QMouseEvent*>(event);
    if (event->type() == QEvent::MouseButtonPress && at->button() == Qt::LeftButton && at->modifiers().testFlag(Qt::ControlModifier)) {
        m_pressed = at->pos();
        return true;
    }
    if (!m_pressed) return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonRelease) {
        m_pressed.reset();
    } else if ((at->pos() - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_pressed.reset();
        drag();
    }
    return true;
}

void DragOut::drag() {
    QMimeData* content = m_content();
    if (!content) return;
    auto* drag = new QDrag(&m_widget); // Qt deletes it after the drop
    drag->setMimeData(content);
    drag->setPixmap(m_widget.grab().scaled(thumbnailEdge, thumbnailEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    drag->exec(Qt::CopyAction);
}

void DragOut::showMenu(QPoint at) {
    QMenu menu(&m_widget);
    menu.addAction(tr("&Copy picture"), this, &DragOut::copy);
    menu.addAction(tr("&Save picture…"), this, &DragOut::save);
    menu.exec(at);
}

/// What is seen, also where a drag hands over the file behind it.
void DragOut::copy() {
    QMimeData* content = m_content();
    if (!content) return;
    if (!content->hasImage()) content->setImageData(m_widget.grab().toImage());
    QApplication::clipboard()->setMimeData(content);
}

void DragOut::save() {
    const QPixmap picture = m_widget.grab(); // before a dialog lies over it
    const QString start = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) + u'/' + fileName(m_widget.accessibleName());
    QFileDialog dialog(&m_widget, tr("Save picture"), QFileInfo(start).path(), tr("PNG (*.png)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"png"_s); // and it asks before another file is replaced
    dialog.selectFile(QFileInfo(start).fileName());
    if (dialog.exec() != QDialog::Accepted) return;
    const QString file = dialog.selectedFiles().value(0);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || !picture.save(&target, "PNG") || !target.commit())
        QMessageBox::warning(&m_widget, tr("Save picture"),
                             tr("%1 could not be written: %2. Choose another place.").arg(inQuotes(file), target.errorString()));
}

QMimeData* pictureOf(QWidget& widget, const QString& name) {
    static QTemporaryDir folder;
    const QImage image = widget.grab().toImage();
    auto* content = new QMimeData;
    content->setImageData(image);
    const QString file = folder.filePath(fileName(name));
    if (folder.isValid() && image.save(file)) content->setUrls({QUrl::fromLocalFile(file)});
    return content;
}

QMimeData* linkTo(const QString& file) {
    auto* content = new QMimeData;
    content->setUrls({QUrl::fromLocalFile(file)});
    content->setText(file);
    return content;
}

} // namespace blemish
