// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect_page.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/compare_panel.h"
#include "ui/filter_bar.h"
#include "ui/flat_button.h"
#include "ui/gallery.h"
#include "ui/heatmap_legend.h"
#include "ui/image_view.h"
#include "ui/label_bar.h"
#include "ui/mask_canvas.h"
#include "ui/mask_editor.h"
#include "ui/mask_panel.h"
#include "ui/overlay_bar.h"
#include "ui/pixel_threshold_bar.h"
#include "ui/profile_panel.h"
#include "ui/project_tools.h"
#include "ui/regions_button.h"
#include "ui/scale_chooser.h"
#include "ui/session.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/training_runs.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
constexpr int patience = 150; ///< milliseconds; most images come sooner, and nothing flickers
}

InspectPage::InspectPage(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_reader(1), m_outliner(1) {
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"inspectSplitter"_s); // its place is remembered
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeGallerySide());
    splitter->addWidget(makeViewSide());
    splitter->setSizes({3 * m_gallery->gridSize().width() + 32, 3 * m_gallery->gridSize().width() + 480});
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    makeActions();

    connect(&session, &Session::currentImageChanged, this, &InspectPage::load);
    connect(&session, &Session::imagesChanged, this, &InspectPage::showFacts);
    connect(&session, &Session::imagesChanged, this, &InspectPage::showCount);
    connect(&session, &Session::modelChanged, this, &InspectPage::showModel);
    connect(&session, &Session::thresholdChanged, this, &InspectPage::showFacts);
    connect(&session, &Session::trainingsChanged, this, &InspectPage::showFacts);
    connect(&session, &Session::pixelThresholdChanged, this, [this](double threshold) {
        m_scales->setPixelThreshold(threshold);
        showRegions();
        showLegend();
    });
    connect(&session.jobs(), &JobRunner::started, this, &InspectPage::showFacts);
    connect(&session.jobs(), &JobRunner::finished, this, &InspectPage::showFacts);
    connect(&session.jobs(), &JobRunner::waitingChanged, this, &InspectPage::showFacts, Qt::QueuedConnection); // the session hears first
    connect(&session, &Session::scoresChanged, this, &InspectPage::showFacts);
    connect(&session, &Session::mapsChanged, this, [this](const std::vector<std::int64_t>& images) {
        if (std::ranges::any_of(images, [this](std::int64_t id) { return m_session.indexOf(id) == m_session.currentImage(); })) reloadMap();
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &InspectPage::showWaiting);
    showModel();
    showCount();
    load();
}

InspectPage::~InspectPage() = default;

QWidget* InspectPage::makeGallerySide() {
    auto* side = new QWidget;
    m_filterBar = new FilterBar(m_session);
    m_gallery = new Gallery(m_session, m_thumbnails);
    m_noImages = new QLabel;
    m_noImages->setAlignment(Qt::AlignCenter);
    m_noImages->setWordWrap(true);
    m_noImages->setMargin(24);
    m_noImages->setForegroundRole(QPalette::PlaceholderText);
    m_galleryOrNothing = new QStackedWidget;
    m_galleryOrNothing->addWidget(m_gallery);
    m_galleryOrNothing->addWidget(m_noImages);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_galleryOrNothing, 1);
    connect(m_filterBar, &FilterBar::orderChosen, &m_gallery->shown(), &ImageFilterModel::setOrder);
    connect(m_gallery, &Gallery::shownCountChanged, this, &InspectPage::showCount);
    return side;
}

QWidget* InspectPage::makeViewSide() {
    auto* side = new QWidget;
    m_overlayBar = new OverlayBar;
    m_view = new ImageView;
    m_legend = new HeatmapLegend;
    m_masks = new MaskPanel(m_session, *m_view);
    m_scales = new ScaleChooser(*m_view, this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_overlayBar);
    layout->addWidget(m_masks);
    m_compare = new ComparePanel(m_session, *m_view);
    auto* views = new QSplitter(Qt::Horizontal);
    views->setChildrenCollapsible(false);
    views->setHandleWidth(1);
    views->addWidget(m_view);
    views->addWidget(m_compare);
    views->setSizes({1000, 1000});
    layout->addWidget(m_compare->header());
    layout->addWidget(views, 1);
    m_profile = new ProfilePanel(*m_view);
    layout->addWidget(m_profile);
    connect(m_profile, &ProfilePanel::switched, this, [this](bool on) {
        if (on) m_masks->setDrawing(false); // one of them has the mouse
    });
    connect(&m_masks->editor(), &MaskEditor::toolChanged, this, [this] {
        if (m_masks->editor().tool() != MaskEditor::Tool::none && m_profile->on()) m_profile->setOn(false);
    });
    m_scaleSentence = new QLabel;
    m_scaleSentence->setObjectName(u"scaleSentence"_s);
    m_scaleSentence->setContentsMargins(8, 4, 8, 0);
    m_scaleSentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_scaleSentence->setWordWrap(true); // after the policy, which would take the height for a width away
    m_scaleSentence->hide();
    connect(m_scales, &ScaleChooser::said, this, [this](const QString& sentence) {
        m_scaleSentence->setText(sentence);
        m_scaleSentence->setVisible(!sentence.isEmpty());
    });
    connect(m_overlayBar, &OverlayBar::featureScaleChosen, this, [this](int scale) {
        m_scales->choose(scale);
        m_compare->chooseScale(scale);
    });
    m_pixelThreshold = new PixelThresholdBar(m_session);
    m_legend->setObjectName(u"heatmapLegend"_s);
    m_legend->setMovable(true);
    connect(m_legend, &HeatmapLegend::thresholdMoved, &m_session, &Session::setPixelThreshold);
    auto* legends = new QHBoxLayout;
    legends->setSpacing(0);
    legends->addWidget(m_pixelThreshold);
    legends->addWidget(m_legend, 1);
    legends->addWidget(m_compare->legend(), 1);
    layout->addLayout(legends);
    layout->addWidget(m_scaleSentence);
    layout->addWidget(makeFacts());
    m_view->setStyle(m_overlayBar->style());
    m_compare->view().setStyle(m_overlayBar->style());
    for (ImageView* view : {m_view, &m_compare->view()}) connect(m_overlayBar, &OverlayBar::styleChanged, view, &ImageView::setStyle);
    QMenu* compare = m_overlayBar->compareMenu();
    connect(compare, &QMenu::aboutToShow, this, [this, compare] { m_compare->fill(compare); });
    connect(m_overlayBar, &OverlayBar::fitWanted, m_view, &ImageView::fit);
    connect(m_overlayBar, &OverlayBar::actualSizeWanted, m_view, &ImageView::actualSize);
    connect(m_overlayBar, &OverlayBar::zoomInWanted, m_view, &ImageView::zoomIn);
    connect(m_overlayBar, &OverlayBar::zoomOutWanted, m_view, &ImageView::zoomOut);
    connect(m_view, &ImageView::zoomed, m_overlayBar, &OverlayBar::showZoom);
    connect(m_view, &ImageView::overlayChanged, this, &InspectPage::showLegend);
    connect(m_view, &ImageView::hovered, this, [this](QPoint pixel, QRgb color, double value) {
        QString text =
            tr("x %1  y %2   RGB %3 %4 %5").arg(pixel.x()).arg(pixel.y()).arg(qRed(color)).arg(qGreen(color)).arg(qBlue(color));
        const bool known = std::isfinite(value);
        if (known) text += tr("   anomaly %1").arg(numberText(value));
        m_legend->setCursorValue(known ? std::optional(value) : std::nullopt);
        emit cursorText(text);
    });
    connect(&m_masks->editor(), &MaskEditor::maskChanged, this, &InspectPage::showMask);
    connect(&m_masks->editor(), &MaskEditor::toolChanged, this, &InspectPage::showMask);
    connect(m_view, &ImageView::left, this, [this] {
        m_legend->setCursorValue(std::nullopt);
        emit cursorText({});
    });
    return side;
}

QWidget* InspectPage::makeFacts() {
    auto* facts = new QWidget;
    m_name = new QLabel;
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // long names must not widen the window
    m_facts = new QLabel;
    m_facts->setObjectName(u"imageFacts"_s);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_facts->setWordWrap(true); // after the policy, which would take the height for a width away
    m_score = new QPushButton(themedIcon(u"score"_s), QString());
    m_score->setObjectName(u"scoreImages"_s);
    connect(m_score, &QPushButton::clicked, this, [this] { m_session.startScoring(); });
    m_train = new QPushButton(themedIcon(u"train"_s), QString());
    setTrainingDuration({});
    m_train->setObjectName(u"trainModel"_s);
    m_train->setToolTip(tr("Learns from the good images what normal looks like; heatmaps and scores follow by themselves"));
    m_train->setDefault(true);
    connect(m_train, &QPushButton::clicked, this, &InspectPage::trainingWanted);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    m_labels = new LabelBar(m_session, *m_gallery);
    row->addWidget(m_labels);
    connect(m_labels, &LabelBar::labelled, this, &InspectPage::showFacts);
    connect(m_labels, &LabelBar::told, this, &InspectPage::told);
    auto* draw = new FlatButton;
    draw->setDefaultAction(m_masks->drawAction());
    draw->setObjectName(u"drawMask"_s);
    draw->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    draw->setToolTip(tr("Draw where the defect is, or what is never judged (W)"));
    row->addSpacing(8);
    row->addWidget(draw);
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_facts, 1);
    m_regions = new RegionsButton(*m_view);
    m_regions->setObjectName(u"regions"_s);
    second->addWidget(m_regions);
    second->addWidget(m_score);
    second->addWidget(m_train);
    auto* rows = new QVBoxLayout(facts);
    rows->setContentsMargins(8, 4, 8, 8);
    rows->setSpacing(4);
    rows->addLayout(row);
    rows->addLayout(second);
    return facts;
}

const QList<QAction*>& InspectPage::labelActions() const {
    return m_labels->actions();
}

void InspectPage::focusGallery() {
    m_gallery->setFocus();
}

bool InspectPage::settled() const {
    return !m_loading && !m_readingMap && m_scales->settled() && m_compare->settled() && !m_masks->editor().computing() && m_thumbnails.idle();
}

void InspectPage::load() {
    showFacts();
    const int index = m_session.currentImage();
    const int request = ++m_request;
    m_whenShown = {};
    m_reader.clear();
    m_readingMap = m_mapStale = false;
    m_patience.stop();
    if (index < 0) {
        m_loading = false;
        m_shown = 0;
        setMap({}, std::nullopt);
        m_masks->clear();
        m_view->setMessage(m_session.images().empty() ? tr("There are no images yet.") : tr("Choose an image on the left."));
        return;
    }
    m_loading = true;
    if (m_session.images()[static_cast<std::size_t>(index)].id != m_shown) m_patience.start();
    m_reader.run<LoadedImage>(
        [read = m_read, image = m_session.imageFile(index), map = m_session.mapFile(index), mask = m_session.maskFile(index)] {
            return read(image, map, mask);
        },
        this, [this, request](LoadedImage loaded) { take(request, std::move(loaded)); });
}

void InspectPage::take(int request, LoadedImage loaded) {
    if (request != m_request) return; // another image was chosen meanwhile
    m_loading = false;
    m_patience.stop();
    const bool stale = std::exchange(m_mapStale, false);
    if (stale) loaded.map.reset();
    m_overlayBar->setMapAvailable(loaded.map.has_value());
    const int index = m_session.currentImage();
    if (!loaded.map && !stale && !m_session.needsScoring(index)) m_session.checkMaps(); // it was there
    if (loaded.image.isNull()) {
        m_shown = 0;
        setMap({}, std::nullopt);
        m_masks->clear();
        m_view->setMessage(loaded.sentence);
        return;
    }
    m_shown = m_session.images()[static_cast<std::size_t>(index)].id;
    m_view->setImage(loaded.image);
    m_masks->showImage(index, m_view->imageSize(), loaded.mask, loaded.map);
    if (m_masks->editor().tool() == MaskEditor::Tool::none) m_view->setMaskOutlines(std::move(loaded.maskOutlines));
    setMap(m_session.imageFile(index), std::move(loaded.map));
    if (const auto act = std::exchange(m_whenShown, {})) act();
    showFacts();
    if (stale) reloadMap();
}

/// Labels that are given now would fall on an image that nobody has seen: the one before goes.
void InspectPage::showWaiting() {
    const QString name = m_session.images()[static_cast<std::size_t>(m_session.currentImage())].path;
    m_shown = 0;
    m_masks->wait();
    setMap({}, std::nullopt);
    m_view->setWaiting(tr("Reading %1 …").arg(name));
}

/// The picture and what is drawn on it stay as they are.
void InspectPage::reloadMap() {
    const int index = m_session.currentImage();
    m_mapStale = m_loading;
    if (index < 0 || m_loading || !m_view->hasImage()) return;
    m_readingMap = true;
    m_reader.clear();
    m_reader.run<std::optional<AnomalyMap>>(
        [map = m_session.mapFile(index)] { return loadMap(map); }, this,
        [this, index, request = ++m_request](std::optional<AnomalyMap> map) {
            if (request != m_request) return; // another image was chosen meanwhile
            m_readingMap = false;
            m_overlayBar->setMapAvailable(map.has_value());
            m_masks->setMap(map);
            setMap(m_session.imageFile(index), std::move(map));
        });
}

void InspectPage::setMap(const QString& file, std::optional<AnomalyMap> map) {
    m_scales->setImage(file, std::move(map));
    showRegions();
}

void InspectPage::showRegions() {
    m_regions->setVisible(m_scales->whole().has_value());
    if (m_scales->whole()) m_regions->showRegions(*m_scales->whole(), m_session.pixelThreshold());
}

void InspectPage::lookAt(QPointF center, double zoom) {
    if (!m_loading) return m_view->lookAt(center, zoom);
    m_whenShown = [this, center, zoom] { m_view->lookAt(center, zoom); };
}

void InspectPage::setTrainingDuration(const QString& about) {
    //: %1: "12 min"
    m_train->setText(about.isEmpty() ? tr("&Train a model") : tr("&Train a model (about %1)").arg(about));
}

void InspectPage::showHeatmap() {
    int best = m_session.currentImage();
    if (best >= 0 && m_session.score(best)) return;
    for (int i = 0; i < static_cast<int>(m_session.images().size()); ++i)
        if (m_session.score(i) && (best < 0 || m_session.score(i) > m_session.score(best))) best = i;
    if (best < 0) return;
    if (!m_session.accepts(best)) m_session.setFilter({});
    m_session.setCurrentImage(best);
}

/// While a mask is drawn the editor shows it itself. Outlines of many megapixels take their time.
void InspectPage::showMask() {
    const MaskEditor& editor = m_masks->editor();
    const QImage drawn = editor.mask(MaskEditor::Layer::defect);
    m_overlayBar->setMaskAvailable(!drawn.isNull());
    const int request = ++m_outlineRequest;
    m_outliner.clear();
    if (drawn.isNull() || editor.tool() != MaskEditor::Tool::none) return m_view->setMaskOutlines({});
    using Outlines = std::vector<QPolygonF>;
    m_outliner.run<Outlines>([drawn] { return ImageView::outlinesOf(toMask(drawn)); }, this, [this, request](Outlines outlines) {
        if (request == m_outlineRequest) m_view->setMaskOutlines(std::move(outlines));
    });
}

void InspectPage::showModel() {
    const auto before = m_scales->model(), now = ScaleChooser::modelInUse(m_session);
    if (!before || !now || before->file != now->file) {
        m_overlayBar->setFeatureScales(now ? now->scales() : std::vector<int>()); // back to all
        if (m_view->hasImage()) setMap({}, std::nullopt);                       // never one model's map in another's colours
    }
    m_scales->setModel(now);
    reloadMap();
    showLegend();
}

void InspectPage::showLegend() {
    m_profile->refresh();
    for (QWidget* part : std::initializer_list<QWidget*>{m_legend, m_pixelThreshold}) part->setVisible(m_scales->whole().has_value());
    m_legend->setPeak(m_view->peak());
    const OverlayStyle& style = m_overlayBar->style();
    m_legend->setColors(style.colors);
    m_legend->setScale(m_view->scaleInForce(), style.ownScale);
    m_legend->setThreshold(m_session.model() && !m_scales->oneScale() ? std::optional(m_session.pixelThreshold()) : std::nullopt);
}

void InspectPage::showCount() {
    const int shown = m_gallery->shown().rowCount(), all = m_gallery->images().rowCount();
    m_filterBar->setCount(shown, all);
    m_galleryOrNothing->setCurrentWidget(shown > 0 ? static_cast<QWidget*>(m_gallery) : m_noImages);
    m_noImages->setText(all > 0 ? tr("No image matches the filter.") : tr("There are no images yet."));
}

void InspectPage::showFacts() {
    const int unscored = m_session.model() ? m_session.unscored() : 0;
    const QString obstacle = m_session.model() ? m_session.scoringObstacle() : QString();
    m_score->setVisible(unscored > 0);
    m_score->setText(tr("&Score %n more images", nullptr, unscored));
    m_score->setEnabled(obstacle.isEmpty() && !m_session.scoring());
    m_score->setToolTip(!obstacle.isEmpty()     ? obstacle
                        : m_session.scoring()   ? tr("The images are being scored, or it is soon their turn")
                                                : tr("Let the active model score every image that has no score or no heatmap"));
    m_train->setVisible(m_session.hasProject() && !m_session.model() && !m_session.runs().running() && !m_session.store()->readOnly());
    const int index = m_session.currentImage();
    const bool any = index >= 0;
    m_labels->showCurrent();
    if (!any) {
        m_name->clear();
        m_facts->clear();
        return;
    }
    const ImageRecord& image = m_session.images()[static_cast<std::size_t>(index)];
    m_name->setText(image.path);
    m_name->setToolTip(m_session.imageFile(index));
    QStringList facts{splitText(image.split)};
    if (!image.defectType.isEmpty()) facts << image.defectType;
    if (const auto score = m_session.score(index))
        facts << (m_session.thresholds().review ? tr("score %1, review from %2, threshold %3 → %4")
                                                      .arg(numberText(*score), numberText(m_session.thresholds().lower()))
                                                : tr("score %1, threshold %2 → %3").arg(numberText(*score)))
                     .arg(numberText(m_session.threshold()), decisionText(*m_session.decision(index)));
    else if (m_session.model())
        facts << tr("not scored yet");
    m_facts->setText(facts.join(u"  ·  "_s));
}

} // namespace blemish
