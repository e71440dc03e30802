// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QTabWidget;

namespace blemish {

class Shortcuts;

/// Language, theme, what happens at the start and at the end of work, keys. Every change is in force at once. All of it goes back to the
/// defaults, or to a file and back.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(Shortcuts& shortcuts, QWidget* parent = nullptr);

signals:
    void languageChosen(const QString& code); ///< empty: the system's
    void allChanged();                        ///< settings of every kind, also such that this dialog does not show

private:
    QWidget* makeGeneral();
    void makePages();
    void reset();
    void exportTo();
    void importFrom();
    void takeOver(); ///< whatever is stored now

    Shortcuts& m_shortcuts;
    QTabWidget* m_tabs;
};

/// Typed access to preferences; defaults in one place. Window state and projects have groups of their own.
namespace preferences {
bool reopenProject();
bool notifyWhenDone();
QString language(); ///< empty: the system's
void setLanguage(const QString& code);
} // namespace preferences

} // namespace blemish
