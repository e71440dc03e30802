// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relink_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/session.h"
#include "ui/text.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
constexpr int namedFiles = 3;
}

bool dataFoldersExist(Session& session) {
    const QStringList folders = session.store()->dataFolders();
    return std::all_of(folders.begin(), folders.end(), [](const QString& folder) { return QFileInfo(folder).isDir(); });
}

RelinkDialog::RelinkDialog(Session& session, QWidget* parent) : QDialog(parent), m_session(session) {
    setWindowTitle(tr("Find moved images"));
    auto* about =
        new QLabel(tr("The images of this project belong to these folders. If one was moved, say where it is now. The images are "
                      "compared by relative path, size and content first, so that no label lands on the wrong image."));
    about->setWordWrap(true);
    m_folders = new QTreeWidget;
    m_folders->setObjectName(u"dataFolders"_s);
    m_folders->setHeaderLabels({tr("Folder"), tr("Images"), tr("State")});
    m_folders->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_folders->headerItem()->setTextAlignment(2, Qt::AlignCenter); // away from the number
    m_folders->setRootIsDecorated(false);
    m_folders->header()->setStretchLastSection(false);
    m_folders->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_folders->setAccessibleName(tr("Data folders of the project"));
    m_result = new QLabel;
    m_result->setObjectName(u"relinkResult"_s);
    m_result->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_choose = buttons->addButton(tr("&Look in another folder…"), QDialogButtonBox::ActionRole);
    m_use = buttons->addButton(tr("&Use this folder"), QDialogButtonBox::ActionRole);
    m_use->setObjectName(u"useFolder"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(about);
    layout->addWidget(m_folders, 1);
    layout->addWidget(m_result);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 22);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &RelinkDialog::choose);
    connect(m_use, &QPushButton::clicked, this, &RelinkDialog::use);
    connect(&m_comparing, &JobRunner::progressed, this, [this](const Progress& progress) {
        m_progress->setRange(0, static_cast<int>(progress.total));
        m_progress->setValue(static_cast<int>(progress.done));
    });
    showFolders();
}

void RelinkDialog::showFolders() {
    m_folders->clear();
    QTreeWidgetItem* lost = nullptr;
    for (const QString& folder : m_session.store()->dataFolders()) {
        const auto images = m_session.store()->imagesFrom(m_session.images(), folder);
        const bool there = QFileInfo(folder).isDir();
        auto* item = new QTreeWidgetItem(m_folders, {QDir::toNativeSeparators(folder), QLocale().toString(images.size()),
                                                     there ? tr("found") : tr("missing")});
        item->setData(0, Qt::UserRole, folder);
        item->setToolTip(0, folder);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(2, Qt::AlignCenter);
        if (!there && !lost) lost = item;
    }
    m_folders->setCurrentItem(lost ? lost : m_folders->topLevelItem(0));
    const bool writable = !m_session.store()->readOnly();
    m_choose->setEnabled(writable && m_folders->topLevelItemCount() > 0);
    m_use->setEnabled(false);
}

QString RelinkDialog::chosen() const {
    const QTreeWidgetItem* item = m_folders->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void RelinkDialog::choose() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where the images are now"), QFileInfo(chosen()).path());
    if (!folder.isEmpty()) tryFolder(folder);
}

void RelinkDialog::tryFolder(const QString& folder) {
    if (m_comparing.busy() || chosen().isEmpty()) return;
    m_use->setEnabled(false);
    m_candidate.clear();
    m_progress->show();
    m_result->setText(tr("Comparing the images …"));
    using Found = std::pair<QString, RelocationCheck>;
    const auto work = [folder,
                       images = m_session.store()->imagesFrom(m_session.images(), chosen())](JobContext& job) -> Result<Found> {
        const QString likely = likelyFolder(images, folder); // the folder itself or one inside it
        auto check = checkRelocation(images, likely.isEmpty() ? folder : likely, job);
        if (!check) return check.error();
        return Found(likely.isEmpty() ? folder : likely, std::move(*check));
    };
    m_comparing.start<Found>(tr("Comparing images"), work, this, [this](Result<Found> found) {
        if (!found) return showCheck(found.error());
        m_candidate = found->first;
        showCheck(found->second);
    });
}

void RelinkDialog::showCheck(const Result<RelocationCheck>& check) {
    m_progress->hide();
    if (!check) return m_result->setText(QString::fromStdString(check.error().message));
    //: 1: a folder; 2: "3 images match"; 3: "1 is missing"
    QString text = tr("In %1: %2, %3.")
                       .arg(QDir::toNativeSeparators(m_candidate), tr("%n image(s) match", nullptr, static_cast<int>(check->matched)),
                            tr("%n are missing", nullptr, static_cast<int>(check->missing)));
    if (!check->different.isEmpty())
        text +=
            u' ' +
            tr("%n others bear the name of an image of this project but are different pictures (%1). This folder cannot be used: "
               "labels would be on the wrong images.",
               nullptr, static_cast<int>(check->different.size()))
                .arg(check->different.mid(0, namedFiles).join(u", "_s));
    else if (check->matched == 0)
        text += u' ' + tr("Choose another folder.");
    m_result->setText(text);
    m_use->setEnabled(check->acceptable());
}

void RelinkDialog::use() {
    if (const auto moved = m_session.store()->relocate(chosen(), m_candidate); !moved)
        return m_result->setText(QString::fromStdString(moved.error().message));
    m_session.importFolder(m_session.store()->folder()); // everything is read again from the new place
    accept();
}

} // namespace blemish
