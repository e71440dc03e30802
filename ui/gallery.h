// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QTimer>
#include <functional>
#include <vector>

#include "ui/image_model.h"

namespace blemish {

class Session;

/// Thumbnails of the images that the filter shows. Its current item is the session's current image, both ways.
class Gallery : public QListView {
    Q_OBJECT
public:
    Gallery(Session& session, ThumbnailCache& thumbnails, QWidget* parent = nullptr);

    ImageModel& images() { return *m_images; }
    ImageFilterModel& shown() { return *m_shown; }
    std::vector<int> selectedImages() const; ///< session indices; the current one when nothing else is selected
    /// Goes `steps` images on in the shown order (negative: back). False at the ends.
    bool step(int steps);
    /// Goes to the next (or previous) image whose decision contradicts its label, around the end.
    bool stepToError(int direction);
    bool stepToUnreviewed(); ///< the next one, around the end

signals:
    void shownCountChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    bool stepTo(int direction, const std::function<bool(const QModelIndex&)>& wanted);
    void askForThumbnails();
    void follow(int image);
    void updateGrid();

    Session& m_session;
    ThumbnailCache& m_thumbnails;
    QTimer m_asking; ///< many changes of the view, one request
    ImageModel* m_images;
    ImageFilterModel* m_shown;
};

} // namespace blemish
