// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>

#include "studio_fixture.h"
#include "ui/gallery.h"
#include "ui/thumbnail_cache.h"

using namespace blemish;
using namespace blemish::test;

class TestImageModel : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

private slots:
    void initTestCase() { useScratchFolders(m_folder.path()); }
    void cleanupTestCase() { QDir(ThumbnailCache::diskFolder()).removeRecursively(); }

    void twoThousandImagesKeepTheModelsPromises() {
        const QString folder = m_folder.filePath(QStringLiteral("large"));
        Dataset data;
        data.root = m_folder.path();
        data.name = QStringLiteral("large");
        for (int i = 0; i < 2000; ++i) {
            ImageRecord image;
            image.path = QStringLiteral("part %1.png").arg(i, 4, 10, QLatin1Char('0'));
            image.label = i % 10 == 0 ? Label::ng : Label::ok;
            image.split = i % 10 == 0 ? Split::test : Split::train;
            data.images.push_back(image);
        }
        {
            auto store = ProjectStore::create(folder, data.name);
            QVERIFY(store.ok());
            QVERIFY((*store)->addDataset(data).ok());
        }
        Session session;
        ThumbnailCache thumbnails;
        ImageModel images(session, thumbnails);
        ImageFilterModel shown(session, images);
        const QAbstractItemModelTester first(&images, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(session.openProject(folder).ok());
        QCOMPARE(images.rowCount(), 2000);
        GalleryFilter filter;
        filter.label = Label::ng;
        session.setFilter(filter);
        QCOMPARE(shown.rowCount(), 200);
        session.setLabel({0, 10, 20}, Label::ok); // leave the filter one by one
        QCOMPARE(shown.rowCount(), 197);
        filter.text = QStringLiteral("part 19");
        session.setFilter(filter);
        QCOMPARE(shown.rowCount(), 10);
        session.closeProject();
        QCOMPARE(images.rowCount(), 0);
        QCOMPARE(shown.rowCount(), 0);
    }

    void thumbnailsArriveAndBrokenFilesAreNamed() {
        const QString good = m_folder.filePath(QStringLiteral("good.png")), broken = m_folder.filePath(QStringLiteral("broken.png"));
        drawImage(good, Qt::blue);
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no image");
        file.close();
        ThumbnailCache thumbnails;
        QSignalSpy changed(&thumbnails, &ThumbnailCache::changed);
        QVERIFY(thumbnails.pixmap(good).isNull()); // never read on the spot
        QVERIFY(thumbnails.pixmap(broken).isNull());
        QTRY_COMPARE(changed.count(), 2);
        QVERIFY(!thumbnails.pixmap(good).isNull());
        QVERIFY(thumbnails.failed(broken));
        QVERIFY(thumbnails.sentence(broken).contains(QStringLiteral("broken.png")));
    }

    void changedFileGetsANewThumbnail() {
        const QString path = m_folder.filePath(QStringLiteral("part.png"));
        const auto colour = [&path] {
            ThumbnailCache thumbnails; // a new one knows only what is on disk
            QSignalSpy changed(&thumbnails, &ThumbnailCache::changed);
            thumbnails.pixmap(path);
            changed.wait(5000);
            return thumbnails.pixmap(path).toImage().pixelColor(5, 5);
        };
        drawImage(path, Qt::blue);
        QVERIFY(colour().blue() > 200);
        QVERIFY(colour().blue() > 200);
        QTest::qWait(20); // another time stamp
        drawImage(path, Qt::red);
        QVERIFY(colour().red() > 200);
    }

    void scoreOrderPutsTheWorstFirst() {
        const QString data = m_folder.filePath(QStringLiteral("ordered"));
        drawCategory(data, 2, 2, 3);
        Session session;
        import(session, data, m_folder.filePath(QStringLiteral("ordered-project")));
        addScoredModel(session, 0.5);
        ThumbnailCache thumbnails;
        Gallery gallery(session, thumbnails);
        gallery.shown().setOrder(ImageFilterModel::Order::highestScore);
        QCOMPARE(gallery.shown().index(0, 0).data(ImageModel::ScoreRole).toDouble(), 0.9);
        QVERIFY(!gallery.shown().index(6, 0).data(ImageModel::ScoreRole).isValid()); // without score: last
        gallery.shown().setOrder(ImageFilterModel::Order::path);
        QCOMPARE(gallery.shown().index(0, 0).data(ImageModel::IndexRole).toInt(), 0);
    }
};

QTEST_MAIN(TestImageModel)
#include "test_image_model.moc"
