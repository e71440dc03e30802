// SPDX-License-Identifier: GPL-3.0-or-later
// What the core and the engine's module say, in the language of the window.
#include "core/base/words.h"
#include "core/ml/engine.h"
#include "core/output/language.h"
#include "tests/ui/studio_fixture.h"
#include "ui/image_model.h"
#include "ui/thumbnail_cache.h"

using namespace blemish;
using namespace blemish::test;

class TestCoreWords : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    void damage(const QString& file) {
        QFile image(file);
        QVERIFY(image.open(QIODevice::ReadWrite));
        QVERIFY(image.resize(image.size() / 2));
    }
    /// With LibTorch, so that the module is asked and not the program's own oneDNN.
    QString refusal(const QString& model) {
        DetectorOptions options;
        options.engine = "libtorch";
        const auto detector = loadDetector(model.toStdString(), options);
        return detector ? QString() : QString::fromStdString(detector.error().message);
    }

private slots:
    void initTestCase() {
        useScratchFolders(m_folder.path());
        qputenv("BLEMISH_TEACHERS", m_folder.filePath(QStringLiteral("teachers")).toLocal8Bit());
    }
    void cleanup() { applyLanguage(QStringLiteral("en")); }
    void cleanupTestCase() { QDir(ThumbnailCache::diskFolder()).removeRecursively(); }

    void damagedImageIsExplainedInTheWindowsLanguage() {
        applyLanguage(QStringLiteral("de"));
        const QString data = m_folder.filePath(QStringLiteral("data"));
        drawCategory(data, 2, 1, 1);
        damage(data + QStringLiteral("/train/good/000.png"));
        Session session;
        import(session, data, m_folder.filePath(QStringLiteral("project")));
        ThumbnailCache thumbnails;
        ImageModel images(session, thumbnails);
        int row = 0;
        while (!session.images()[static_cast<std::size_t>(row)].path.endsWith(QLatin1String("train/good/000.png"))) ++row;
        const QModelIndex at = images.index(row);
        images.data(at, Qt::DecorationRole); // asks for the thumbnail
        QTRY_VERIFY(thumbnails.failed(session.imageFile(row)));
        const QString tip = images.data(at, Qt::ToolTipRole).toString();
        QVERIFY2(tip.startsWith(QStringLiteral("Das Bild \"")) && tip.contains(QStringLiteral("bricht vor ihrem Ende ab")), qPrintable(tip));
    }

    void folderWithoutImagesIsRefusedInTheWindowsLanguage() {
        applyLanguage(QStringLiteral("ja"));
        const QString empty = m_folder.filePath(QStringLiteral("empty"));
        QVERIFY(QDir().mkpath(empty));
        Session session;
        QSignalSpy failed(&session, &Session::failed);
        session.importFolder(empty, m_folder.filePath(QStringLiteral("none")));
        QVERIFY(failed.wait(10'000));
        const QString sentence = failed.first().at(1).toString();
        QVERIFY2(sentence.contains(QStringLiteral("画像がありません")), qPrintable(sentence));
    }

    void engineThatIsLoadedAlreadyFollowsTheLanguage() {
        const QString model = m_folder.filePath(QStringLiteral("model.blm"));
        drawImage(m_folder.filePath(QStringLiteral("model.png")), Qt::gray);
        QVERIFY(QFile::rename(m_folder.filePath(QStringLiteral("model.png")), model));
        const QString english = refusal(model);
        QVERIFY2(english.contains(QStringLiteral("it is neither a safetensors file nor a PyTorch file")), qPrintable(english));
        applyLanguage(QStringLiteral("de"));
        const QString german = refusal(model);
        QVERIFY2(german.contains(QStringLiteral("weder eine safetensors- noch eine PyTorch-Datei")), qPrintable(german));
        applyLanguage(QStringLiteral("en"));
        QCOMPARE(refusal(model), english);
    }

    void failedTrainingSaysWhyAndSoDoItsNotes() {
        applyLanguage(QStringLiteral("de"));
        TrainingInput input;
        for (int i = 0; i < 2; ++i) {
            const QString file = m_folder.filePath(QStringLiteral("bad%1.png").arg(i));
            drawImage(file, Qt::gray);
            damage(file);
            input.images.push_back(std::filesystem::path(file.toStdString()));
        }
        input.options.imageWidth = input.options.imageHeight = 32;
        input.options.heldOut = 0;
        input.options.device = "cpu";
        input.model = m_folder.filePath(QStringLiteral("failed.blm")).toStdString();
        QStringList notes;
        JobContext job({}, {}, [&](const std::string& note) { notes << QString::fromStdString(note); });
        const auto outcome = train(input, job);
        QVERIFY(!outcome);
        const QString sentence = QString::fromStdString(outcome.error().message);
        QVERIFY2(sentence.startsWith(QStringLiteral("Keines der 2 Bilder konnte gelesen werden. Das Bild \"")), qPrintable(sentence));
        QCOMPARE(notes.size(), 2);
        for (const QString& note : notes) QVERIFY2(note.contains(QStringLiteral("kann nicht gelesen werden")), qPrintable(note));
    }

    void sentenceThatAProjectKeepsInEnglishIsSaidInTheWindowsLanguage() {
        applyLanguage(QStringLiteral("zh_CN"));
        QCOMPARE(QString::fromStdString(Core::translated("The program ended before the training did. Start it again, or remove it.")),
                 QStringLiteral("程序在训练完成前已结束。请重新开始训练，或将其删除。"));
    }
};

QTEST_MAIN(TestCoreWords)
#include "test_core_words.moc"
