// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include "ui/job_runner.h"
#include "ui/training_runs.h"

class QLabel;

namespace blemish {

/// One image with the heatmap of the network as it is now, and what it says of images that it does not learn from. The picture
/// is read and painted over in another thread.
class ProbePanel : public QWidget {
    Q_OBJECT
public:
    explicit ProbePanel(QWidget* parent = nullptr);

    void clear();
    void show(const ProbeReading& reading);
    const QImage& picture() const { return m_picture; } ///< null: none yet
    QString words() const;

private:
    class Canvas;
    QString sentences(const ProbeReading& reading) const;

    Canvas* m_canvas;
    QLabel* m_words;
    QImage m_picture;
    int m_request = 0; ///< results of older ones are dropped
    ReadPool m_reader;
};

} // namespace blemish
