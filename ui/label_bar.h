// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QKeySequence>
#include <QList>
#include <QWidget>
#include <functional>

#include "core/base/label.h"

class QAction;
class QIcon;
class QMenu;
class QPalette;
class QToolButton;

namespace blemish {

class Gallery;
class LabelHistory;
class Session;

/// Colour number `index` of the defect types, told apart by the colour-blind too. Never the only sign.
QColor defectTypeColor(int index, const QPalette& palette);
QIcon defectTypeSwatch(int index, const QPalette& palette);
QString defectTypeKey(int index); ///< that labels an image NG with it; empty: none is left

/// What people say of the selected images: OK, NG with a type, no label, reviewed, "the label was wrong"; and their keys.
class LabelBar : public QWidget {
    Q_OBJECT
public:
    LabelBar(Session& session, Gallery& gallery, QWidget* parent = nullptr);

    const QList<QAction*>& actions() const { return m_actions; }
    LabelHistory& history() { return *m_history; }
    void showCurrent(); ///< after the current image or its label has changed

signals:
    void labelled();
    void told(const QString& sentence); ///< of something done, for the status bar

private:
    QAction* add(const QString& text, const QString& icon, const QList<QKeySequence>& keys, std::function<void()> act);
    QToolButton* addButton(const QString& text, const QString& icon, const QString& tip, std::function<void()> act);
    void makeActions();
    void makeSplitActions();
    void label(Label label, const QString& defectType = {});
    void labelByType(int number);
    void labelWasWrong();
    void toggleReviewed();
    void removeSelected();
    void thenNext(const std::function<void()>& change);
    void fillTypes();
    void addType();

    Session& m_session;
    Gallery& m_gallery;
    LabelHistory* m_history;
    QToolButton *m_ok, *m_ng, *m_none, *m_wrong, *m_reviewed;
    QMenu* m_types;
    QAction* m_advance = nullptr;
    QAction* m_editTypes = nullptr;
    QList<QAction*> m_actions;
    QList<QAction*> m_typeActions;
};

} // namespace blemish
