// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mask_panel.h"

#include <QVBoxLayout>

#include "ui/image_view.h"
#include "ui/job_runner.h"
#include "ui/mask_bar.h"
#include "ui/mask_editor.h"
#include "ui/session.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
constexpr int restBeforeApplying = 1200; ///< milliseconds without a new stroke
}

MaskPanel::MaskPanel(Session& session, ImageView& view, QWidget* parent)
    : QWidget(parent), m_session(session), m_editor(new MaskEditor(session, view, this)), m_bar(new MaskBar(*m_editor)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    makeActions();
    hide();
    m_apply.setSingleShot(true);
    m_apply.setInterval(restBeforeApplying);
    connect(&m_apply, &QTimer::timeout, &session, &Session::applyIgnoreRegion);
    connect(m_editor, &MaskEditor::regionSaved, this, [this] { m_apply.start(); });
    connect(&session, &Session::modelChanged, this, [this] { m_apply.start(); });
    connect(&session.jobs(), &JobRunner::finished, this, [this] { m_apply.start(); }); // it may have waited for this job
    connect(m_editor, &MaskEditor::failed, &session,
            [&session](const QString& sentence) { emit session.failed(Session::tr("The mask could not be saved"), sentence); });
    connect(m_bar, &MaskBar::contourWanted, this, &MaskPanel::takeContour);
    connect(m_bar, &MaskBar::doneWanted, this, [this] { setDrawing(false); });
    for (auto signal : {&MaskEditor::toolChanged, &MaskEditor::maskChanged})
        connect(m_editor, signal, this, &MaskPanel::showHint);
    connect(&session, &Session::imagesChanged, this, &MaskPanel::showHint);
}

QAction* MaskPanel::add(const QString& text, const QString& icon, const QList<QKeySequence>& keys, std::function<void()> act) {
    auto* action = new QAction(text, this);
    if (!icon.isEmpty()) action->setIcon(themedIcon(icon));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    m_actions << action;
    return action;
}

void MaskPanel::makeActions() {
    using Tool = MaskEditor::Tool;
    m_draw = add(tr("Dra&w a mask"), u"brush"_s, {Qt::Key_W}, [this] { setDrawing(m_draw->isChecked()); });
    m_draw->setCheckable(true);
    const auto choose = [this](Tool tool) {
        return [this, tool] {
            setDrawing(true);
            m_editor->setTool(tool);
        };
    };
    add(tr("&Brush"), u"brush"_s, {Qt::Key_B}, choose(Tool::brush));
    add(tr("&Eraser"), u"eraser"_s, {Qt::Key_E}, choose(Tool::eraser));
    add(tr("Pol&ygon"), u"polygon"_s, {Qt::Key_Y}, choose(Tool::polygon));
    add(tr("F&ill"), u"fill"_s, {Qt::Key_K}, choose(Tool::fill));
    add(tr("&Take the model's contour"), u"contour"_s, {Qt::Key_T}, [this] { takeContour(); });
    add(tr("Defect or ignore &region"), {}, {Qt::Key_I}, [this] {
        m_editor->setLayer(m_editor->layer() == MaskEditor::Layer::defect ? MaskEditor::Layer::ignore
                                                                          : MaskEditor::Layer::defect);
    });
    add(tr("Smaller tool"), {}, {Qt::Key_BracketLeft},
        [this] { m_editor->setSize(std::min(m_editor->size() - 1, m_editor->size() * 5 / 6)); });
    add(tr("Larger tool"), {}, {Qt::Key_BracketRight},
        [this] { m_editor->setSize(std::max(m_editor->size() + 1, m_editor->size() * 6 / 5)); });
}

void MaskPanel::setDrawing(bool drawing) {
    const bool possible = drawing && m_editor->editable();
    if (!possible)
        m_editor->setTool(MaskEditor::Tool::none);
    else if (m_editor->tool() == MaskEditor::Tool::none)
        m_editor->setTool(MaskEditor::Tool::brush);
    m_draw->setChecked(possible);
    setVisible(possible);
    showHint();
}

void MaskPanel::showImage(int image, QSize size, const Mask& defect, const std::optional<AnomalyMap>& map) {
    m_image = image;
    m_map = map;
    m_editor->show(image, size, defect);
    m_bar->setContourAvailable(map.has_value());
    m_draw->setEnabled(m_editor->editable());
    showHint();
}

void MaskPanel::clear() {
    m_image = -1;
    m_map.reset();
    m_editor->clear();
    m_draw->setEnabled(false);
    setDrawing(false);
}

void MaskPanel::takeContour() {
    if (!m_map) return;
    setDrawing(true);
    m_editor->takeContour(*m_map, static_cast<float>(m_session.pixelThreshold()));
}

bool MaskPanel::handleKey(int key) {
    if (m_editor->tool() == MaskEditor::Tool::none) return false;
    if (key == Qt::Key_Escape && !m_editor->cancel()) setDrawing(false);
    const bool line = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (line) m_editor->closePolygon();
    if (key == Qt::Key_Backspace) m_editor->removeLastPoint();
    return line || key == Qt::Key_Escape || key == Qt::Key_Backspace;
}

void MaskPanel::showHint() {
    if (m_image < 0 || m_image >= static_cast<int>(m_session.images().size())) return m_bar->setHint({});
    if (m_editor->computing()) return m_bar->setHint(tr("The mask is being computed…"));
    const ImageRecord& image = m_session.images()[static_cast<std::size_t>(m_image)];
    if (m_editor->layer() == MaskEditor::Layer::ignore)
        m_bar->setHint(tr("Maps and scores follow a moment after the last stroke."));
    else
        m_bar->setHint(image.label == Label::ng ? QString() : tr("Counts only while this image is labelled NG."));
}

} // namespace blemish
