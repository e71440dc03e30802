// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QUrl>

#include "core/ml/options.h"

class QButtonGroup;
class QLabel;
class QPushButton;

namespace blemish {

class OptionForm;

/// What a training is made of: presets, the teacher in use, the form of options.
class OptionSide : public QScrollArea {
    Q_OBJECT
public:
    explicit OptionSide(QWidget* parent = nullptr);

    TrainOptions options() const;
    void setImportEnabled(bool enabled);
    void reloadTeachers();

signals:
    void changed();
    void importWanted(const QString& file); ///< weights that the user has chosen
    void downloadWanted(const QString& backbone, const QUrl& server); ///< agreed to; an empty server is the original one

private:
    QWidget* makePresets();
    QWidget* makeTeacherBox();
    void choosePreset(int id);
    void matchPreset();
    void askForTeacher();
    void askForDownload();
    void offerDownload();
    QString chosenTeacher() const;

    QButtonGroup* m_presets;
    QLabel* m_presetWhy = nullptr;
    QLabel* m_teacherText = nullptr;
    QPushButton* m_importTeacher = nullptr;
    QPushButton* m_downloadTeacher = nullptr;
    bool m_mayInstall = true;
    OptionForm* m_form;
};

/// A bold line above a part of a page.
QLabel* partTitle(const QString& text, QWidget* buddy = nullptr);

} // namespace blemish
