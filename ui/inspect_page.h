// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>
#include <optional>

#include "core/base/raster.h"
#include "ui/image_loader.h"
#include "ui/job_runner.h"
#include "ui/thumbnail_cache.h"

class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace blemish {

class ComparePanel;
class FilterBar;
class Gallery;
class HeatmapLegend;
class ImageView;
class LabelBar;
class MaskPanel;
class OverlayBar;
class PixelThresholdBar;
class ProfilePanel;
class ProjectTools;
class RegionsButton;
class ScaleChooser;
class Session;

/// Browsing: gallery on the left, one image with heatmap, legend and label on the right.
class InspectPage : public QWidget {
    Q_OBJECT
public:
    explicit InspectPage(Session& session, QWidget* parent = nullptr);
    ~InspectPage() override;

    Gallery& gallery() { return *m_gallery; }
    ImageView& view() { return *m_view; }
    const QList<QAction*>& labelActions() const;
    const QList<QAction*>& goActions() const { return m_goActions; }
    MaskPanel& masks() { return *m_masks; }
    ProjectTools& tools() { return *m_tools; }
    using Reader = std::function<LoadedImage(const QString& image, const QString& map, const QString& mask)>;
    void setReader(Reader reader) { m_read = std::move(reader); } ///< in place of loadImage; runs in a worker
    bool settled() const;                                         ///< nothing is being read
    void focusGallery();
    /// Shows this part of the current image, as soon as it is read: see ImageView::lookAt.
    void lookAt(QPointF center, double zoom);
    void setTrainingDuration(const QString& about); ///< of the training that `trainingWanted` starts; empty: not known
    void showHeatmap(); ///< stays where there is one, else goes to the image with the highest score

signals:
    void cursorText(const QString& text); ///< for the status bar; empty: nothing under the cursor
    void told(const QString& sentence);   ///< of something done, for the status bar
    void trainingWanted();                ///< there is no model yet

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    QWidget* makeGallerySide();
    QWidget* makeViewSide();
    QWidget* makeFacts();
    void makeActions();
    QAction* addKey(QList<QAction*>& list, const QString& text, const QString& icon, const QList<QKeySequence>& keys,
                    std::function<void()> act);
    void load();
    void take(int request, LoadedImage loaded);
    void reloadMap();
    void showWaiting();
    void setMap(const QString& file, std::optional<AnomalyMap> map);
    void showRegions();
    void showFacts();
    void showModel();
    void showMask();
    void showLegend();
    void showCount();

    Session& m_session;
    ThumbnailCache m_thumbnails{this};
    ReadPool m_reader, m_outliner;
    int m_request = 0, m_outlineRequest = 0;
    Reader m_read = loadImage;
    bool m_loading = false, m_readingMap = false;
    bool m_mapStale = false;   ///< the map has changed since the image that is being read was asked for
    std::int64_t m_shown = 0;  ///< id of the image on the view; 0: none
    QTimer m_patience;         ///< how long the picture before stays under the new name
    std::function<void()> m_whenShown; ///< to be done with the image that is being read
    FilterBar* m_filterBar;
    Gallery* m_gallery;
    QStackedWidget* m_galleryOrNothing;
    ImageView* m_view;
    ComparePanel* m_compare;
    OverlayBar* m_overlayBar;
    HeatmapLegend* m_legend;
    PixelThresholdBar* m_pixelThreshold;
    ProfilePanel* m_profile;
    ScaleChooser* m_scales;
    QLabel* m_scaleSentence;
    MaskPanel* m_masks;
    QLabel *m_name, *m_facts, *m_noImages;
    LabelBar* m_labels;
    ProjectTools* m_tools;
    QPushButton *m_score, *m_train;
    RegionsButton* m_regions;
    QList<QAction*> m_goActions;
};

} // namespace blemish
