// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace blemish {

struct Progress;
class Session;

/// The button that computes pixel metrics, right where they are missing; while they are computed their progress and Cancel. Grey with
/// its reason where there is nothing to compute, and not there once they are known.
class PixelMetricsBar : public QWidget {
    Q_OBJECT
public:
    /// `text` has a mnemonic of its own on its page. `intervals`: offers the intervals of many images alone where there are no masks.
    PixelMetricsBar(Session& session, const QString& text, bool intervals, QWidget* parent = nullptr);

private:
    void update();
    void advance(const Progress& progress);

    Session& m_session;
    QString m_text;
    bool m_intervals;
    QPushButton *m_compute, *m_cancel;
    QProgressBar* m_progress;
};

} // namespace blemish
