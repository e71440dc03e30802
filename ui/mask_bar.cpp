// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mask_bar.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <cmath>

#include "ui/flat_button.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
constexpr int sliderSteps = 90; ///< sizes grow by the same factor from step to step

int sizeAt(int step) {
    return static_cast<int>(std::lround(std::pow(MaskEditor::largestSize, double(step) / sliderSteps)));
}

int stepOf(int size) {
    return static_cast<int>(std::lround(std::log(size) / std::log(MaskEditor::largestSize) * sliderSteps));
}
} // namespace

MaskBar::MaskBar(MaskEditor& editor, QWidget* parent) : QWidget(parent), m_editor(editor), m_tools(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    using Tool = MaskEditor::Tool;
    addTool(Tool::brush, u"brush"_s, tr("Brush"), tr("Paint (B). Ctrl and the mouse wheel change the size."));
    addTool(Tool::eraser, u"eraser"_s, tr("Eraser"), tr("Wipe out (E). It has a size of its own."));
    addTool(Tool::polygon, u"polygon"_s, tr("Polygon"),
            tr("Click corner after corner (Y); a double click or Enter closes it, Esc gives it up. With Shift at the first corner it "
               "wipes out."));
    addTool(Tool::fill, u"fill"_s, tr("Fill"), tr("Fill what an outline encloses (K); with Shift wipe out what hangs together"));
    row->addSpacing(8);
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setRange(0, sliderSteps);
    m_slider->setFixedWidth(fontMetrics().averageCharWidth() * 14);
    m_slider->setAccessibleName(tr("Size of the brush or eraser"));
    m_size = new QSpinBox;
    m_size->setObjectName(u"maskToolSize"_s);
    m_size->setRange(1, MaskEditor::largestSize);
    m_size->setSuffix(tr(" px"));
    m_size->setAccessibleName(tr("Size of the brush or eraser in image pixels"));
    m_size->setToolTip(tr("Size in image pixels ([ and ])"));
    row->addWidget(m_slider);
    row->addWidget(m_size);
    row->addSpacing(8);
    m_layer = new QComboBox;
    m_layer->setObjectName(u"maskLayer"_s);
    m_layer->addItem(tr("Defect on this image"));
    m_layer->addItem(tr("Ignore region, all images"));
    m_layer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_layer->setMinimumContentsLength(14);
    m_layer->setAccessibleName(tr("What is drawn"));
    m_layer->setToolTip(
        tr("The defect mask says where a defect is and is used for pixel metrics. What lies in the ignore region is "
           "judged on no image (I changes over)."));
    row->addWidget(m_layer);
    m_contour = addButton(u"contour"_s, tr("Take contour"), tr("Mark everything inside the model's contour (T)"));
    m_contour->setObjectName(u"takeContour"_s);
    m_contour->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_hint = new QLabel;
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_hint, 1);
    QToolButton* done = addButton(u"check"_s, tr("Done"), tr("Stop drawing (Esc)"));
    done->setObjectName(u"drawingDone"_s);
    done->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    connect(m_tools, &QButtonGroup::idClicked, this, [this](int id) { m_editor.setTool(static_cast<Tool>(id)); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) { m_editor.setSize(sizeAt(step)); });
    connect(m_size, &QSpinBox::valueChanged, this, [this](int size) { m_editor.setSize(size); });
    connect(m_layer, &QComboBox::currentIndexChanged, this,
            [this](int layer) { m_editor.setLayer(static_cast<MaskEditor::Layer>(layer)); });
    connect(m_contour, &QToolButton::clicked, this, &MaskBar::contourWanted);
    connect(done, &QToolButton::clicked, this, &MaskBar::doneWanted);
    connect(&editor, &MaskEditor::toolChanged, this, &MaskBar::showTool);
    showTool();
}

QToolButton* MaskBar::addButton(const QString& icon, const QString& text, const QString& tip) {
    auto* button = new FlatButton;
    button->setIcon(themedIcon(icon));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    const int edge = fontMetrics().height() * 9 / 8;
    button->setIconSize({edge, edge});
    layout()->addWidget(button);
    return button;
}

void MaskBar::addTool(MaskEditor::Tool tool, const QString& icon, const QString& text, const QString& tip) {
    QToolButton* button = addButton(icon, text, tip);
    button->setObjectName(icon + u"Tool"_s);
    button->setCheckable(true);
    m_tools->addButton(button, static_cast<int>(tool));
}

void MaskBar::showTool() {
    const QSignalBlocker blockers[]{QSignalBlocker(m_slider), QSignalBlocker(m_size), QSignalBlocker(m_layer)};
    const MaskEditor::Tool tool = m_editor.tool();
    if (QAbstractButton* button = m_tools->button(static_cast<int>(tool))) button->setChecked(true);
    const bool sized = tool == MaskEditor::Tool::brush || tool == MaskEditor::Tool::eraser;
    m_slider->setEnabled(sized);
    m_size->setEnabled(sized);
    m_slider->setValue(stepOf(m_editor.size()));
    m_size->setValue(m_editor.size());
    m_layer->setCurrentIndex(static_cast<int>(m_editor.layer()));
}

void MaskBar::setContourAvailable(bool available) {
    m_contour->setEnabled(available);
}

void MaskBar::setHint(const QString& text) {
    m_hint->setText(text);
    m_hint->setToolTip(text);
}

} // namespace blemish
