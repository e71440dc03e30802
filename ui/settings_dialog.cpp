// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QVBoxLayout>

#include "core/output/language.h"
#include "ui/settings_file.h"
#include "ui/shortcut_editor.h"
#include "ui/shortcuts.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace preferences {
bool reopenProject() {
    return QSettings().value(u"start/reopenProject"_s, true).toBool();
}
bool notifyWhenDone() {
    return QSettings().value(u"work/notifyWhenDone"_s, true).toBool();
}
QString language() {
    return QSettings().value(u"language"_s).toString();
}
void setLanguage(const QString& code) {
    QSettings().setValue(u"language"_s, code);
}
} // namespace preferences

namespace {
QCheckBox* setting(const QString& text, const QString& tip, const QString& key, bool value) {
    auto* box = new QCheckBox(text);
    box->setToolTip(tip);
    box->setChecked(value);
    QObject::connect(box, &QCheckBox::toggled, box, [key](bool on) { QSettings().setValue(key, on); });
    return box;
}
} // namespace

SettingsDialog::SettingsDialog(Shortcuts& shortcuts, QWidget* parent)
    : QDialog(parent), m_shortcuts(shortcuts), m_tabs(new QTabWidget) {
    setWindowTitle(tr("Settings"));
    m_tabs->setObjectName(u"settingsTabs"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto add = [&](const QString& text, const QString& name, const QString& tip, void (SettingsDialog::*act)()) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ResetRole);
        button->setObjectName(name);
        button->setToolTip(tip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
    };
    add(tr("Reset to &defaults…"), u"resetSettings"_s, tr("Everything here, the keys and how heatmaps are shown"), &SettingsDialog::reset);
    add(tr("E&xport…"), u"exportSettings"_s, tr("Writes the settings into a file, for another computer"), &SettingsDialog::exportTo);
    add(tr("&Import…"), u"importSettings"_s, tr("Takes the settings of such a file over"), &SettingsDialog::importFrom);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    layout->addWidget(buttons);
    makePages();
}

void SettingsDialog::makePages() {
    const int shown = std::max(0, m_tabs->currentIndex());
    while (m_tabs->count() > 0) delete m_tabs->widget(0);
    m_tabs->addTab(makeGeneral(), tr("&General"));
    m_tabs->addTab(new ShortcutEditor(m_shortcuts), tr("&Keys"));
    m_tabs->setCurrentIndex(shown);
}

void SettingsDialog::reset() {
    QMessageBox box(QMessageBox::Question, tr("Reset settings"), tr("Put all settings back to their defaults, the keys included?"),
                    QMessageBox::Cancel, this);
    box.setInformativeText(tr("Projects and models stay as they are. To keep these settings, export them first."));
    QPushButton* go = box.addButton(tr("&Reset"), QMessageBox::AcceptRole);
    go->setObjectName(u"confirmReset"_s);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() != go) return;
    SettingsFile::reset();
    takeOver();
}

void SettingsDialog::exportTo() {
    const QString file = QFileDialog::getSaveFileName(this, tr("Export settings"), u"blemish-settings.json"_s, tr("Settings (*.json)"));
    if (file.isEmpty()) return;
    if (const auto written = SettingsFile::write(file); !written)
        QMessageBox::warning(this, tr("The settings could not be exported"), QString::fromStdString(written.error().message));
}

void SettingsDialog::importFrom() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Import settings"), {}, tr("Settings (*.json)"));
    if (file.isEmpty()) return;
    if (const auto taken = SettingsFile::read(file); !taken) {
        QMessageBox::warning(this, tr("The settings could not be imported"), QString::fromStdString(taken.error().message));
        return;
    }
    takeOver();
}

void SettingsDialog::takeOver() {
    m_shortcuts.readSettings();
    applyTheme(themeFromText(QSettings().value(u"theme"_s).toString()));
    makePages();
    emit allChanged();
}

QWidget* SettingsDialog::makeGeneral() {
    auto* language = new QComboBox;
    language->setObjectName(u"language"_s);
    language->addItem(tr("As the system"), QString());
    for (const Language& each : languages()) language->addItem(each.name, each.code);
    language->setCurrentIndex(std::max(0, language->findData(preferences::language())));
    auto* theme = new QComboBox;
    theme->setObjectName(u"theme"_s);
    theme->addItem(tr("As the system"), toText(Theme::system));
    theme->addItem(tr("Light"), toText(Theme::light));
    theme->addItem(tr("Dark"), toText(Theme::dark));
    theme->setCurrentIndex(std::max(0, theme->findData(QSettings().value(u"theme"_s).toString())));
    connect(language, &QComboBox::activated, this, [this, language] {
        preferences::setLanguage(language->currentData().toString());
        emit languageChosen(language->currentData().toString());
    });
    connect(theme, &QComboBox::activated, this, [theme] {
        QSettings().setValue(u"theme"_s, theme->currentData().toString());
        applyTheme(themeFromText(theme->currentData().toString()));
    });
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->addRow(tr("&Language:"), language);
    form->addRow(tr("&Theme:"), theme);
    form->addRow(tr("At the start:"), setting(tr("&Open the last project"), tr("With the image, the filter and the page as they were"),
                                             u"start/reopenProject"_s, preferences::reopenProject()));
    form->addRow(tr("After long work:"), setting(tr("&Notify me when the window is not in front"), {}, u"work/notifyWhenDone"_s,
                                                preferences::notifyWhenDone()));
    return page;
}

} // namespace blemish
