// SPDX-License-Identifier: GPL-3.0-or-later
#include <zlib.h>

#include <QTemporaryDir>
#include <QtTest>
#include <random>

#include "core/base/file_io.h"
#include "core/datasets/cifar_reader.h"
#include "core/datasets/class_set.h"
#include "core/datasets/gzip.h"
#include "core/datasets/idx_reader.h"
#include "core/imaging/image_io.h"

using namespace blemish;

namespace {

namespace fs = std::filesystem;

std::span<const std::byte> bytesOf(const std::string& text) {
    return std::as_bytes(std::span(text));
}

std::string bigEndian(std::uint32_t value) {
    return {static_cast<char>(value >> 24), static_cast<char>(value >> 16), static_cast<char>(value >> 8), static_cast<char>(value)};
}

std::string idxImages(std::uint32_t count, std::uint32_t rows, std::uint32_t columns) {
    std::string file = std::string("\0\0\x08\x03", 4) + bigEndian(count) + bigEndian(rows) + bigEndian(columns);
    for (std::uint32_t i = 0; i < count * rows * columns; ++i) file += static_cast<char>(i);
    return file;
}

std::string idxLabels(const std::string& labels) {
    return std::string("\0\0\x08\x01", 4) + bigEndian(static_cast<std::uint32_t>(labels.size())) + labels;
}

std::string gzip(const std::string& text) {
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, text.size()) + 32, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::string cifarBatch(const std::string& labels) {
    std::string file;
    for (const char label : labels) {
        file += label;
        for (int channel = 0; channel < 3; ++channel) file += std::string(1024, static_cast<char>(10 * channel + label));
    }
    return file;
}

std::string mutated(std::string file, std::mt19937& random) {
    const auto below = [&](std::size_t end) { return static_cast<std::size_t>(random() % end); };
    for (std::size_t changes = 1 + below(3); changes-- > 0 && !file.empty();) {
        const auto at = below(2) ? below(file.size()) : below(std::min<std::size_t>(file.size(), 24));
        switch (below(4)) {
        case 0: file[at] = static_cast<char>(file[at] ^ (1 << below(8))); break;
        case 1: file[at] = static_cast<char>(random()); break;
        case 2: file.resize(at); break;
        default: file.insert(at, file.substr(below(file.size()), below(12))); break;
        }
    }
    return file;
}

bool mentions(const Error& error, const char* words) {
    return error.message.find(words) != std::string::npos;
}

} // namespace

class TestClassSets : public QObject {
    Q_OBJECT

    fs::path folder(const char* name) const {
        const auto path = fs::path(m_folder.path().toStdString()) / name;
        fs::create_directories(path);
        return path;
    }
    static void write(const fs::path& file, const std::string& text) { QVERIFY(writeFileAtomically(file, text)); }
    static void picture(const fs::path& file, std::uint8_t value) {
        fs::create_directories(file.parent_path());
        QVERIFY(writePng(file, RgbImage(4, 4, value)));
    }
    fs::path mnistFolder(const char* name, const std::string& trainLabels = std::string("\0\1\1\2", 4)) const {
        const auto root = folder(name);
        write(root / "train-images-idx3-ubyte", idxImages(4, 2, 3));
        write(root / "train-labels-idx1-ubyte", idxLabels(trainLabels));
        write(root / "t10k-images-idx3-ubyte.gz", gzip(idxImages(2, 2, 3)));
        write(root / "t10k-labels-idx1-ubyte.gz", gzip(idxLabels(std::string("\1\2", 2))));
        return root;
    }
    QTemporaryDir m_folder;

private slots:
    void idxImagesKeepRowsAndColumns() {
        const auto table = parseIdxImages(bytesOf(idxImages(2, 2, 3)));
        QVERIFY(table);
        QCOMPARE(table->size(), std::size_t(2));
        const RgbImage second = table->image(1);
        QCOMPARE(second.width, 3);
        QCOMPARE(second.height, 2);
        QCOMPARE(second.pixels[0], std::uint8_t(6));
        QCOMPARE(second.row(1)[3 * 2 + 1], std::uint8_t(11)); // grey repeated
    }

    void idxFilesThatLieAreRefused() {
        QVERIFY(!parseIdxImages(bytesOf(idxImages(2, 2, 3).substr(0, 20))));
        QVERIFY(!parseIdxImages(bytesOf(idxImages(2, 2, 3) + "x")));
        QVERIFY(!parseIdxImages(bytesOf(idxLabels("ab"))));
        QVERIFY(!parseIdxLabels(bytesOf(idxImages(2, 2, 3))));
        QVERIFY(!parseIdxImages(bytesOf(std::string("\0\0\x0D\x03", 4) + std::string(40, '\0'))));
        const std::string huge = std::string("\0\0\x08\x03", 4) + bigEndian(0xFFFFFFFF) + bigEndian(1024) + bigEndian(1024);
        QVERIFY(mentions(parseIdxImages(bytesOf(huge)).error(), "header says"));
        QVERIFY(!parseIdxImages(bytesOf(std::string())));
    }

    void packedFilesAreReadByContentAndBombsStop() {
        const std::string text(100'000, 'a');
        const auto whole = gunzip(bytesOf(gzip(text)));
        QVERIFY(whole);
        QCOMPARE(whole->size(), text.size());
        QCOMPARE(gunzip(bytesOf(gzip("one") + gzip("two")))->size(), std::size_t(6));
        QVERIFY(mentions(gunzip(bytesOf(gzip(text)), 5000).error(), "more than"));
        QVERIFY(mentions(gunzip(bytesOf(gzip(text).substr(0, 60))).error(), "too early"));
    }

    void mnistIsReadPackedAndPlain() {
        const auto set = readClassSet("mnist", mnistFolder("mnist"));
        QVERIFY(set);
        QCOMPARE(set->names.size(), std::size_t(10));
        QCOMPARE(set->train.images.size(), std::size_t(4));
        const auto split = splitFor(*set, 1, 0);
        QCOMPARE(split.train.size(), std::size_t(2));
        QVERIFY(split.novel == (std::vector<std::uint8_t>{0, 1}));
        QCOMPARE(split.train[0].path().string(), std::string("mnist/train/1"));
        QCOMPARE(split.train[0].read()->pixels[0], std::uint8_t(6));
    }

    void mnistThatDoesNotFitIsNamed() {
        QVERIFY(mentions(readClassSet("mnist", folder("empty")).error(), "train-images-idx3-ubyte"));
        QVERIFY(mentions(readClassSet("mnist", mnistFolder("short", "\1")).error(), "1 labels for 4 images"));
        QVERIFY(mentions(readClassSet("mnist", mnistFolder("label", "\1\1\1\77")).error(), "the label 63"));
        QVERIFY(mentions(readClassSet("svhn", folder("empty")).error(), "fashion-mnist"));
    }

    void cifarIsReadFromBatchesAndFromSheets() {
        const auto root = folder("cifar");
        for (int i = 1; i <= 5; ++i) write(root / ("data_batch_" + std::to_string(i) + ".bin"), cifarBatch(std::string("\3\4", 2)));
        write(root / "test_batch.bin", cifarBatch(std::string("\4", 1)));
        const auto set = readClassSet("cifar10", root);
        QVERIFY(set);
        QCOMPARE(set->train.images.size(), std::size_t(10));
        QCOMPARE(set->names[4], std::string("deer"));
        const auto image = set->train.images[1].read();
        QCOMPARE(image->width, 32);
        QVERIFY(image->pixels[0] == 4 && image->pixels[1] == 14 && image->pixels[2] == 24);
        QVERIFY(set->remark.empty());

        const auto sheets = folder("sheets");
        RgbImage sheet(1024, 10);
        for (int y = 0; y < 10; ++y) std::fill_n(sheet.row(y), 3 * 1024, static_cast<std::uint8_t>(y));
        QVERIFY(writePng(sheets / "cifar10_batch_0.png", sheet));
        write(sheets / "labels.txt", "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n");
        const auto few = readClassSet("cifar10", sheets);
        QVERIFY(few);
        QCOMPARE(few->train.images.size(), std::size_t(8));
        QCOMPARE(few->test.images[1].read()->pixels[77], std::uint8_t(9));
        QVERIFY(few->remark.find("10 of CIFAR-10's") != std::string::npos);
        write(sheets / "labels.txt", "0\nten\n");
        QVERIFY(mentions(readClassSet("cifar10", sheets).error(), "line 2"));
    }

    void damagedBatchesAreRefused() {
        ImageTable table;
        std::vector<std::uint8_t> labels;
        QVERIFY(!appendCifarBatch(bytesOf(cifarBatch("\1").substr(1)), table, labels));
        QVERIFY(mentions(appendCifarBatch(bytesOf(cifarBatch("\1\12")), table, labels).error(), "image 1 has the label 10"));
        QVERIFY(labels.empty() && table.pixels.empty());
        QVERIFY(!appendCifarSheet(RgbImage(1000, 2), table));
    }

    void mutatedFilesAreRefusedOrStayConsistent() {
        std::mt19937 random(11);
        int refused = 0;
        const std::string images = idxImages(6, 3, 4), packed = gzip(images), batch = cifarBatch(std::string("\1\2", 2));
        for (int i = 0; i < 3000; ++i) {
            if (const auto table = parseIdxImages(bytesOf(mutated(images, random)))) {
                for (std::size_t k = 0; k < table->size(); ++k) QCOMPARE(table->image(k).pixels.size(), table->image(k).pixelCount() * 3);
                QCOMPARE(table->size() * table->bytesEach(), table->pixels.size());
            } else {
                ++refused;
            }
            if (!parseIdxLabels(bytesOf(mutated(idxLabels("abcdef"), random)))) ++refused;
            if (const auto out = gunzip(bytesOf(mutated(packed, random)), 1 << 20); !out) ++refused;
            ImageTable table;
            std::vector<std::uint8_t> labels;
            if (!appendCifarBatch(bytesOf(mutated(batch, random)), table, labels)) ++refused;
            QCOMPARE(table.size(), labels.size());
        }
        QVERIFY(refused > 4000);
    }

    void foldersAreClassesAndNamesSayWhatIsNormal() {
        const auto root = folder("brain");
        for (int i = 0; i < 10; ++i) picture(root / "no" / (std::to_string(i) + ".png"), 1);
        for (int i = 0; i < 3; ++i) picture(root / "yes" / (std::to_string(i) + ".png"), 2);
        const auto set = readClassSet("folder", root);
        QVERIFY(set);
        QVERIFY(!set->splitGiven);
        QCOMPARE(set->normal, std::vector<int>{0});
        const auto first = splitFor(*set, 0, 1), again = splitFor(*set, 0, 1), other = splitFor(*set, 0, 2);
        QCOMPARE(first.train.size(), std::size_t(8));
        QCOMPARE(first.test.size(), std::size_t(5));
        QCOMPARE(std::count(first.novel.begin(), first.novel.end(), 1), 3);
        const auto paths = [](const OneClassSplit& split) {
            std::vector<std::string> names;
            for (const auto& image : split.train) names.push_back(image.path().string());
            std::sort(names.begin(), names.end());
            return names;
        };
        QVERIFY(paths(first) == paths(again));
        QVERIFY(paths(first) != paths(other));
        QVERIFY(!readClassSet("folder", root / "no"));
    }

    void foldersWithTrainAndTestKeepTheirSplit() {
        const auto root = folder("oct");
        for (const char* file : {"train/normal/a.png", "train/normal/b.png", "test/normal/c.png", "test/drusen/d.png"}) picture(root / file, 3);
        const auto set = readClassSet("folder", root);
        QVERIFY(set);
        QVERIFY(set->splitGiven);
        const auto split = splitFor(*set, set->normal.front(), 0);
        QCOMPARE(split.train.size(), std::size_t(2));
        QVERIFY(split.novel == (std::vector<std::uint8_t>{0, 1}));
    }
};

QTEST_GUILESS_MAIN(TestClassSets)
#include "test_class_sets.moc"
