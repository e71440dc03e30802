// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QToolButton;

namespace blemish {

class Session;

/// The pixel threshold as a number, and the way back to the one that the training derived. Contours, regions, exported masks and
/// pixel decisions go by it.
class PixelThresholdBar : public QWidget {
    Q_OBJECT
public:
    explicit PixelThresholdBar(Session& session, QWidget* parent = nullptr);

private:
    void showModel();
    void show(double threshold);

    Session& m_session;
    QDoubleSpinBox* m_value;
    QToolButton* m_asTrained;
};

} // namespace blemish
