// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>
#include <vector>

#include "core/project/dataset.h"
#include "ui/job_runner.h"

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace blemish {

class LabelHistory;
class Session;

/// Which images are trained on and which are tested: shares and seed with a preview, and a lock.
class SplitDialog : public QDialog {
    Q_OBJECT
public:
    SplitDialog(Session& session, LabelHistory& history, QWidget* parent = nullptr);
    bool settled() const { return !m_waiting.isActive() && m_previews == 0; }

private:
    void preview();
    void present(const std::vector<ImageRecord>& images);
    void apply();
    void updateLock();

    Session& m_session;
    LabelHistory& m_history;
    std::vector<ImageRecord> m_images; ///< with the new splits
    ReadPool m_pool{1};
    QTimer m_waiting;
    int m_previews = 0, m_request = 0;
    QDoubleSpinBox *m_test, *m_validation;
    QSpinBox* m_seed;
    QCheckBox* m_locked;
    QLabel *m_now, *m_then;
    QPushButton* m_apply;
};

} // namespace blemish
