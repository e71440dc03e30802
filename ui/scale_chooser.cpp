// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scale_chooser.h"

#include <QHash>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <limits>
#include <mutex>

#include "core/imaging/ignore_region.h"
#include "core/imaging/image_io.h"
#include "core/ml/methods.h"
#include "core/ml/scale_shares.h"
#include "core/project/project_store.h"
#include "ui/image_view.h"
#include "ui/session.h"
#include "ui/text.h"

namespace blemish {

namespace {

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

/// The model, loaded when the first image is asked for.
class ScaleChooser::Source {
public:
    Source(const QString& model, QString regionFile) : m_model(toPath(model)), m_regionFile(std::move(regionFile)) {}

    Found scales(const QString& file) {
        const std::scoped_lock one(m_mutex); // two views may show it
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

    std::mutex m_mutex;
    std::filesystem::path m_model;
    QString m_regionFile;
    std::unique_ptr<Detector> m_detector;
};

std::vector<int> ScaleChooser::Model::scales() const {
    for (const OptionField& field : trainOptionFields())
        if (qstrcmp(field.key, "layers") == 0 && appliesTo(field, options.method)) return options.scales();
    return {};
}

std::optional<ScaleChooser::Model> ScaleChooser::modelInUse(Session& session) {
    const auto& info = session.model();
    if (!info) return std::nullopt;
    return Model{session.modelFile(), session.store()->ignoreRegionFile(), info->heatmapScale, info->options, session.pixelThreshold()};
}

std::shared_ptr<ScaleChooser::Source> ScaleChooser::sourceOf(const Model& model) {
    static QHash<QString, std::weak_ptr<Source>> known; // GUI thread
    known.removeIf([](const auto& each) { return each.value().expired(); });
    auto source = known.value(model.file).lock();
    if (!source) known[model.file] = source = std::make_shared<Source>(model.file, model.regionFile);
    return source;
}

ScaleChooser::ScaleChooser(ImageView& view, QObject* parent) : QObject(parent), m_view(view), m_reader(1) {}

void ScaleChooser::setModel(const std::optional<Model>& model) {
    if ((model ? model->file : QString()) != (m_model ? m_model->file : QString())) {
        m_source.reset();
        m_found.reset();
    }
    m_model = model;
    show();
}

void ScaleChooser::setPixelThreshold(double threshold) {
    if (!m_model) return;
    m_model->pixelThreshold = threshold;
    if (m_chosen == 0) m_view.setPixelThreshold(threshold);
}

void ScaleChooser::setImage(const QString& file, std::optional<AnomalyMap> map) {
    m_file = file;
    m_whole = std::move(map);
    m_found.reset();
    show();
}

void ScaleChooser::choose(int scale) {
    if (scale == m_chosen) return;
    m_chosen = scale;
    show();
}

void ScaleChooser::show() {
    if (m_model) {
        m_view.setModelScale(m_chosen ? shareOf(m_model->range, m_model->options) : m_model->range);
        // The threshold is one for the whole map.
        m_view.setPixelThreshold(m_chosen ? std::numeric_limits<double>::infinity() : m_model->pixelThreshold);
    }
    if (m_chosen != 0 && m_model && m_whole) return showScale();
    ++m_request;
    m_loading = false;
    m_view.setMap(m_whole);
    emit said({}, true);
}

/// Never one scale's name over another map.
void ScaleChooser::showScale() {
    if (!m_found) {
        m_view.setMap(std::nullopt);
        emit said(tr("The scales are being computed…"), false);
        return compute();
    }
    const auto map = std::find_if(m_found->scales.begin(), m_found->scales.end(), [&](const ScaleMap& s) { return s.scale == m_chosen; });
    const bool there = map != m_found->scales.end();
    m_view.setMap(there ? std::optional(map->map) : std::nullopt);
    const QString none = m_found->problem.isEmpty() ? tr("This model has no map of that scale.") : m_found->problem;
    emit said(there ? shareText() : none, there);
}

void ScaleChooser::compute() {
    const auto scales = m_model->scales();
    if (std::find(scales.begin(), scales.end(), m_chosen) == scales.end()) {
        m_found.emplace(); // there is nothing to compute
        return showScale();
    }
    if (!m_source) m_source = sourceOf(*m_model);
    m_loading = true;
    m_reader.clear();
    m_reader.run<Found>([source = m_source, file = m_file] { return source->scales(file); }, this,
                        [this, request = ++m_request](Found found) {
                            if (request != m_request) return; // another image or model was chosen meanwhile
                            m_loading = false;
                            m_found = std::move(found);
                            show();
                        });
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
