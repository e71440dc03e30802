// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <functional>
#include <optional>

class QMimeData;
class QWidget;

namespace blemish {

/// Lets what a widget shows be dragged into other programs with Ctrl held, and copied or saved from its context menu.
class DragOut : public QObject {
    Q_OBJECT
public:
    /// `content` makes what is handed over, or null when there is nothing; it is called when a drag begins. Owned by the widget.
    DragOut(QWidget& widget, std::function<QMimeData*()> content);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void drag();
    void showMenu(QPoint at);
    void copy();
    void save();

    QWidget& m_widget;
    std::function<QMimeData*()> m_content;
    std::optional<QPoint> m_pressed;
};

/// The widget as a picture and as a PNG file, which is named after `name` and lies in the temporary folder until the program
/// ends.
QMimeData* pictureOf(QWidget& widget, const QString& name);
/// A file on this computer, as a link and as text.
QMimeData* linkTo(const QString& file);

} // namespace blemish
