// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStringList>

namespace blemish::test {

/// Words that a widget has no room for.
inline QStringList clippedTexts(QWidget& root) {
    QStringList found;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root) || widget->width() == 0) continue;
        bool fits = true;
        if (auto* label = qobject_cast<QLabel*>(widget); label && !label->text().isEmpty())
            fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                                     : label->sizeHint().width() <= label->width() + 1;
        if (auto* button = qobject_cast<QAbstractButton*>(widget); button && !button->text().isEmpty())
            fits = button->sizeHint().width() <= button->width() + 1 || button->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        if (!fits)
            found << QStringLiteral("%1 %2x%3 “%4”").arg(QLatin1String(widget->metaObject()->className())).arg(widget->width()).arg(widget->height())
                         .arg(widget->property("text").toString());
    }
    return found;
}

/// Neighbours that show text or take it, and lie over one another or beyond their parent.
inline QStringList overlappingTexts(QWidget& root) {
    const auto shows = [&](QWidget* widget) {
        return widget->isVisibleTo(&root) && !widget->size().isEmpty() &&
               (qobject_cast<QLabel*>(widget) || qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
                qobject_cast<QLineEdit*>(widget) || qobject_cast<QAbstractSpinBox*>(widget));
    };
    const auto named = [](const QWidget* widget) {
        return QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()), widget->property("text").toString());
    };
    QStringList found;
    for (QWidget* parent : root.findChildren<QWidget*>()) {
        QList<QWidget*> texts;
        for (QWidget* child : parent->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            if (shows(child)) texts << child;
        if (qobject_cast<QLineEdit*>(parent) || qobject_cast<QAbstractSpinBox*>(parent) || qobject_cast<QComboBox*>(parent)) continue; // parts of it
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (!parent->rect().contains(texts[i]->geometry())) found << named(texts[i]) + QStringLiteral(" lies beyond its parent");
            for (qsizetype k = 0; k < i; ++k)
                if (texts[i]->geometry().intersects(texts[k]->geometry())) found << named(texts[i]) + QStringLiteral(" over ") + named(texts[k]);
        }
    }
    return found;
}

} // namespace blemish::test
