// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <limits>
#include <set>

#include "core/ml/methods.h"
#include "core/ml/options.h"

using namespace blemish;

namespace {
bool valid(const std::function<void(TrainOptions&)>& change) {
    TrainOptions options;
    change(options);
    return options.validate().ok();
}
} // namespace

class TestOptions : public QObject {
    Q_OBJECT
private slots:
    void defaultsAreValid() { QVERIFY(TrainOptions().validate()); }

    void sizesMustBeMultiplesOf32() {
        QVERIFY(!valid([](auto& o) { o.imageWidth = 250; }));
        QVERIFY(!valid([](auto& o) { o.imageHeight = 48; }));
        QVERIFY(valid([](auto& o) { o.imageWidth = 320, o.imageHeight = 192; }));
    }

    void numbersOutsideTheirRangeAreRefused() {
        QVERIFY(!valid([](auto& o) { o.epochs = 0; }));
        QVERIFY(!valid([](auto& o) { o.learningRate = 0; }));
        QVERIFY(!valid([](auto& o) { o.learningRate = std::numeric_limits<double>::quiet_NaN(); }));
        QVERIFY(!valid([](auto& o) { o.beta1 = 1; }));
        QVERIFY(!valid([](auto& o) { o.heldOut = 0.9; }));
    }

    void textsMustBeOneOfTheirChoices() {
        QVERIFY(!valid([](auto& o) { o.backbone = "vgg16"; }));
        QVERIFY(!valid([](auto& o) { o.layers = ""; }));
        QVERIFY(!valid([](auto& o) { o.layers = "1,4"; }));
        QVERIFY(valid([](auto& o) { o.layers = "2,3"; }));
        QVERIFY(!valid([](auto& o) { o.teacher = ""; }));
    }

    void coloursAreNormalisedAsTheTeacherWasTrainedButForThePublishedVgg() {
        const auto mean = [](const char* method, const char* backbone, const char* normalisation = nullptr) {
            TrainOptions options = publishedOptions(method);
            options.backbone = backbone;
            if (normalisation) options.normalisation = normalisation;
            return preprocessingOf(options).mean[0];
        };
        QCOMPARE(mean("rd", "resnet18"), 0.485f);
        QCOMPARE(mean("mkd", "resnet18"), 0.485f);
        QCOMPARE(mean("mkd", "vgg16"), 0.0f);
        QCOMPARE(mean("mkd", "vgg16", "imagenet"), 0.485f);
        QCOMPARE(mean("rd", "resnet18", "none"), 0.0f);
    }

    void devicesAreAutoCpuOrNumberedCuda() {
        QVERIFY(valid([](auto& o) { o.device = "cuda:1"; }));
        for (const char* wrong : {"", "cuda:", "cuda:x", "gpu", "cuda:-1"}) QVERIFY(!valid([&](auto& o) { o.device = wrong; }));
    }

    void theSentenceNamesFlagAndRange() {
        TrainOptions options;
        options.batch = 0;
        const auto result = options.validate();
        QVERIFY(!result);
        QCOMPARE(QString::fromStdString(result.error().message), QStringLiteral("--batch must be between 1 and 1024, not 0."));
        QVERIFY(result.error().kind == ErrorKind::usage);
    }

    void keysAndFlagsAreUniqueAndExplained() {
        std::set<std::string> keys, flags;
        for (const auto& field : trainOptionFields()) {
            QVERIFY(keys.insert(field.key).second);
            if (*field.flag) QVERIFY(flags.insert(field.flag).second);
            QVERIFY(*field.label && std::string_view(field.why).ends_with('.'));
        }
        QCOMPARE(keys.size(), trainOptionFields().size());
    }

    void jsonKeepsEveryField() {
        TrainOptions options;
        for (const auto& field : trainOptionFields()) change(options, field);
        const auto read = trainOptionsFromJson(toJson(options));
        QVERIFY(read);
        QVERIFY(*read == options);
        QVERIFY(!(*read == TrainOptions()));
    }

    void jsonFillsGapsAndIgnoresWhatIsUnknown() {
        const auto read = trainOptionsFromJson(R"({"epochs": 7, "of_the_future": [1]})");
        QVERIFY(read);
        QCOMPARE(read->epochs, 7);
        QCOMPARE(read->batch, TrainOptions().batch);
    }

    void jsonOfTheWrongKindIsRefused() {
        for (const char* text : {"", "[]", R"({"epochs": "7"})", R"({"epochs": 1e300})", R"({"epochs": 18446744073709551615})",
                                 R"({"compaction": 1})", R"({"backbone": 3})"})
            QVERIFY2(!trainOptionsFromJson(text), text);
    }

    void presetsEndWithThePublishedSettings() { QCOMPARE(trainPresets().back().epochs("rd"), TrainOptions().epochs); }

private:
    struct Change {
        TrainOptions& options;
        void operator()(int TrainOptions::*member) const { options.*member += 32; }
        void operator()(double TrainOptions::*member) const { options.*member = options.*member / 3; }
        void operator()(bool TrainOptions::*member) const { options.*member = !(options.*member); }
        void operator()(std::string TrainOptions::*member) const { options.*member += "-\xC3\xA4"; }
    };
    static void change(TrainOptions& options, const OptionField& field) { std::visit(Change{options}, field.member); }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "test_options.moc"
