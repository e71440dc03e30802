// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/ml/model_export.h"
#include "core/project/types.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QWidget;

namespace blemish {

class Session;

/// Writes a finished training's model as a TorchScript file, with the thresholds and the ignore region of the project. Stays open while it
/// writes, with a way to stop.
class ModelExportDialog : public QDialog {
    Q_OBJECT
public:
    ModelExportDialog(Session& session, const TrainingRecord& training, QWidget* parent = nullptr);

    void reject() override; ///< stops the export first when one runs

private:
    QWidget* makeTarget();
    QString whatGoesAlong() const;
    QString target() const;
    void updateState();
    void start();
    void finish(const QString& sentence, bool ok);

    Session& m_session;
    TrainingRecord m_training;
    Thresholds m_thresholds;
    double m_pixelThreshold = 0;
    QLineEdit* m_target = nullptr;
    QLabel* m_status = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton *m_start = nullptr, *m_close = nullptr, *m_open = nullptr;
    bool m_running = false;
};

} // namespace blemish
