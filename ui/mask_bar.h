// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/mask_editor.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QSlider;
class QSpinBox;
class QToolButton;

namespace blemish {

/// The tools of the mask editor in one row: what to draw with, how large, and on which layer.
class MaskBar : public QWidget {
    Q_OBJECT
public:
    explicit MaskBar(MaskEditor& editor, QWidget* parent = nullptr);

    void setContourAvailable(bool available);
    void setHint(const QString& text); ///< why a mask does not count; empty: it does

signals:
    void contourWanted();
    void doneWanted();

private:
    QToolButton* addButton(const QString& icon, const QString& text, const QString& tip);
    void addTool(MaskEditor::Tool tool, const QString& icon, const QString& text, const QString& tip);
    void showTool();

    MaskEditor& m_editor;
    QButtonGroup* m_tools;
    QSlider* m_slider;
    QSpinBox* m_size;
    QComboBox* m_layer;
    QToolButton* m_contour;
    QLabel* m_hint;
};

} // namespace blemish
