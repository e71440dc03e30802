// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <cstdint>
#include <functional>

#include "core/base/job.h"
#include "core/base/result.h"

class QStackedWidget;
class QUrl;
class QTableWidget;

namespace blemish {

class LossPlot;
class OptionSide;
class ProbePanel;
class RunBox;
class Session;
class TrainingSpeed;
class TrainingTable;
struct TeacherEntry;
struct TrainOptions;

/// Options on the left; start, live loss, the watched image, the list of trainings and the log on the right.
class TrainPage : public QWidget {
    Q_OBJECT
public:
    explicit TrainPage(Session& session, QWidget* parent = nullptr);

    /// Copies a weights file into the store of teachers, in the background.
    void importTeacher(const QString& file);
    /// Fetches published weights and installs them, in the background; an empty server is the original one.
    void downloadTeacher(const QString& backbone, const QUrl& server);
    void start(); ///< a training with the options on show, unless something stands in its way: that is then to be read here

signals:
    void heatmapsWanted();
    /// How long a training with the options on show would take, in words; empty: none can start, or nobody knows.
    void durationChanged(const QString& about);

private:
    QWidget* makeRunSide();
    QWidget* makePlotBox();
    QWidget* makeProbeBox();
    QWidget* makeLists();
    void connectSession();

    void install(const QString& title, const std::function<Result<TeacherEntry>(JobContext&)>& work);
    void updateReadiness();
    void showRecorded();
    void fillTable();
    /// Why training cannot start now; empty when it can.
    QString obstacle() const;
    int normalImages() const;
    QString facts(const QString& duration) const;
    QString duration() const;

    Session& m_session;
    OptionSide* m_options;
    RunBox* m_run;
    TrainingSpeed* m_speed;
    LossPlot* m_plot = nullptr;
    QStackedWidget* m_plotOrTable = nullptr;
    QTableWidget* m_lossTable = nullptr; ///< the plot's numbers
    ProbePanel* m_probe = nullptr;
    TrainingTable* m_trainings = nullptr;
};

} // namespace blemish
