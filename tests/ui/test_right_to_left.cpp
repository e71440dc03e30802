// SPDX-License-Identifier: GPL-3.0-or-later
// The program in a language that is written from right to left: Hebrew letters in the place of Latin ones, in a mirrored window.
#include <QMenuBar>
#include <QPainter>
#include <QStackedWidget>
#include <QTranslator>

#include "tests/ui/page_project.h"
#include "tests/ui/studio_fixture.h"
#include "tests/ui/text_fit.h"
#include "ui/heatmap_legend.h"
#include "ui/main_window.h"
#include "ui/nav_rail.h"
#include "ui/theme.h"

using namespace blemish;
using namespace blemish::test;

namespace {
/// Every Latin letter becomes a Hebrew one, but for those of places ("%1", "%n"), mnemonics and markup.
class HebrewLetters : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override {
        QString text = QString::fromUtf8(source);
        bool markup = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t letter = text[i].unicode();
            markup = letter == u'<' || (markup && letter != u'>');
            if (letter == u'%' || letter == u'&') ++i;
            else if (!markup && ((letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z')))
                text[i] = QChar(char16_t(0x5d0 + (letter | 0x20) % 27));
        }
        return text;
    }
};
} // namespace

class TestRightToLeft : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    HebrewLetters m_letters;
    PageProject m_project{usualParts(), true, true};

private slots:
    void initTestCase() {
        useScratchFolders(m_folder.path());
        qputenv("BLEMISH_TEACHERS", m_folder.filePath(QStringLiteral("teachers")).toLocal8Bit());
        applyTheme(Theme::light);
        QCoreApplication::installTranslator(&m_letters);
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    void cleanupTestCase() {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::removeTranslator(&m_letters);
    }

    void noTextIsClippedOrOverAnother_data() {
        QTest::addColumn<int>("page");
        QTest::newRow("welcome") << -1;
        QTest::newRow("images") << int(MainWindow::images);
        QTest::newRow("train") << int(MainWindow::train);
        QTest::newRow("evaluate") << int(MainWindow::evaluate);
        QTest::newRow("report") << int(MainWindow::report);
    }

    void noTextIsClippedOrOverAnother() {
        QFETCH(int, page);
        Session session;
        MainWindow window(session);
        window.resize(1360, 850);
        window.show();
        if (page >= 0) {
            m_project.openIn(session);
            window.showPage(page);
        }
        QTRY_VERIFY(window.settled());
        QTest::qWait(50);
        if (page >= 0) { // mirrored, so that the test sees what it means to
            auto* rail = window.findChild<NavRail*>();
            QVERIFY(rail->isVisible() && rail->mapTo(&window, QPoint()).x() > window.width() / 2);
        }
        const QStringList clipped = clippedTexts(window), over = overlappingTexts(window);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
        QVERIFY2(over.isEmpty(), qPrintable(over.join(QLatin1Char('\n'))));
    }

    void theLegendsNumbersStayWithTheColoursTheyStandFor() {
        const auto picture = [](Qt::LayoutDirection direction) {
            HeatmapLegend legend;
            legend.setLayoutDirection(direction);
            legend.resize(900, legend.sizeHint().height());
            legend.setScale({0.0F, 8888.0F}, false);
            return legend.grab().toImage().convertToFormat(QImage::Format_RGB32);
        };
        const QImage there = picture(Qt::LeftToRight), here = picture(Qt::RightToLeft);
        const QRect corner(0, there.height() / 2, there.width() / 4, there.height() / 2); // below the dark end of the bar
        QCOMPARE(here.copy(corner), there.copy(corner));
    }
};

QTEST_MAIN(TestRightToLeft)
#include "test_right_to_left.moc"
