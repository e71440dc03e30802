// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate_page.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/confusion_view.h"
#include "ui/histogram_plot.h"
#include "ui/job_runner.h"
#include "ui/metrics_table.h"
#include "ui/plot_style.h"
#include "ui/roc_plot.h"
#include "ui/threshold_bar.h"

namespace blemish {

namespace {
constexpr int settleMilliseconds = 250;

QLabel* title(const QString& text, QWidget* buddy) {
    auto* label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setBuddy(buddy);
    label->setMinimumHeight(label->fontMetrics().height() * 3 / 2); // as high as with a check box beside it
    return label;
}

/// A titled part of the page, with something small at the right of the title.
QWidget* box(const QString& name, QWidget* content, QWidget* aside = nullptr) {
    auto* part = new QWidget;
    auto* row = new QHBoxLayout;
    row->addWidget(title(name, content));
    row->addStretch();
    if (aside) row->addWidget(aside);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(content, 1);
    return part;
}

QSplitter* splitter(Qt::Orientation orientation, std::initializer_list<QWidget*> parts) {
    auto* result = new QSplitter(orientation);
    result->setChildrenCollapsible(false);
    for (QWidget* part : parts) result->addWidget(part);
    return result;
}
} // namespace

EvaluatePage::EvaluatePage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_scores(std::make_shared<ScoreSets>()) {
    m_metricsTimer.setSingleShot(true);
    m_metricsTimer.setInterval(settleMilliseconds);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeEmptySide());
    m_stack->addWidget(makeContent());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);
    connectWidgets();
    connectSession();
    reload();
}

QWidget* EvaluatePage::makeEmptySide() {
    auto* side = new QWidget;
    m_emptyText = new QLabel(side);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_score = new QPushButton(tr("&Score the images"), side);
    m_score->setAccessibleName(tr("Score the images with the model in use"));
    auto* layout = new QVBoxLayout(side);
    layout->addStretch();
    layout->addWidget(m_emptyText);
    layout->addWidget(m_score, 0, Qt::AlignHCenter);
    layout->addStretch();
    return side;
}

QWidget* EvaluatePage::makeNotices() {
    auto* notices = new QWidget;
    m_cautions = new QLabel(notices);
    m_cautions->setWordWrap(true);
    m_cautions->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cautions->setAccessibleName(tr("Cautions about these numbers"));
    m_scoreRest = new QPushButton(notices);
    auto* layout = new QHBoxLayout(notices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_cautions, 1);
    layout->addWidget(m_scoreRest, 0, Qt::AlignTop);
    return notices;
}

QWidget* EvaluatePage::makeContent() {
    auto* content = new QWidget;
    m_bar = new ThresholdBar(m_session, content);
    auto* plots = splitter(Qt::Vertical, {makeHistogramBox(), makeRocBox()});
    auto* numbers = splitter(Qt::Vertical, {makeConfusionBox(), makeTablesBox()});
    auto* sides = splitter(Qt::Horizontal, {plots, numbers});
    sides->setHandleWidth(fontMetrics().averageCharWidth() * 2);
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    plots->setStretchFactor(0, 5);
    plots->setStretchFactor(1, 4);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    layout->addWidget(makeNotices());
    layout->addWidget(sides, 1);
    return content;
}

QWidget* EvaluatePage::makeHistogramBox() {
    m_histogram = new HistogramPlot;
    m_logCounts = new QCheckBox(tr("&Logarithmic counts"));
    m_logCounts->setToolTip(tr("Makes a few images beside many visible"));
    return box(tr("Scores"), m_histogram, m_logCounts);
}

QWidget* EvaluatePage::makeRocBox() {
    m_roc = new RocPlot;
    return box(tr("ROC"), m_roc);
}

QWidget* EvaluatePage::makeConfusionBox() {
    m_confusion = new ConfusionView;
    return box(tr("Decisions on the test images"), m_confusion);
}

QWidget* EvaluatePage::makeTablesBox() {
    m_types = new DefectTypeTable;
    m_metrics = new MetricsTable;
    m_pixelMetrics = new QPushButton(tr("Compute &pixel metrics"));
    m_pixelMetrics->setToolTip(
        tr("Compares the maps with the masks at the size of the images; takes a moment. With many images this also "
           "computes the intervals"));
    auto* metrics = new QWidget;
    auto* layout = new QVBoxLayout(metrics);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_metrics, 1);
    layout->addWidget(m_pixelMetrics, 0, Qt::AlignRight);
    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Tables"));
    tabs->addTab(m_types, tr("&Defect types"));
    tabs->addTab(metrics, tr("&Metrics"));
    return tabs;
}

void EvaluatePage::connectWidgets() {
    const auto moved = [this](double threshold) { m_session.setThreshold(threshold); };
    connect(m_bar, &ThresholdBar::thresholdMoved, this, moved);
    connect(m_histogram, &HistogramPlot::thresholdMoved, this, moved);
    connect(m_roc, &RocPlot::thresholdMoved, this, moved);
    connect(m_histogram, &HistogramPlot::rangeMarked, this, [this](double low, double high) { filterByRange({{low, high}}); });
    connect(m_histogram, &HistogramPlot::rangeCleared, this, [this] { filterByRange(std::nullopt); });
    connect(m_logCounts, &QCheckBox::toggled, m_histogram, &HistogramPlot::setLogarithmicCounts);
    connect(m_confusion, &ConfusionView::chosen, this, &EvaluatePage::filterByVerdict);
    connect(m_confusion, &ConfusionView::galleryRequested, this, &EvaluatePage::galleryRequested);
    connect(m_pixelMetrics, &QPushButton::clicked, this, [this] { m_session.startEvaluation(); });
    for (QPushButton* button : {m_score, m_scoreRest})
        connect(button, &QPushButton::clicked, this, [this] { m_session.startScoring(); });
    connect(&m_metricsTimer, &QTimer::timeout, this, &EvaluatePage::reloadMetrics);
}

void EvaluatePage::connectSession() {
    for (auto signal : {&Session::imagesChanged, &Session::modelChanged, &Session::scoresChanged})
        connect(&m_session, signal, this, &EvaluatePage::reload);
    connect(&m_session, &Session::thresholdChanged, this, &EvaluatePage::followThreshold);
    connect(&m_session, &Session::filterChanged, this, &EvaluatePage::followFilter);
    connect(&m_session, &Session::evaluationReady, this, &EvaluatePage::reloadMetrics);
    connect(&m_session.jobs(), &JobRunner::started, this, &EvaluatePage::updateJobs);
    connect(&m_session.jobs(), &JobRunner::finished, this, &EvaluatePage::updateJobs);
}

void EvaluatePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) reload();
}

void EvaluatePage::reload() {
    m_stale = !isVisible();
    if (m_stale) return;
    m_scores = collectScores(m_session);
    m_stack->setCurrentIndex(m_session.model() && !m_scores->empty() ? 1 : 0);
    m_bar->setScores(m_scores);
    m_histogram->setScores(m_scores, m_session.threshold());
    m_roc->setCurve(m_session.roc());
    m_types->setScores(m_scores->defectTypes);
    followThreshold(m_session.threshold());
    followFilter();
    updateNotices();
    updateJobs();
    m_metricsTimer.start();
}

void EvaluatePage::reloadMetrics() {
    const Evaluation evaluation = m_session.evaluation();
    m_metrics->setMetrics(evaluation);
    m_roc->setAuroc(evaluation.imageAuroc);
    QStringList cautions;
    for (const std::string& caution : evaluation.cautions) cautions << QStringLiteral("⚠ ") + QString::fromStdString(caution);
    m_cautions->setText(cautions.join(QLatin1Char('\n')));
    m_cautions->setVisible(!cautions.isEmpty());
}

void EvaluatePage::followThreshold(double threshold) {
    if (m_stale) return;
    m_bar->setThreshold(threshold);
    m_histogram->setThreshold(threshold);
    m_roc->setThreshold(threshold);
    m_types->setThreshold(threshold);
    const std::int64_t misses = std::ssize(m_scores->ng) - countFrom(m_scores->ng, threshold);
    const std::int64_t alarms = countFrom(m_scores->ok, threshold);
    m_confusion->setCounts({.truePositive = std::ssize(m_scores->ng) - misses,
                            .falsePositive = alarms,
                            .trueNegative = std::ssize(m_scores->ok) - alarms,
                            .falseNegative = misses});
}

void EvaluatePage::followFilter() {
    m_confusion->setChosen(m_session.filter().verdict);
    m_histogram->setMarkedRange(m_session.filter().scoreRange);
}

void EvaluatePage::filterByVerdict(GalleryFilter::Verdict verdict) {
    GalleryFilter filter = m_session.filter();
    filter.verdict = verdict;
    m_session.setFilter(filter);
}

void EvaluatePage::filterByRange(std::optional<std::pair<double, double>> range) {
    GalleryFilter filter = m_session.filter();
    filter.scoreRange = range;
    m_session.setFilter(filter);
}

int EvaluatePage::unscoredImages() const {
    int count = 0;
    for (std::size_t i = 0; i < m_session.images().size(); ++i)
        if (m_session.images()[i].split == Split::test && !m_session.score(static_cast<int>(i))) ++count;
    return count;
}

void EvaluatePage::updateNotices() {
    const int unscored = unscoredImages();
    m_scoreRest->setText(tr("&Score the rest (%1)").arg(formatCount(unscored)));
    m_scoreRest->setVisible(unscored > 0);
    m_score->setVisible(m_session.model().has_value());
    if (!m_session.hasProject())
        m_emptyText->setText(tr("Open a folder of images first."));
    else if (!m_session.model())
        m_emptyText->setText(tr("There is no model yet. Train one on the page “Train”."));
    else
        m_emptyText->setText(tr("The model in use has not looked at the test images yet."));
}

void EvaluatePage::updateJobs() {
    const bool idle = !m_session.jobs().busy();
    if (!idle && m_pixelMetrics->hasFocus()) m_metrics->setFocus(); // a disabled button would send it to another page
    for (QPushButton* button : {m_score, m_scoreRest, m_pixelMetrics}) button->setEnabled(idle);
}

} // namespace blemish
