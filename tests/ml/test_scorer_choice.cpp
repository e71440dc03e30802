// SPDX-License-Identifier: GPL-3.0-or-later
// Which engine scores, on a machine with NVIDIA's driver and a LibTorch that cannot use it: an empty library stands for the driver.
#include <QTemporaryDir>
#include <QTest>

#include <dlfcn.h>

#include "core/imaging/image_io.h"
#include "core/imaging/sample_images.h"
#include "core/ml/engine.h"
#include "core/ml/inference/cpu_detector.h"
#include "core/ml/machine.h"

using namespace blemish;
namespace fs = std::filesystem;

class ScorerChoice : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    fs::path file(const std::string& name) const { return fs::path(m_folder.path().toStdString()) / name; }

    void trainTiny(const std::string& method) {
        TrainingInput input;
        for (std::uint32_t i = 0; i < 4; ++i) {
            input.images.emplace_back(file(std::to_string(i) + ".png"));
            QVERIFY(writePng(input.images.back().path(), drawSamplePart(i, {}, 32).image).ok());
        }
        input.model = file(method + ".blm");
        input.options.method = method;
        input.options.teacher = "builtin";
        input.options.imageWidth = input.options.imageHeight = 32;
        input.options.epochs = 1;
        input.options.batch = 2;
        QStringList notes;
        JobContext job({}, {}, [&](const std::string& note) { notes << QString::fromStdString(note); });
        const auto outcome = train(input, job);
        QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().message.c_str());
        QCOMPARE(outcome->device, std::string("cpu"));
        QVERIFY2(notes.filter(QStringLiteral("(cpu)")).size() == 1, qPrintable(notes.join(QLatin1Char('\n'))));
    }

    QString refusal(const std::string& method, const DetectorOptions& options) const {
        const auto detector = loadDetector(file(method + ".blm"), options);
        return detector ? QStringLiteral("not refused") : QString::fromStdString(detector.error().message);
    }

    static DetectorOptions with(const char* engine, const char* device, const char* precision) {
        DetectorOptions options;
        options.engine = engine;
        options.device = device;
        options.precision = precision;
        return options;
    }

    /// Asked without `hasGraphicsDriver`, which remembers its answer.
    static bool hasGraphicsDriverHere() {
        void* handle = ::dlopen("libcuda.so.1", RTLD_LAZY);
        if (handle) ::dlclose(handle);
        return handle != nullptr;
    }

private Q_SLOTS:
    void initTestCase() {
        if (hasGraphicsDriverHere()) QSKIP("This machine has the driver itself.");
        QVERIFY2(::dlopen(BLEMISH_EMPTY_DRIVER, RTLD_NOW), ::dlerror());
        QVERIFY(hasGraphicsDriver());
        qputenv("BLEMISH_TEACHERS", m_folder.filePath(QStringLiteral("teachers")).toUtf8());
        trainTiny("rd");
        trainTiny("rd++");
    }

    void aDriverAloneDoesNotTakeTheProcessorsEngineAway() {
        if (!inference::servesMethod("rd")) QSKIP("This build has no oneDNN.");
        for (const char* engine : {"auto", "onednn"}) {
            const auto detector = loadDetector(file("rd.blm"), with(engine, "auto", "auto"));
            QVERIFY2(detector.ok(), detector ? "" : detector.error().message.c_str());
            QVERIFY(dynamic_cast<const inference::CpuDetector*>(detector->get()));
        }
        const auto libtorch = loadDetector(file("rd.blm"), with("libtorch", "auto", "auto"));
        QVERIFY(libtorch.ok());
        QVERIFY(!dynamic_cast<const inference::CpuDetector*>(libtorch->get()));
    }

    void whatAnEngineCannotDoIsRefusedAndNotPassedOver() {
        QVERIFY(refusal("rd", with("onednn", "cuda:0", "auto")).contains(QStringLiteral("--device")));
        QVERIFY(refusal("rd", with("libtorch", "cpu", "bf16")).contains(QStringLiteral("fp32 only, not in bf16")));
        QVERIFY(refusal("rd++", with("auto", "cpu", "int8")).contains(QStringLiteral("fp32 only, not in int8")));
        QVERIFY(loadDetector(file("rd++.blm"), with("auto", "cpu", "fp32")).ok());
    }
};

QTEST_GUILESS_MAIN(ScorerChoice)
#include "test_scorer_choice.moc"
