// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/confusion_view.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
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
        painter.setPen(palette().color(QPalette::Active, QPalette::ButtonText)); // none is a number too
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
    : QWidget(parent), m_cells{{{Verdict::correctOk, Label::ok, Decision::ok},
                                {Verdict::reviewOk, Label::ok, Decision::review},
                                {Verdict::falseAlarm, Label::ok, Decision::ng},
                                {Verdict::missed, Label::ng, Decision::ok},
                                {Verdict::reviewNg, Label::ng, Decision::review},
                                {Verdict::hit, Label::ng, Decision::ng}}} {
    const std::array<QString, 6> captions{tr("✓ Passed"), tr("? To look at"), tr("✗ False alarm"),
                                          tr("✗ Missed"), tr("? To look at"), tr("✓ Found")};
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_reviewHeading = heading(tr("For review"), this);
    layout->addWidget(heading(tr("Decided OK"), this), 0, 1);
    layout->addWidget(m_reviewHeading, 0, 2);
    layout->addWidget(heading(tr("Decided NG"), this), 0, 3);
    layout->addWidget(heading(tr("Is OK"), this), 1, 0);
    layout->addWidget(heading(tr("Is NG"), this), 2, 0);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        Cell& cell = m_cells[i];
        const bool isNg = cell.label == Label::ng;
        const bool solid = !contradicts(cell.label, cell.decision) && cell.decision != Decision::review;
        cell.button = new MatrixCell(captions[i], isNg ? PlotRole::ng : PlotRole::ok, !solid, this);
        layout->addWidget(cell.button, isNg ? 2 : 1, 1 + static_cast<int>(i % 3));
        const Verdict verdict = cell.verdict;
        connect(cell.button, &QToolButton::clicked, this, [this, verdict](bool on) { emit chosen(on ? verdict : Verdict::all); });
    }
    m_rates = new QLabel(this);
    m_rates->setWordWrap(true);
    m_rates->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_show = new QPushButton(tr("Show in &gallery"), this);
    m_show->setToolTip(tr("Click a cell to filter the gallery to its images, then look at them there"));
    m_show->setAccessibleName(tr("Show the chosen images in the gallery"));
    connect(m_show, &QPushButton::clicked, this, &ConfusionView::galleryRequested);
    layout->addWidget(m_rates, 3, 0, 1, 4);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(makeStep(tr("◂ Previous mista&ke"), tr("Previous wrong decision (P)"), Qt::Key_P, -1));
    buttons->addWidget(makeStep(tr("Ne&xt mistake ▸"), tr("Next wrong decision (N)"), Qt::Key_N, 1));
    buttons->addStretch();
    buttons->addWidget(m_show);
    layout->addLayout(buttons, 4, 0, 1, 4);
    for (int column : {1, 2, 3}) layout->setColumnStretch(column, 1);
    layout->setRowStretch(1, 1);
    layout->setRowStretch(2, 1);
    setCounts({}, false);
    setChosen(Verdict::all);
}

QPushButton* ConfusionView::makeStep(const QString& text, const QString& tip, Qt::Key key, int step) {
    auto* button = new QPushButton(text, this);
    button->setToolTip(tip + QLatin1Char('\n') + tr("Goes through the images of the chosen cell, or through all false alarms and misses"));
    button->setAccessibleName(tip);
    auto* shortcut = new QShortcut(key, this); // on the whole page, not in its number fields
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
    connect(button, &QPushButton::clicked, this, [this, step] { emit mistakeWanted(step); });
    m_steps.push_back(button);
    return button;
}

QToolButton* ConfusionView::cell(Verdict verdict) const {
    for (const Cell& cell : m_cells)
        if (cell.verdict == verdict) return cell.button;
    return nullptr;
}

void ConfusionView::updateCell(const Cell& cell) {
    const std::int64_t count = cell.label == Label::ok ? m_counts.okAt(cell.decision) : m_counts.ngAt(cell.decision);
    auto* button = static_cast<MatrixCell*>(cell.button);
    button->setText(formatCount(count));
    button->setEnabled(count > 0 || button->isChecked());
    button->setAccessibleName(
        tr("%1, %2: %3").arg(cell.label == Label::ok ? tr("Is OK") : tr("Is NG"), button->caption(), formatCount(count)));
    if (cell.decision == Decision::review) button->setVisible(m_band);
}

void ConfusionView::setCounts(const DecisionCounts& counts, bool band) {
    m_counts = counts;
    m_band = band;
    m_reviewHeading->setVisible(band);
    static_cast<QGridLayout*>(layout())->setColumnStretch(2, band ? 1 : 0);
    for (const Cell& cell : m_cells) updateCell(cell);
    for (QPushButton* step : m_steps)
        step->setEnabled(counts.okAt(Decision::ng) + counts.ngAt(Decision::ok) > 0 || m_show->isEnabled());
    updateRates();
}

void ConfusionView::updateRates() {
    const auto part = [](std::int64_t count, std::int64_t whole) {
        return static_cast<double>(count) / static_cast<double>(whole);
    };
    const std::int64_t ok = m_counts.okImages(), ng = m_counts.ngImages();
    const std::int64_t alarms = m_counts.okAt(Decision::ng), misses = m_counts.ngAt(Decision::ok);
    QStringList lines;
    lines << (ok == 0 ? tr("False alarms: no OK image")
                      : tr("False alarms: %1 of %2 (%3)").arg(formatCount(alarms), formatCount(ok), formatPercent(part(alarms, ok))));
    lines << (ng == 0 ? tr("Missed: no NG image")
                      : tr("Missed: %1 of %2 (%3)").arg(formatCount(misses), formatCount(ng), formatPercent(part(misses, ng))));
    if (m_band)
        lines << tr("For review: %1 of %2 (%3)")
                     .arg(formatCount(m_counts.forReview()), formatCount(m_counts.images()), formatPercent(m_counts.reviewRate()));
    m_rates->setText(lines.join(QLatin1Char('\n')));
}

void ConfusionView::setChosen(Verdict verdict) {
    for (const Cell& cell : m_cells) cell.button->setChecked(cell.verdict == verdict);
    m_show->setEnabled(verdict != Verdict::all);
    setCounts(m_counts, m_band);
}

void ConfusionView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    for (const Cell& cell : m_cells) cell.button->updateGeometry();
}

} // namespace blemish
