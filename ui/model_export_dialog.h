// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/model_export.h"
#include "core/project/types.h"
#include "ui/exporting_dialog.h"

class QLabel;
class QLineEdit;
class QWidget;

namespace blemish {

/// Writes a finished training's model as a TorchScript file, with the thresholds and the ignore region of the project.
class ModelExportDialog : public ExportingDialog {
    Q_OBJECT
public:
    ModelExportDialog(Session& session, const TrainingRecord& training, QWidget* parent = nullptr);

private:
    bool ready() const override;
    void showInputs(bool enabled) override;
    QString target() const override;
    void start() override;
    QWidget* makeTarget();
    QString whatGoesAlong() const;

    TrainingRecord m_training;
    Thresholds m_thresholds;
    double m_pixelThreshold = 0;
    QLineEdit* m_target = nullptr;
};

} // namespace blemish
