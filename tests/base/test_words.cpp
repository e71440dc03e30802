// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <atomic>
#include <cerrno>
#include <thread>
#include <vector>

#include "core/base/words.h"

using namespace blemish;

namespace {
/// Turns the places round and says so.
std::string backwards(const char* english) {
    return std::string(english) == "%1 is in %2" ? "in %2: %1" : std::string(english) + "!";
}
std::string shouted(const char* english) {
    return std::string(english) + " AND MORE";
}
} // namespace

class TestWords : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { Core::speakThrough(nullptr); }

    void placesAreFilledWithWordsAndNumbers() {
        QCOMPARE(Core::say("%1 is in %2", {"a", std::string("b")}), "a is in b");
        QCOMPARE(Core::say("%1 of %2", {3, std::size_t(4)}), "3 of 4");
        QCOMPARE(Core::say("nothing to fill, 100 %"), "nothing to fill, 100 %");
    }

    void nameThatLooksLikeAPlaceStaysAsItIs() {
        QCOMPARE(Core::say("%1 is in %2", {"\"%2.png\"", "\"%1\""}), "\"%2.png\" is in \"%1\"");
    }

    void placeThatNothingFillsIsNotLost() {
        QCOMPARE(Core::say("%1 and %2 and %0", {"a"}), "a and %2 and %0");
    }

    void translationMayTurnThePlacesRound() {
        Core::speakThrough(backwards);
        QCOMPARE(Core::say("%1 is in %2", {"a", "b"}), "in b: a");
        Core::speakThrough(nullptr);
        QCOMPARE(Core::say("%1 is in %2", {"a", "b"}), "a is in b");
    }

    void reasonsOfTheSystemAreTranslatedToo() {
        QCOMPARE(Core::systemReason(ENOENT), "No such file or directory");
        QVERIFY(!Core::systemReason(ECHILD).empty());
        Core::speakThrough(shouted);
        QCOMPARE(Core::systemReason(ENOENT), "No such file or directory AND MORE");
    }

    void theLanguageMayChangeWhileOthersSpeak() {
        std::atomic<bool> stop = false;
        std::atomic<int> wrong = 0;
        std::vector<std::jthread> speakers;
        for (int i = 0; i < 4; ++i)
            speakers.emplace_back([&] {
                while (!stop)
                    if (const auto said = Core::say("%1 is in %2", {"a", "b"}); said != "a is in b" && said != "in b: a") ++wrong;
            });
        for (int i = 0; i < 2000; ++i) Core::speakThrough(i % 2 ? backwards : nullptr);
        stop = true;
        speakers.clear();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
