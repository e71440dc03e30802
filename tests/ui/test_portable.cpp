// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/ml/teacher_store.h"
#include "ui/portable.h"

using namespace blemish;

/// Without the tests' own folders, which would hide what is asked of here.
class TestPortable : public QObject {
    Q_OBJECT

private slots:
    void everythingIsKeptBesideTheProgram() {
        const QTemporaryDir place;
        qunsetenv("BLEMISH_TEACHERS");
        const auto home = usePortableFolders(place.path().toStdString());
        QVERIFY(home.ok());
        const QString inside = place.filePath(QStringLiteral("blemish-data/"));
        QCOMPARE(QString::fromStdString(home->string()) + QLatin1Char('/'), inside);
        for (const auto where : {QStandardPaths::AppConfigLocation, QStandardPaths::AppDataLocation, QStandardPaths::CacheLocation})
            QVERIFY2(QStandardPaths::writableLocation(where).startsWith(inside), qPrintable(QStandardPaths::writableLocation(where)));
        QVERIFY(qEnvironmentVariable("XDG_STATE_HOME").startsWith(inside)); // of the log
        QVERIFY(QString::fromStdString(TeacherStore::defaultFolder().string()).startsWith(inside));
        {
            QSettings settings(QStringLiteral("blemish"), QStringLiteral("studio"));
            settings.setValue(QStringLiteral("theme"), QStringLiteral("dark"));
            QVERIFY2(settings.fileName().startsWith(inside), qPrintable(settings.fileName()));
        }
        QVERIFY(QFile::exists(inside + QStringLiteral("config/blemish/studio.conf")));
    }

    void whereNothingCanBeWrittenThatIsSaid() {
        const auto refused = usePortableFolders("/proc");
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.find("/proc/blemish-data") != std::string::npos, refused.error().message.c_str());
    }

    void argumentOrVariableAsksForIt() {
        char name[] = "studio", flag[] = "--portable", path[] = "images";
        char* with[] = {name, path, flag};
        char* without[] = {name, path};
        qunsetenv("BLEMISH_PORTABLE");
        QVERIFY(portableWanted(3, with));
        QVERIFY(!portableWanted(2, without));
        qputenv("BLEMISH_PORTABLE", "1");
        QVERIFY(portableWanted(2, without));
        qputenv("BLEMISH_PORTABLE", "0");
        QVERIFY(!portableWanted(2, without));
    }
};

QTEST_GUILESS_MAIN(TestPortable)
#include "test_portable.moc"
