// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "core/imaging/heatmap.h"
#include "core/ml/detector.h"
#include "core/ml/options.h"
#include "ui/job_runner.h"

namespace blemish {

class ImageView;
class Session;

/// Gives a view its heatmap: the whole one, or what one feature scale of the network alone says, and tells which scale contributes most
/// where the heatmap is highest. The model computes the scales in a worker when somebody asks; views of the same model share it.
class ScaleChooser : public QObject {
    Q_OBJECT
public:
    /// Whose heatmaps are shown.
    struct Model {
        QString file, regionFile; ///< absolute; the part that is never judged
        HeatmapScale range;       ///< of the colours
        TrainOptions options;
        double pixelThreshold = 0;

        /// Those that the method compares, ascending; fewer than two leave no choice.
        std::vector<int> scales() const;
    };
    static std::optional<Model> modelInUse(Session& session);

    explicit ScaleChooser(ImageView& view, QObject* parent = nullptr);

    void setModel(const std::optional<Model>& model);
    const std::optional<Model>& model() const { return m_model; }
    void setPixelThreshold(double threshold);
    /// The file on show and its whole heatmap, which is what the view gets unless one scale is chosen.
    void setImage(const QString& file, std::optional<AnomalyMap> map);
    const std::optional<AnomalyMap>& whole() const { return m_whole; }
    void choose(int scale); ///< 0: all of them together
    bool oneScale() const { return m_chosen != 0; }
    bool settled() const { return !m_loading; }

signals:
    /// About the map on show; empty: nothing. Without a map of the chosen scale (`shown` false) it says why.
    void said(const QString& sentence, bool shown);

private:
    class Source;
    /// What the worker brings.
    struct Found {
        std::vector<ScaleMap> scales;
        std::vector<double> shares;
        QString problem;
    };

    static std::shared_ptr<Source> sourceOf(const Model& model);
    void show();
    void showScale();
    void compute();
    QString shareText() const;

    ImageView& m_view;
    std::optional<Model> m_model;
    std::shared_ptr<Source> m_source; ///< of `m_model`; used by workers alone
    QString m_file;
    std::optional<AnomalyMap> m_whole;
    std::optional<Found> m_found; ///< of the image on show
    int m_chosen = 0;
    int m_request = 0;
    bool m_loading = false;
    ReadPool m_reader; ///< last, so that it ends first
};

} // namespace blemish
