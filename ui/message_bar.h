// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QAction;
class QLabel;
class QPushButton;

namespace blemish {

/// Tells of an error, or of what was done, at the top of the window without stopping the work; stays until it is closed or replaced.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);
    /// `help` is offered as a button; null: there is none.
    void showMessage(const QString& what, const QString& sentence, QAction* help = nullptr);
    void showNews(const QString& what, const QString& sentence, QAction* help = nullptr); ///< nothing went wrong
    QString text() const;

private:
    void present(const QString& icon, const QString& what, const QString& sentence, QAction* help);

    QLabel *m_icon, *m_text;
    QPushButton* m_help;
    QPointer<QAction> m_action; ///< that the button triggers
};

} // namespace blemish
