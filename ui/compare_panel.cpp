// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_panel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/ml/model_file.h"
#include "ui/flat_button.h"
#include "ui/heatmap_legend.h"
#include "ui/image_view.h"
#include "ui/nearest_normal.h"
#include "ui/scale_chooser.h"
#include "ui/session.h"
#include "ui/text.h"
#include "ui/theme.h"

namespace blemish {

ComparePanel::ComparePanel(Session& session, ImageView& main, QWidget* parent)
    : QWidget(parent), m_session(session), m_main(main), m_nearest(new NearestNormal(session, this)), m_reader(1),
      m_view(new ImageView), m_scales(new ScaleChooser(*m_view, this)), m_legend(new HeatmapLegend), m_header(new QWidget),
      m_title(new QLabel) {
    m_legend->setObjectName(QStringLiteral("compareLegend"));
    m_legend->setAccessibleName(tr("Heatmap legend of the image to compare with"));
    m_view->setObjectName(QStringLiteral("compareView"));
    m_view->setAccessibleName(tr("Image to compare with"));
    m_title->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // long names must not widen the window
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new FlatButton;
    close->setIcon(themedIcon(QStringLiteral("cross")));
    close->setToolTip(tr("Stop comparing"));
    close->setAccessibleName(close->toolTip());
    auto* row = new QHBoxLayout(m_header);
    row->setContentsMargins(8, 0, 4, 4);
    row->addWidget(m_title, 1);
    row->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);

    connect(m_scales, &ScaleChooser::said, this, &ComparePanel::sayOfScale);
    connect(close, &QToolButton::clicked, this, [this] { compareWith(With::nothing); });
    connect(&main, &ImageView::placeChanged, this, [this] { m_view->setPlace(m_main.place()); });
    connect(m_view, &ImageView::placeChanged, this, [this] {
        if (isVisible()) m_main.setPlace(m_view->place());
    });
    connect(m_nearest, &NearestNormal::found, this, [this](int image, int normal) {
        if (m_with != With::nearestNormal || image != m_session.currentImage()) return;
        if (normal < 0) return showMessage(tr("Nearest normal image"), tr("There is no normal training image to compare with."));
        load(normal, 0);
    });
    connect(&session, &Session::currentImageChanged, this, &ComparePanel::follow);
    connect(&session, &Session::modelChanged, this, &ComparePanel::follow);
    connect(&session, &Session::mapsChanged, this, [this](const std::vector<std::int64_t>& images) {
        const bool shown = m_with == With::nearestNormal || m_with == With::pinned;
        const int image = shown && std::ranges::find(images, m_image) != images.end() ? m_session.indexOf(m_image) : -1;
        if (image < 0) return;
        ++m_request;
        load(image, 0);
    });
    connect(&session, &Session::pixelThresholdChanged, this, [this](double threshold) {
        if (m_with != With::otherModel) m_scales->setPixelThreshold(threshold);
        showLegend();
    });
    connect(m_view, &ImageView::overlayChanged, this, &ComparePanel::showLegend);
    connect(m_view, &ImageView::hovered, this, [this](QPoint, QRgb, double value) {
        m_legend->setCursorValue(std::isfinite(value) ? std::optional(value) : std::nullopt);
    });
    connect(m_view, &ImageView::left, this, [this] { m_legend->setCursorValue(std::nullopt); });
    connect(m_legend, &HeatmapLegend::thresholdMoved, &session, &Session::setPixelThreshold);
    connect(&session, &Session::closed, this, [this] {
        m_pinned = 0;
        compareWith(With::nothing);
    });
    hide();
    m_header->hide();
    m_legend->hide();
}

/// Another model has a scale and a threshold of its own, and its threshold is moved where that model is in use.
void ComparePanel::showLegend() {
    const auto& model = m_scales->model();
    m_legend->setVisible(m_with != With::nothing && model && m_scales->whole() && m_view->hasImage());
    if (!model) return;
    m_legend->setMovable(m_with != With::otherModel);
    m_legend->setColors(m_view->overlayStyle().colors);
    m_legend->setScale(m_view->scaleInForce(), m_view->overlayStyle().ownScale);
    m_legend->setPeak(m_view->peak());
    m_legend->setThreshold(m_scales->oneScale() ? std::nullopt : std::optional(model->pixelThreshold));
}

void ComparePanel::compareWith(With with, std::int64_t training) {
    m_with = with;
    m_training = training;
    setVisible(with != With::nothing);
    m_header->setVisible(with != With::nothing);
    m_main.setFlipped(nullptr);
    follow();
}

void ComparePanel::pinCurrent() {
    const int current = m_session.currentImage();
    m_pinned = current < 0 ? 0 : m_session.images()[static_cast<std::size_t>(current)].id;
    compareWith(With::pinned);
}

void ComparePanel::fill(QMenu* menu) {
    menu->clear();
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, With with, std::int64_t training = 0) {
        QAction* action = menu->addAction(text, this, [this, with, training] { compareWith(with, training); });
        action->setCheckable(true);
        action->setChecked(m_with == with && m_training == training);
        group->addAction(action);
        return action;
    };
    add(tr("&Nothing"), With::nothing);
    add(tr("Nearest normal &image"), With::nearestNormal);
    add(tr("&Pinned image"), With::pinned)->setEnabled(m_session.indexOf(m_pinned) >= 0);
    for (const TrainingRecord& training : m_session.trainings())
        if (training.state == QLatin1String("finished") && !training.active)
            add(tr("Model: %1").arg(modelName(training.id)), With::otherModel, training.id);
    menu->addSeparator();
    menu->addAction(tr("Pin &this image"), this, &ComparePanel::pinCurrent)->setEnabled(m_session.currentImage() >= 0);
}

QString ComparePanel::modelName(std::int64_t training) const {
    for (const TrainingRecord& record : m_session.trainings())
        if (record.id == training) return record.name;
    return {};
}

QString ComparePanel::title() const {
    return m_title->text();
}

void ComparePanel::follow() {
    const int current = m_session.currentImage();
    ++m_request;
    m_reader.clear();
    m_loading = m_with != With::nothing && current >= 0;
    m_image = 0;
    if (!m_loading) {
        m_view->setMessage({});
        return showLegend();
    }
    switch (m_with) {
    case With::nearestNormal: return m_nearest->find(current);
    case With::otherModel: return load(current, m_training);
    default: break;
    }
    if (const int pinned = m_session.indexOf(m_pinned); pinned >= 0) return load(pinned, 0);
    showMessage(tr("Pinned image"), tr("No image is pinned."));
}

void ComparePanel::showMessage(const QString& title, const QString& sentence) {
    m_loading = false;
    m_scales->setImage({}, std::nullopt);
    setTitle(title);
    m_view->setMessage(sentence);
    showLegend();
}

void ComparePanel::setTitle(const QString& title) {
    m_about = title;
    m_title->setText(title);
}

/// Why there is no map of the chosen scale; what each scale contributes is said of the main view alone.
void ComparePanel::sayOfScale(const QString& sentence, bool shown) {
    m_title->setText(shown || sentence.isEmpty() ? m_about : m_about + QStringLiteral("  ·  ") + sentence);
}

void ComparePanel::chooseScale(int scale) {
    m_scales->choose(scale);
    showLegend();
}

bool ComparePanel::settled() const {
    return !m_loading && m_scales->settled();
}

/// `training` 0: as the model in use sees it.
void ComparePanel::load(int image, std::int64_t training) {
    const QString name = m_session.images()[static_cast<std::size_t>(image)].path;
    m_image = m_session.images()[static_cast<std::size_t>(image)].id;
    const auto score = training == 0 ? m_session.score(image) : std::nullopt;
    QString title = m_with == With::nearestNormal ? tr("Nearest normal image: %1").arg(name)
                    : m_with == With::pinned      ? tr("Pinned: %1").arg(name)
                                                  : tr("Model: %1").arg(modelName(training));
    if (m_with == With::nearestNormal && m_nearest->candidates() == NearestNormal::mostCandidates)
        m_title->setToolTip(tr("By colour and layout, among %n normal images", nullptr, m_nearest->candidates()));
    if (score) title += QStringLiteral("  ·  ") + tr("score %1").arg(numberText(*score));
    setTitle(title);
    m_loading = true;
    const QString file = m_session.imageFile(image);
    m_reader.run<LoadedImage>(
        [file, map = m_session.mapFile(image, training), mask = m_session.maskFile(image)] {
            return loadImage(file, map, mask);
        },
        this, [this, file, request = m_request](LoadedImage loaded) {
            if (request == m_request) take(file, std::move(loaded));
        });
}

void ComparePanel::take(const QString& file, LoadedImage loaded) {
    m_loading = false;
    if (loaded.image.isNull()) {
        m_scales->setImage({}, std::nullopt);
        m_view->setMessage(loaded.sentence);
        return showLegend();
    }
    auto model = ScaleChooser::modelInUse(m_session);
    if (m_with == With::otherModel) {
        for (const TrainingRecord& training : m_session.trainings()) {
            if (training.id != m_training) continue;
            // Each model has a scale of its own; its colours then mean the same in both views.
            const QString path = m_session.store()->folder() + QLatin1Char('/') + training.modelPath;
            if (const auto info = readModelInfo(toPath(path)))
                model = {path, m_session.store()->ignoreRegionFile(), info->heatmapScale, info->options, training.pixelThreshold};
        }
        if (!loaded.map) setTitle(m_about + QStringLiteral("  ·  ") + tr("has not scored this image"));
    }
    m_view->setImage(loaded.image);
    m_view->setMaskOutlines(std::move(loaded.maskOutlines));
    m_scales->setImage(file, std::nullopt); // never one model's map in another's colours
    m_scales->setModel(model);
    m_scales->setImage(file, std::move(loaded.map));
    m_view->setPlace(m_main.place());
    showLegend();
}

} // namespace blemish
