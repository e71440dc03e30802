// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_memory.h"

#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

#include "ui/gallery_filter.h"
#include "ui/image_view.h"
#include "ui/session.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
constexpr int layoutVersion = 2;
}

void savePlace(Session& session, int page, const ImageView& view) {
    QSettings settings;
    settings.remove(u"place"_s);
    if (!session.hasProject()) return;
    const int index = session.currentImage();
    const GalleryFilter& filter = session.filter();
    settings.setValue(u"place/project"_s, session.store()->folder());
    settings.setValue(u"place/page"_s, page);
    if (index >= 0) settings.setValue(u"place/image"_s, session.images()[static_cast<std::size_t>(index)].path);
    if (filter.split) settings.setValue(u"place/split"_s, toText(*filter.split));
    if (filter.label) settings.setValue(u"place/label"_s, static_cast<int>(*filter.label));
    if (filter.state != GalleryFilter::State::all) settings.setValue(u"place/state"_s, static_cast<int>(filter.state));
    settings.setValue(u"place/text"_s, filter.text);
    if (const ImageView::Place seen = view.place(); view.hasImage() && !seen.fit) {
        settings.setValue(u"place/zoom"_s, view.zoom());
        settings.setValue(u"place/center"_s, seen.center);
    }
}

Place savedPlace() {
    const QSettings settings;
    return {settings.value(u"place/project"_s).toString(), settings.value(u"place/page"_s).toInt(),
            settings.value(u"place/image"_s).toString(), settings.value(u"place/zoom"_s).toDouble(),
            settings.value(u"place/center"_s).toPointF()};
}

GalleryFilter savedFilter() {
    const QSettings settings;
    GalleryFilter filter;
    if (settings.contains(u"place/split"_s)) filter.split = splitFromText(settings.value(u"place/split"_s).toString());
    if (settings.contains(u"place/label"_s)) filter.label = static_cast<Label>(settings.value(u"place/label"_s).toInt());
    const int state = settings.value(u"place/state"_s).toInt();
    if (state > 0 && state <= static_cast<int>(GalleryFilter::State::masked)) filter.state = static_cast<GalleryFilter::State>(state);
    filter.text = settings.value(u"place/text"_s).toString();
    return filter;
}

int imageAt(const Session& session, const QString& path) {
    for (std::size_t i = 0; i < session.images().size(); ++i)
        if (session.images()[i].path == path) return static_cast<int>(i);
    return -1;
}

void saveWindow(const QMainWindow& window) {
    QSettings settings;
    settings.setValue(u"window/geometry"_s, window.saveGeometry());
    settings.setValue(u"window/state"_s, window.saveState(layoutVersion));
    for (const QSplitter* splitter : window.findChildren<QSplitter*>())
        if (!splitter->objectName().isEmpty()) settings.setValue(u"window/splitters/"_s + splitter->objectName(), splitter->saveState());
}

void restoreWindow(QMainWindow& window) {
    const QSettings settings;
    window.resize(window.fontMetrics().averageCharWidth() * 170, window.fontMetrics().height() * 48);
    window.restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()); // Qt keeps it on a screen that is there
    window.restoreState(settings.value(u"window/state"_s).toByteArray(), layoutVersion);
    for (QSplitter* splitter : window.findChildren<QSplitter*>())
        if (!splitter->objectName().isEmpty())
            splitter->restoreState(settings.value(u"window/splitters/"_s + splitter->objectName()).toByteArray());
}

void forgetWindow() {
    QSettings().remove(u"window"_s);
}

} // namespace blemish
