// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log.h"

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace blemish;

class TestLog : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    std::filesystem::path path(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }
    static QByteArray contents(const std::filesystem::path& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void liesInTheStateFolder() {
        qputenv("XDG_STATE_HOME", "/somewhere/state");
        QCOMPARE(logFile(), std::filesystem::path("/somewhere/state/blemish/blemish.log"));
        qputenv("XDG_STATE_HOME", "relative");
        qputenv("HOME", "/home/somebody");
        QCOMPARE(logFile(), std::filesystem::path("/home/somebody/.local/state/blemish/blemish.log"));
    }

    void linesAreKeptFromStartToStart() {
        const auto file = path("new/folder/blemish.log");
        {
            StudioLog log(file);
            QVERIFY(log.isOpen());
            log.info("a start with {} in it");
        }
        {
            StudioLog log(file); // appends
            log.warning("a second start");
        }
        const QByteArray text = contents(file);
        QVERIFY2(text.contains(" info a start with {} in it\n"), text.constData());
        QVERIFY2(text.contains(" warning a second start\n"), text.constData());
    }

    void qtMessagesAreKeptToo() {
        const auto file = path("qt.log");
        {
            const StudioLog log(file);
            qWarning("from %s", "Qt");
        }
        qWarning("after the end");
        QVERIFY2(contents(file).contains(" warning from Qt\n"), contents(file).constData());
        QVERIFY(!contents(file).contains("after the end"));
    }

    void aListenerHearsEveryLineWithItsSeverity() {
        std::vector<std::pair<LogSeverity, std::string>> heard;
        {
            StudioLog log("/proc/no/such/place/blemish.log", [&](LogSeverity severity, const std::string& line) { heard.emplace_back(severity, line); });
            log.info("begun");
            log.warning("odd");
            qCritical("broken");
        }
        qCritical("after the end");
        QCOMPARE(heard.size(), 3U);
        QVERIFY(heard[0] == std::pair(LogSeverity::info, std::string("begun")));
        QVERIFY(heard[1].first == LogSeverity::warning);
        QVERIFY(heard[2] == std::pair(LogSeverity::error, std::string("broken")));
    }

    void rotatesAtAMegabyteAndKeepsThree() {
        StudioLog log(path("turn/blemish.log"));
        const std::string line(10'000, 'x');
        for (int i = 0; i < 500; ++i) log.info(line);
        const QDir folder(m_folder.filePath(QStringLiteral("turn")));
        QCOMPARE(folder.entryList(QDir::Files).size(), 3);
        for (const QFileInfo& file : folder.entryInfoList(QDir::Files)) QVERIFY(file.size() <= 1 << 20);
    }

    void placeThatCannotBeWrittenMattersToNobody() {
        StudioLog log("/proc/no/such/place/blemish.log");
        QVERIFY(!log.isOpen());
        log.info("lost");
        qInfo("still heard on stderr");
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "test_log.moc"
