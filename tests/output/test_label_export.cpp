// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <QTest>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/imaging/image_io.h"
#include "core/output/label_export.h"
#include "core/project/project_store.h"
#include "tests/project/project_files.h"

using namespace blemish;
using namespace blemish::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int width = 24, height = 16;

/// Every picture differs from the others.
void drawImage(const Files& files, const QString& name) {
    static int number = 0;
    RgbImage image(width, height, static_cast<std::uint8_t>(60 + ++number));
    if (!writePng(files.at(name).toStdString(), image)) qFatal("cannot write a test image");
}

/// Two regions of their own shape for every `seed`.
Mask defect(int seed, int w = width, int h = height) {
    Mask mask(w, h, 0);
    for (int y = 2; y < 5 + seed; ++y)
        for (int x = 1; x < 4; ++x) mask.row(y)[x] = 255;
    mask.row(h - 1)[w - 1] = 255;
    return mask;
}
void drawMask(const Files& files, const QString& name, const Mask& mask) {
    if (!writePng(files.at(name).toStdString(), mask)) qFatal("cannot write a test mask");
}

Dataset scanned(const QString& folder) {
    JobContext job;
    auto found = scanDataset(folder, job);
    if (!found) qFatal("%s", found.error().message.c_str());
    return std::move(*found);
}

/// Two types, one with masks, and a validation split.
Dataset category(const Files& files) {
    for (const auto* name : {"c/train/good/000.png", "c/train/good/001.png", "c/train/good/002.png", "c/validation/good/000.png",
                             "c/validation/scratch/007.png", "c/test/good/000.png", "c/test/scratch/000.png", "c/test/scratch/001.png",
                             "c/test/dent/000.png"})
        drawImage(files, QLatin1String(name));
    drawMask(files, u"c/ground_truth/scratch/000_mask.png"_s, defect(1));
    drawMask(files, u"c/ground_truth/scratch/001_mask.png"_s, defect(2));
    drawMask(files, u"c/ground_truth/scratch/007_mask.png"_s, defect(3));
    return scanned(files.at(u"c"_s));
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "(no file " + path.toUtf8() + ')';
}

QStringList everythingIn(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

nlohmann::json parsed(const QString& file) {
    std::ifstream in(file.toStdString());
    return nlohmann::json::parse(in);
}

/// The mask of one image from all its annotations, as COCO's format says: runs down the columns, the first one outside.
Mask decoded(const nlohmann::json& document, int imageId) {
    Mask mask;
    for (const auto& annotation : document.at("annotations")) {
        if (annotation.at("image_id") != imageId) continue;
        const auto& segmentation = annotation.at("segmentation");
        const int h = segmentation.at("size").at(0), w = segmentation.at("size").at(1);
        if (mask.empty()) mask = Mask(w, h, 0);
        int at = 0, area = 0;
        bool inside = false;
        for (const int run : segmentation.at("counts")) {
            for (int i = at; inside && i < at + run; ++i, ++area) mask.row(i % h)[i / h] = 255;
            at += run;
            inside = !inside;
        }
        if (at != w * h || area != annotation.at("area").get<int>()) qFatal("runs that do not fill the image");
    }
    return mask;
}

nlohmann::json imageOf(const nlohmann::json& document, const char* end) {
    for (const auto& image : document.at("images"))
        if (QByteArray::fromStdString(image.at("file_name").get<std::string>()).endsWith(end)) return image;
    return nullptr;
}

} // namespace

class TestLabelExport : public QObject {
    Q_OBJECT

private slots:
    void mvtecFoldersComeBackAsTheyWent() {
        Files files;
        const Dataset before = category(files);
        JobContext job;
        const auto done = exportMvtec(before, files.at(u"out"_s), ImagePlacement::copy, job);
        VERIFY_OK(done);
        QCOMPARE(done->images, 9);
        QCOMPARE(done->masks, 3);
        QCOMPARE(done->renamed, 0);
        QVERIFY(done->problems.isEmpty());
        const Dataset after = scanned(files.at(u"out"_s));
        QCOMPARE(after.layout, u"mvtec"_s);
        QVERIFY(after.warnings.isEmpty());
        QCOMPARE(pathsOf(after.images), pathsOf(before.images));
        for (std::size_t i = 0; i < before.images.size(); ++i) {
            const ImageRecord &old = before.images[i], &now = after.images[i];
            QVERIFY(now.label == old.label);
            QCOMPARE(now.defectType, old.defectType);
            QCOMPARE(now.split, old.split);
            QCOMPARE(now.maskPath, old.maskPath);
            QCOMPARE(contentOf(after.absolutePath(now)), contentOf(before.absolutePath(old)));
            if (old.maskPath.isEmpty()) continue;
            const auto was = readMask(before.absoluteMaskPath(old).toStdString()), is = readMask(after.absoluteMaskPath(now).toStdString());
            VERIFY_OK(is);
            QVERIFY(*is == *was);
        }
    }

    void labelsOfAProjectGoOutWithItsDrawnMasks() {
        Files files;
        const Dataset data = category(files);
        auto project = ProjectStore::create(files.at(u"project"_s), u"plates"_s);
        VERIFY_OK(project);
        VERIFY_OK((*project)->addDataset(data));
        auto images = byPath(*(*project)->images());
        const auto id = images.at(u"train/good/001.png"_s).id;
        VERIFY_OK((*project)->setLabel(std::vector{id}, Label::ng, u"crack"_s));
        drawMask(files, u"project/masks/one.png"_s, defect(4));
        VERIFY_OK((*project)->setDrawnMask(id, u"masks/one.png"_s));
        VERIFY_OK((*project)->setLabel(std::vector{images.at(u"test/good/000.png"_s).id}, Label::unlabelled, {}));
        JobContext job;
        const auto done = exportMvtec(*(*project)->dataset(), files.at(u"out"_s), ImagePlacement::copy, job);
        VERIFY_OK(done);
        QCOMPARE(done->images, 8);
        QCOMPARE(done->unlabelled, 1);
        const auto after = scanned(files.at(u"out"_s));
        const ImageRecord crack = byPath(after.images).at(u"test/crack/001.png"_s);
        QCOMPARE(crack.defectType, u"crack"_s);
        QVERIFY(*readMask(after.absoluteMaskPath(crack).toStdString()) == defect(4));
    }

    void sameNamesFromSeveralFoldersStayApart() {
        Files files;
        Dataset dataset;
        dataset.root = files.root();
        int seed = 1;
        for (const auto* path : {"a/1.png", "b/1.PNG", "c/1.png"}) { // NG of one type, in two splits
            ImageRecord image;
            image.path = QLatin1String(path);
            image.label = Label::ng;
            image.defectType = u"dent"_s;
            image.split = seed == 2 ? Split::validation : Split::test;
            image.maskPath = image.path + u".mask.png"_s;
            drawImage(files, image.path);
            drawMask(files, image.maskPath, defect(seed++));
            dataset.images.push_back(image);
        }
        JobContext job;
        const auto done = exportMvtec(dataset, files.at(u"out"_s), ImagePlacement::copy, job);
        VERIFY_OK(done);
        QCOMPARE(done->renamed, 2);
        const Dataset after = scanned(files.at(u"out"_s));
        QCOMPARE(pathsOf(after.images), QStringList({u"test/dent/1.png"_s, u"test/dent/1_3.png"_s, u"validation/dent/1_2.PNG"_s}));
        const int of[] = {1, 3, 2};
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(*readMask(after.absoluteMaskPath(after.images[i]).toStdString()) == defect(of[i]));
            QCOMPARE(contentOf(after.absolutePath(after.images[i])),
                     contentOf(dataset.absolutePath(dataset.images[static_cast<std::size_t>(of[i] - 1)])));
        }
    }

    void everyTypeStaysADefectAndApartFromTheOthers() {
        Files files;
        Dataset dataset;
        dataset.root = files.root();
        for (const auto* type : {"", "good", "OK", "a/b", "a-b", "A\\B", ".hidden", "..", "Kratzer groß"}) {
            ImageRecord image;
            image.path = u"i%1.png"_s.arg(dataset.images.size());
            image.label = Label::ng;
            image.defectType = QString::fromUtf8(type);
            drawImage(files, image.path);
            dataset.images.push_back(image);
        }
        const auto defects = dataset.images.size();
        ImageRecord good;
        good.path = u"good.png"_s;
        good.label = Label::ok;
        drawImage(files, good.path);
        dataset.images.push_back(good);
        JobContext job;
        VERIFY_OK(exportMvtec(dataset, files.at(u"out"_s), ImagePlacement::copy, job));
        const Dataset after = scanned(files.at(u"out"_s));
        QCOMPARE(after.images.size(), dataset.images.size());
        QSet<QString> types;
        for (const ImageRecord& image : after.images)
            if (image.label == Label::ng) types.insert(image.defectType.toCaseFolded());
        QCOMPARE(types.size(), qsizetype(defects));
        QVERIFY(QFileInfo(files.at(u"out/test/Kratzer groß/i8.png"_s)).isFile());
        QVERIFY(QFileInfo(files.at(u"out/test/defect/i0.png"_s)).isFile());
    }

    void linksTakeNoRoom() {
        Files files;
        const Dataset dataset = category(files);
        JobContext job;
        VERIFY_OK(exportMvtec(dataset, files.at(u"hard"_s), ImagePlacement::hardLink, job));
        VERIFY_OK(exportMvtec(dataset, files.at(u"soft"_s), ImagePlacement::symbolicLink, job));
        struct stat source {}, linked {};
        QCOMPARE(::stat(qPrintable(files.at(u"c/test/dent/000.png"_s)), &source), 0);
        QCOMPARE(::stat(qPrintable(files.at(u"hard/test/dent/000.png"_s)), &linked), 0);
        QCOMPARE(linked.st_ino, source.st_ino);
        QVERIFY(QFileInfo(files.at(u"soft/test/dent/000.png"_s)).isSymLink());
        for (const auto& folder : {u"hard"_s, u"soft"_s})
            QCOMPARE(pathsOf(scanned(files.at(folder)).images), pathsOf(dataset.images));
    }

    void cancellingLeavesNothing() {
        Files files;
        const Dataset dataset = category(files);
        const QStringList before = everythingIn(files.root());
        std::stop_source stop;
        JobContext job(stop.get_token(), [&](const Progress&) { stop.request_stop(); }); // at the first image
        const auto done = exportMvtec(dataset, files.at(u"out"_s), ImagePlacement::copy, job);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::cancelled);
        QCOMPARE(everythingIn(files.root()), before);
        QCOMPARE(exportCoco(dataset, files.at(u"out.json"_s), job).error().kind, ErrorKind::cancelled);
        QCOMPARE(everythingIn(files.root()), before);
    }

    void whatIsThereIsNotTouched() {
        Files files;
        const Dataset dataset = category(files);
        files.write(u"full/precious.txt"_s, "precious");
        JobContext job;
        const auto refused = exportMvtec(dataset, files.at(u"full"_s), ImagePlacement::copy, job);
        QVERIFY(!refused);
        QVERIFY2(message(refused.error()).contains(u"full"_s), refused.error().message.c_str());
        QCOMPARE(everythingIn(files.at(u"full"_s)), QStringList{u"precious.txt"_s});
        QVERIFY(QDir(files.root()).mkdir(u"empty"_s));
        VERIFY_OK(exportMvtec(dataset, files.at(u"empty/"_s), ImagePlacement::copy, job));
        QCOMPARE(scanned(files.at(u"empty"_s)).images.size(), dataset.images.size());
    }

    void noRoomAndNoPlaceAreSaidBeforeAnythingIsWritten() {
        Files files;
        Dataset dataset = category(files);
        JobContext job;
        const auto nowhere = exportMvtec(dataset, u"/proc/blemish/out"_s, ImagePlacement::copy, job);
        QVERIFY(!nowhere);
        QVERIFY2(message(nowhere.error()).contains(u"/proc/blemish"_s), nowhere.error().message.c_str());
        QVERIFY(!exportCoco(dataset, u"/proc/blemish/labels.json"_s, job).ok());
        dataset.images.front().bytes = std::int64_t(1) << 60;
        const auto full = exportMvtec(dataset, files.at(u"out"_s), ImagePlacement::copy, job);
        QVERIFY(!full);
        QVERIFY2(message(full.error()).contains(u"room"_s), full.error().message.c_str());
        QVERIFY(!QFileInfo::exists(files.at(u"out"_s)));
        VERIFY_OK(exportMvtec(dataset, files.at(u"out"_s), ImagePlacement::hardLink, job)); // links need none
    }

    void brokenFilesAreNamedAndTheOthersGoOut() {
        Files files;
        const Dataset dataset = category(files);
        QVERIFY(QFile::remove(files.at(u"c/test/dent/000.png"_s)));
        files.write(u"c/ground_truth/scratch/001_mask.png"_s, "no picture");
        JobContext job;
        const auto done = exportMvtec(dataset, files.at(u"out"_s), ImagePlacement::copy, job);
        VERIFY_OK(done);
        QCOMPARE(done->images, 8);
        QCOMPARE(done->masks, 2);
        QCOMPARE(done->problems.size(), 2);
        QVERIFY2(done->problems.join(u' ').contains(u"dent/000.png"_s), qPrintable(done->problems.join(u' ')));
        const auto coco = exportCoco(dataset, files.at(u"labels.json"_s), job);
        VERIFY_OK(coco);
        QCOMPARE(coco->images, 8);
        QCOMPARE(coco->problems.size(), 2);
    }

    void nothingLabelledIsSaid() {
        Files files;
        drawImage(files, u"x/1.png"_s);
        Dataset dataset = scanned(files.at(u"x"_s));
        dataset.images.front().label = Label::unlabelled;
        JobContext job;
        QVERIFY(!exportMvtec(dataset, files.at(u"out"_s), ImagePlacement::copy, job).ok());
        QVERIFY(!QFileInfo::exists(files.at(u"out"_s)));
        VERIFY_OK(exportCoco(dataset, files.at(u"labels.json"_s), job)); // which has a place for it
    }

    void cocoHoldsEveryLabelTypeSplitAndPixel() {
        Files files;
        Dataset dataset = category(files);
        for (ImageRecord& image : dataset.images) {
            if (image.path == u"test/good/000.png"_s) image.label = Label::unlabelled;
            if (image.path == u"validation/scratch/007.png"_s) image.defectType.clear();
            image.reviewed = image.label == Label::ng;
        }
        JobContext job;
        const auto done = exportCoco(dataset, files.at(u"labels/labels.json"_s), job);
        VERIFY_OK(done);
        QCOMPARE(done->images, 9);
        QCOMPARE(done->masks, 3);
        const auto document = parsed(files.at(u"labels/labels.json"_s));
        QCOMPARE(document.at("images").size(), std::size_t(9));
        QCOMPARE(document.at("annotations").size(), std::size_t(6)); // two regions each
        std::map<int, std::string> categories;
        for (const auto& each : document.at("categories")) categories[each.at("id")] = each.at("name");
        QCOMPARE(categories, (std::map<int, std::string>{{1, "defect"}, {2, "dent"}, {3, "scratch"}}));

        for (std::size_t i = 0; i < dataset.images.size(); ++i) {
            const ImageRecord& record = dataset.images[i];
            const auto& image = document.at("images").at(i);
            const QString file = QString::fromStdString(image.at("file_name").get<std::string>());
            QVERIFY2(!QDir::isAbsolutePath(file), qPrintable(file));
            QCOMPARE(QDir::cleanPath(files.at(u"labels/"_s + file)), dataset.absolutePath(record));
            QCOMPARE(image.at("width").get<int>(), width);
            QCOMPARE(image.at("height").get<int>(), height);
            QCOMPARE(image.at("label").get<std::string>(), std::string(toString(record.label)));
            QCOMPARE(image.at("defect_type").get<std::string>(), record.defectType.toStdString());
            QCOMPARE(image.at("split").get<std::string>(), toText(record.split).toStdString());
            QCOMPARE(image.at("reviewed").get<bool>(), record.reviewed);
            const Mask mask = decoded(document, image.at("id"));
            QCOMPARE(mask.empty(), record.maskPath.isEmpty());
            if (!mask.empty()) QVERIFY(mask == *readMask(dataset.absoluteMaskPath(record).toStdString()));
        }
        const auto untyped = imageOf(document, "007.png");
        for (const auto& annotation : document.at("annotations")) {
            QCOMPARE(categories.at(annotation.at("category_id")), annotation.at("image_id") == untyped.at("id") ? "defect" : "scratch");
            QCOMPARE(annotation.at("iscrowd").get<int>(), 0);
        }
        QCOMPARE(document.at("annotations").at(0).at("bbox").get<std::vector<int>>(), (std::vector{1, 2, 3, 4}));
    }

    void cocoMasksHaveTheSizeOfTheirImage() {
        Files files;
        const Dataset dataset = category(files);
        Mask half(width / 2, height / 2, 0);
        half.row(3)[4] = 255;
        drawMask(files, u"c/ground_truth/scratch/000_mask.png"_s, half);
        JobContext job;
        VERIFY_OK(exportCoco(dataset, files.at(u"labels.json"_s), job));
        const auto document = parsed(files.at(u"labels.json"_s));
        const Mask mask = decoded(document, imageOf(document, "test/scratch/000.png").at("id"));
        QCOMPARE(mask.width, width);
        QCOMPARE(mask.height, height);
        QCOMPARE(std::count(mask.pixels.begin(), mask.pixels.end(), 255), 4);
        QCOMPARE(mask.row(7)[9], std::uint8_t(255));
    }
};

QTEST_GUILESS_MAIN(TestLabelExport)
#include "test_label_export.moc"
