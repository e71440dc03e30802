// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

class QMainWindow;

namespace blemish {

class ImageView;
class Session;
struct GalleryFilter;

/// Where somebody was: which project, page, image, part of it and filter. Kept in the settings.
struct Place {
    QString project; ///< folder; empty: none
    int page = 0;
    QString image;   ///< path as the project knows it
    double zoom = 0; ///< device pixels for one of the image; 0: the whole image
    QPointF center;  ///< of the view, in shares of the image's sides
};

void savePlace(Session& session, int page, const ImageView& view);
Place savedPlace();
/// Filter of the project at `place`, to be set after it has been opened.
GalleryFilter savedFilter();
int imageAt(const Session& session, const QString& path); ///< -1: it is not there any more

/// Geometry, tool bars and all splitters that have a name.
void saveWindow(const QMainWindow& window);
/// A window that would lie outside all screens comes back to one of them.
void restoreWindow(QMainWindow& window);
void forgetWindow();

} // namespace blemish
