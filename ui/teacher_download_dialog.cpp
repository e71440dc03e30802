// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teacher_download_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/net/teacher_download.h"

namespace blemish {

TeacherDownloadDialog::TeacherDownloadDialog(const BackboneSpec& backbone, QWidget* parent) : QDialog(parent), m_backbone(backbone) {
    setWindowTitle(tr("Download pretrained weights"));
    auto* what = new QLabel(tr("Pretrained weights find fainter and more natural defects than the built-in teacher. They are fetched once, compared "
                               "with their published hash and kept on this computer. Nothing is sent."));
    auto* terms = new QLabel(tr("They were learned from the photographs of ImageNet, whose terms allow research; ask before commercial use."));
    for (QLabel* label : {what, terms}) label->setWordWrap(true);
    m_address = new QLabel;
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_server = new QLineEdit;
    m_server->setObjectName(QStringLiteral("teacherServer"));
    m_server->setPlaceholderText(tr("the original server"));
    m_server->setAccessibleName(tr("Address of a mirror"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_download = buttons->addButton(tr("&Download"), QDialogButtonBox::AcceptRole);
    auto* form = new QFormLayout;
    form->addRow(tr("File:"), m_address);
    form->addRow(tr("&Mirror:"), m_server);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() / 2);
    layout->addWidget(what);
    layout->addLayout(form);
    layout->addWidget(terms);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_server, &QLineEdit::textChanged, this, &TeacherDownloadDialog::check);
    check();
}

QUrl TeacherDownloadDialog::server() const {
    const QString text = m_server->text().trimmed();
    return text.isEmpty() ? QUrl() : QUrl(text, QUrl::StrictMode);
}

void TeacherDownloadDialog::check() {
    const QUrl server = this->server();
    const bool usable = server.isEmpty() || (server.isValid() && (server.scheme() == QLatin1String("https") || server.scheme() == QLatin1String("http")));
    m_download->setEnabled(usable && (server.isEmpty() ? m_server->text().trimmed().isEmpty() : true));
    m_address->setText(usable ? TeacherDownload::of(m_backbone, server).url.toDisplayString(QUrl::RemoveUserInfo)
                              : tr("The mirror needs an address that begins with https:// or http://."));
}

} // namespace blemish
