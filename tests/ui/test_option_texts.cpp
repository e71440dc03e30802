// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QSet>
#include <QTranslator>
#include <QtTest>

#include "core/ml/methods.h"
#include "ui/option_texts.h"

using namespace blemish;

/// The descriptions of the options live below the interface, where nobody collects texts; ui/option_texts.cpp repeats them
/// for the translators and these tests keep the two the same.
class TestOptionTexts : public QObject {
    Q_OBJECT

    static QSet<QByteArray> shownTexts() {
        QSet<QByteArray> texts;
        for (const OptionField& field : trainOptionFields())
            for (const char* text : {field.label, field.unit, field.why})
                if (*text) texts << text;
        for (const TrainPreset& preset : trainPresets()) texts << preset.label << preset.why;
        for (const TrainMethod& method : trainMethods()) texts << method.label << method.why << method.provenance;
        return texts;
    }
    static QSet<QByteArray> listedTexts() {
        QSet<QByteArray> texts;
        for (const char* text : optionTexts()) texts << text;
        return texts;
    }

private slots:
    void everyTextOfAnOptionIsListed() {
        for (const QByteArray& text : shownTexts() - listedTexts()) QFAIL(("Not in ui/option_texts.cpp: " + text).constData());
    }

    void nothingElseIsListed() {
        for (const QByteArray& text : listedTexts() - shownTexts()) QFAIL(("No option says: " + text).constData());
    }

    void everyTextIsGermanInGerman() {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/blemish_de.qm")));
        for (const char* text : optionTexts()) QVERIFY2(!german.translate("TrainOptions", text).isEmpty(), text);
    }
};

QTEST_GUILESS_MAIN(TestOptionTexts)
#include "test_option_texts.moc"
