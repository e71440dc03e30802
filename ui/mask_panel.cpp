// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mask_panel.h"

#include <QMessageBox>
#include <QPushButton>
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
            [&session](const QString& sentence) { emit session.failed(tr("The mask could not be computed"), sentence); });
    connect(m_editor, &MaskEditor::notSaved, &session, [&session](const QString& sentence) {
        emit session.failed(Session::tr("The mask could not be saved"),
                            sentence + u' ' + tr("It is kept here and tried again every few seconds."));
    });
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
    m_clearMask = add(tr("&Clear the mask"), {}, {}, [this] { m_editor->clearMask(MaskEditor::Layer::defect); });
    m_clearMask->setObjectName(u"clearMask"_s);
    m_clearRegion = add(tr("C&lear the ignore region"), {}, {}, [this] { m_editor->clearMask(MaskEditor::Layer::ignore); });
    m_clearRegion->setObjectName(u"clearRegion"_s);
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

void MaskPanel::showImage(int image, QSize size, const QImage& defect, const std::optional<AnomalyMap>& map) {
    m_image = image;
    m_editor->show(image, size, defect);
    setMap(map);
    m_draw->setEnabled(m_editor->editable());
    showHint();
}

void MaskPanel::setMap(const std::optional<AnomalyMap>& map) {
    m_map = map;
    m_bar->setContourAvailable(map.has_value());
}

void MaskPanel::wait() {
    m_image = -1;
    setMap(std::nullopt);
    m_editor->finishStroke(); // on the image that was there
    m_editor->clear();
}

void MaskPanel::clear() {
    m_image = -1;
    m_map.reset();
    m_editor->clear();
    m_draw->setEnabled(false);
    setDrawing(false);
}

bool MaskPanel::mayClose() {
    MaskFiles& files = m_editor->files();
    while (!files.saveNow()) {
        QMessageBox box(QMessageBox::Warning, tr("Close Blemish"), tr("%n mask(s) could not be saved.", nullptr, files.unsaved()),
                        QMessageBox::NoButton, window());
        box.setInformativeText(files.problem());
        const QPushButton* again = box.addButton(tr("&Try again"), QMessageBox::AcceptRole);
        QPushButton* lose = box.addButton(tr("&Close without them"), QMessageBox::DestructiveRole);
        lose->setObjectName(u"closeWithoutMasks"_s);
        QPushButton* stay = box.addButton(tr("&Stay here"), QMessageBox::RejectRole);
        stay->setObjectName(u"stayWithMasks"_s);
        box.setDefaultButton(stay);
        box.setEscapeButton(stay);
        box.exec();
        if (box.clickedButton() != again) return box.clickedButton() == lose;
    }
    return true;
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
    const auto clearable = [this](MaskEditor::Layer layer) {
        return m_editor->editable() && !m_editor->computing() && !m_editor->mask(layer).isNull();
    };
    m_clearMask->setEnabled(clearable(MaskEditor::Layer::defect));
    m_clearRegion->setEnabled(clearable(MaskEditor::Layer::ignore));
    if (m_image < 0 || m_image >= static_cast<int>(m_session.images().size())) return m_bar->setHint({});
    if (m_editor->computing()) return m_bar->setHint(tr("The mask is being computed…"));
    const ImageRecord& image = m_session.images()[static_cast<std::size_t>(m_image)];
    if (m_editor->layer() == MaskEditor::Layer::ignore)
        m_bar->setHint(tr("Maps and scores follow a moment after the last stroke."));
    else
        m_bar->setHint(image.label == Label::ng ? QString() : tr("Counts only while this image is labelled NG."));
}

} // namespace blemish
