// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export_job.h"
#include "ui/exporting_dialog.h"

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;

namespace blemish {

/// What to export, of which images, and where to.
class ExportDialog : public ExportingDialog {
    Q_OBJECT
public:
    explicit ExportDialog(Session& session, QWidget* parent = nullptr);

    void setFolder(const QString& folder);
    ExportRequest request() const;

private:
    bool ready() const override;
    void showInputs(bool enabled) override;
    QString target() const override;
    void start() override;
    QWidget* makeWhat();
    QWidget* makeWhich();
    QWidget* makeFolder();
    QWidget* makeNames();
    void showExample();
    void showFolder();
    void restoreChoices();
    void keepChoices() const;
    QList<std::pair<QString, QCheckBox*>> choices() const; ///< by the names under which they are remembered
    void browse();

    QCheckBox* m_heatmaps = nullptr;
    QCheckBox* m_overlays = nullptr;
    QCheckBox* m_masks = nullptr;
    QCheckBox* m_tiff = nullptr;
    QCheckBox* m_csv = nullptr;
    QCheckBox* m_json = nullptr;
    QButtonGroup* m_which = nullptr;
    QLineEdit* m_folder = nullptr;
    QLabel* m_occupied = nullptr; ///< what happens to the files in the folder
    QLineEdit* m_template = nullptr;
    QLabel* m_example = nullptr;
};

} // namespace blemish
