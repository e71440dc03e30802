// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/project/types.h"

namespace blemish {

class Session;

/// The exact images that a training saw, as they were when it began, and what has become of them since.
class SnapshotDialog : public QDialog {
    Q_OBJECT
public:
    SnapshotDialog(Session& session, const TrainingRecord& training, QWidget* parent = nullptr);
};

} // namespace blemish
