// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <optional>
#include <vector>

#include "core/ml/detector.h"
#include "ui/job_runner.h"

class QLabel;

namespace blemish {

class ImageView;
class OverlayBar;
class Session;

/// Shows what one feature scale of the network alone says instead of the whole heatmap, and tells which scale contributes most where
/// the heatmap is highest. The active model computes it in a worker when somebody asks.
class ScaleChooser : public QObject {
    Q_OBJECT
public:
    ScaleChooser(Session& session, ImageView& view, OverlayBar& bar, QObject* parent = nullptr);

    /// The image on show and its whole heatmap, which is what the view gets unless one scale is chosen.
    void setMap(int image, std::optional<AnomalyMap> map);
    const std::optional<AnomalyMap>& whole() const { return m_whole; }
    /// The view's colour range and pixel threshold; to be called when the model or the threshold changes.
    void followModel();
    bool oneScale() const { return m_chosen != 0; }
    QLabel* sentence() const { return m_sentence; } ///< to be placed by the page; hidden while it says nothing
    bool settled() const { return !m_loading; }

private:
    class Source;
    /// What the worker brings.
    struct Found {
        std::vector<ScaleMap> scales;
        std::vector<double> shares;
        QString problem;
    };

    void choose(int scale);
    void show();
    void compute();
    void say(const QString& text);
    QString shareText() const;

    Session& m_session;
    ImageView& m_view;
    OverlayBar& m_bar;
    QLabel* m_sentence;
    std::shared_ptr<Source> m_source; ///< of `m_model`; used by the worker alone
    QString m_model;
    std::optional<AnomalyMap> m_whole;
    std::optional<Found> m_found; ///< of the image on show
    int m_image = -1;
    int m_chosen = 0; ///< 0: all scales
    int m_request = 0;
    bool m_loading = false;
    ReadPool m_reader; ///< last, so that it ends first
};

} // namespace blemish
