// SPDX-License-Identifier: GPL-3.0-or-later
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <thread>

#include "tests/ui/page_project.h"
#include "ui/job_runner.h"
#include "ui/loss_plot.h"
#include "ui/option_form.h"
#include "ui/train_page.h"
#include "ui/training_table.h"

using namespace blemish;
using namespace blemish::test;

class TrainPageTest : public QObject {
    Q_OBJECT

    struct Stage {
        Session session;
        TrainPage page{session};
        OptionForm& form = *page.findChild<OptionForm*>();
        LossPlot& plot = *page.findChild<LossPlot*>();
        TrainingTable& trainings = *page.findChild<TrainingTable*>();
        QProgressBar& progress = *page.findChild<QProgressBar*>();
        QPushButton& start = button("Start training");
        QPushButton& cancel = button("Cancel");

        Stage() {
            page.resize(1200, 800);
            page.show();
            if (!QTest::qWaitForWindowExposed(&page)) qFatal("The page does not show.");
        }
        QPushButton& button(const char* text) {
            for (auto* each : page.findChildren<QPushButton*>())
                if (each->text().remove(QLatin1Char('&')) == QString::fromUtf8(text)) return *each;
            qFatal("There is no button %s", text);
        }
        QLabel& label(const char* name) {
            for (auto* each : page.findChildren<QLabel*>())
                if (each->accessibleName() == QLatin1String(name)) return *each;
            qFatal("There is no label %s", name);
        }
    };

    template <class Editor>
    static Editor* editor(OptionForm& form, const char* key) {
        return qobject_cast<Editor*>(form.editor(key));
    }

private slots:
    void initTestCase() { qputenv("BLEMISH_TEACHERS", m_teachers.path().toLocal8Bit()); }

    void formHoldsEveryOptionAtItsDefault() {
        OptionForm form;
        for (const OptionField& field : trainOptionFields()) QVERIFY2(form.editor(field.key), field.key);
        QVERIFY(form.options() == TrainOptions());
    }

    void formReturnsWhatWasPutIn() {
        OptionForm form;
        TrainOptions options;
        options.backbone = "resnet34";
        options.teacher = "mine";
        options.imageWidth = 320;
        options.learningRate = 0.0012345;
        options.embedTeacher = false;
        options.seed = 7;
        form.setOptions(options);
        QVERIFY(form.options() == options);
        QCOMPARE(editor<QComboBox>(form, "teacher")->currentText(), QStringLiteral("mine"));
        editor<QSpinBox>(form, "epochs")->setValue(33);
        QCOMPARE(form.options().epochs, 33);
    }

    void expertOptionsAreFoldedAwayUntilAskedFor() {
        OptionForm form;
        form.show();
        QVERIFY(!form.editor("learning_rate")->isVisible());
        QVERIFY(form.editor("epochs")->isVisible());
        QTest::mouseClick(form.findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(form.editor("learning_rate")->isVisible());
    }

    void everyOptionExplainsItself() {
        OptionForm form;
        for (const OptionField& field : trainOptionFields()) {
            QVERIFY2(form.editor(field.key)->toolTip().contains(QString::fromUtf8(field.why)), field.key);
            QVERIFY2(!form.editor(field.key)->accessibleName().isEmpty(), field.key);
        }
    }

    void aPresetFillsTheFormAndAnOwnNumberLeavesIt() {
        Stage stage;
        auto* presets = stage.page.findChild<QButtonGroup*>();
        for (std::size_t i = 0; i < trainPresets().size(); ++i) {
            QTest::mouseClick(presets->button(static_cast<int>(i)), Qt::LeftButton);
            QCOMPARE(stage.form.options().epochs, trainPresets()[i].epochs);
            QCOMPARE(presets->checkedId(), static_cast<int>(i));
        }
        editor<QSpinBox>(stage.form, "epochs")->setValue(77);
        QCOMPARE(presets->checkedId(), -1);
    }

    void startIsRefusedWithAReasonUntilThereIsSomethingToLearnFrom() {
        std::vector<Part> one;
        addParts(one, QStringLiteral("train/good"), 1, Label::ok, Split::train, 0, 0);
        PageProject small(one, false);
        PageProject usual;
        Stage stage;
        QVERIFY(!stage.start.isEnabled());
        QVERIFY(stage.label("Why training cannot start").isVisible());
        small.openIn(stage.session);
        QVERIFY(!stage.start.isEnabled());
        QVERIFY(stage.label("Why training cannot start").text().contains(QLatin1String("too few")));
        usual.openIn(stage.session);
        QVERIFY(stage.start.isEnabled());
        QVERIFY(!stage.label("Why training cannot start").isVisible());
        editor<QSpinBox>(stage.form, "image_width")->setValue(250);
        QVERIFY(!stage.start.isEnabled());
        QVERIFY(stage.label("Why training cannot start").text().contains(QLatin1String("multiple of 32")));
    }

    void stepsAppearAsCurveProgressAndWords() {
        PageProject project;
        Stage stage;
        project.openIn(stage.session);
        emit stage.session.trainingStarted(8);
        QVERIFY(!stage.start.isEnabled());
        QVERIFY(stage.cancel.isEnabled());
        for (int step = 1; step <= 5; ++step) emit stage.session.trainingStep((step + 1) / 2, 4, step, 8, 1.0 / step, 90);
        QCOMPARE(stage.plot.stepCount(), 5);
        QCOMPARE(stage.progress.value(), 5);
        QCOMPARE(stage.progress.maximum(), 8);
        const QString words = stage.label("State of the training").text();
        QVERIFY2(words.contains(QLatin1String("Epoch 3 of 4")) && words.contains(QLatin1String("0.2")), qPrintable(words));
        QVERIFY(stage.plot.accessibleDescription().contains(QLatin1String("0.2")));
        emit stage.session.trainingFinished(true, {});
        QVERIFY(stage.start.isEnabled());
        QVERIFY(!stage.cancel.isEnabled());
    }

    void cancelStopsTheRunningJob() {
        PageProject project;
        Stage stage;
        project.openIn(stage.session);
        const auto work = [](JobContext& job) -> Result<int> {
            while (!job.cancelled()) std::this_thread::sleep_for(std::chrono::milliseconds(2));
            return cancelledError();
        };
        QVERIFY(stage.session.jobs().start<int>(QStringLiteral("Training"), work, &stage.page, [&](Result<int> result) {
            emit stage.session.trainingFinished(result.ok(), QString());
        }));
        emit stage.session.trainingStarted(8);
        QTest::mouseClick(&stage.cancel, Qt::LeftButton);
        QVERIFY(!stage.cancel.isEnabled());
        QTRY_VERIFY(!stage.session.jobs().busy());
        QTRY_VERIFY(stage.start.isEnabled());
        QVERIFY(stage.label("State of the training").text().startsWith(QLatin1String("Cancelled")));
    }

    void trainingsAreListedWithLossAndTheOneInUse() {
        PageProject project;
        Stage stage;
        project.openIn(stage.session);
        PageProject::addTraining(*stage.session.store(), usualParts(), 0.44);
        stage.session.activateTraining(stage.session.trainings().front().id);
        QTableWidget& table = *stage.trainings.table();
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.item(1, 0)->text(), QStringLiteral("●"));
        QCOMPARE(table.item(0, 0)->text(), QStringLiteral("○"));
        QCOMPARE(table.item(0, 4)->text(), QStringLiteral("0.125"));
        table.selectRow(0);
        QTest::mouseClick(&stage.button("Use this model"), Qt::LeftButton);
        QCOMPARE(table.item(0, 0)->text(), QStringLiteral("●"));
        QCOMPARE(stage.session.threshold(), 0.44);
    }

    void aFailedTrainingCanBeDeletedAndAFinishedOneTakesItsFileAlong() {
        PageProject project;
        Stage stage;
        project.openIn(stage.session);
        TrainingRecord broken;
        broken.name = QStringLiteral("broken");
        broken.modelPath = QStringLiteral("models/broken.blm");
        broken.state = QStringLiteral("failed");
        broken.createdUtc = QStringLiteral("2024-05-06T09:00:00Z");
        const auto id = PageProject::check(stage.session.store()->addTraining(broken));
        stage.session.activateTraining(stage.session.trainings().front().id);
        stage.trainings.table()->selectRow(0);
        QVERIFY(stage.button("Delete…").isEnabled());
        stage.trainings.removeTraining(id);
        QCOMPARE(stage.trainings.table()->rowCount(), 1);
        const QString file = stage.session.modelFile();
        QVERIFY(QFile::exists(file));
        stage.trainings.removeTraining(stage.session.trainings().front().id);
        QCOMPARE(stage.trainings.table()->rowCount(), 0);
        QVERIFY(!QFile::exists(file));
    }

    void weightsThatAreNoneAreRefusedWithTheReason() {
        PageProject project;
        Stage stage;
        project.openIn(stage.session);
        const QString file = project.file(QStringLiteral("none.pth"));
        QFile none(file);
        QVERIFY(none.open(QFile::WriteOnly) && none.write("no weights") > 0);
        none.close();
        stage.page.importTeacher(file);
        QTRY_VERIFY(!stage.session.jobs().busy());
        QTRY_VERIFY(stage.label("State of the training").text().contains(QLatin1String("none.pth")));
    }

private:
    QTemporaryDir m_teachers;
};

QTEST_MAIN(TrainPageTest)
#include "test_train_page.moc"
