// SPDX-License-Identifier: GPL-3.0-or-later
// The program in a language that is written from right to left: Hebrew letters in the place of Latin ones, in a mirrored window.
#include <QMenuBar>
#include <QPainter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTranslator>

#include "tests/ui/page_project.h"
#include "tests/ui/studio_fixture.h"
#include "tests/ui/text_fit.h"
#include "ui/heatmap_legend.h"
#include "ui/image_delegate.h"
#include "ui/image_model.h"
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

    void cardsOfTheGalleryAreMirroredAndTheirPicturesAreNot() {
        QStandardItemModel model(1, 1);
        const QModelIndex index = model.index(0, 0);
        QPixmap pixmap(64, 64);
        pixmap.fill(Qt::gray);
        QPainter(&pixmap).fillRect(0, 0, 20, 64, Qt::black); // the left stays the left
        model.setData(index, pixmap, Qt::DecorationRole);
        model.setData(index, QStringLiteral("7.png"), Qt::DisplayRole);
        model.setData(index, int(Label::ok), ImageModel::LabelRole);
        model.setData(index, QString(), ImageModel::DefectTypeRole);
        model.setData(index, -1, ImageModel::DefectNumberRole);
        const auto card = [&](Qt::LayoutDirection direction, bool scored) {
            model.setData(index, scored ? QVariant(0.5) : QVariant(), ImageModel::ScoreRole);
            model.setData(index, int(Decision::ok), ImageModel::DecisionRole);
            QStyleOptionViewItem option;
            option.font = QApplication::font();
            option.fontMetrics = QFontMetrics(option.font);
            option.palette = QApplication::palette();
            option.direction = direction;
            option.rect = QRect(QPoint(), ImageDelegate::cardSize(option.fontMetrics));
            QImage image(option.rect.size(), QImage::Format_RGB32);
            image.fill(option.palette.color(QPalette::Base));
            QPainter painter(&image);
            ImageDelegate().paint(&painter, option, index);
            return image;
        };
        /// Columns in which the two pictures differ, from these rows on: the first and the last.
        const auto span = [](const QImage& a, const QImage& b, int top, int bottom) {
            std::pair<int, int> found(a.width(), -1);
            for (int y = top; y < bottom; ++y)
                for (int x = 0; x < a.width(); ++x)
                    if (a.pixel(x, y) != b.pixel(x, y)) found = {std::min(found.first, x), std::max(found.second, x)};
            return found;
        };
        const QImage there = card(Qt::LeftToRight, false), here = card(Qt::RightToLeft, false);
        const int height = there.height(), half = there.width() / 2, picture = there.width() * 3 / 4; // above: the picture, below: two lines
        QImage ground(there.size(), QImage::Format_RGB32);
        ground.fill(QApplication::palette().color(QPalette::Base));
        QCOMPARE(span(there, here, 0, picture), (std::pair(there.width(), -1)));
        const int below = height - 2 * QFontMetrics(QApplication::font()).height();
        QVERIFY(span(there, ground, below, height).second < half);
        QVERIFY(span(here, ground, below, height).first > half);
        const auto badge = span(there, card(Qt::LeftToRight, true), 0, picture), mirrored = span(here, card(Qt::RightToLeft, true), 0, picture);
        QVERIFY(badge.first > there.width() / 4 && badge.second > there.width() * 3 / 4);
        QVERIFY(mirrored.first < there.width() / 4 && mirrored.second < there.width() * 3 / 4);
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
