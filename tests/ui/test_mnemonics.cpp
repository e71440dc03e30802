// SPDX-License-Identifier: GPL-3.0-or-later
// In every language a letter with Alt means one thing: within a menu, on a page with the menu bar above it, in a dialog.
#include <QAbstractButton>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTabWidget>

#include "core/ml/backbones.h"
#include "tests/ui/page_project.h"
#include "tests/ui/studio_fixture.h"
#include "ui/compare_models_dialog.h"
#include "ui/defect_types_dialog.h"
#include "ui/duplicates_dialog.h"
#include "ui/export_dialog.h"
#include "ui/label_export_dialog.h"
#include "ui/label_history.h"
#include "ui/label_import_dialog.h"
#include "core/output/language.h"
#include "ui/main_window.h"
#include "ui/mask_panel.h"
#include "ui/model_export_dialog.h"
#include "ui/relink_dialog.h"
#include "ui/rules_dialog.h"
#include "ui/settings_dialog.h"
#include "ui/shortcuts.h"
#include "ui/split_dialog.h"
#include "ui/teacher_download_dialog.h"

using namespace blemish;
using namespace blemish::test;

class TestMnemonics : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    PageProject m_project{usualParts(), true, true};

    /// Texts by their letter; what more than one text has is a conflict.
    class Letters {
    public:
        void add(const QString& text) {
            const QKeySequence keys = QKeySequence::mnemonic(text);
            if (!keys.isEmpty()) m_texts[keys.toString()] << text;
        }
        QStringList conflicts(const QString& where) const {
            QStringList found;
            for (const auto& [keys, texts] : m_texts)
                if (texts.size() > 1) found << QStringLiteral("%1: %2: %3").arg(where, keys, texts.join(QStringLiteral(" | ")));
            return found;
        }

    private:
        std::map<QString, QStringList> m_texts;
    };

    static void addAll(const QWidget& root, Letters& letters) {
        for (const QWidget* widget : root.findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(&root)) continue;
            if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy()) letters.add(label->text());
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) letters.add(button->text());
            if (const auto* box = qobject_cast<const QGroupBox*>(widget)) letters.add(box->title());
            if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
                for (int i = 0; i < tabs->count(); ++i) letters.add(tabs->tabText(i));
        }
    }
    static QStringList inMenu(const QMenu& menu) {
        Letters letters;
        QStringList found;
        for (const QAction* action : menu.actions()) {
            if (action->isVisible()) letters.add(action->text());
            if (action->menu()) found += inMenu(*action->menu());
        }
        return found + letters.conflicts(QStringLiteral("menu ") + menu.title());
    }
    /// With each of its tabs in front.
    static QStringList in(QWidget& dialog) {
        QStringList found;
        auto* tabs = dialog.findChild<QTabWidget*>();
        for (int i = 0; i < (tabs ? tabs->count() : 1); ++i) {
            if (tabs) tabs->setCurrentIndex(i);
            Letters letters;
            addAll(dialog, letters);
            found += letters.conflicts(dialog.windowTitle());
        }
        return found;
    }

private slots:
    void initTestCase() {
        useScratchFolders(m_folder.path());
        qputenv("BLEMISH_TEACHERS", m_folder.filePath(QStringLiteral("teachers")).toLocal8Bit());
    }
    void cleanup() { applyLanguage(QStringLiteral("en")); }

    void aLetterMeansOneThing_data() {
        QTest::addColumn<QString>("language");
        for (const Language& language : languages()) QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void aLetterMeansOneThing() {
        QFETCH(QString, language);
        applyLanguage(language);
        Session session;
        MainWindow window(session);
        window.show();
        QVERIFY(session.openProject(m_project.folder()).ok());
        QTRY_VERIFY(window.settled());
        QStringList found;
        for (const QAction* top : window.menuBar()->actions()) found += inMenu(*top->menu());
        for (int page = MainWindow::images; page <= MainWindow::report; ++page) {
            window.showPage(page);
            QTRY_VERIFY(window.settled());
            Letters letters;
            for (const QAction* top : window.menuBar()->actions()) letters.add(top->text());
            addAll(*window.centralWidget(), letters);
            found += letters.conflicts(QStringLiteral("page %1").arg(page));
        }
        LabelHistory history(session);
        Shortcuts shortcuts({});
        SettingsDialog settings(shortcuts);
        RulesDialog rules(session, history, {});
        RulesDialog import(session, history, {m_project.folder()});
        SplitDialog split(session, history);
        DefectTypesDialog types(session, history);
        DuplicatesDialog duplicates(session, history);
        RelinkDialog relink(session);
        ExportDialog exporting(session);
        LabelExportDialog exportingLabels(session);
        LabelImportDialog importingLabels(session, history, m_project.folder() + QStringLiteral("/labels.json"));
        ModelExportDialog exportingModel(session, *session.activeTraining());
        CompareModelsDialog compare(session);
        TeacherDownloadDialog teacher(*findBackbone("resnet18"));
        for (QWidget* dialog : std::initializer_list<QWidget*>{&settings, &rules, &import, &split, &types, &duplicates, &relink, &exporting, &exportingLabels, &importingLabels, &exportingModel, &compare, &teacher})
            found += in(*dialog);
        for (const QString& each : found) qWarning("%s", qPrintable(each));
        QVERIFY2(found.isEmpty(), "The texts above share a letter.");
    }
};

QTEST_MAIN(TestMnemonics)
#include "test_mnemonics.moc"
