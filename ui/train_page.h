// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace blemish {

class LossPlot;
class OptionForm;
class Session;
class TrainingTable;

/// Options on the left; start, live loss and the list of trainings on the right.
class TrainPage : public QWidget {
    Q_OBJECT
public:
    explicit TrainPage(Session& session, QWidget* parent = nullptr);

    /// Copies a weights file into the store of teachers, in the background.
    void importTeacher(const QString& file);

private:
    QWidget* makeOptionsSide();
    QWidget* makePresets();
    QWidget* makeTeacherBox();
    QWidget* makeRunSide();
    QWidget* makeRunBox();
    QWidget* makePlotBox();
    QWidget* makeTrainingsBox();
    void connectSession();

    void start();
    void cancel();
    void choosePreset(int id);
    void matchPreset();
    void askForTeacher();
    void reloadTeachers();
    void updateTeacherText();
    void updateReadiness();
    void showStarted(int steps);
    void showStep(int epoch, int epochs, int step, int steps, double loss, double secondsLeft);
    void finish(bool ok, const QString& message);
    QString chosenTeacher() const;
    /// Why training cannot start now; empty when it can.
    QString obstacle() const;
    int normalImages() const;

    Session& m_session;
    QButtonGroup* m_presets = nullptr;
    QLabel* m_presetWhy = nullptr;
    QLabel* m_teacherText = nullptr;
    QPushButton* m_importTeacher = nullptr;
    OptionForm* m_form = nullptr;
    QLabel* m_images = nullptr;
    QLabel* m_obstacle = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_cancel = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_progressText = nullptr;
    QCheckBox* m_logarithmic = nullptr;
    LossPlot* m_plot = nullptr;
    TrainingTable* m_trainings = nullptr;
    bool m_training = false;
    bool m_cancelling = false;
};

} // namespace blemish
