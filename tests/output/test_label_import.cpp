// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <nlohmann/json.hpp>

#include "core/imaging/image_io.h"
#include "core/output/label_export.h"
#include "core/output/label_import.h"
#include "tests/project/project_files.h"

using namespace blemish;
using namespace blemish::test;
using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

constexpr int width = 24, height = 16;

void drawImage(const Files& files, const QString& name, int w = width, int h = height) {
    static int number = 0;
    if (!writePng(files.at(name).toStdString(), RgbImage(w, h, static_cast<std::uint8_t>(60 + ++number)))) qFatal("cannot write a test image");
}

/// Two regions of their own shape for every `seed`, one with a hole.
Mask defect(int seed) {
    Mask mask(width, height, 0);
    for (int y = 2; y < 6 + seed; ++y)
        for (int x = 1; x < 5; ++x) mask.row(y)[x] = x == 2 && y == 3 ? 0 : 255;
    mask.row(height - 1)[width - 1] = 255;
    return mask;
}

/// Images of all labels, two types, every split, two masks.
void drawData(const Files& files, const QString& folder) {
    for (const auto* name : {"train/good/000.png", "train/good/001.png", "train/good/002.png", "validation/good/000.png", "validation/scratch/007.png",
                             "test/good/000.png", "test/good/003.png", "test/scratch/000.png", "test/scratch/001.png", "test/dent/000.png"})
        drawImage(files, folder + u'/' + QLatin1String(name));
    for (int i = 0; i < 2; ++i)
        if (!writePng(files.at(folder + u"/ground_truth/scratch/00%1_mask.png"_s.arg(i)).toStdString(), defect(i))) qFatal("cannot write a test mask");
}

std::unique_ptr<ProjectStore> projectOf(const Files& files, const QString& data, const QString& project, bool bare = false) {
    JobContext job;
    auto dataset = scanDataset(files.at(data), job);
    if (!dataset) qFatal("%s", dataset.error().message.c_str());
    for (ImageRecord& image : dataset->images) {
        ImageRecord unlabelled;
        unlabelled.path = image.path;
        if (bare) image = unlabelled;
    }
    auto store = ProjectStore::create(files.at(project), project);
    if (!store || !(*store)->addDataset(*dataset)) qFatal("cannot make a test project");
    return std::move(*store);
}

/// Labels as JSON of a made-up tool. Every image is `width` x `height`.
struct Coco {
    Json document{{"images", Json::array()}, {"categories", {{{"id", 3}, {"name", "scratch"}}, {{"id", 9}, {"name", "dent"}}}}, {"annotations", Json::array()}};

    Coco& image(int id, const std::string& name) {
        document["images"].push_back({{"id", id}, {"file_name", name}, {"width", width}, {"height", height}});
        return *this;
    }
    Coco& defect(int image, int category, const Json& segmentation) {
        document["annotations"].push_back({{"id", document["annotations"].size() + 1}, {"image_id", image}, {"category_id", category}, {"segmentation", segmentation}});
        return *this;
    }
    QString write(const Files& files, const QString& name = u"labels.json"_s) const { return files.write(name, QByteArray::fromStdString(document.dump())); }
};

Json box(double x, double y, double w, double h) {
    return {{x, y, x + w, y, x + w, y + h, x, y + h}};
}

Result<LabelImport> read(const QString& file, const ProjectStore& store, bool unmarkedAreOk = false) {
    JobContext job;
    return readLabels(file, store, unmarkedAreOk, job);
}

/// Reads and takes over; returns what was read.
LabelImport take(const QString& file, ProjectStore& store, bool unmarkedAreOk = false) {
    auto import = read(file, store, unmarkedAreOk);
    if (!import) qFatal("%s", import.error().message.c_str());
    JobContext job;
    const auto step = prepareImport(*import, store, job);
    if (!step) qFatal("%s", step.error().message.c_str());
    if (const auto stored = store.setStatesAndMasks(step->after); !stored) qFatal("%s", stored.error().message.c_str());
    return std::move(*import);
}

std::map<QString, ImageRecord> imagesOf(const ProjectStore& store) {
    return byPath(*store.images());
}

Mask maskIn(const ProjectStore& store, const QString& path) {
    const QString file = store.absoluteMaskPath(imagesOf(store).at(path));
    const auto mask = file.isEmpty() ? Result<Mask>(Mask()) : readMask(file.toStdString());
    return mask ? *mask : Mask();
}

void compareLabels(const ProjectStore& a, const ProjectStore& b) {
    const auto before = imagesOf(a), after = imagesOf(b);
    QCOMPARE(after.size(), before.size());
    for (const auto& [path, image] : before) {
        QVERIFY2(after.contains(path), qPrintable(path));
        const ImageRecord& now = after.at(path);
        QVERIFY2(now.label == image.label, qPrintable(path));
        QCOMPARE(now.defectType, image.defectType);
        QCOMPARE(now.split, image.split);
        QVERIFY2(maskIn(b, path) == maskIn(a, path), qPrintable(path));
    }
}

} // namespace

class TestLabelImport : public QObject {
    Q_OBJECT
    Files m_files; ///< of a project that is only looked at
    std::unique_ptr<ProjectStore> m_store;

private slots:
    void initTestCase() {
        drawData(m_files, u"data"_s);
        m_store = projectOf(m_files, u"data"_s, u"project"_s, true);
    }

    void cocoFileGivesAFreshProjectTheSameLabelsTypesAndMasks() {
        Files files;
        drawData(files, u"data"_s);
        const auto first = projectOf(files, u"data"_s, u"first"_s);
        auto images = imagesOf(*first);
        VERIFY_OK(first->setLabel(std::vector{images.at(u"test/good/003.png"_s).id}, Label::unlabelled, {}));
        VERIFY_OK(first->setLabel(std::vector{images.at(u"test/dent/000.png"_s).id}, Label::ng, {})); // no type
        VERIFY_OK(first->setLabel(std::vector{images.at(u"train/good/002.png"_s).id}, Label::ng, u"Kratzer groß"_s));
        VERIFY_OK(writePng(files.at(u"first/masks/9.png"_s).toStdString(), defect(5)));
        VERIFY_OK(first->setDrawnMask(images.at(u"train/good/002.png"_s).id, u"masks/9.png"_s));
        JobContext job;
        VERIFY_OK(exportCoco(*first->dataset(), files.at(u"labels/all.json"_s), job));

        const auto second = projectOf(files, u"data"_s, u"second"_s, true);
        const LabelImport import = take(files.at(u"labels/all.json"_s), *second);
        QCOMPARE(import.found, 10);
        QCOMPARE(import.ok, 4);
        QCOMPARE(import.ng, 5);
        QCOMPARE(import.masks, 3);
        QVERIFY2(import.problems.isEmpty(), qPrintable(import.problems.join(u'\n')));
        compareLabels(*first, *second);
        for (const auto& [path, image] : imagesOf(*second)) QCOMPARE(image.reviewed, imagesOf(*first).at(path).reviewed);
        VERIFY_OK(exportCoco(*second->dataset(), files.at(u"labels/again.json"_s), job));
        QVERIFY(read(files.at(u"labels/again.json"_s), *first)->masks == 3);
    }

    void mvtecFoldersGiveAFreshProjectTheSameLabelsTypesAndMasks() {
        Files files;
        drawData(files, u"data"_s);
        const auto first = projectOf(files, u"data"_s, u"first"_s);
        JobContext job;
        VERIFY_OK(exportMvtec(*first->dataset(), files.at(u"out"_s), ImagePlacement::copy, job));
        compareLabels(*first, *projectOf(files, u"out"_s, u"second"_s));
    }

    void mvtecFoldersWithoutAnyOkImageAreKnownToo() {
        for (const bool masks : {true, false}) {
            Files files;
            drawImage(files, u"data/train/good/000.png"_s); // or this would be no data set of defects
            for (const auto* name : {"test/scratch/000.png", "test/dent/001.png", "validation/dent/002.png"})
                drawImage(files, u"data/"_s + QLatin1String(name));
            if (masks) VERIFY_OK(writePng(files.at(u"data/ground_truth/scratch/000_mask.png"_s).toStdString(), defect(1)));
            const auto first = projectOf(files, u"data"_s, u"first"_s);
            const auto images = *first->images();
            for (const ImageRecord& image : images)
                if (image.label == Label::ok) VERIFY_OK(first->removeImages(std::vector{image}));
            JobContext job;
            VERIFY_OK(exportMvtec(*first->dataset(), files.at(u"out"_s), ImagePlacement::copy, job));
            const auto second = projectOf(files, u"out"_s, u"second"_s);
            QCOMPARE(second->images()->size(), std::size_t(3));
            compareLabels(*first, *second);
            QCOMPARE(maskIn(*second, u"test/scratch/000.png"_s).empty(), !masks);
        }
    }

    void filesOfOtherToolsGiveTypesAndMasks() {
        Files files;
        drawData(files, u"data"_s);
        const auto store = projectOf(files, u"data"_s, u"project"_s, true);
        Coco coco;
        coco.image(1, "test/scratch/000.png").image(2, "test/scratch/001.png").image(7, "test/dent/000.png").image(8, "train/good/000.png");
        coco.defect(1, 3, box(2, 3, 4, 2)).defect(1, 9, box(10, 1, 2, 2)); // the scratch is larger
        coco.defect(2, 3, {{"size", {height, width}}, {"counts", {17, 3, 364}}});
        coco.defect(7, 9, {{"size", {height, width}}, {"counts", "a03\\;"}}); // 17, 3, 364
        const LabelImport import = take(coco.write(files), *store);
        QVERIFY2(import.problems.isEmpty(), qPrintable(import.problems.join(u'\n')));
        QCOMPARE(import.severalTypes, 1);
        QCOMPARE(import.unmarked, 1);
        QCOMPARE(import.changes.size(), std::size_t(3));
        const auto images = imagesOf(*store);
        QCOMPARE(images.at(u"test/scratch/000.png"_s).defectType, u"scratch"_s);
        QCOMPARE(images.at(u"test/dent/000.png"_s).defectType, u"dent"_s);
        QVERIFY(images.at(u"test/dent/000.png"_s).split == Split::test); // a labelled image needs one
        QVERIFY(images.at(u"train/good/000.png"_s).label == Label::unlabelled);
        Mask wanted(width, height, 0);
        for (int y = 3; y < 5; ++y) std::fill_n(wanted.row(y) + 2, 4, std::uint8_t(255));
        for (int y = 1; y < 3; ++y) std::fill_n(wanted.row(y) + 10, 2, std::uint8_t(255));
        QVERIFY(maskIn(*store, u"test/scratch/000.png"_s) == wanted);
        Mask column(width, height, 0);
        for (int y = 1; y < 4; ++y) column.row(y)[1] = 255;
        QVERIFY(maskIn(*store, u"test/scratch/001.png"_s) == column);
        QVERIFY(maskIn(*store, u"test/dent/000.png"_s) == column);
    }

    void unmarkedImagesBecomeOkOnRequestOnly() {
        Files files;
        drawData(files, u"data"_s);
        const auto store = projectOf(files, u"data"_s, u"project"_s, true);
        Coco coco;
        const QString file = coco.image(1, "test/good/003.png").write(files);
        QVERIFY(take(file, *store).changes.empty());
        QCOMPARE(take(file, *store, true).ok, 1);
        const ImageRecord image = imagesOf(*store).at(u"test/good/003.png"_s);
        QVERIFY(image.label == Label::ok);
        QVERIFY(image.split != Split::unassigned);
    }

    void boxesAloneGiveALabelAndNoMask() {
        Files files;
        drawData(files, u"data"_s);
        const auto store = projectOf(files, u"data"_s, u"project"_s, true);
        Coco coco;
        coco.image(1, "test/scratch/000.png").image(2, "test/scratch/001.png").defect(1, 3, nullptr).defect(2, 3, box(1, 1, 2, 2)).defect(2, 3, Json::array());
        const LabelImport import = take(coco.write(files), *store);
        QCOMPARE(import.ng, 2);
        QCOMPARE(import.masks, 0); // half a mask would be a wrong one
        QCOMPARE(import.withoutOutline, 2);
        QVERIFY(maskIn(*store, u"test/scratch/001.png"_s).empty());
    }

    void labelsLandOnTheRightImageOrOnNone() {
        Files files;
        for (const auto* name : {"data/a/001.png", "data/b/001.png", "data/b/only.png", "data/wide.png"}) drawImage(files, QLatin1String(name));
        drawImage(files, u"data/other.png"_s, width + 1);
        const auto store = projectOf(files, u"data"_s, u"project"_s, true);
        Coco coco;
        coco.image(1, "C:\\work\\data\\a\\001.png"); // as another system writes it
        coco.image(2, "001.png");                     // which one?
        coco.image(3, "only.png");
        coco.image(4, "else/where/wide.png"); // a bare name is not enough
        coco.image(5, "other.png");           // another size
        coco.image(6, "gone.png");
        coco.image(7, "x/b/only.png").image(8, "b/001.png"); // the first is also number 3
        for (int id = 1; id <= 8; ++id) coco.defect(id, 9, box(1, 1, 3, 3));
        const LabelImport import = take(coco.write(files), *store);
        QStringList labelled;
        for (const ImageRecord& image : *store->images())
            if (image.label == Label::ng) labelled << image.path;
        QCOMPARE(labelled, QStringList({u"a/001.png"_s, u"b/001.png"_s}));
        QCOMPARE(import.found, 2);
        QCOMPARE(import.missing, 2);
        QCOMPARE(import.problems.size(), 6);
        const QString all = import.problems.join(u'\n');
        QVERIFY2(all.contains(u"gone.png") && all.contains(u"wide.png\" is not in") && all.contains(u"25 × 16"), qPrintable(all));
    }

    void placesThatTheFileNamesComeFirst() {
        Files files;
        drawImage(files, u"data/a/001.png"_s);
        drawImage(files, u"data/b/001.png"_s);
        const auto store = projectOf(files, u"data"_s, u"project"_s, true);
        Coco coco;
        const LabelImport import = take(coco.image(1, "001.png").defect(1, 3, box(0, 0, 2, 2)).write(files, u"data/b/labels.json"_s), *store);
        QCOMPARE(import.found, 1);
        QVERIFY(imagesOf(*store).at(u"b/001.png"_s).label == Label::ng);
    }

    void brokenOutlinesCostTheirImageAlone_data() {
        QTest::addColumn<QByteArray>("segmentation");
        const auto add = [](const char* name, const char* text) { QTest::newRow(name) << QByteArray(text); };
        add("far outside", "[[1,1,5,1,5,40]]");
        add("negative", "[[-3,1,5,1,5,4]]");
        add("a line", "[[1,1,5,5]]");
        add("odd", "[[1,1,5,1,5,5,2]]");
        add("words", "[[1,1,5,1,5,\"5\"]]");
        add("flat", "[1,1,5,1,5,5]");
        add("endless", "[[1,1,5,1,5,1e999]]");
        add("number", "7");
        add("too many pixels", R"({"size":[16,24],"counts":[380,5]})");
        add("negative run", R"({"size":[16,24],"counts":[-1,5]})");
        add("fractions", R"({"size":[16,24],"counts":[1.5,5]})");
        add("overflow", R"({"size":[16,24],"counts":[18446744073709551615,9223372036854775807,9223372036854775807]})");
        add("another size", R"({"size":[24,16],"counts":[0,5]})");
        add("no size", R"({"counts":[0,5]})");
        add("no text", R"({"size":[16,24],"counts":"\u0001"})");
        add("no counts", R"({"size":[16,24]})");
    }
    void brokenOutlinesCostTheirImageAlone() {
        QFETCH(QByteArray, segmentation);
        Coco coco;
        coco.image(1, "test/scratch/000.png").image(2, "test/scratch/001.png").defect(2, 3, box(1, 1, 3, 3)).defect(1, 3, "@");
        QByteArray text = QByteArray::fromStdString(coco.document.dump());
        text.replace("\"@\"", segmentation);
        if (segmentation.contains("1e999")) { // no number of JSON's readers
            QVERIFY(!read(m_files.write(u"labels.json"_s, text), *m_store));
            return;
        }
        const auto import = read(m_files.write(u"labels.json"_s, text), *m_store);
        VERIFY_OK(import);
        QCOMPARE(import->changes.size(), std::size_t(1));
        QCOMPARE(import->changes[0].after.path, u"test/scratch/001.png"_s);
        QCOMPARE(import->problems.size(), 1);
        QVERIFY2(import->problems[0].contains(u"Annotation 2") && import->problems[0].contains(u"000.png"), qPrintable(import->problems[0]));
    }

    void brokenFilesAreRefusedWithASentence_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("mentioned");
        const auto add = [](const char* name, const char* text, const char* mentioned) { QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(mentioned); };
        add("empty", "", "not JSON");
        add("cut off", "{\"images\": [", "not JSON");
        add("no UTF-8", "{\"images\": [\"\xff\"]}", "not JSON");
        add("a list", "[1, 2]", "images");
        add("no images", "{\"annotations\": []}", "images");
        add("annotations are no list", "{\"images\": [], \"annotations\": 3}", "annotations");
        add("image without name", R"({"images":[{"id":1,"width":4,"height":4}]})", "file_name");
        add("image that is none", R"({"images":[7]})", "entry 1");
        add("endless image", R"({"images":[{"id":1,"width":999999,"height":999999,"file_name":"a"}]})", "height");
        add("no pixels", R"({"images":[{"id":1,"width":0,"height":4,"file_name":"a"}]})", "width");
        add("twice", R"({"images":[{"id":1,"width":4,"height":4,"file_name":"a"},{"id":1,"width":4,"height":4,"file_name":"b"}]})", "entry 2");
        add("no such image", R"({"images":[],"categories":[{"id":1,"name":"x"}],"annotations":[{"image_id":1,"category_id":1}]})", "image_id");
        add("no such category", R"({"images":[{"id":1,"width":4,"height":4,"file_name":"a"}],"annotations":[{"image_id":1,"category_id":1}]})", "category_id");
        add("category without name", R"({"images":[],"categories":[{"id":1}]})", "name");
        add("number beyond 64 bits", R"({"images":[{"id":18446744073709551615,"width":4,"height":4,"file_name":"a"}]})", "id");
        add("deep", QByteArray(100'000, '[').constData(), "not JSON");
    }
    void brokenFilesAreRefusedWithASentence() {
        QFETCH(QByteArray, text);
        QFETCH(QString, mentioned);
        const auto refused = read(m_files.write(u"bad \n.json"_s, text), *m_store);
        QVERIFY(!refused);
        QVERIFY2(message(refused.error()).contains(mentioned), refused.error().message.c_str());
        QVERIFY2(message(refused.error()).contains(u"bad"), refused.error().message.c_str());
        QVERIFY(!message(refused.error()).contains(u'\n'));
        QVERIFY(!read(m_files.at(u"absent.json"_s), *m_store));
    }

    void lockedSplitIsKeptButNgLeavesTraining() {
        Files files;
        drawData(files, u"data"_s);
        const auto store = projectOf(files, u"data"_s, u"project"_s);
        VERIFY_OK(store->setSetting(u"split_locked"_s, u"yes"_s));
        const auto before = imagesOf(*store);
        Coco coco;
        int number = 0;
        for (const char* path : {"train/good/000.png", "train/good/001.png", "test/good/000.png"}) {
            coco.image(++number, path);
            coco.document["images"].back().update({{"label", "ok"}, {"split", "validation"}, {"reviewed", true}});
        }
        const LabelImport import = take(coco.defect(2, 9, box(1, 1, 4, 4)).write(files), *store);
        QVERIFY(import.splitLocked);
        const auto after = imagesOf(*store);
        QVERIFY(after.at(u"train/good/000.png"_s).split == Split::train && after.at(u"train/good/000.png"_s).reviewed);
        QVERIFY(after.at(u"test/good/000.png"_s).split == Split::test);
        const ImageRecord& defective = after.at(u"train/good/001.png"_s);
        QVERIFY(before.at(defective.path).split == Split::train);
        QVERIFY(defective.label == Label::ng && defective.split != Split::train);
    }

    void goingBackBringsReplacedMasksBack() {
        Files files;
        drawData(files, u"data"_s);
        const auto store = projectOf(files, u"data"_s, u"project"_s);
        const QString path = u"test/scratch/000.png"_s;
        const std::int64_t id = imagesOf(*store).at(path).id;
        const QString drawn = u"masks/%1.png"_s.arg(id);
        VERIFY_OK(writePng(files.at(u"project/"_s + drawn).toStdString(), defect(3)));
        VERIFY_OK(store->setDrawnMask(id, drawn));
        const auto before = *store->images();
        Coco coco;
        const auto import = read(coco.image(1, path.toStdString()).defect(1, 9, box(1, 1, 4, 4)).write(files), *store);
        VERIFY_OK(import);
        QCOMPARE(import->replacedMasks, 1);
        JobContext job;
        const auto step = prepareImport(*import, *store, job);
        VERIFY_OK(step);
        QVERIFY(*store->images() == before); // nothing is changed yet
        VERIFY_OK(store->setStatesAndMasks(step->after));
        QCOMPARE(imagesOf(*store).at(path).defectType, u"dent"_s);
        QVERIFY(maskIn(*store, path) != defect(3));
        VERIFY_OK(writePng(files.at(u"project/"_s + drawn).toStdString(), defect(0))); // a stroke meanwhile
        VERIFY_OK(store->setStatesAndMasks(step->before));
        QCOMPARE(imagesOf(*store).at(path).defectType, u"scratch"_s);
        QVERIFY(maskIn(*store, path) == defect(3));
    }

    void cancellingLeavesNothing() {
        Files files;
        drawData(files, u"data"_s);
        const auto store = projectOf(files, u"data"_s, u"project"_s);
        Coco coco;
        const QString file = coco.image(1, "test/scratch/000.png").defect(1, 9, box(1, 1, 4, 4)).write(files);
        std::stop_source stop;
        stop.request_stop();
        JobContext job(stop.get_token());
        QCOMPARE(readLabels(file, *store, false, job).error().kind, ErrorKind::cancelled);
        const auto import = read(file, *store);
        QCOMPARE(prepareImport(*import, *store, job).error().kind, ErrorKind::cancelled);
        QVERIFY(QDir(store->maskFolder()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLabelImport)
#include "test_label_import.moc"
