// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/confusion_view.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

#include "ui/plot_style.h"
#include "ui/text.h"

namespace blemish {

namespace {
/// A button with a large number, what it counts, and a stripe: full for decisions that fit the label, hatched for errors.
class MatrixCell : public QToolButton {
public:
    MatrixCell(QString caption, PlotRole role, bool error, QWidget* parent)
        : QToolButton(parent), m_caption(std::move(caption)), m_role(role), m_error(error) {
        setCheckable(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        setFocusPolicy(Qt::StrongFocus);
    }

    QSize sizeHint() const override {
        const QFontMetrics large(numberFont());
        return {fontMetrics().horizontalAdvance(m_caption) + 4 * fontMetrics().averageCharWidth() + stripe(),
                large.height() + fontMetrics().height() * 3 / 2};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
    const QString& caption() const { return m_caption; }

protected:
    void paintEvent(QPaintEvent*) override {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.text.clear();
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        const int inset = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this) + 2;
        const QRect inside = rect().adjusted(inset, inset, -inset, -inset);
        const QRect bar(inside.left(), inside.top(), stripe(), inside.height());
        const QColor color = plotColor(m_role, palette());
        painter.fillRect(bar, m_error ? QBrush(color, Qt::BDiagPattern) : QBrush(color));
        painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
        const QRect words = inside.adjusted(stripe(), 0, 0, 0);
        const int captionHeight = fontMetrics().height() * 5 / 4;
        painter.drawText(words.adjusted(0, words.height() - captionHeight, 0, 0), Qt::AlignHCenter | Qt::AlignVCenter, m_caption);
        painter.setFont(numberFont());
        painter.drawText(words.adjusted(0, 0, 0, -captionHeight), Qt::AlignCenter, text());
    }

private:
    QFont numberFont() const {
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * 1.6);
        large.setBold(true);
        return large;
    }
    int stripe() const { return fontMetrics().averageCharWidth(); }

    QString m_caption;
    PlotRole m_role;
    bool m_error;
};

QLabel* heading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setAlignment(Qt::AlignCenter);
    return label;
}
} // namespace

ConfusionView::ConfusionView(QWidget* parent)
    : QWidget(parent), m_cells{{{Verdict::correctOk}, {Verdict::falseAlarm}, {Verdict::missed}, {Verdict::hit}}} {
    const std::array<QString, 4> captions{tr("✓ Passed"), tr("✗ False alarm"), tr("✗ Missed"), tr("✓ Found")};
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading(tr("Decided OK"), this), 0, 1);
    layout->addWidget(heading(tr("Decided NG"), this), 0, 2);
    layout->addWidget(heading(tr("Is OK"), this), 1, 0);
    layout->addWidget(heading(tr("Is NG"), this), 2, 0);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const bool isNg = i >= 2, error = i == 1 || i == 2;
        auto* button = new MatrixCell(captions[i], isNg ? PlotRole::ng : PlotRole::ok, error, this);
        m_cells[i].button = button;
        layout->addWidget(button, isNg ? 2 : 1, i % 2 == 0 ? 1 : 2);
        const Verdict verdict = m_cells[i].verdict;
        connect(button, &QToolButton::clicked, this, [this, verdict](bool on) { emit chosen(on ? verdict : Verdict::all); });
    }
    m_rates = new QLabel(this);
    m_rates->setWordWrap(true);
    m_rates->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_show = new QPushButton(tr("Show in &gallery"), this);
    m_show->setToolTip(tr("Click a cell to filter the gallery to its images, then look at them there"));
    m_show->setAccessibleName(tr("Show the chosen images in the gallery"));
    connect(m_show, &QPushButton::clicked, this, &ConfusionView::galleryRequested);
    layout->addWidget(m_rates, 3, 0, 1, 3);
    layout->addWidget(m_show, 4, 0, 1, 3, Qt::AlignRight);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(2, 1);
    layout->setRowStretch(1, 1);
    layout->setRowStretch(2, 1);
    setCounts({});
    setChosen(Verdict::all);
}

QToolButton* ConfusionView::cell(Verdict verdict) const {
    for (const Cell& cell : m_cells)
        if (cell.verdict == verdict) return cell.button;
    return nullptr;
}

void ConfusionView::updateCell(Verdict verdict, qint64 count) {
    auto* button = static_cast<MatrixCell*>(cell(verdict));
    button->setText(formatCount(count));
    button->setEnabled(count > 0 || button->isChecked());
    button->setAccessibleName(tr("%1: %2").arg(button->caption(), formatCount(count)));
}

void ConfusionView::setCounts(const Confusion& counts) {
    m_counts = counts;
    updateCell(Verdict::correctOk, counts.trueNegative);
    updateCell(Verdict::falseAlarm, counts.falsePositive);
    updateCell(Verdict::missed, counts.falseNegative);
    updateCell(Verdict::hit, counts.truePositive);
    const qint64 ok = counts.falsePositive + counts.trueNegative, ng = counts.truePositive + counts.falseNegative;
    const QString alarms =
        ok == 0 ? tr("False alarms: no OK image")
                : tr("False alarms: %1 of %2 (%3)")
                      .arg(formatCount(counts.falsePositive), formatCount(ok), formatPercent(counts.falseAlarmRate()));
    const QString misses = ng == 0
                               ? tr("Missed: no NG image")
                               : tr("Missed: %1 of %2 (%3)")
                                     .arg(formatCount(counts.falseNegative), formatCount(ng), formatPercent(counts.missRate()));
    m_rates->setText(alarms + QLatin1Char('\n') + misses);
}

void ConfusionView::setChosen(Verdict verdict) {
    for (const Cell& cell : m_cells) cell.button->setChecked(cell.verdict == verdict);
    m_show->setEnabled(verdict != Verdict::all);
    setCounts(m_counts);
}

void ConfusionView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    for (const Cell& cell : m_cells) cell.button->updateGeometry();
}

} // namespace blemish
