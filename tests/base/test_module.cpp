// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/base/module.h"

using namespace blemish;

class TestModule : public QObject {
    Q_OBJECT

private slots:
    void symbolIsFoundInTheModuleBesideTheProgram() {
        const auto found = symbolInModule("blemish_codecs.so", "blemishCodecs");
        QVERIFY2(found, found ? "" : found.error().message.c_str());
        const auto again = symbolInModule("blemish_codecs.so", "blemishCodecs");
        QVERIFY(again);
        QCOMPARE(*again, *found);
    }

    void missingModuleIsNamedWithThePlaceWhereItShouldBe() {
        const auto found = symbolInModule("blemish_nothing.so", "anything");
        QVERIFY(!found);
        const QString message = QString::fromStdString(found.error().message);
        QVERIFY2(message.contains(QLatin1String("blemish_nothing.so")) && message.contains(QLatin1String("lib/blemish")), qPrintable(message));
    }

    void missingSymbolIsNamed() {
        const auto found = symbolInModule("blemish_codecs.so", "blemishNothing");
        QVERIFY(!found);
        QVERIFY(QString::fromStdString(found.error().message).contains(QLatin1String("blemishNothing")));
    }
};

QTEST_GUILESS_MAIN(TestModule)
#include "test_module.moc"
