// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/base/file_io.h"
#include "core/ml/backbones.h"
#include "core/ml/engine/pretrainer.h"
#include "core/ml/teacher_store.h"

using namespace blemish;
namespace fs = std::filesystem;

class TestPretraining : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesATeacherThatTrainingsTake() {
        auto input = inputFor("teacher.safetensors");
        JobContext job;
        const auto outcome = nn::pretrain(input, job);
        QVERIFY2(outcome, outcome ? "" : outcome.error().message.c_str());
        QCOMPARE(outcome->last.images, std::int64_t(48));
        const auto resolved = TeacherStore(m_folder.path().toStdString()).resolve(input.out.string(), "resnet18");
        QVERIFY2(resolved, resolved ? "" : resolved.error().message.c_str());
        QVERIFY(resolved->weights.tensors.at("conv1.weight").type == ElementType::f16);
        QVERIFY(resolved->weights.tensors.at("bn1.running_var").type == ElementType::f32);
        QVERIFY(fs::file_size(input.out) < 6'000'000);
    }

    void aStoppedRunGoesOnAsIfItHadNotStopped_data() {
        QTest::addColumn<std::string>("objective");
        for (const char* objective : {"labels", "both"}) QTest::newRow(objective) << std::string(objective);
    }
    void aStoppedRunGoesOnAsIfItHadNotStopped() {
        QFETCH(std::string, objective);
        JobContext job;
        auto whole = inputFor("whole.safetensors");
        whole.options.objective = objective;
        QVERIFY(nn::pretrain(whole, job));

        auto input = inputFor("parts.safetensors");
        input.options.objective = objective;
        fs::remove(input.out); // of the objective before
        std::stop_source stop;
        JobContext stopped(stop.get_token());
        input.onStep = [&](const PretrainStep& step) {
            if (step.images == 16) stop.request_stop();
        };
        const auto interrupted = nn::pretrain(input, stopped);
        QVERIFY(!interrupted);
        QVERIFY(interrupted.error().kind == ErrorKind::cancelled);
        QVERIFY(!fs::exists(input.out));
        input.resume = true;
        input.onStep = {};
        QVERIFY(nn::pretrain(input, job));
        const auto a = readSafetensors(whole.out), b = readSafetensors(input.out);
        QVERIFY(a && b);
        for (const auto& [name, tensor] : a->tensors) QVERIFY2(toFloats(tensor) == toFloats(b->tensors.at(name)), name.c_str());
    }

    void anotherSeedIsNotContinued() {
        auto input = inputFor("parts.safetensors"); // its state is still there
        input.options.seed = 5;
        input.resume = true;
        JobContext job;
        const auto outcome = nn::pretrain(input, job);
        QVERIFY(!outcome);
        QVERIFY(outcome.error().message.find("another seed") != std::string::npos);
        input.options.seed = 0;
        input.options.objective = "labels";
        QVERIFY(!nn::pretrain(input, job));
    }

    void learningLowersTheLoss_data() {
        QTest::addColumn<std::string>("objective");
        QTest::newRow("labels") << std::string("labels");
        QTest::newRow("views") << std::string("views");
    }
    void learningLowersTheLoss() {
        QFETCH(std::string, objective);
        auto input = inputFor("learned.safetensors");
        input.options.objective = objective;
        input.options.images = 320;
        input.options.batch = 16;
        double first = 0;
        input.onStep = [&](const PretrainStep& step) {
            if (first == 0) first = step.loss;
        };
        JobContext job;
        const auto outcome = nn::pretrain(input, job);
        QVERIFY(outcome);
        QVERIFY2(outcome->last.loss < first - 0.1, // a mean over 5000 images: the last batch alone is lower by units
                  qPrintable(QStringLiteral("%1 from %2").arg(outcome->last.loss).arg(first)));
    }

private:
    PretrainInput inputFor(const char* name) const {
        PretrainInput input;
        input.options.images = 48;
        input.options.batch = 8;
        input.options.size = 32;
        input.options.finalSize = 0;
        input.options.classes = 10;
        input.options.statisticsImages = 16;
        input.options.statisticsSize = 32;
        input.options.threads = 1;
        input.out = fs::path(m_folder.path().toStdString()) / name;
        return input;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPretraining)
#include "test_pretraining.moc"
