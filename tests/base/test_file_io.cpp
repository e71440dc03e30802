// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <unistd.h>

#include "core/base/file_io.h"

using namespace blemish;
namespace fs = std::filesystem;

namespace {

std::string textOf(const fs::path& path) {
    const auto bytes = readFile(path);
    if (!bytes) return "unreadable: " + bytes.error().message;
    return {reinterpret_cast<const char*>(bytes->data()), bytes->size()};
}

std::size_t filesIn(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

} // namespace

class TestFileIo : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    fs::path inFolder(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }
    fs::path emptyFolder(const char* name) const {
        fs::create_directories(inFolder(name));
        return inFolder(name);
    }

private slots:
    void writtenBytesComeBack() {
        const fs::path file = inFolder("bytes.bin");
        const std::string text("a\0\xff\n", 4);
        QVERIFY(writeFileAtomically(file, std::as_bytes(std::span(text))).ok());
        QCOMPARE(textOf(file), text);
    }

    void aNewFileReplacesTheOldOne() {
        const fs::path folder = emptyFolder("replace");
        QVERIFY(writeFileAtomically(folder / "a.txt", "the longer old text").ok());
        QVERIFY(writeFileAtomically(folder / "a.txt", "new").ok());
        QCOMPARE(textOf(folder / "a.txt"), std::string("new"));
        QCOMPARE(filesIn(folder), std::size_t(1));
    }

    void theOldFileSurvivesAFailingWriter() {
        const fs::path folder = emptyFolder("failing");
        QVERIFY(writeFileAtomically(folder / "a.txt", "old").ok());
        const auto result = writeFileAtomically(folder / "a.txt", [](std::ostream& out) -> Result<void> {
            out << "half of it";
            return Error{"The numbers ran out."};
        });
        QVERIFY(!result.ok());
        QCOMPARE(result.error().message, std::string("The numbers ran out."));
        QCOMPARE(textOf(folder / "a.txt"), std::string("old"));
        QCOMPARE(filesIn(folder), std::size_t(1));
    }

    void anOutputStreamThatBreaksIsAnError() {
        const fs::path folder = emptyFolder("broken");
        const auto result = writeFileAtomically(folder / "a.txt", [](std::ostream& out) -> Result<void> {
            out.setstate(std::ios::badbit);
            return {};
        });
        QVERIFY(!result.ok());
        QCOMPARE(filesIn(folder), std::size_t(0));
    }

    void aMissingFolderIsNamedInTheSentence() {
        const fs::path file = inFolder("nowhere") / "a.txt";
        const auto result = writeFileAtomically(file, "text");
        QVERIFY(!result.ok());
        QVERIFY2(contains(result.error().message, quoted(file)), result.error().message.c_str());
        QVERIFY2(contains(result.error().message, "Check that the folder exists"), result.error().message.c_str());
    }

    void anUnwritableFolderIsNamedInTheSentence() {
        if (::geteuid() == 0) QSKIP("the superuser may write everywhere");
        const fs::path folder = emptyFolder("locked");
        fs::permissions(folder, fs::perms::owner_read | fs::perms::owner_exec);
        const auto result = writeFileAtomically(folder / "a.txt", "text");
        fs::permissions(folder, fs::perms::owner_all);
        QVERIFY(!result.ok());
        QVERIFY2(contains(result.error().message, quoted(folder / "a.txt")), result.error().message.c_str());
    }

    void theTargetMayNotBeAFolder() {
        const fs::path folder = emptyFolder("target");
        emptyFolder("target/a.txt");
        QVERIFY(!writeFileAtomically(folder / "a.txt", "text").ok());
        QVERIFY(fs::is_directory(folder / "a.txt"));
        QCOMPARE(filesIn(folder), std::size_t(1));
    }

    void otherWritersGetATemporaryNameWithTheSameEnding() {
        const fs::path folder = emptyFolder("others");
        fs::path seen;
        const auto result = replaceFileAtomically(folder / "plot.svg", [&](const fs::path& temporary) -> Result<void> {
            seen = temporary;
            std::ofstream(temporary) << "<svg/>";
            return {};
        });
        QVERIFY(result.ok());
        QCOMPARE(seen.extension(), fs::path(".svg"));
        QCOMPARE(seen.parent_path(), folder);
        QVERIFY(!fs::exists(seen));
        QCOMPARE(textOf(folder / "plot.svg"), std::string("<svg/>"));
    }

    void tooLargeFilesAreRefused() {
        const fs::path file = inFolder("large.bin");
        QVERIFY(writeFileAtomically(file, std::string(100, 'x')).ok());
        QVERIFY(readFile(file, 100).ok());
        const auto refused = readFile(file, 99);
        QVERIFY(!refused.ok());
        QVERIFY2(contains(refused.error().message, quoted(file)), refused.error().message.c_str());
    }

    void missingFilesAndFoldersCannotBeRead() {
        const auto missing = readFile(inFolder("missing.bin"));
        QVERIFY(!missing.ok());
        QVERIFY2(contains(missing.error().message, quoted(inFolder("missing.bin"))), missing.error().message.c_str());
        const auto folder = readFile(emptyFolder("folder"));
        QVERIFY(!folder.ok());
        QVERIFY2(contains(folder.error().message, "it is a folder"), folder.error().message.c_str());
    }

    // Examples from FIPS 180-2, appendix B, and the empty message.
    void sha256KnowsThePublishedVectors_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("empty") << QByteArray("")
                               << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    }
    void sha256KnowsThePublishedVectors() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, digest);
        QCOMPARE(sha256(std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size())))), digest.toStdString());
    }

    void filesHashLikeTheirBytes() {
        const fs::path file = inFolder("hash.bin");
        const std::string text(3 << 20, 'a'); // more than one block
        QVERIFY(writeFileAtomically(file, text).ok());
        QCOMPARE(sha256OfFile(file).value(), sha256(std::as_bytes(std::span(text))));
        QVERIFY(!sha256OfFile(inFolder("missing.bin")).ok());
    }

    void quotedPathsStayOnOneLine() {
        QCOMPARE(quoted("a b.png"), std::string("\"a b.png\""));
        QCOMPARE(quoted("one\ntwo\x7f\x1b[31m"), std::string("\"one two  [31m\""));
        QCOMPARE(quoted("gr\xc3\xbc\xc3\x9f.png"), std::string("\"gr\xc3\xbc\xc3\x9f.png\""));
    }
};

QTEST_GUILESS_MAIN(TestFileIo)
#include "test_file_io.moc"
