// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QVBoxLayout>

#include "core/output/language.h"
#include "ui/shortcut_editor.h"
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

SettingsDialog::SettingsDialog(Shortcuts& shortcuts, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Settings"));
    auto* tabs = new QTabWidget;
    tabs->setObjectName(u"settingsTabs"_s);
    tabs->addTab(makeGeneral(), tr("&General"));
    tabs->addTab(new ShortcutEditor(shortcuts), tr("&Keys"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
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
