// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace blemish {

/// Tells of an error at the top of the window without stopping the work; stays until it is closed or replaced.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);
    void showMessage(const QString& what, const QString& sentence);
    QString text() const;

private:
    QLabel *m_icon, *m_text;
};

} // namespace blemish
