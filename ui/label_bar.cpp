// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/label_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QPainter>
#include <QPersistentModelIndex>
#include <QSettings>

#include "ui/defect_types_dialog.h"
#include "ui/flat_button.h"
#include "ui/gallery.h"
#include "ui/label_history.h"
#include "ui/session.h"
#include "ui/text.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
constexpr int firstTypeKey = 3, typeKeys = 7; ///< the keys 3 to 9

} // namespace

QIcon defectTypeSwatch(int index, const QPalette& palette) {
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(defectTypeColor(index, palette));
    painter.drawRoundedRect(QRectF(5, 5, 22, 22), 5, 5);
    return pixmap;
}

QString defectTypeKey(int index) {
    return index < typeKeys ? QString::number(firstTypeKey + index) : QString();
}

QColor defectTypeColor(int index, const QPalette& palette) {
    static const QRgb light[]{0xffb84800, 0xff8a2f7b, 0xff00735c, 0xff7a5c00, 0xff0068a8, 0xffa3233a, 0xff4a4fb5};
    static const QRgb dark[]{0xffff9355, 0xffdf8fd2, 0xff4fd1ae, 0xffe0c04f, 0xff6cb8f0, 0xfff58a9b, 0xffa9adf5};
    const auto& colors = isDark(palette) ? dark : light;
    return QColor(colors[static_cast<std::size_t>(index) % std::size(colors)]);
}

LabelBar::LabelBar(Session& session, Gallery& gallery, QWidget* parent)
    : QWidget(parent), m_session(session), m_gallery(gallery), m_history(new LabelHistory(session, this)),
      m_types(new QMenu(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_wrong = addButton(tr("Label was wrong"), u"warning"_s, tr("The model is right: turn OK into NG or NG into OK (L)"),
                        [this] { labelWasWrong(); });
    m_wrong->setObjectName(u"labelWasWrong"_s);
    m_wrong->setCheckable(false);
    m_ok = addButton(labelText(Label::ok), u"check"_s, tr("Label the selected images OK (1)"), [this] { label(Label::ok); });
    m_ng = addButton(labelText(Label::ng), u"cross"_s, tr("Label the selected images NG (2), or with a type of defect (3 to 9)"),
                     [this] { label(Label::ng); });
    m_ng->setObjectName(u"labelNg"_s);
    m_ng->setMenu(m_types);
    m_ng->setPopupMode(QToolButton::MenuButtonPopup);
    m_none = addButton(tr("No label"), u"unlabelled"_s, tr("Take the label off the selected images (0)"),
                       [this] { label(Label::unlabelled); });
    m_reviewed = addButton(tr("Reviewed"), u"reviewed"_s, tr("Somebody has looked at the selected images (space bar)"),
                           [this] { toggleReviewed(); });
    m_reviewed->setObjectName(u"reviewed"_s);
    for (QToolButton* button : {m_none, m_reviewed})
        button->setToolButtonStyle(Qt::ToolButtonIconOnly); // room for long languages
    makeActions();
    makeSplitActions();
    m_editTypes = add(tr("Types of defect…"), {}, {}, [this] {
        if (m_session.hasProject()) DefectTypesDialog(m_session, *m_history, window()).exec();
    });
    m_editTypes->setObjectName(u"editDefectTypes"_s);
    QAction* remove = add(tr("Remove from &project"), {}, {QKeySequence::Delete}, [this] { removeSelected(); });
    remove->setObjectName(u"removeImages"_s);
    connect(m_types, &QMenu::aboutToShow, this, &LabelBar::fillTypes);
}

QToolButton* LabelBar::addButton(const QString& text, const QString& icon, const QString& tip, std::function<void()> act) {
    auto* button = new FlatButton;
    button->setText(text);
    button->setIcon(themedIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    connect(button, &QToolButton::clicked, this, std::move(act));
    layout()->addWidget(button);
    return button;
}

QAction* LabelBar::add(const QString& text, const QString& icon, const QList<QKeySequence>& keys, std::function<void()> act) {
    auto* action = new QAction(text, this);
    if (!icon.isEmpty()) action->setIcon(themedIcon(icon));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // single letters mean this only on the page
    connect(action, &QAction::triggered, this, std::move(act));
    m_actions << action;
    return action;
}

void LabelBar::makeActions() {
    add(tr("Label &OK"), u"check"_s, {Qt::Key_1}, [this] { label(Label::ok); });
    add(tr("Label &NG"), u"cross"_s, {Qt::Key_2}, [this] { label(Label::ng); });
    for (int i = 0; i < typeKeys; ++i)
        m_typeActions << add(tr("Label NG, defect type %1").arg(i + 1), {}, {static_cast<Qt::Key>(Qt::Key_0 + firstTypeKey + i)},
                             [this, i] { labelByType(i); });
    add(tr("&Remove label"), u"unlabelled"_s, {Qt::Key_0}, [this] { label(Label::unlabelled); });
    add(tr("Re&viewed"), u"reviewed"_s, {Qt::Key_Space}, [this] { toggleReviewed(); });
    add(tr("The &label was wrong"), u"warning"_s, {Qt::Key_L}, [this] { labelWasWrong(); });
    m_advance =
        add(tr("Go on after la&belling"), {}, {}, [this] { QSettings().setValue(u"label/advance"_s, m_advance->isChecked()); });
    m_advance->setObjectName(u"goOnAfterLabelling"_s);
    m_advance->setCheckable(true);
    m_advance->setChecked(QSettings().value(u"label/advance"_s, true).toBool());
    m_actions << m_history->undoAction() << m_history->redoAction(); // their keys work on every page
}

void LabelBar::makeSplitActions() {
    const auto move = [this](Split split) {
        return [this, split] {
            if (m_session.store()->setting(u"split_locked"_s) == "yes"_L1)
                emit m_session.failed(tr("The split is locked"), tr("Unlock it in “Split…” of the Image menu first."));
            else if (!m_history->setSplit(m_gallery.selectedImages(), split))
                emit m_session.failed(tr("Some images stayed where they are"),
                                      tr("Only images that are labelled OK can be trained on."));
        };
    };
    add(tr("Move to &training"), {}, {Qt::CTRL | Qt::ALT | Qt::Key_1}, move(Split::train));
    add(tr("Move to validation"), {}, {Qt::CTRL | Qt::ALT | Qt::Key_2}, move(Split::validation));
    add(tr("Move to t&est"), {}, {Qt::CTRL | Qt::ALT | Qt::Key_3}, move(Split::test));
}

void LabelBar::removeSelected() {
    if (!m_session.hasProject() || m_session.store()->readOnly()) return;
    const std::vector<int> images = m_gallery.selectedImages();
    const auto before = m_session.images().size();
    m_history->remove(images);
    if (m_session.images().size() < before)
        emit told(tr("%n image(s) taken out of the project; the files stay where they are. %1 brings them back.", nullptr,
                     static_cast<int>(images.size()))
                      .arg(m_history->undoAction()->shortcut().toString(QKeySequence::NativeText)));
}

/// One key, next image. The next one is looked up before: the change may take this one out of the filter.
void LabelBar::thenNext(const std::function<void()>& change) {
    const bool one = m_gallery.selectedImages().size() == 1;
    const QModelIndex next = m_gallery.shown().index(m_gallery.currentIndex().row() + 1, 0);
    const QPersistentModelIndex after(one && m_advance->isChecked() ? next : QModelIndex());
    change();
    if (after.isValid()) m_gallery.setCurrentIndex(after);
    emit labelled();
}

void LabelBar::label(Label label, const QString& defectType) {
    const std::vector<int> images = m_gallery.selectedImages();
    if (images.empty()) return;
    thenNext([&] { m_history->setLabel(images, label, defectType); });
    showCurrent();
}

void LabelBar::labelByType(int number) {
    const QString type = m_session.defectTypes().value(number);
    if (!type.isEmpty()) label(Label::ng, type);
}

void LabelBar::labelWasWrong() {
    m_history->flip(m_gallery.selectedImages());
    showCurrent();
}

void LabelBar::toggleReviewed() {
    const std::vector<int> images = m_gallery.selectedImages();
    if (images.empty()) return;
    const auto& all = m_session.images();
    const bool done = std::all_of(images.begin(), images.end(), [&](int i) { return all[static_cast<std::size_t>(i)].reviewed; });
    thenNext([&] { m_history->setReviewed(images, !done); });
    showCurrent();
}

void LabelBar::fillTypes() {
    m_types->clear();
    const QStringList types = m_session.defectTypes();
    for (int i = 0; i < types.size(); ++i) {
        QString text = types[i];
        text.replace(u'&', u"&&"_s);
        if (i < typeKeys) text += u'\t' + defectTypeKey(i);
        m_types->addAction(defectTypeSwatch(i, palette()), text, this,
                           [this, type = types[i]] { label(Label::ng, type); });
    }
    m_types->addSeparator();
    m_types->addAction(tr("&New type of defect…"), this, &LabelBar::addType);
    m_types->addAction(m_editTypes);
}

void LabelBar::addType() {
    const QString name = QInputDialog::getText(this, tr("New type of defect"), tr("Name, for example scratch:")).simplified();
    if (name.isEmpty()) return;
    m_session.addDefectType(name);
    label(Label::ng, name);
}

void LabelBar::showCurrent() {
    const int index = m_session.currentImage();
    const bool any = index >= 0 && m_session.hasProject();
    const bool editable = any && !m_session.store()->readOnly();
    for (QToolButton* button : {m_ok, m_ng, m_none, m_reviewed}) button->setEnabled(editable);
    const ImageRecord image = any ? m_session.images()[static_cast<std::size_t>(index)] : ImageRecord();
    m_ok->setChecked(any && image.label == Label::ok);
    m_ng->setChecked(any && image.label == Label::ng);
    m_none->setChecked(any && image.label == Label::unlabelled);
    m_reviewed->setChecked(any && image.reviewed);
    const auto decision = any ? m_session.decision(index) : std::nullopt;
    const bool wrong = decision && contradicts(image.label, *decision);
    m_wrong->setVisible(editable && wrong);
    for (int i = 0; i < typeKeys; ++i) {
        const QString type = m_session.defectTypes().value(i);
        m_typeActions[i]->setVisible(!type.isEmpty());
        if (!type.isEmpty()) m_typeActions[i]->setText(tr("Label NG: %1").arg(QString(type).replace(u'&', u"&&"_s)));
    }
}

} // namespace blemish
