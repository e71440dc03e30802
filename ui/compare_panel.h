// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <cstdint>

#include "ui/image_loader.h"
#include "ui/job_runner.h"

class QLabel;
class QMenu;

namespace blemish {

class HeatmapLegend;
class ImageView;
class NearestNormal;
class ScaleChooser;
class Session;

/// A second image beside the first: the nearest normal training image, a pinned image, or the same image as another model
/// sees it. Both views show the same place.
class ComparePanel : public QWidget {
    Q_OBJECT
public:
    enum class With { nothing, nearestNormal, pinned, otherModel };

    ComparePanel(Session& session, ImageView& main, QWidget* parent = nullptr);

    With with() const { return m_with; }
    void compareWith(With with, std::int64_t training = 0);
    void pinCurrent();
    /// Fills the menu with what can be compared with now.
    void fill(QMenu* menu);
    ImageView& view() { return *m_view; }
    void chooseScale(int scale); ///< of the network's features, as ScaleChooser has it
    /// What the image is and the way back; belongs above both views, so that they have the same height.
    QWidget* header() const { return m_header; }
    /// Of what this view shows, on its own scale; belongs beside that of the first view.
    HeatmapLegend* legend() const { return m_legend; }
    bool settled() const;
    QString title() const;

private:
    void follow(); ///< the main view's image or the session has changed
    void load(int image, std::int64_t training);
    void take(const QString& file, LoadedImage loaded);
    void showMessage(const QString& title, const QString& sentence);
    void setTitle(const QString& title);
    void sayOfScale(const QString& sentence, bool shown);
    void showLegend();
    QString modelName(std::int64_t training) const;

    Session& m_session;
    ImageView& m_main;
    NearestNormal* m_nearest;
    ReadPool m_reader;
    ImageView* m_view;
    ScaleChooser* m_scales;
    HeatmapLegend* m_legend;
    QWidget* m_header;
    QLabel* m_title;
    QString m_about; ///< the title without what is said of the scale
    With m_with = With::nothing;
    std::int64_t m_training = 0; ///< of the other model
    std::int64_t m_pinned = 0; ///< image id; 0: none
    std::int64_t m_image = 0;  ///< id of the one on show; 0: none
    int m_request = 0;
    bool m_loading = false;
};

} // namespace blemish
