// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/model_export.h"
#include "core/project/types.h"
#include "ui/exporting_dialog.h"

class QLabel;
class QGroupBox;
class QLineEdit;
class QRadioButton;
class QWidget;

namespace blemish {

/// Writes a finished training's model as a file for other programs, with the thresholds and the ignore region of the project.
class ModelExportDialog : public ExportingDialog {
    Q_OBJECT
public:
    ModelExportDialog(Session& session, const TrainingRecord& training, QWidget* parent = nullptr);

private:
    bool ready() const override;
    void showInputs(bool enabled) override;
    QString target() const override;
    void start() override;
    QWidget* makeFormat();
    QWidget* makeTarget();
    ExportFormat format() const;
    void proposeTarget();
    QString whatGoesAlong() const;

    TrainingRecord m_training;
    Thresholds m_thresholds;
    double m_pixelThreshold = 0;
    QGroupBox* m_formats = nullptr;
    QRadioButton* m_onnx = nullptr;
    QLineEdit* m_target = nullptr;
    QString m_proposed;
};

} // namespace blemish
