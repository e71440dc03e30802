// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QMainWindow;

namespace blemish {

class Session;
struct GalleryFilter;

/// Where somebody was: which project, page, image and filter. Kept in the settings.
struct Place {
    QString project; ///< folder; empty: none
    int page = 0;
    QString image;   ///< path as the project knows it
};

void savePlace(Session& session, int page);
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
