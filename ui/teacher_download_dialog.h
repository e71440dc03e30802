// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

#include "core/ml/backbones.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace blemish {

/// Asks before anything goes over the network: which file, from where, and under which terms it is offered. A mirror inside the factory can
/// be named instead of the original server.
class TeacherDownloadDialog : public QDialog {
    Q_OBJECT
public:
    explicit TeacherDownloadDialog(const BackboneSpec& backbone, QWidget* parent = nullptr);

    QUrl server() const; ///< empty: the original one

private:
    void check();

    const BackboneSpec& m_backbone;
    QLabel* m_address;
    QLineEdit* m_server;
    QPushButton* m_download;
};

} // namespace blemish
