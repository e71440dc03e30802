// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/label_export.h"
#include "ui/exporting_dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QWidget;

namespace blemish {

/// Hands the labels, masks and splits of the open project to other tools.
class LabelExportDialog : public ExportingDialog {
    Q_OBJECT
public:
    explicit LabelExportDialog(Session& session, QWidget* parent = nullptr);

private:
    bool ready() const override;
    void showInputs(bool enabled) override;
    QString target() const override;
    void start() override;
    QWidget* makeFormat();
    QWidget* makeTarget();
    void proposeTarget();
    void browse();
    QString summary(const LabelExport& done) const;
    bool coco() const;

    QRadioButton *m_mvtec = nullptr, *m_coco = nullptr;
    QWidget* m_placementRow = nullptr;
    QComboBox* m_placement = nullptr;
    QLabel* m_targetLabel = nullptr;
    QLineEdit* m_target = nullptr;
    QString m_proposed; ///< what the dialog itself wrote into `m_target`
};

} // namespace blemish
