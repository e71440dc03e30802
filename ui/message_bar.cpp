// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message_bar.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/text.h"
#include "ui/theme.h"

namespace blemish {

MessageBar::MessageBar(QWidget* parent) : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_help(new QPushButton) {
    setObjectName(QStringLiteral("messageBar"));
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // file names are not markup
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* copy = new QPushButton(tr("Copy"));
    auto* close = new QPushButton(tr("Close"));
    m_help->setObjectName(QStringLiteral("messageHelp"));
    connect(m_help, &QPushButton::clicked, this, [this] {
        hide();
        if (m_action) m_action->trigger();
    });
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->text()); });
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_help);
    layout->addWidget(copy);
    layout->addWidget(close);
    hide();
}

QString MessageBar::text() const {
    return m_text->text();
}

void MessageBar::showMessage(const QString& what, const QString& sentence, QAction* help) {
    present(QStringLiteral("warning"), what, sentence, help);
}

void MessageBar::showNews(const QString& what, const QString& sentence, QAction* help) {
    present(QStringLiteral("check"), what, sentence, help);
}

void MessageBar::present(const QString& icon, const QString& what, const QString& sentence, QAction* help) {
    m_action = help;
    m_help->setVisible(help);
    if (help) m_help->setText(withoutMnemonic(help->text())); // letters belong to the page
    const int edge = fontMetrics().height() * 4 / 3;
    m_icon->setPixmap(themedIcon(icon).pixmap(edge, edge));
    m_text->setText(sentence.isEmpty() ? what + QLatin1Char('.') : what + QStringLiteral(".\n") + sentence);
    show();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace blemish
