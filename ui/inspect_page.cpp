// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect_page.h"

#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <cmath>

#include "core/imaging/image_io.h"
#include "ui/filter_bar.h"
#include "ui/flat_button.h"
#include "ui/gallery.h"
#include "ui/heatmap_legend.h"
#include "ui/image_view.h"
#include "ui/label_history.h"
#include "ui/overlay_bar.h"
#include "ui/qt_image.h"
#include "ui/session.h"
#include "ui/text.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace blemish {

InspectPage::InspectPage(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_reader(1) {
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"inspectSides"_s); // its place is remembered
    splitter->setObjectName(u"inspectSplitter"_s);
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
    connect(&session, &Session::pixelThresholdChanged, this, [this](double threshold) {
        m_view->setPixelThreshold(threshold);
        showLegend();
    });
    connect(&session, &Session::scoresChanged, this, [this] {
        showFacts();
        if (!m_view->hasMap()) load(); // its map may have come with the scores
    });
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
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_overlayBar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_legend);
    layout->addWidget(makeFacts());
    m_view->setStyle(m_overlayBar->style());
    connect(m_overlayBar, &OverlayBar::styleChanged, m_view, &ImageView::setStyle);
    connect(m_overlayBar, &OverlayBar::fitWanted, m_view, &ImageView::fit);
    connect(m_overlayBar, &OverlayBar::actualSizeWanted, m_view, &ImageView::actualSize);
    connect(m_overlayBar, &OverlayBar::zoomInWanted, m_view, &ImageView::zoomIn);
    connect(m_overlayBar, &OverlayBar::zoomOutWanted, m_view, &ImageView::zoomOut);
    connect(m_view, &ImageView::zoomed, m_overlayBar, &OverlayBar::showZoom);
    connect(m_view, &ImageView::overlayChanged, this, &InspectPage::showLegend);
    connect(m_view, &ImageView::hovered, this, [this](QPoint pixel, QRgb color, double value) {
        QString text = tr("x %1  y %2   RGB %3 %4 %5").arg(pixel.x()).arg(pixel.y()).arg(qRed(color)).arg(qGreen(color)).arg(qBlue(color));
        const bool known = std::isfinite(value);
        if (known) text += tr("   anomaly %1").arg(numberText(value));
        m_legend->setCursorValue(known ? std::optional(value) : std::nullopt);
        emit cursorText(text);
    });
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
    m_score = new QPushButton(themedIcon(u"score"_s), QString());
    m_score->setToolTip(tr("Let the active model score every image that has no score yet"));
    connect(m_score, &QPushButton::clicked, this, [this] { m_session.startScoring(); });
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    const auto add = [&](Label which, const QString& icon, const QString& tip) {
        auto* button = new FlatButton;
        button->setText(which == Label::unlabelled ? tr("No label") : labelText(which));
        button->setIcon(themedIcon(icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        connect(button, &QToolButton::clicked, this, [this, which] { label(which); });
        row->addWidget(button);
        return button;
    };
    m_ok = add(Label::ok, u"check"_s, tr("Label the selected images OK (1)"));
    m_ng = add(Label::ng, u"cross"_s, tr("Label the selected images NG (2)"));
    m_none = add(Label::unlabelled, u"unlabelled"_s, tr("Take the label off the selected images (0)"));
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_facts, 1);
    second->addWidget(m_score);
    auto* rows = new QVBoxLayout(facts);
    rows->setContentsMargins(8, 4, 8, 8);
    rows->setSpacing(4);
    rows->addLayout(row);
    rows->addLayout(second);
    return facts;
}

QAction* InspectPage::addKey(QList<QAction*>& list, const QString& text, const QString& icon, const QList<QKeySequence>& keys,
                             std::function<void()> act) {
    auto* action = new QAction(text, this);
    if (!icon.isEmpty()) action->setIcon(themedIcon(icon));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // single letters mean this only on this page
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    list << action;
    return action;
}

void InspectPage::makeActions() {
    addKey(m_labelActions, tr("Label &OK"), u"check"_s, {Qt::Key_1}, [this] { label(Label::ok); });
    addKey(m_labelActions, tr("Label &NG"), u"cross"_s, {Qt::Key_2}, [this] { label(Label::ng); });
    addKey(m_labelActions, tr("&Remove label"), u"unlabelled"_s, {Qt::Key_0}, [this] { label(Label::unlabelled); });
    m_history = new LabelHistory(m_session, this);
    for (QAction* action : {m_history->undoAction(), m_history->redoAction()}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        m_labelActions << action;
    }
    const auto toggle = [this](bool OverlayStyle::*what) {
        OverlayStyle style = m_overlayBar->style();
        style.*what = !(style.*what);
        m_overlayBar->setStyle(style);
    };
    addKey(m_goActions, tr("Ne&xt image"), {}, {Qt::Key_D}, [this] { m_gallery->step(1); });
    addKey(m_goActions, tr("Pre&vious image"), {}, {Qt::Key_A}, [this] { m_gallery->step(-1); });
    addKey(m_goActions, tr("Next &wrong decision"), {}, {Qt::Key_N}, [this] { m_gallery->stepToError(1); });
    addKey(m_goActions, tr("Previous wron&g decision"), {}, {Qt::Key_P}, [this] { m_gallery->stepToError(-1); });
    addKey(m_goActions, tr("&Fit"), u"fit"_s, {Qt::Key_F}, [this] { m_view->fit(); });
    addKey(m_goActions, tr("&Actual size"), u"actual"_s, {Qt::Key_Z}, [this] { m_view->actualSize(); });
    addKey(m_goActions, tr("Zoom &in"), u"zoom-in"_s, {Qt::Key_Plus, QKeySequence::ZoomIn}, [this] { m_view->zoomIn(); });
    addKey(m_goActions, tr("Zoom &out"), u"zoom-out"_s, {Qt::Key_Minus, QKeySequence::ZoomOut}, [this] { m_view->zoomOut(); });
    addKey(m_goActions, tr("&Heatmap on or off"), u"overlay"_s, {Qt::Key_V}, [toggle] { toggle(&OverlayStyle::shown); });
    addKey(m_goActions, tr("&Contour on or off"), u"contour"_s, {Qt::Key_C}, [toggle] { toggle(&OverlayStyle::contour); });
    addKey(m_goActions, tr("Defect &mask on or off"), u"mask"_s, {Qt::Key_M}, [toggle] { toggle(&OverlayStyle::mask); });
}

void InspectPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) { // from the view; the gallery moves by itself
        m_gallery->step(event->key() == Qt::Key_Right ? 1 : -1);
        return;
    }
    if (event->key() != Qt::Key_H && event->key() != Qt::Key_Space) return QWidget::keyPressEvent(event);
    m_view->setOverlayHidden(true);
}

void InspectPage::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_H && event->key() != Qt::Key_Space) return QWidget::keyReleaseEvent(event);
    if (!event->isAutoRepeat()) m_view->setOverlayHidden(false);
}

void InspectPage::focusGallery() {
    m_gallery->setFocus();
}

bool InspectPage::settled() const {
    return !m_loading && m_thumbnails.idle();
}

void InspectPage::label(Label label) {
    const std::vector<int> images = m_gallery->selectedImages();
    if (images.empty()) return;
    // One key, next image. The next one is looked up before: labelling may take this one out of the filter.
    const QModelIndex next = m_gallery->shown().index(m_gallery->currentIndex().row() + 1, 0);
    const QPersistentModelIndex after(images.size() == 1 ? next : QModelIndex());
    m_history->setLabel(images, label);
    if (after.isValid()) m_gallery->setCurrentIndex(after);
    showFacts();
}

InspectPage::Loaded InspectPage::read(const QString& image, const QString& map, const QString& mask) {
    Loaded loaded;
    try {
        auto pixels = readImage(toPath(image));
        if (!pixels) return {{}, {}, {}, QString::fromStdString(pixels.error().message)};
        loaded.image = toQImage(*pixels).convertToFormat(QImage::Format_RGB32);
        if (!map.isEmpty() && QFile::exists(map))
            if (auto values = readTiffMap(toPath(map))) loaded.map = std::move(*values);
        if (!mask.isEmpty())
            if (auto drawn = readMask(toPath(mask))) loaded.mask = std::move(*drawn);
    } catch (const std::exception&) {
        return {{}, {}, {}, QString::fromStdString(errorFromCurrentException().message)};
    }
    return loaded;
}

void InspectPage::load() {
    showFacts();
    const int index = m_session.currentImage();
    const int request = ++m_request;
    m_reader.clear();
    if (index < 0) {
        m_loading = false;
        m_view->setMessage(m_session.images().empty() ? tr("There are no images yet.") : tr("Choose an image on the left."));
        return;
    }
    m_loading = true;
    m_reader.run<Loaded>(
        [image = m_session.imageFile(index), map = m_session.mapFile(index), mask = m_session.maskFile(index)] {
            return read(image, map, mask);
        },
        this, [this, request](Loaded loaded) { take(request, std::move(loaded)); });
}

void InspectPage::take(int request, Loaded loaded) {
    if (request != m_request) return; // another image was chosen meanwhile
    m_loading = false;
    m_overlayBar->setMapAvailable(loaded.map.has_value());
    m_overlayBar->setMaskAvailable(!loaded.mask.empty());
    if (loaded.image.isNull()) {
        m_view->setMessage(loaded.sentence);
        return;
    }
    m_view->setImage(loaded.image);
    m_view->setMask(loaded.mask);
    m_view->setMap(std::move(loaded.map));
    showFacts();
}

void InspectPage::showModel() {
    if (m_session.model()) m_view->setModelScale(m_session.model()->heatmapScale);
    m_view->setPixelThreshold(m_session.pixelThreshold());
    load();
    showLegend();
}

void InspectPage::showLegend() {
    m_legend->setVisible(m_view->hasMap());
    const OverlayStyle& style = m_overlayBar->style();
    m_legend->setColors(style.colors);
    m_legend->setScale(m_view->scaleInForce(), style.ownScale);
    m_legend->setThreshold(m_session.model() ? std::optional(m_session.pixelThreshold()) : std::nullopt);
}

void InspectPage::showCount() {
    const int shown = m_gallery->shown().rowCount(), all = m_gallery->images().rowCount();
    m_filterBar->setCount(shown, all);
    m_galleryOrNothing->setCurrentWidget(shown > 0 ? static_cast<QWidget*>(m_gallery) : m_noImages);
    m_noImages->setText(all > 0 ? tr("No image matches the filter.") : tr("There are no images yet."));
}

void InspectPage::showFacts() {
    int unscored = 0;
    for (std::size_t i = 0; m_session.model() && i < m_session.images().size(); ++i) unscored += m_session.score(static_cast<int>(i)) ? 0 : 1;
    m_score->setVisible(unscored > 0);
    m_score->setText(tr("&Score %n more images", nullptr, unscored));
    const int index = m_session.currentImage();
    const bool any = index >= 0;
    for (QToolButton* button : {m_ok, m_ng, m_none}) button->setEnabled(any && !m_session.store()->readOnly());
    if (!any) {
        m_name->clear();
        m_facts->clear();
        for (QToolButton* button : {m_ok, m_ng, m_none}) button->setChecked(false);
        return;
    }
    const ImageRecord& image = m_session.images()[static_cast<std::size_t>(index)];
    m_name->setText(image.path);
    m_name->setToolTip(m_session.imageFile(index));
    QStringList facts{splitText(image.split)};
    if (!image.defectType.isEmpty()) facts << image.defectType;
    if (const auto score = m_session.score(index))
        facts << tr("score %1, threshold %2 → %3").arg(numberText(*score), numberText(m_session.threshold()),
                                                       decisionText(*m_session.decision(index)));
    else if (m_session.model())
        facts << tr("not scored yet");
    m_facts->setText(facts.join(u"  ·  "_s));
    m_ok->setChecked(image.label == Label::ok);
    m_ng->setChecked(image.label == Label::ng);
    m_none->setChecked(image.label == Label::unlabelled);
}

} // namespace blemish
