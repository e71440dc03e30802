// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/studio_fixture.h"
#include "ui/gallery.h"
#include "ui/image_view.h"
#include "ui/inspect_page.h"
#include "ui/main_window.h"
#include "ui/theme.h"
#include "ui/thumbnail_cache.h"

namespace blemish::test {

struct Studio {
    Session session;
    MainWindow window{session};
    Gallery& gallery = window.inspectPage().gallery();
    ImageView& view = window.inspectPage().view();
};

/// Windows over freshly imported categories, each in a folder of its own.
class StudioMaker {
public:
    StudioMaker() {
        useScratchFolders(folder.path());
        applyTheme(Theme::light);
    }
    ~StudioMaker() { QDir(ThumbnailCache::diskFolder()).removeRecursively(); }

    /// 4 train, 4 good and 4 scratched test images.
    std::unique_ptr<Studio> open() {
        auto studio = std::make_unique<Studio>();
        const QString data = folder.filePath(QStringLiteral("data-%1").arg(++m_number));
        drawCategory(data, 4, 4, 4);
        import(studio->session, data, folder.filePath(QStringLiteral("project-%1").arg(m_number)));
        studio->window.show();
        studio->window.activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(&studio->window)); }();
        studio->gallery.setFocus();
        return studio;
    }

    QTemporaryDir folder;

private:
    int m_number = 0;
};

} // namespace blemish::test
