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
#include <algorithm>

#include "core/output/finding_text.h"
#include "ui/confusion_view.h"
#include "ui/content_reader.h"
#include "ui/cost_bar.h"
#include "ui/curves_view.h"
#include "ui/histogram_plot.h"
#include "ui/job_runner.h"
#include "ui/metrics_table.h"
#include "ui/pixel_metrics_bar.h"
#include "ui/plot_style.h"
#include "ui/plot_table.h"
#include "ui/theme.h"
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
    m_emptyTitle = new QLabel(side);
    QFont large = m_emptyTitle->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_emptyTitle->setFont(large);
    m_emptyText = new QLabel(side);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setFixedWidth(fontMetrics().averageCharWidth() * 64); // short lines are read at a glance
    m_score = new QPushButton(themedIcon(QStringLiteral("score")), tr("&Score the images"), side);
    m_score->setAccessibleName(tr("Score the images with the model in use"));
    m_train = new QPushButton(themedIcon(QStringLiteral("train")), tr("Go to &training"), side);
    m_images = new QPushButton(themedIcon(QStringLiteral("images")), tr("Go to the &images"), side);
    auto* layout = new QVBoxLayout(side);
    layout->addStretch(2);
    layout->addWidget(m_emptyTitle, 0, Qt::AlignHCenter);
    layout->addSpacing(fontMetrics().height() / 2);
    auto* middle = new QHBoxLayout; // an alignment would take the height for its width away
    middle->addStretch();
    middle->addWidget(m_emptyText);
    middle->addStretch();
    layout->addLayout(middle);
    layout->addSpacing(fontMetrics().height());
    for (QPushButton* next : {m_score, m_train, m_images}) layout->addWidget(next, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return side;
}

QWidget* EvaluatePage::makeNotices() {
    auto* notices = new QWidget;
    m_cautions = new QLabel(notices);
    m_cautions->setWordWrap(true);
    m_cautions->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cautions->setAccessibleName(tr("Cautions about these numbers"));
    m_scoreRest = new QPushButton(notices);
    m_scoreRest->setObjectName(QStringLiteral("scoreRest"));
    m_duplicates = new QPushButton(tr("Show the d&uplicates…"), notices);
    m_duplicates->setObjectName(QStringLiteral("showDuplicates"));
    auto* layout = new QHBoxLayout(notices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_cautions, 1);
    layout->addWidget(m_duplicates, 0, Qt::AlignTop);
    layout->addWidget(m_scoreRest, 0, Qt::AlignTop);
    return notices;
}

QWidget* EvaluatePage::makeContent() {
    auto* content = new QWidget;
    m_bar = new ThresholdBar(m_session, content);
    m_again = new QPushButton(tr("Score again"), content);
    m_again->setObjectName(QStringLiteral("scoreAgain"));
    m_again->setAccessibleName(tr("Score all images again with the model in use"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_bar, 1);
    top->addWidget(m_again, 0, Qt::AlignTop);
    auto* plots = splitter(Qt::Vertical, {makeHistogramBox(), (m_curves = new CurvesView)});
    m_curves->offerPixelMetrics(new PixelMetricsBar(m_session, tr("&Compute it"), false));
    auto* numbers = splitter(Qt::Vertical, {makeConfusionBox(), makeTablesBox()});
    auto* sides = splitter(Qt::Horizontal, {plots, numbers});
    sides->setHandleWidth(fontMetrics().averageCharWidth() * 2);
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    plots->setStretchFactor(0, 5);
    plots->setStretchFactor(1, 4);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(makeNotices());
    layout->addWidget(sides, 1);
    return content;
}

QWidget* EvaluatePage::makeHistogramBox() {
    m_histogram = new HistogramPlot;
    m_logCounts = new QCheckBox(tr("&Logarithmic counts"));
    m_logCounts->setToolTip(tr("Makes a few images beside many visible"));
    m_histogramTwin = new PlotWithTable(m_histogram, [this] { return rowsOf(*m_scores); });
    auto* aside = new QWidget;
    auto* asTable = new QCheckBox(tr("As ta&ble"), aside);
    asTable->setToolTip(tr("Shows the numbers behind the histogram"));
    connect(asTable, &QCheckBox::toggled, m_histogramTwin, &PlotWithTable::showTable);
    connect(asTable, &QCheckBox::toggled, m_logCounts, &QWidget::setDisabled);
    auto* row = new QHBoxLayout(aside);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_logCounts);
    row->addWidget(asTable);
    return box(tr("Scores"), m_histogramTwin, aside);
}

/// What the decisions come to, and the way from mistake to mistake.
QWidget* EvaluatePage::makeConfusionBox() {
    auto* side = new QWidget;
    m_confusion = new ConfusionView;
    m_costs = new CostBar(m_session);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_confusion, 1);
    layout->addWidget(m_costs);
    side->setAccessibleName(tr("Decisions on the test images"));
    return box(tr("Decisions on the test images"), side);
}

QWidget* EvaluatePage::makeTablesBox() {
    m_types = new DefectTypeTable;
    m_metrics = new MetricsTable;
    auto* metrics = new QWidget;
    auto* layout = new QVBoxLayout(metrics);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_metrics, 1);
    layout->addWidget(new PixelMetricsBar(m_session, tr("Compute &pixel metrics"), true), 0, Qt::AlignRight);
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("evaluateTables"));
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Tables"));
    tabs->addTab(m_types, tr("&Defect types"));
    tabs->addTab(metrics, tr("Metri&cs"));
    return tabs;
}

void EvaluatePage::connectWidgets() {
    const auto moved = [this](double threshold) { m_session.setThreshold(threshold); };
    connect(m_bar, &ThresholdBar::thresholdMoved, this, moved);
    connect(m_histogram, &HistogramPlot::thresholdMoved, this, moved);
    connect(m_curves, &CurvesView::thresholdMoved, this, moved);
    connect(m_curves, &CurvesView::pixelThresholdMoved, &m_session, &Session::setPixelThreshold);
    connect(m_costs, &CostBar::costsChanged, m_curves, &CurvesView::setCosts);
    connect(m_costs, &CostBar::costsChanged, m_bar, &ThresholdBar::setCosts);
    connect(m_confusion, &ConfusionView::mistakeWanted, this, &EvaluatePage::stepToMistake);
    const auto reviewMoved = [this](double review) { m_session.setReviewThreshold(review); };
    connect(m_histogram, &HistogramPlot::reviewMoved, this, reviewMoved);
    connect(m_curves, &CurvesView::reviewMoved, this, reviewMoved);
    connect(m_bar, &ThresholdBar::reviewMoved, &m_session, &Session::setReviewThreshold);
    connect(m_histogram, &HistogramPlot::rangeMarked, this, [this](double low, double high) { filterByRange({{low, high}}); });
    connect(m_histogram, &HistogramPlot::rangeCleared, this, [this] { filterByRange(std::nullopt); });
    connect(m_logCounts, &QCheckBox::toggled, m_histogram, &HistogramPlot::setLogarithmicCounts);
    connect(m_confusion, &ConfusionView::chosen, this, &EvaluatePage::filterByVerdict);
    connect(m_confusion, &ConfusionView::galleryRequested, this, &EvaluatePage::galleryRequested);
    connect(m_train, &QPushButton::clicked, this, &EvaluatePage::trainingRequested);
    connect(m_images, &QPushButton::clicked, this, &EvaluatePage::galleryRequested);
    connect(m_duplicates, &QPushButton::clicked, this, &EvaluatePage::duplicatesRequested);
    for (QPushButton* button : {m_score, m_scoreRest})
        connect(button, &QPushButton::clicked, this, [this] { m_session.startScoring(); });
    connect(m_again, &QPushButton::clicked, this, [this] { m_session.startScoring(true); });
    connect(&m_metricsTimer, &QTimer::timeout, this, &EvaluatePage::reloadMetrics);
}

void EvaluatePage::connectSession() {
    for (auto signal : {&Session::imagesChanged, &Session::modelChanged, &Session::scoresChanged})
        connect(&m_session, signal, this, &EvaluatePage::reload);
    connect(&m_session, &Session::thresholdChanged, this, &EvaluatePage::followThresholds);
    connect(&m_session, &Session::pixelThresholdChanged, this, &EvaluatePage::followThresholds);
    connect(&m_session, &Session::filterChanged, this, &EvaluatePage::followFilter);
    connect(&m_session, &Session::evaluationReady, this, &EvaluatePage::reloadMetrics);
    connect(&m_session.contents(), &ContentReader::finished, this, [this] {
        m_stale = !isVisible();
        if (!m_stale) reloadMetrics();
    });
    connect(&m_session.jobs(), &JobRunner::started, this, &EvaluatePage::updateJobs);
    connect(&m_session.jobs(), &JobRunner::finished, this, &EvaluatePage::updateJobs);
    connect(&m_session.jobs(), &JobRunner::waitingChanged, this, &EvaluatePage::updateJobs, Qt::QueuedConnection); // the session hears first
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
    m_histogram->setScores(m_scores, m_session.thresholds());
    m_histogramTwin->contentChanged();
    m_curves->setCurve(m_session.roc());
    m_curves->setCosts(m_costs->costs());
    m_bar->setCosts(m_costs->costs());
    m_types->setScores(m_scores->defectTypes);
    followThresholds();
    followFilter();
    updateNotices();
    updateJobs();
    m_metricsTimer.start();
}

void EvaluatePage::reloadMetrics() {
    const Evaluation evaluation = m_session.evaluation();
    m_metrics->setMetrics(evaluation);
    m_curves->setEvaluation(evaluation);
    QStringList cautions;
    for (const Caution& caution : evaluation.cautions) cautions << QStringLiteral("⚠ ") + cautionText(caution);
    m_cautions->setText(cautions.join(QLatin1Char('\n')));
    m_cautions->setVisible(!cautions.isEmpty());
    m_duplicates->setVisible(m_session.copiesOfTrainingImages() > 0);
}

void EvaluatePage::followThresholds() {
    if (m_stale) return;
    const Thresholds& thresholds = m_session.thresholds();
    m_bar->setThresholds(thresholds);
    m_histogram->setThresholds(thresholds);
    m_curves->setThresholds(thresholds);
    m_curves->setPixelThreshold(m_session.pixelThreshold());
    m_types->setThresholds(thresholds);
    const DecisionCounts counts = countDecisions(m_scores->ok, m_scores->ng, thresholds);
    m_confusion->setCounts(counts, thresholds.review.has_value());
    m_costs->setCounts(counts);
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

/// The next image of the test whose decision contradicts its label, or of the chosen cell, from the current one on.
void EvaluatePage::stepToMistake(int step) {
    const int count = static_cast<int>(m_session.images().size());
    const auto wanted = [this](int index) {
        const ImageRecord& image = m_session.images()[static_cast<std::size_t>(index)];
        const auto decision = m_session.decision(index);
        if (image.split != Split::test || !decision) return false;
        if (m_session.filter().verdict != GalleryFilter::Verdict::all) return m_session.accepts(index);
        return contradicts(image.label, *decision);
    };
    for (int away = 1; away <= count; ++away) {
        const int index = ((m_session.currentImage() + step * away) % count + count) % count;
        if (!wanted(index)) continue;
        if (!m_session.accepts(index)) m_session.setFilter({});
        m_session.setCurrentImage(index);
        emit galleryRequested();
        return;
    }
}

void EvaluatePage::updateNotices() {
    const int unscored = m_session.unscored(Split::test);
    m_scoreRest->setText(tr("&Score the rest (%1)").arg(formatCount(unscored)));
    m_scoreRest->setVisible(unscored > 0);
    const bool model = m_session.model().has_value();
    const bool tests = unscored > 0 || !m_scores->empty();
    m_score->setVisible(model && tests);
    m_train->setVisible(m_session.hasProject() && !model);
    m_images->setVisible(m_session.hasProject() && model && !tests);
    const auto say = [this](const QString& title, const QString& text) {
        m_emptyTitle->setText(title);
        m_emptyText->setText(text);
    };
    if (!m_session.hasProject())
        say(tr("No images yet"), tr("Open a folder of images first."));
    else if (!model)
        say(tr("No model yet"), tr("Train one on your good parts: its scores, its curves and its mistakes on the test images are then shown here, "
                                   "and you set the threshold on them."));
    else if (!tests)
        say(tr("Nothing to test"), tr("No image is in the test split. Label some images OK and NG: those that are not trained on are tested."));
    else
        say(tr("Not scored yet"), !m_session.scoringObstacle().isEmpty() ? m_session.scoringObstacle() : tr("The model in use has not looked at the test images yet. Scoring them takes a moment and shows here how well it "
                                     "tells good parts from bad ones."));
}

void EvaluatePage::updateJobs() {
    const QString obstacle = m_session.model() ? m_session.scoringObstacle() : QString();
    for (QPushButton* button : {m_score, m_scoreRest, m_again}) {
        button->setEnabled(obstacle.isEmpty() && !m_session.scoring());
        button->setToolTip(obstacle);
    }
    if (obstacle.isEmpty()) m_again->setToolTip(tr("Makes the scores and heatmaps of all images anew with the model in use"));
}

} // namespace blemish
