// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_panel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include "core/ml/model_file.h"
#include "ui/flat_button.h"
#include "ui/image_view.h"
#include "ui/nearest_normal.h"
#include "ui/session.h"
#include "ui/text.h"
#include "ui/theme.h"

namespace blemish {

ComparePanel::ComparePanel(Session& session, ImageView& main, QWidget* parent)
    : QWidget(parent), m_session(session), m_main(main), m_nearest(new NearestNormal(session, this)), m_reader(1),
      m_view(new ImageView), m_header(new QWidget),
      m_title(new QLabel) {
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
    connect(&session, &Session::closed, this, [this] {
        m_pinned = -1;
        compareWith(With::nothing);
    });
    hide();
    m_header->hide();
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
    m_pinned = m_session.currentImage();
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
    add(tr("&Pinned image"), With::pinned)->setEnabled(m_pinned >= 0);
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
    if (!m_loading) return m_view->setMessage({});
    switch (m_with) {
    case With::nearestNormal: return m_nearest->find(current);
    case With::otherModel: return load(current, m_training);
    default: break;
    }
    if (m_pinned >= 0 && m_pinned < static_cast<int>(m_session.images().size())) return load(m_pinned, 0);
    showMessage(tr("Pinned image"), tr("No image is pinned."));
}

void ComparePanel::showMessage(const QString& title, const QString& sentence) {
    m_loading = false;
    m_title->setText(title);
    m_view->setMessage(sentence);
}

/// `training` 0: as the model in use sees it.
void ComparePanel::load(int image, std::int64_t training) {
    const QString name = m_session.images()[static_cast<std::size_t>(image)].path;
    const auto score = training == 0 ? m_session.score(image) : std::nullopt;
    QString title = m_with == With::nearestNormal ? tr("Nearest normal image: %1").arg(name)
                    : m_with == With::pinned      ? tr("Pinned: %1").arg(name)
                                                  : tr("Model: %1").arg(modelName(training));
    if (m_with == With::nearestNormal && m_nearest->candidates() == NearestNormal::mostCandidates)
        m_title->setToolTip(tr("By colour and layout, among %n normal images", nullptr, m_nearest->candidates()));
    if (score) title += QStringLiteral("  ·  ") + tr("score %1").arg(numberText(*score));
    m_title->setText(title);
    m_loading = true;
    m_reader.run<LoadedImage>(
        [file = m_session.imageFile(image), map = m_session.mapFile(image, training), mask = m_session.maskFile(image)] {
            return loadImage(file, map, mask);
        },
        this, [this, request = m_request](LoadedImage loaded) {
            if (request == m_request) take(std::move(loaded));
        });
}

void ComparePanel::take(LoadedImage loaded) {
    m_loading = false;
    if (loaded.image.isNull()) return m_view->setMessage(loaded.sentence);
    m_view->setModelScale(m_session.model() ? m_session.model()->heatmapScale : HeatmapScale{});
    m_view->setPixelThreshold(m_session.pixelThreshold());
    if (m_with == With::otherModel) {
        for (const TrainingRecord& training : m_session.trainings()) {
            if (training.id != m_training) continue;
            // Each model has a scale of its own; its colours then mean the same in both views.
            const auto info = readModelInfo(toPath(m_session.store()->folder() + QLatin1Char('/') + training.modelPath));
            if (info) m_view->setModelScale(info->heatmapScale);
            m_view->setPixelThreshold(training.pixelThreshold);
        }
        if (!loaded.map) m_title->setText(m_title->text() + QStringLiteral("  ·  ") + tr("has not scored this image"));
    }
    m_view->setImage(loaded.image);
    m_view->setMaskOutlines(std::move(loaded.maskOutlines));
    m_view->setMap(std::move(loaded.map));
    m_view->setPlace(m_main.place());
}

} // namespace blemish
