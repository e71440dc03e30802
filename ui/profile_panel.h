// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace blemish {

class ImageView;
class ProfilePlot;
class ProfileTool;

/// The profile line of a view and its plot beneath, both off until the action switches them on.
class ProfilePanel : public QWidget {
    Q_OBJECT
public:
    explicit ProfilePanel(ImageView& view, QWidget* parent = nullptr);

    QAction* action() const { return m_action; } ///< checkable, with its key
    ProfileTool& tool() { return *m_tool; }
    ProfilePlot& plot() { return *m_plot; }
    bool on() const;
    void setOn(bool on); ///< for the first time the line runs through the highest place of the map
    void refresh();      ///< the view's map, scale or threshold is another one

signals:
    void switched(bool on);

private:
    void crossPeak();

    ImageView& m_view;
    ProfileTool* m_tool;
    ProfilePlot* m_plot;
    QLabel* m_words;
    QAction* m_action;
    bool m_placed = false;
};

} // namespace blemish
