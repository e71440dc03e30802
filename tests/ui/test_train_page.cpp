// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <set>
#include <QTimer>
#include <QToolButton>
#include <thread>

#include "core/ml/methods.h"
#include "tests/ui/page_project.h"
#include "ui/job_runner.h"
#include "ui/log_book.h"
#include "ui/log_view.h"
#include "ui/loss_plot.h"
#include "ui/option_form.h"
#include "ui/option_side.h"
#include "ui/probe_panel.h"
#include "ui/train_page.h"
#include "ui/training_runs.h"
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

    void nothingIsDownloadedBeforeTheUserAgrees() {
        Stage stage;
        auto* options = stage.page.findChild<OptionSide*>();
        auto* download = stage.page.findChild<QPushButton*>(QStringLiteral("downloadTeacher"));
        QVERIFY(download->isEnabled());
        QSignalSpy wanted(options, &OptionSide::downloadWanted);
        const auto answer = [&](const QString& mirror, bool agree) {
            QTimer::singleShot(0, this, [=] {
                auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
                QVERIFY(dialog);
                auto* server = dialog->findChild<QLineEdit*>(QStringLiteral("teacherServer"));
                QTest::keyClicks(server, mirror);
                QPushButton* button = nullptr;
                for (auto* each : dialog->findChildren<QPushButton*>())
                    if (each->text().contains(QStringLiteral("Download")) == agree) button = each;
                QVERIFY(button);
                QTest::mouseClick(button, Qt::LeftButton);
                if (dialog->isVisible()) dialog->reject(); // the button is greyed: no address
            });
            QTest::mouseClick(download, Qt::LeftButton);
        };
        answer({}, false);
        QCOMPARE(wanted.count(), 0);
        answer(QStringLiteral("not an address"), true);
        QCOMPARE(wanted.count(), 0);
        options->disconnect(&stage.page); // the download itself has tests of its own
        answer(QStringLiteral("https://mirror.example/models"), true);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().at(0).toString(), QStringLiteral("resnet18"));
        QCOMPARE(wanted.first().at(1).toUrl(), QUrl(QStringLiteral("https://mirror.example/models")));
    }

    void aPresetFillsTheFormAndAnOwnNumberLeavesIt() {
        Stage stage;
        auto* presets = stage.page.findChild<QButtonGroup*>();
        for (std::size_t i = 0; i < trainPresets().size(); ++i) {
            QTest::mouseClick(presets->button(static_cast<int>(i)), Qt::LeftButton);
            QCOMPARE(stage.form.options().epochs, trainPresets()[i].epochs("rd"));
            QCOMPARE(presets->checkedId(), static_cast<int>(i));
        }
        editor<QSpinBox>(stage.form, "epochs")->setValue(77);
        QCOMPARE(presets->checkedId(), -1);
    }

    void thePresetOfAnomalibIsTakenAndLeftAgain() {
        Stage stage;
        auto* presets = stage.page.findChild<QButtonGroup*>();
        const int anomalib = static_cast<int>(trainPresets().size()), accurate = anomalib - 1;
        TrainOptions wanted = publishedOptions("rd");
        useAnomalibSettings(wanted);
        QTest::mouseClick(presets->button(anomalib), Qt::LeftButton);
        QVERIFY(stage.form.options() == wanted);
        QCOMPARE(presets->checkedId(), anomalib);
        QTest::mouseClick(presets->button(accurate), Qt::LeftButton);
        QVERIFY(stage.form.options() == publishedOptions("rd"));
        QCOMPARE(presets->checkedId(), accurate);
        auto* method = editor<QComboBox>(stage.form, "method");
        method->setCurrentIndex(method->findData(QStringLiteral("mkd"))); // has no embedding
        QVERIFY(!presets->button(anomalib)->isVisible());
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
        emit stage.session.runs().started(8, {});
        QVERIFY(stage.cancel.isEnabled());
        QVERIFY(!stage.button("Stop and keep").isEnabled()); // nothing is learned yet
        for (int step = 1; step <= 5; ++step) emit stage.session.runs().stepped((step + 1) / 2, 4, step, 8, 1.0 / step, 90);
        QCOMPARE(stage.plot.stepCount(), 5);
        QCOMPARE(stage.progress.value(), 5);
        QCOMPARE(stage.progress.maximum(), 8);
        QVERIFY(stage.button("Stop and keep").isEnabled());
        const QString words = stage.label("State of the training").text();
        QVERIFY2(words.contains(QLatin1String("Epoch 3 of 4")) && words.contains(QLatin1String("0.2")), qPrintable(words));
        QVERIFY(stage.plot.accessibleDescription().contains(QLatin1String("0.2")));
        emit stage.session.runs().finished(true, {});
        QVERIFY(stage.start.isEnabled());
        QVERIFY(!stage.cancel.isEnabled());
    }

    void aContinuedTrainingShowsItsWholeCurve() {
        PageProject project;
        Stage stage;
        project.openIn(stage.session);
        emit stage.session.runs().started(8, {0.9, 0.7});
        emit stage.session.runs().stepped(3, 4, 5, 8, 0.5, 1);
        emit stage.session.runs().stepped(3, 4, 6, 8, 0.4, 1);
        emit stage.session.runs().finished(true, {});
        const std::vector<LossPlot::Row> rows = stage.plot.rows();
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows[0].loss, 0.9);
        QCOMPARE(rows[2].epoch, 3);
        QCOMPARE(rows[2].loss, 0.45);
    }

    void theCurveHasATableTwin() {
        PageProject project;
        Stage stage;
        project.openIn(stage.session);
        emit stage.session.runs().started(4, {0.5, 0.25});
        ProbeReading reading;
        emit stage.session.runs().stepped(2, 2, 4, 4, 0.25, 0);
        reading.step = 4;
        reading.normal = {0.1, 0.2};
        reading.defective = {0.15, 0.3};
        emit stage.session.runs().probed(reading);
        QTest::mouseClick(stage.page.findChild<QCheckBox*>(QStringLiteral("lossAsTable")), Qt::LeftButton, {}, {5, 8});
        QTableWidget* table = nullptr;
        for (auto* each : stage.page.findChildren<QTableWidget*>())
            if (each->accessibleName() == QLatin1String("Loss of each epoch")) table = each;
        QVERIFY(table && table->isVisible());
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("0.5"));
        QCOMPARE(table->item(1, 2)->text(), QStringLiteral("75 % (best)"));
    }

    void theEpochWithTheBestSeparationIsMarkedAndNotCalledTheModel() {
        PageProject project;
        Stage stage;
        project.openIn(stage.session);
        emit stage.session.runs().started(8, {});
        QVERIFY(!stage.plot.best());
        const auto read = [&](int step, const std::vector<double>& defective) {
            emit stage.session.runs().stepped((step + 1) / 2, 4, step, 8, 1.0 / step, 9);
            ProbeReading reading;
            reading.step = step;
            reading.normal = {0.1, 0.3};
            reading.defective = defective;
            emit stage.session.runs().probed(reading);
        };
        read(2, {0.2}); // 50 %
        QCOMPARE(stage.plot.best()->epoch, 1);
        read(4, {0.4, 0.2}); // 75 %
        read(6, {0.2, 0.4}); // as good, but later
        read(8, {0.2});
        QCOMPARE(stage.plot.best()->epoch, 2);
        QCOMPARE(stage.plot.best()->separation, 0.75);
        const QCPGraph* mark = stage.plot.graph(stage.plot.graphCount() - 1);
        QCOMPARE(mark->data()->size(), 1);
        QCOMPARE(mark->data()->at(0)->key, 2.0);
        QCOMPARE(mark->data()->at(0)->value, 75.0);
        QVERIFY(stage.plot.legend->itemWithPlottable(mark) && stage.plot.legend->visible());
        QVERIFY2(mark->name().contains(QLatin1String("75")) && mark->name().endsWith(QLatin1String("epoch 2")), qPrintable(mark->name()));
        QVERIFY2(stage.plot.toolTip().contains(QLatin1String("the model is what the training ends with")), qPrintable(stage.plot.toolTip()));
        emit stage.session.runs().started(8, {}); // another training begins with none
        QVERIFY(!stage.plot.best());
        QCOMPARE(mark->data()->size(), 0);
        QVERIFY(!stage.plot.legend->itemWithPlottable(mark) && stage.plot.toolTip().isEmpty());
    }

    void separationIsTheShareOfPairsInOrder() {
        ProbeReading reading;
        QVERIFY(!reading.separation());
        reading.normal = {1, 2};
        QVERIFY(!reading.separation());
        reading.defective = {2, 3};
        QCOMPARE(*reading.separation(), 0.875);
    }

    void theWatchedImageShowsWhatTheNetworkSeesNow() {
        const PageProject project(usualParts(), true, true);
        Stage stage;
        project.openIn(stage.session);
        auto& panel = *stage.page.findChild<ProbePanel*>();
        QVERIFY(panel.picture().isNull());
        ProbeReading reading;
        reading.image = stage.session.imageFile(0);
        reading.map = AnomalyMap(16, 16, 0.1F);
        reading.map->row(8)[8] = 2;
        reading.normal = {0.2, 0.3};
        reading.defective = {0.5};
        reading.normalPeak = 0.3;
        emit stage.session.runs().probed(reading);
        QTRY_VERIFY(!panel.picture().isNull());
        QCOMPARE(panel.picture().size(), QSize(32, 32));
        QVERIFY2(panel.words().contains(QLatin1String("100 %")), qPrintable(panel.words()));
    }

    void trainingsWaitTheirTurnAndCanBeTakenOut() {
        PageProject project;
        Stage stage;
        project.openIn(stage.session);
        QVERIFY(stage.session.jobs().start<int>(QStringLiteral("Scoring"), [](JobContext& job) -> Result<int> {
            while (!job.cancelled()) std::this_thread::sleep_for(std::chrono::milliseconds(2));
            return cancelledError();
        }, this, [](Result<int>) {}));
        editor<QSpinBox>(stage.form, "epochs")->setValue(11);
        QTest::mouseClick(&stage.button("Add to queue"), Qt::LeftButton);
        editor<QSpinBox>(stage.form, "epochs")->setValue(22);
        QTest::mouseClick(&stage.button("Add to queue"), Qt::LeftButton);
        QTableWidget& table = *stage.trainings.table();
        QCOMPARE(table.rowCount(), 3);
        QVERIFY(table.item(1, 1)->text().contains(QLatin1String("11")));
        QCOMPARE(table.item(1, 2)->text(), QStringLiteral("Waiting, place 1"));
        QCOMPARE(table.item(0, 2)->text(), QStringLiteral("Waiting, place 2"));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualItemRect(table.item(1, 1)).center());
        QTest::mouseClick(&stage.button("Take out"), Qt::LeftButton);
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.item(0, 2)->text(), QStringLiteral("Waiting, place 1"));
        QVERIFY(table.item(0, 1)->text().contains(QLatin1String("22")));
        stage.session.runs().removeWaiting(stage.session.runs().waiting().front().ticket);
        stage.session.jobs().cancel();
        QTRY_VERIFY(!stage.session.jobs().busy());
        QCOMPARE(stage.session.trainings().size(), 1U);
    }

    void theImageOnScreenIsWatchedFirst() {
        PageProject project;
        Session session;
        project.openIn(session);
        for (int i = 0; i < static_cast<int>(session.images().size()); ++i) {
            const bool ng = session.images()[static_cast<std::size_t>(i)].label == Label::ng;
            session.setCurrentImage(i);
            const std::vector<int> watched = session.runs().watched();
            QCOMPARE(watched.size(), std::size_t(8));
            QCOMPARE(watched.front() == i, ng);
            QCOMPARE(std::set<int>(watched.begin(), watched.end()).size(), watched.size());
        }
    }

    void twoTrainingsAlikeHaveNamesOfTheirOwn() {
        PageProject project;
        Stage stage;
        project.openIn(stage.session);
        JobRunner& jobs = stage.session.jobs();
        QVERIFY(jobs.start<int>(QStringLiteral("Scoring"), [](JobContext& job) -> Result<int> {
            while (!job.cancelled()) std::this_thread::sleep_for(std::chrono::milliseconds(2));
            return cancelledError();
        }, this, [](Result<int>) {}));
        TrainOptions options;
        for (int i = 0; i < 3; ++i) {
            options.seed = i == 2 ? 7 : TrainOptions().seed;
            stage.session.runs().start(options);
        }
        std::set<QString> names;
        for (const WaitingTraining& waiting : stage.session.runs().waiting()) names.insert(waiting.name);
        QCOMPARE(names.size(), std::size_t(3));
        QVERIFY(names.rbegin()->contains(QLatin1String("seed 7")));
        jobs.withdrawAll();
        QVERIFY(stage.session.runs().waiting().empty());
        jobs.cancel();
        QTRY_VERIFY(!jobs.busy());
    }

    void logIsFilteredByKindAndWords() {
        LogBook book;
        LogView view(book);
        book.add(LogLevel::debug, QStringLiteral("a detail"));
        book.add(LogLevel::info, QStringLiteral("Training: done"));
        book.add(LogLevel::error, QStringLiteral("Training: failed"));
        auto& shown = *view.findChild<QTableView*>()->model();
        QCOMPARE(shown.rowCount(), 2);
        auto& kinds = *view.findChild<QComboBox*>();
        kinds.setCurrentIndex(0);
        QCOMPARE(shown.rowCount(), 3);
        QTest::keyClicks(view.findChild<QLineEdit*>(), QStringLiteral("training"));
        QCOMPARE(shown.rowCount(), 2);
        kinds.setCurrentIndex(3);
        QCOMPARE(shown.rowCount(), 1);
        QCOMPARE(shown.index(0, LogBook::message).data().toString(), QStringLiteral("Training: failed"));
        for (int i = 0; i < LogBook::mostLines; ++i) book.add(LogLevel::info, QString::number(i));
        QCOMPARE(book.rowCount(), LogBook::mostLines);
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
        const QString said = stage.label("State of the training").text(); // where the files are depends on the disk
        QVERIFY2(said.contains(QLatin1String("trash")), qPrintable(said));
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
