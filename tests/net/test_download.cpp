// SPDX-License-Identifier: GPL-3.0-or-later
// Against a small server of our own on the loopback interface.
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "core/base/file_io.h"
#include "core/ml/safetensors.h"
#include "core/net/download.h"
#include "core/net/teacher_download.h"

using namespace blemish;

namespace {

/// Answers "GET <path>" with bytes written down beforehand, then closes the connection, unless told to keep it open.
class Server : public QTcpServer {
public:
    Server() {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray path = socket->readAll().split(' ').value(1);
                requests += path;
                socket->write(answers.value(path, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"));
                if (path != silentPath) socket->disconnectFromHost();
            });
        });
    }
    QUrl url(const QString& path) const { return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path)); }
    static QByteArray whole(const QByteArray& body) {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    QHash<QByteArray, QByteArray> answers;
    QByteArray silentPath;
    QByteArrayList requests;
};

} // namespace

class TestDownload : public QObject {
    Q_OBJECT
    Server m_server;
    QTemporaryDir m_folder;
    std::filesystem::path m_file;
    JobContext m_job;

    std::string get(const QString& path, std::int64_t maxBytes = 1 << 20) {
        const auto done = download(m_server.url(path), m_file, maxBytes, m_job);
        return done ? std::string() : done.error().message;
    }
    bool nothingLeft() const { return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty(); }

private slots:
    void init() {
        m_folder = QTemporaryDir();
        m_file = m_folder.filePath(QStringLiteral("file.bin")).toStdString();
        m_server.answers.clear();
        m_server.silentPath.clear();
        m_server.requests.clear();
        m_job = JobContext();
    }

    void aFileArrivesByteForByte() {
        const QByteArray body(300'000, 'x');
        m_server.answers["/a"] = Server::whole(body);
        QCOMPARE(get(QStringLiteral("/a")), std::string());
        const auto bytes = readFile(m_file);
        QVERIFY(bytes.ok());
        QCOMPARE(bytes->size(), std::size_t(300'000));
    }

    void aRedirectionIsFollowed() {
        m_server.answers["/old"] = "HTTP/1.1 302 Found\r\nLocation: /new\r\nContent-Length: 0\r\n\r\n";
        m_server.answers["/new"] = Server::whole("body");
        QCOMPARE(get(QStringLiteral("/old")), std::string());
        QCOMPARE(readFile(m_file)->size(), std::size_t(4));
    }

    void aMissingFileIsNamedWithTheServersAnswer() {
        const std::string sentence = get(QStringLiteral("/none.pth"));
        QVERIFY2(sentence.find("/none.pth") != std::string::npos && sentence.find("404") != std::string::npos, sentence.c_str());
        QVERIFY(nothingLeft());
    }

    void aDownloadThatBreaksOffLeavesNothing() {
        m_server.answers["/half"] = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this";
        QVERIFY(!get(QStringLiteral("/half")).empty());
        QVERIFY(nothingLeft());
    }

    void aFileThatIsTooLargeIsRefused() {
        m_server.answers["/big"] = Server::whole(QByteArray(3 << 20, 'x'));
        const std::string sentence = get(QStringLiteral("/big"));
        QVERIFY2(sentence.find("larger than 1 MB") != std::string::npos, sentence.c_str());
        QVERIFY(nothingLeft());
    }

    void cancelEndsASilentDownloadAtOnceAndLeavesNothing() {
        m_server.answers["/slow"] = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nfirst bytes";
        m_server.silentPath = "/slow";
        std::stop_source stop;
        m_job = JobContext(stop.get_token());
        QTimer::singleShot(200, this, [&] { stop.request_stop(); });
        QElapsedTimer clock;
        clock.start();
        const auto done = download(m_server.url(QStringLiteral("/slow")), m_file, 1 << 20, m_job);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, ErrorKind::cancelled);
        QVERIFY(clock.elapsed() < 5000);
        QVERIFY(nothingLeft());
    }

    void onlyWebAddressesAreAccepted() {
        for (const char* text : {"file:///etc/passwd", "ftp://host/x", "resnet18.pth", ""}) {
            const auto done = download(QUrl(QString::fromLatin1(text)), m_file, 1 << 20, m_job);
            QVERIFY2(!done.ok() && done.error().kind == ErrorKind::usage, text);
        }
    }

    void aTeacherIsFetchedCheckedAndInstalled() {
        const auto source = m_folder.filePath(QStringLiteral("own-weights.safetensors"));
        QVERIFY(writeSafetensors(source.toStdString(), builtinTeacher("resnet18")).ok());
        QFile file(source);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_server.answers["/own-weights.safetensors"] = Server::whole(file.readAll());
        const TeacherStore store(m_folder.filePath(QStringLiteral("store")).toStdString());
        const TeacherDownload wanted{m_server.url(QStringLiteral("/own-weights.safetensors")), sha256OfFile(source.toStdString())->substr(0, 8)};

        const auto entry = fetchTeacher(wanted, store, m_job);
        QVERIFY2(entry.ok(), entry ? "" : entry.error().message.c_str());
        QCOMPARE(entry->backbone, std::string("resnet18"));
        QVERIFY(store.verify(entry->name).ok());
        QVERIFY(!std::filesystem::exists(store.folder() / ".download"));
    }

    void aTeacherWithAnotherHashIsThrownAway() {
        m_server.answers["/resnet18-f37072fd.pth"] = Server::whole("something else");
        const TeacherStore store(m_folder.filePath(QStringLiteral("store")).toStdString());
        const auto entry = fetchTeacher(TeacherDownload::of(*findBackbone("resnet18"), m_server.url(QString())), store, m_job);
        QVERIFY(!entry.ok());
        QVERIFY2(entry.error().message.find("f37072fd") != std::string::npos, entry.error().message.c_str());
        QCOMPARE(m_server.requests.value(0), QByteArray("/resnet18-f37072fd.pth"));
        QCOMPARE(store.list().size(), std::size_t(1)); // the built-in one
        QVERIFY(!std::filesystem::exists(store.folder() / ".download"));
    }
};

QTEST_GUILESS_MAIN(TestDownload)
#include "test_download.moc"
