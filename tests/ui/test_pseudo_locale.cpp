// SPDX-License-Identifier: GPL-3.0-or-later
// The program in a language that does not exist: every text is marked and a third longer. What is not marked did not come
// through a translator; what does not fit would not fit in German either.
#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableWidget>
#include <QTranslator>

#include "tests/ui/page_project.h"
#include "tests/ui/studio_fixture.h"
#include "tests/ui/text_fit.h"
#include "ui/main_window.h"
#include "ui/settings_dialog.h"
#include "ui/theme.h"

using namespace blemish;
using namespace blemish::test;

namespace {
constexpr QChar mark(0x2045), end(0x2046); // brackets that no text of ours has

class PseudoTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override {
        QString text = QString::fromUtf8(source);
        if (text.startsWith(QLatin1Char('<')) || text.size() < 2) return text; // markup; single letters are units
        QString longer = mark + text;
        for (int i = 0; i < std::max(1, static_cast<int>(text.size()) * 3 / 10); ++i)
            longer += i % 8 == 7 ? QLatin1Char(' ') : QLatin1Char('~'); // words, where lines may break
        return longer + end;
    }
};

bool hasWords(const QString& text) {
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    return text.contains(word);
}
} // namespace

class TestPseudoLocale : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    PseudoTranslator m_pseudo;
    PageProject m_project{usualParts(), true, true};

    /// File names, numbers, names of networks: what comes from the data and not from us.
    bool isData(const QString& text) const {
        static const QStringList data{QStringLiteral("plates"), QStringLiteral("resnet"), QStringLiteral(".png"), QStringLiteral("Blemish"),
                                      QStringLiteral("dent"), QStringLiteral("scratch"), QStringLiteral("builtin"), QStringLiteral("auto"),
                                      QStringLiteral("held-out OK images"), QStringLiteral("inferno"), QStringLiteral("viridis"),
                                      QStringLiteral("turbo"), m_project.folder()};
        return std::any_of(data.begin(), data.end(), [&](const QString& each) { return text.contains(each); });
    }
    QStringList foreign(QWidget& root) const {
        QStringList found;
        const auto look = [&](const QWidget* widget, const QString& text) {
            if (!hasWords(text) || text.contains(mark) || isData(text)) return;
            found << QStringLiteral("%1: %2").arg(QLatin1String(widget->metaObject()->className()), text);
        };
        for (QWidget* widget : root.findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(&root)) continue;
            look(widget, widget->accessibleName());
            look(widget, widget->toolTip());
            if (auto* label = qobject_cast<QLabel*>(widget)) look(widget, label->text());
            if (auto* button = qobject_cast<QAbstractButton*>(widget)) look(widget, button->text());
            if (auto* box = qobject_cast<QGroupBox*>(widget)) look(widget, box->title());
            if (auto* bar = qobject_cast<QTabBar*>(widget))
                for (int i = 0; i < bar->count(); ++i) look(widget, bar->tabText(i));
            if (auto* table = qobject_cast<QTableWidget*>(widget))
                for (int i = 0; i < table->columnCount(); ++i)
                    if (table->horizontalHeaderItem(i)) look(widget, table->horizontalHeaderItem(i)->text());
        }
        found.removeDuplicates();
        return found;
    }

private slots:
    void initTestCase() {
        useScratchFolders(m_folder.path());
        qputenv("BLEMISH_TEACHERS", m_folder.filePath(QStringLiteral("teachers")).toLocal8Bit());
        applyTheme(Theme::light);
        QCoreApplication::installTranslator(&m_pseudo);
    }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_pseudo); }

    void everyTextIsTranslatedAndFits_data() {
        QTest::addColumn<int>("page");
        QTest::newRow("welcome") << -1;
        QTest::newRow("images") << int(MainWindow::images);
        QTest::newRow("train") << int(MainWindow::train);
        QTest::newRow("evaluate") << int(MainWindow::evaluate);
        QTest::newRow("report") << int(MainWindow::report);
    }

    void everyTextIsTranslatedAndFits() {
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
        const QStringList left = foreign(window), tight = clippedTexts(window);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
        QVERIFY2(tight.isEmpty(), qPrintable(tight.join(QLatin1Char('\n'))));
    }

    void everyMenuIsTranslated() {
        Session session;
        MainWindow window(session);
        for (const QAction* top : window.menuBar()->actions())
            for (const QAction* action : top->menu()->actions())
                QVERIFY2(action->isSeparator() || action->text().contains(mark), qPrintable(action->text()));
    }
};

QTEST_MAIN(TestPseudoLocale)
#include "test_pseudo_locale.moc"
