// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scale_chooser.h"

#include <QLabel>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/imaging/ignore_region.h"
#include "core/imaging/image_io.h"
#include "core/ml/methods.h"
#include "core/ml/scale_shares.h"
#include "core/project/project_store.h"
#include "ui/image_view.h"
#include "ui/overlay_bar.h"
#include "ui/session.h"
#include "ui/text.h"

namespace blemish {

namespace {

/// Those that the model's method compares; fewer than two leave no choice.
std::vector<int> scalesOf(const ModelInfo& model) {
    for (const OptionField& field : trainOptionFields())
        if (qstrcmp(field.key, "layers") == 0 && appliesTo(field, model.options.method)) return model.options.scales();
    return {};
}

/// The range in which one scale is as bright as the whole that it is a part of.
HeatmapScale shareOf(const HeatmapScale& whole, const TrainOptions& options) {
    const auto count = static_cast<double>(std::max<std::size_t>(1, options.scales().size()));
    const auto part = [&](float value) {
        const double positive = std::max(0.0, static_cast<double>(value));
        return static_cast<float>(options.mapMode == "mul" ? std::pow(positive, 1 / count) : positive / count);
    };
    return {part(whole.low), part(whole.high)};
}

} // namespace

/// The model, loaded when the first image is asked for. For one worker thread.
class ScaleChooser::Source {
public:
    Source(const QString& model, QString regionFile) : m_model(toPath(model)), m_regionFile(std::move(regionFile)) {}

    Found scales(const QString& file) {
        Found found;
        if (const auto done = find(file, found); !done) found.problem = QString::fromStdString(done.error().message);
        return found;
    }

private:
    Result<void> find(const QString& file, Found& found) {
        const auto image = readImage(toPath(file));
        if (!image) return image.error();
        if (!m_detector) {
            auto loaded = loadDetector(m_model);
            if (!loaded) return loaded.error();
            m_detector = std::move(*loaded);
        }
        auto region = IgnoreRegion::readIfAny(toPath(m_regionFile));
        if (!region) return region.error();
        auto detection = m_detector->detectByScale(*image);
        if (!detection) return detection.error();
        region->apply(detection->map);
        for (ScaleMap& scale : detection->scales) region->apply(scale.map);
        found.shares = scaleShares(detection->map, detection->scales);
        found.scales = std::move(detection->scales);
        return {};
    }

    std::filesystem::path m_model;
    QString m_regionFile;
    std::unique_ptr<Detector> m_detector;
};

ScaleChooser::ScaleChooser(Session& session, ImageView& view, OverlayBar& bar, QObject* parent)
    : QObject(parent), m_session(session), m_view(view), m_bar(bar), m_sentence(new QLabel), m_reader(1) {
    m_sentence->setObjectName(QStringLiteral("scaleSentence"));
    m_sentence->setContentsMargins(8, 4, 8, 0);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sentence->setWordWrap(true); // after the policy, which would take the height for a width away
    m_sentence->hide();
    connect(&bar, &OverlayBar::featureScaleChosen, this, &ScaleChooser::choose);
}

void ScaleChooser::setMap(int image, std::optional<AnomalyMap> map) {
    m_image = image;
    m_whole = std::move(map);
    m_found.reset();
    show();
}

void ScaleChooser::followModel() {
    const auto& model = m_session.model();
    const QString file = model ? m_session.modelFile() : QString();
    if (file != m_model) {
        m_model = file;
        m_source.reset();
        m_found.reset();
        m_bar.setFeatureScales(model ? scalesOf(*model) : std::vector<int>()); // back to all of them
    }
    show();
}

void ScaleChooser::choose(int scale) {
    m_chosen = scale;
    show();
}

void ScaleChooser::show() {
    const auto& model = m_session.model();
    if (model) m_view.setModelScale(m_chosen ? shareOf(model->heatmapScale, model->options) : model->heatmapScale);
    // The threshold is one for the whole map.
    m_view.setPixelThreshold(m_chosen ? std::numeric_limits<double>::infinity() : m_session.pixelThreshold());
    if (m_chosen == 0 || !m_whole) {
        ++m_request;
        m_loading = false;
        say({});
        return m_view.setMap(m_whole);
    }
    if (!m_found) return compute();
    const auto map = std::find_if(m_found->scales.begin(), m_found->scales.end(), [&](const ScaleMap& s) { return s.scale == m_chosen; });
    m_view.setMap(map == m_found->scales.end() ? std::nullopt : std::optional(map->map));
    say(m_found->problem.isEmpty() ? shareText() : m_found->problem);
}

void ScaleChooser::compute() {
    m_view.setMap(std::nullopt); // never one scale's name over another map
    say(tr("The scales are being computed…"));
    if (!m_source) m_source = std::make_shared<Source>(m_model, m_session.store()->ignoreRegionFile());
    m_loading = true;
    m_reader.clear();
    m_reader.run<Found>([source = m_source, file = m_session.imageFile(m_image)] { return source->scales(file); }, this,
                        [this, request = ++m_request](Found found) {
                            if (request != m_request) return; // another image or model was chosen meanwhile
                            m_loading = false;
                            m_found = std::move(found);
                            show();
                        });
}

void ScaleChooser::say(const QString& text) {
    m_sentence->setText(text);
    m_sentence->setVisible(!text.isEmpty());
}

QString ScaleChooser::shareText() const {
    const auto& shares = m_found->shares;
    if (shares.empty()) return {};
    const auto name = [](int scale) { return scale == 1 ? tr("fine") : scale == 2 ? tr("medium") : tr("coarse"); };
    QStringList parts;
    for (std::size_t k = 0; k < shares.size(); ++k)
        parts << tr("%1 %2 %").arg(name(m_found->scales[k].scale), QLocale().toString(shares[k] * 100, 'f', 0));
    const auto most = static_cast<std::size_t>(std::max_element(shares.begin(), shares.end()) - shares.begin());
    //: 1: "fine", "medium" or "coarse"; 2: the shares of all scales
    return tr("Where the heatmap is highest, the %1 scale contributes most: %2.")
        .arg(name(m_found->scales[most].scale), parts.join(QStringLiteral(", ")));
}

} // namespace blemish
