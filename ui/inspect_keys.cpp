// SPDX-License-Identifier: GPL-3.0-or-later
// The actions and keys of the page of images; the rest is in inspect_page.cpp.
#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QKeyEvent>

#include "ui/compare_panel.h"
#include "ui/gallery.h"
#include "ui/image_view.h"
#include "ui/inspect_page.h"
#include "ui/label_bar.h"
#include "ui/label_history.h"
#include "ui/mask_editor.h"
#include "ui/mask_panel.h"
#include "ui/overlay_bar.h"
#include "ui/profile_panel.h"
#include "ui/project_tools.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace blemish {

QAction* InspectPage::addKey(QList<QAction*>& list, const QString& text, const QString& icon, const QList<QKeySequence>& keys,
                             std::function<void()> act) {
    auto* action = new QAction(text, this);
    if (!icon.isEmpty()) action->setIcon(themedIcon(icon));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // single letters mean this only on this page
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    list << action;
    return action;
}

void InspectPage::makeActions() {
    addActions(m_masks->actions());
    addActions(m_labels->actions());
    MaskEditor& editor = m_masks->editor();
    m_labels->history().setUnfinished([&editor] { return editor.unfinished(); }, [&editor] { return editor.takeBack(); });
    connect(&editor, &MaskEditor::unfinishedChanged, &m_labels->history(), &LabelHistory::refresh);
    m_tools = new ProjectTools(m_session, m_labels->history(), this);
    const auto toggle = [this](bool OverlayStyle::*what) {
        OverlayStyle style = m_overlayBar->style();
        style.*what = !(style.*what);
        m_overlayBar->setStyle(style);
    };
    addKey(m_goActions, tr("Ne&xt image"), {}, {Qt::Key_D}, [this] { m_gallery->step(1); });
    addKey(m_goActions, tr("Previous image"), {}, {Qt::Key_A}, [this] { m_gallery->step(-1); });
    addKey(m_goActions, tr("Next &wrong decision"), {}, {Qt::Key_N}, [this] { m_gallery->stepToError(1); });
    addKey(m_goActions, tr("Previous wrong decision"), {}, {Qt::Key_P}, [this] { m_gallery->stepToError(-1); });
    addKey(m_goActions, tr("Next image not reviewed"), {}, {Qt::Key_U}, [this] {
        if (!m_gallery->stepToUnreviewed()) emit told(tr("Every image that is shown has been reviewed."));
    })->setObjectName(u"nextUnreviewed"_s);
    addKey(m_goActions, tr("&Fit"), u"fit"_s, {Qt::Key_F}, [this] { m_view->fit(); });
    addKey(m_goActions, tr("&Actual size"), u"actual"_s, {Qt::Key_Z}, [this] { m_view->actualSize(); });
    addKey(m_goActions, tr("Zoom &in"), u"zoom-in"_s, {Qt::Key_Plus, QKeySequence::ZoomIn}, [this] { m_view->zoomIn(); });
    addKey(m_goActions, tr("&Zoom out"), u"zoom-out"_s, {Qt::Key_Minus, QKeySequence::ZoomOut}, [this] { m_view->zoomOut(); });
    addKey(m_goActions, tr("Compare with the nearest normal image"), u"compare"_s, {Qt::Key_G}, [this] {
        const bool on = m_compare->with() == ComparePanel::With::nearestNormal;
        m_compare->compareWith(on ? ComparePanel::With::nothing : ComparePanel::With::nearestNormal);
    })->setObjectName(u"compareNearest"_s);
    addAction(m_profile->action());
    m_goActions << m_profile->action();
    addKey(m_goActions, tr("Image, overlay or &heatmap"), u"overlay"_s, {Qt::Key_V}, [this] { m_overlayBar->nextMode(); })
        ->setObjectName(u"nextView"_s);
    addKey(m_goActions, tr("&Contour on or off"), u"contour"_s, {Qt::Key_C}, [toggle] { toggle(&OverlayStyle::contour); });
    addKey(m_goActions, tr("Defect &mask on or off"), u"mask"_s, {Qt::Key_M}, [toggle] { toggle(&OverlayStyle::mask); });
}

/// The space bar presses the button that has the focus before it means anything here.
bool InspectPage::event(QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Space)
        return QWidget::event(event);
    const QWidget* focus = focusWidget();
    event->setAccepted(qobject_cast<const QAbstractButton*>(focus) || qobject_cast<const QComboBox*>(focus));
    return true;
}

void InspectPage::keyPressEvent(QKeyEvent* event) {
    if (m_masks->handleKey(event->key())) return;
    if (event->key() == Qt::Key_Escape && m_profile->on()) return m_profile->setOn(false);
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) { // from the view; the gallery moves by itself
        m_gallery->step(event->key() == Qt::Key_Right ? 1 : -1);
        return;
    }
    if (event->key() == Qt::Key_X) {
        if (m_compare->with() != ComparePanel::With::nothing) m_view->setFlipped(&m_compare->view());
        return;
    }
    if (event->key() != Qt::Key_H) return QWidget::keyPressEvent(event);
    for (ImageView* view : {m_view, &m_compare->view()}) view->setOverlayHidden(true);
}

void InspectPage::keyReleaseEvent(QKeyEvent* event) {
    const bool hidden = event->key() == Qt::Key_H;
    if (!hidden && event->key() != Qt::Key_X) return QWidget::keyReleaseEvent(event);
    if (event->isAutoRepeat()) return;
    if (!hidden) return m_view->setFlipped(nullptr);
    for (ImageView* view : {m_view, &m_compare->view()}) view->setOverlayHidden(false);
}

} // namespace blemish
