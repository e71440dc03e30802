// SPDX-License-Identifier: GPL-3.0-or-later
// What the core and the engine's module say, in the program's language.
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/words.h"
#include "core/imaging/image_io.h"
#include "core/ml/engine.h"
#include "core/output/language.h"
#include "core/project/dataset.h"

using namespace blemish;

class TestCoreWords : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    /// An image of which the second half is missing.
    std::filesystem::path damaged(const char* name) {
        const QString file = path(name);
        if (!writePng(file.toStdString(), RgbImage(32, 24, 120)) || !QFile::resize(file, QFileInfo(file).size() / 2)) qFatal("no image");
        return file.toStdString();
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
        qputenv("BLEMISH_TEACHERS", path("teachers").toLocal8Bit());
    }
    void cleanup() { applyLanguage(QStringLiteral("en")); }

    void folderWithoutImagesIsRefusedInTheProgramsLanguage() {
        applyLanguage(QStringLiteral("ja"));
        JobContext job;
        const auto none = scanDataset(m_folder.path(), job);
        QVERIFY(!none);
        const QString sentence = QString::fromStdString(none.error().message);
        QVERIFY2(sentence.contains(QStringLiteral("に画像がありません。指定できるのは、")), qPrintable(sentence));
    }

    void engineThatIsLoadedAlreadyFollowsTheLanguage() {
        const QString model = QString::fromStdString(damaged("model.blm.png").string());
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
        input.images = imageRefs({damaged("a.png"), damaged("b.png")});
        input.options.imageWidth = input.options.imageHeight = 32;
        input.options.heldOut = 0;
        input.options.device = "cpu";
        input.model = path("failed.blm").toStdString();
        QStringList notes;
        JobContext job({}, {}, [&](const std::string& note) { notes << QString::fromStdString(note); });
        const auto outcome = train(input, job);
        QVERIFY(!outcome);
        const QString sentence = QString::fromStdString(outcome.error().message);
        QVERIFY2(sentence.startsWith(QStringLiteral("Keines der 2 Bilder konnte gelesen werden. Das Bild \"")), qPrintable(sentence));
        QCOMPARE(notes.size(), 2);
        for (const QString& note : notes) QVERIFY2(note.contains(QStringLiteral("kann nicht gelesen werden")), qPrintable(note));
    }

    void sentenceThatAProjectKeepsInEnglishIsSaidInTheProgramsLanguage() {
        applyLanguage(QStringLiteral("zh_CN"));
        QCOMPARE(QString::fromStdString(Core::translated("The program ended before the training did. Start it again, or remove it.")),
                 QStringLiteral("程序在训练完成前已结束。请重新开始训练，或将其删除。"));
    }
};

QTEST_GUILESS_MAIN(TestCoreWords)
#include "test_core_words.moc"
