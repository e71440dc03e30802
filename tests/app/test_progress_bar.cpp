// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress_bar.h"

#include <QTest>
#include <cstdio>

using namespace blemish;

class TestProgressBar : public QObject {
    Q_OBJECT

    static QByteArray shownBy(ProgressBar::Style style, const std::vector<Progress>& updates) {
        std::FILE* file = std::tmpfile();
        ProgressBar bar(file, style);
        for (const Progress& update : updates) bar.update(update);
        bar.clear();
        std::rewind(file);
        QByteArray text(4096, '\0');
        text.resize(static_cast<qsizetype>(std::fread(text.data(), 1, 4096, file)));
        std::fclose(file);
        return text;
    }

private slots:
    void durationsReadLikeSpeech() {
        QCOMPARE(formatDuration(0.2), std::string("0 s"));
        QCOMPARE(formatDuration(59.4), std::string("59 s"));
        QCOMPARE(formatDuration(200), std::string("3 min 20 s"));
        QCOMPARE(formatDuration(7500), std::string("2 h 5 min"));
        QCOMPARE(formatDuration(-3), std::string("0 s"));
    }

    void barFillsWithTheShareThatIsDone() {
        const std::string half = progressBarLine({"Training", 12, 24, 200}, "loss 0.5", 120);
        QVERIFY2(half.find("[############            ]") != std::string::npos, half.c_str());
        QVERIFY2(half.find("12/24") != std::string::npos, half.c_str());
        QVERIFY2(half.find("loss 0.5") != std::string::npos, half.c_str());
        QVERIFY2(half.find("3 min 20 s left") != std::string::npos, half.c_str());
    }

    void unknownEndShowsACountAndNoBar() {
        const std::string line = progressBarLine({"Looking for images", 812, 0, -1}, "", 80);
        QCOMPARE(line, std::string("Looking for images  812"));
    }

    void lineNeverReachesTheEdgeOfTheTerminal() {
        const std::string line = progressBarLine({"Training", 1, 24, 200}, "loss 0.5", 30);
        QCOMPARE(line.size(), std::size_t(29));
    }

    void finishedStageSaysNothingOfTimeLeft() {
        QCOMPARE(progressPlainLine({"Scoring", 5, 5, 0}, ""), std::string("Scoring 5/5"));
    }

    void silentStaysSilent() { QCOMPARE(shownBy(ProgressBar::Style::silent, {{"Training", 1, 2, 1}}), QByteArray()); }

    void logsGetTheFirstAndTheLastLineOfAStage() {
        const QByteArray text = shownBy(
            ProgressBar::Style::lines, {{"Scoring", 0, 3, -1}, {"Scoring", 1, 3, 1}, {"Scoring", 2, 3, 1}, {"Scoring", 3, 3, 0}});
        QCOMPARE(text, QByteArray("Scoring 0/3\nScoring 3/3\n"));
    }

    void barIsDrawnOverItselfAndTakenAway() {
        const QByteArray text = shownBy(ProgressBar::Style::bar, {{"Scoring", 1, 3, -1}, {"Scoring", 2, 3, -1}});
        QVERIFY(!text.contains('\n'));
        QCOMPARE(text.count("\r\033[K"), 3);
        QVERIFY(text.endsWith("\r\033[K"));
    }
};

QTEST_GUILESS_MAIN(TestProgressBar)
#include "test_progress_bar.moc"
