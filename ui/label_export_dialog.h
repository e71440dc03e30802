// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/output/label_export.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QWidget;

namespace blemish {

class Session;

/// Hands the labels, masks and splits of the open project to other tools. Stays open while it writes, with progress and a way to stop.
class LabelExportDialog : public QDialog {
    Q_OBJECT
public:
    explicit LabelExportDialog(Session& session, QWidget* parent = nullptr);

    void reject() override; ///< stops the export first when one runs

signals:
    void exported(const QString& path);

private:
    QWidget* makeFormat();
    QWidget* makeTarget();
    void proposeTarget();
    void browse();
    void updateState();
    void start();
    void finish(const QString& sentence, bool ok);
    QString summary(const LabelExport& done) const;
    bool coco() const;
    QString target() const;

    Session& m_session;
    QRadioButton *m_mvtec = nullptr, *m_coco = nullptr;
    QWidget* m_placementRow = nullptr;
    QComboBox* m_placement = nullptr;
    QLabel* m_targetLabel = nullptr;
    QLineEdit* m_target = nullptr;
    QString m_proposed; ///< what the dialog itself wrote into `m_target`
    QLabel* m_status = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton *m_start = nullptr, *m_close = nullptr, *m_open = nullptr;
    bool m_running = false;
};

} // namespace blemish
