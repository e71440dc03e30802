// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLineEdit>

#include "core/output/language.h"
#include "studio_fixture.h"
#include "ui/filter_bar.h"
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
        const QString good = m_folder.filePath(QStringLiteral("good.png")),
                      broken = m_folder.filePath(QStringLiteral("broken.png"));
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

    void brokenFileIsExplainedInTheStudiosLanguage() {
        applyLanguage(QStringLiteral("de"));
        const auto english = qScopeGuard([] { applyLanguage(QStringLiteral("en")); });
        const QString data = m_folder.filePath(QStringLiteral("german"));
        drawCategory(data, 1, 1, 0);
        QFile file(data + QStringLiteral("/train/good/000.png"));
        QVERIFY(file.resize(file.size() / 2));
        Session session;
        import(session, data, m_folder.filePath(QStringLiteral("german project")));
        ThumbnailCache thumbnails;
        ImageModel images(session, thumbnails);
        int row = 0;
        while (!session.imageFile(row).endsWith(QLatin1String("train/good/000.png"))) ++row;
        images.data(images.index(row), Qt::DecorationRole); // asks for the thumbnail
        QTRY_VERIFY(thumbnails.failed(session.imageFile(row)));
        const QString tip = images.data(images.index(row), Qt::ToolTipRole).toString();
        QVERIFY2(tip.startsWith(QStringLiteral("Das Bild \"")) && tip.contains(QStringLiteral("bricht vor ihrem Ende ab")), qPrintable(tip));
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

    void scatteredChangeOfTheFilterIsOneResetAndKeepsTheImage() {
        const QString data = m_folder.filePath(QStringLiteral("scattered"));
        drawCategory(data, 80, 0, 0);
        Session session;
        import(session, data, m_folder.filePath(QStringLiteral("scattered-project")));
        std::vector<int> even;
        for (int i = 0; i < 80; i += 2) even.push_back(i);
        session.setLabel(even, Label::ng);
        ThumbnailCache thumbnails;
        Gallery gallery(session, thumbnails);
        const QAbstractItemModelTester tester(&gallery.shown(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        gallery.setCurrentIndex(gallery.shown().index(40, 0));
        const int image = session.currentImage();
        QSignalSpy removed(&gallery.shown(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&gallery.shown(), &QAbstractItemModel::modelReset);
        GalleryFilter filter;
        filter.label = Label::ng;
        session.setFilter(filter);
        QCOMPARE(gallery.shown().rowCount(), 40);
        QVERIFY(removed.isEmpty());
        QCOMPARE(reset.count(), 1);
        QCOMPARE(session.currentImage(), image);
        QCOMPARE(gallery.currentIndex().data(ImageModel::IndexRole).toInt(), image);
        session.setLabel({image}, Label::ok); // one row: the view keeps its place
        QCOMPARE(removed.count(), 1);
        QCOMPARE(reset.count(), 1);
    }

    void filterThatAnotherViewSetsIsShownAndNotChanged() {
        const QString data = m_folder.filePath(QStringLiteral("filtered"));
        drawCategory(data, 2, 1, 1);
        Session session;
        import(session, data, m_folder.filePath(QStringLiteral("filtered-project")));
        const FilterBar bar(session);
        GalleryFilter ng, text;
        ng.label = Label::ng;
        text.text = QStringLiteral("good");
        for (const GalleryFilter& filter : {ng, text, ng, GalleryFilter()}) {
            session.setFilter(filter);
            QVERIFY(session.filter() == filter);
            QCOMPARE(bar.findChild<QLineEdit*>(QStringLiteral("filterText"))->text(), filter.text);
        }
    }

    void mostUsefulToLabelAreUnlabelledThenNearTheThreshold() {
        const QString data = m_folder.filePath(QStringLiteral("near"));
        drawCategory(data, 2, 5, 5);
        Session session;
        import(session, data, m_folder.filePath(QStringLiteral("near-project")));
        addScoredModel(session, 0.42);
        ThumbnailCache thumbnails;
        Gallery gallery(session, thumbnails);
        gallery.shown().setOrder(ImageFilterModel::Order::mostUseful);
        double last = 0;
        for (int row = 0; row < 10; ++row) {
            const double distance = std::abs(gallery.shown().index(row, 0).data(ImageModel::ScoreRole).toDouble() - 0.42);
            QVERIFY(distance >= last);
            last = distance;
        }
        QVERIFY(last > 0.3);
        const int far = gallery.shown().index(9, 0).data(ImageModel::IndexRole).toInt();
        session.setLabel({far}, Label::unlabelled);
        QCOMPARE(gallery.shown().index(9, 0).data(ImageModel::IndexRole).toInt(), far); // nothing runs away under the hand
        gallery.shown().setOrder(ImageFilterModel::Order::mostUseful);
        QCOMPARE(gallery.shown().index(0, 0).data(ImageModel::IndexRole).toInt(), far);
        QVERIFY(!gallery.shown().index(10, 0).data(ImageModel::ScoreRole).isValid());
    }

    void thumbnailsInSightComeFirstInTheirOrder() {
        QStringList files;
        for (int i = 0; i < 12; ++i) {
            files << m_folder.filePath(QStringLiteral("order/%1.png").arg(i));
            drawImage(files.last(), Qt::green);
        }
        ThumbnailCache thumbnails;
        QStringList arrived;
        connect(&thumbnails, &ThumbnailCache::changed, this, [&arrived](const QString& file) { arrived << file; });
        for (int i = 0; i < 6; ++i) thumbnails.pixmap(files[i]); // painted before the user scrolled on
        thumbnails.request(files.mid(6));
        QTRY_VERIFY(thumbnails.idle());
        QCOMPARE(arrived.size(), 8); // two were being read already, the other four were dropped
        for (int i = 0; i < 6; ++i)
            QVERIFY(std::abs(arrived.indexOf(files[6 + i]) - (2 + i)) <= 1); // two readers may pass each other
    }

    void oldestThumbnailsGoWhenTheDiskIsFull() {
        QDir(ThumbnailCache::diskFolder()).removeRecursively();
        QDir().mkpath(ThumbnailCache::diskFolder());
        for (int i = 0; i < 10; ++i) {
            QFile file(ThumbnailCache::diskFolder() + QStringLiteral("/%1.jpg").arg(i));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(1000, 'x'));
            file.flush();
            file.setFileTime(QDateTime::currentDateTime().addDays(i - 20), QFileDevice::FileModificationTime);
        }
        ThumbnailCache::prune(10'000);
        QCOMPARE(QDir(ThumbnailCache::diskFolder()).entryList(QDir::Files).size(), 10);
        ThumbnailCache::prune(8'000);
        QCOMPARE(QDir(ThumbnailCache::diskFolder()).entryList(QDir::Files, QDir::Name),
                 QStringList({QStringLiteral("4.jpg"), QStringLiteral("5.jpg"), QStringLiteral("6.jpg"), QStringLiteral("7.jpg"),
                              QStringLiteral("8.jpg"), QStringLiteral("9.jpg")}));
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
