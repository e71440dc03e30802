// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "core/imaging/image_io.h"
#include "fake_detector.h"

using namespace blemish;
namespace fs = std::filesystem;

class TestDetectAll : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        for (int i = 0; i < 24; ++i) {
            RgbImage image(8, 8);
            for (std::size_t p = 0; p < image.pixels.size(); p += 3) image.pixels[p] = static_cast<std::uint8_t>(i);
            m_files.push_back(fs::path(m_folder.path().toStdString()) / ("i" + std::to_string(i) + ".png"));
            QVERIFY(writePng(m_files.back(), image));
        }
    }

    void resultsComeInOrderWhateverTheWorkers() {
        for (const int workers : {0, 1, 3, 50}) {
            fixtures::RedDetector detector;
            std::vector<double> scores;
            JobContext job;
            QVERIFY(detectAll(
                detector, m_files, workers,
                [&](DetectedImage&& d) {
                    QCOMPARE(d.index, scores.size());
                    QCOMPARE(d.image.width, 8);
                    scores.push_back(d.detection->score);
                },
                job));
            QCOMPARE(scores.size(), m_files.size());
            for (std::size_t i = 0; i < scores.size(); ++i) QCOMPARE(scores[i], static_cast<double>(i));
        }
    }

    void aBadFileInTheMiddleDoesNotEndTheBatch() {
        auto files = m_files;
        files[5] = fs::path(m_folder.path().toStdString()) / "missing.png";
        fixtures::RedDetector detector;
        detector.refusedScore = 7;
        std::vector<std::string> errors;
        std::size_t good = 0;
        JobContext job;
        QVERIFY(detectAll(
            detector, files, 2,
            [&](DetectedImage&& d) {
                if (d.detection)
                    ++good;
                else
                    errors.push_back(d.detection.error().message);
            },
            job));
        QCOMPARE(good, files.size() - 2);
        QVERIFY(errors[0].find("missing.png") != std::string::npos);
        QVERIFY(errors[1].find("i7.png") != std::string::npos && errors[1].find("refused") != std::string::npos);
    }

    void noMoreImagesThanTheWindowAreHeld() {
        fixtures::RedDetector detector;
        JobContext job;
        int consumed = 0;
        int ahead = 0;
        QVERIFY(detectAll(
            detector, m_files, 2,
            [&](DetectedImage&&) {
                if (consumed++ == 0) std::this_thread::sleep_for(std::chrono::milliseconds(100));
                ahead = std::max(ahead, detector.calls() - consumed);
            },
            job));
        QVERIFY(ahead > 0);
        QVERIFY(ahead <= 4);
    }

    void severalImagesAreScoredAtOnce() {
        fixtures::RedDetector detector;
        detector.delay = std::chrono::milliseconds(20);
        JobContext job;
        QVERIFY(detectAll(
            detector, std::span(m_files).first(8), 4, [](DetectedImage&&) {}, job));
        QVERIFY(detector.mostAtOnce() > 1);
    }

    void cancellingStopsAfterTheImagesInHand() {
        fixtures::RedDetector detector;
        detector.delay = std::chrono::milliseconds(5);
        std::stop_source stop;
        JobContext job(stop.get_token());
        int consumed = 0;
        const auto result = detectAll(
            detector, m_files, 2,
            [&](DetectedImage&&) {
                if (++consumed == 3) stop.request_stop();
            },
            job);
        QVERIFY(!result);
        QVERIFY(result.error().kind == ErrorKind::cancelled);
        QCOMPARE(consumed, 3);
        QVERIFY(detector.calls() < 12);
    }

    void aPauseRestsEveryWorkerAndNothingIsLost() {
        fixtures::RedDetector detector;
        detector.delay = std::chrono::milliseconds(100);
        const auto control = std::make_shared<JobControl>();
        JobContext job({}, {}, {}, control);
        std::vector<std::size_t> consumed;
        std::atomic<bool> resting = false;
        int restedAt = 0, restedLater = 0;
        std::jthread user([&] {
            while (!resting) std::this_thread::sleep_for(std::chrono::milliseconds(1));
            std::this_thread::sleep_for(std::chrono::milliseconds(150)); // what was begun ends
            restedAt = detector.calls();
            std::this_thread::sleep_for(std::chrono::milliseconds(150));
            restedLater = detector.calls();
            control->pause(false);
        });
        QVERIFY(detectAll(
            detector, std::span(m_files).first(6), 1,
            [&](DetectedImage&& image) {
                consumed.push_back(image.index);
                if (consumed.size() > 1) return;
                control->pause(true);
                resting = true;
            },
            job));
        QCOMPARE(restedLater, restedAt);
        QVERIFY2(restedAt <= 2, qPrintable(QString::number(restedAt))); // the one at hand, though there is room for a third
        QCOMPARE(consumed.size(), std::size_t(6));
        for (std::size_t i = 0; i < consumed.size(); ++i) QCOMPARE(consumed[i], i);
    }

    void cancelEndsAPause() {
        fixtures::RedDetector detector;
        const auto control = std::make_shared<JobControl>();
        std::stop_source stop;
        JobContext job(stop.get_token(), {}, {}, control);
        int consumed = 0;
        std::jthread user([&] {
            while (!control->paused()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            stop.request_stop();
        });
        const auto result = detectAll(
            detector, m_files, 2,
            [&](DetectedImage&&) {
                if (++consumed == 2) control->pause(true);
            },
            job);
        QVERIFY(!result && result.error().kind == ErrorKind::cancelled);
        QCOMPARE(consumed, 2);
    }

    void progressAndResultsArriveInTheCallersThread() {
        const auto here = std::this_thread::get_id();
        bool elsewhere = false;
        std::int64_t last = -1;
        JobContext job({}, [&](const Progress& p) {
            elsewhere = elsewhere || std::this_thread::get_id() != here;
            last = p.done;
            QCOMPARE(p.stage, std::string("Scoring"));
        });
        fixtures::RedDetector detector;
        QVERIFY(detectAll(
            detector, m_files, 3, [&](DetectedImage&&) { elsewhere = elsewhere || std::this_thread::get_id() != here; }, job));
        QVERIFY(!elsewhere);
        QCOMPARE(last, static_cast<std::int64_t>(m_files.size()));
    }

    void anExceptionOfTheConsumerBecomesAnError() {
        fixtures::RedDetector detector;
        JobContext job;
        const auto result = detectAll(
            detector, m_files, 2, [](DetectedImage&&) { throw std::runtime_error("disk full"); }, job);
        QVERIFY(!result);
        QVERIFY(result.error().message.find("disk full") != std::string::npos);
    }

    void noFilesAreNoError() {
        fixtures::RedDetector detector;
        JobContext job;
        QVERIFY(detectAll(
            detector, std::span<const ImageRef>(), 2, [](DetectedImage&&) { QFAIL("nothing to consume"); }, job));
    }

private:
    QTemporaryDir m_folder;
    std::vector<fs::path> m_files;
};

QTEST_GUILESS_MAIN(TestDetectAll)
#include "test_detect_all.moc"
