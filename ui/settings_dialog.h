// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace blemish {

class Shortcuts;

/// Language, theme, what happens at the start and at the end of work, keys. Every change is in force at once.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(Shortcuts& shortcuts, QWidget* parent = nullptr);

signals:
    void languageChosen(const QString& code); ///< empty: the system's

private:
    QWidget* makeGeneral();
};

/// Typed access to preferences; defaults in one place. Window state and projects have groups of their own.
namespace preferences {
bool reopenProject();
bool notifyWhenDone();
QString language(); ///< empty: the system's
void setLanguage(const QString& code);
} // namespace preferences

} // namespace blemish
