// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>
#include <QPalette>
#include <QPen>
#include <algorithm>
#include <cmath>

// QCustomPlot's header uses Qt's foreach, which this house switches off. Include it through this file only.
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach

namespace blemish {

/// What a colour in a plot stands for.
enum class PlotRole { ok, ng, unlabelled, threshold, curve, selection };

/// The theme's colours of labels, and the palette's own for the rest.
QColor plotColor(PlotRole role, const QPalette& palette);
QPen plotPen(PlotRole role, const QPalette& palette, double widthInLines = 1.0);
/// A translucent fill; NG is hatched and unlabelled dotted besides, so that no meaning hangs on colour alone.
QBrush plotFill(PlotRole role, const QPalette& palette);

/// "12.5 %" in the user's locale.
QString formatPercent(double share);
QString formatCount(qint64 count);

/// Ticks at whole numbers alone: epochs and images are counted.
class WholeTicker : public QCPAxisTicker {
protected:
    double getTickStep(const QCPRange& range) override { return std::max(1.0, std::round(QCPAxisTicker::getTickStep(range))); }
};

/// A plot that takes colours, fonts and sizes from its palette and font, follows changes of both, stays sharp at any
/// device pixel ratio and shows keyboard focus.
class StyledPlot : public QCustomPlot {
    Q_OBJECT
public:
    explicit StyledPlot(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    /// Pens, brushes and fonts of axes and grid. Subclasses add theirs, call this one, and call it once when constructed.
    virtual void restyle();
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

    /// Sentence in the middle of an empty plot; empty text hides it.
    void setEmptyText(const QString& text);
    /// A layer that can be painted again without touching the rest: things that move with the threshold.
    QCPLayer* overlayLayer();

private:
    QCPItemText* m_emptyText = nullptr;
};

} // namespace blemish
