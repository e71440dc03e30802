// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relink_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "ui/content_reader.h"
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
                      "compared by size and content first, so that no label lands on the wrong image; a file that was renamed is found by its content."));
    about->setWordWrap(true);
    m_folders = new QTreeWidget;
    m_folders->setObjectName(u"dataFolders"_s);
    m_folders->setHeaderLabels({tr("Folder"), tr("Images"), tr("State")});
    m_folders->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_folders->headerItem()->setTextAlignment(2, Qt::AlignCenter); // away from the number
    m_folders->setRootIsDecorated(false);
    m_folders->header()->setStretchLastSection(false);
    m_folders->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_folders->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
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
    m_use->setEnabled(false);
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
    connect(&session.contents(), &ContentReader::finished, this, &RelinkDialog::showFolders);
    showFolders();
    session.contents().lookAgain(); // which of them are missing
}

void RelinkDialog::showFolders() {
    const QString before = chosen();
    const std::vector<std::int64_t>& missing = m_session.contents().missing();
    const std::set<std::int64_t> gone(missing.begin(), missing.end());
    m_folders->clear();
    QTreeWidgetItem* lost = nullptr;
    for (const QString& folder : m_session.store()->dataFolders()) {
        const auto images = m_session.store()->imagesFrom(m_session.images(), folder);
        const bool there = QFileInfo(folder).isDir();
        const auto without = static_cast<int>(std::ranges::count_if(images, [&](const ImageRecord& image) { return gone.contains(image.id); }));
        auto* item = new QTreeWidgetItem(m_folders, {QDir::toNativeSeparators(folder), QLocale().toString(images.size()),
                                                     !there         ? tr("missing")
                                                     : without == 0 ? tr("found")
                                                                    : tr("%n image(s) missing", nullptr, without)});
        item->setData(0, Qt::UserRole, folder);
        item->setToolTip(0, folder);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(2, Qt::AlignCenter);
        if (folder == before || (before.isEmpty() && (!there || without > 0) && !lost)) lost = item;
    }
    m_folders->setCurrentItem(lost ? lost : m_folders->topLevelItem(0));
    const bool writable = !m_session.store()->readOnly();
    m_choose->setEnabled(writable && m_folders->topLevelItemCount() > 0);
}

QString RelinkDialog::chosen() const {
    const QTreeWidgetItem* item = m_folders->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void RelinkDialog::choose() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where the images are now"), QFileInfo(chosen()).path());
    if (!folder.isEmpty()) tryFolder(folder);
}

/// Worker. A folder that is gone may be there as a whole; what is missing else is looked for image by image.
Result<RelinkDialog::Found> RelinkDialog::lookIn(const QString& folder, const QString& before, const std::vector<ImageRecord>& images, JobContext& job) {
    std::vector<ImageRecord> wanted;
    for (const ImageRecord& image : images) {
        if (job.cancelled()) return cancelledError();
        if (!QFileInfo(QDir(before).filePath(image.path)).isFile()) wanted.push_back(image);
    }
    Found found{folder, {}, static_cast<int>(wanted.size()), {}};
    if (wanted.empty()) return found;
    if (!QFileInfo(before).isDir()) {
        const QString likely = likelyFolder(images, folder, job); // the folder itself or one inside it
        if (!likely.isEmpty()) found.folder = likely;
        auto check = checkRelocation(images, found.folder, job);
        if (!check) return check.error();
        found.check = std::move(*check);
        if (!found.check.different.isEmpty() || (found.check.acceptable() && found.check.missing == 0)) return found;
    }
    auto files = findByContent(wanted, folder, job);
    if (!files) return files.error();
    if (static_cast<int>(files->size()) <= found.check.matched + found.check.unproven) return found; // the folder as a whole brings as many
    found.folder = folder;
    found.files = std::move(*files);
    return found;
}

void RelinkDialog::tryFolder(const QString& folder) {
    if (m_comparing.busy() || chosen().isEmpty()) return;
    m_use->setEnabled(false);
    m_found = {};
    m_progress->setRange(0, 0);
    m_progress->show();
    m_result->setText(tr("Comparing the images …"));
    const auto work = [folder, before = chosen(), images = m_session.store()->imagesFrom(m_session.images(), chosen())](JobContext& job) {
        return lookIn(folder, before, images, job);
    };
    m_comparing.start<Found>(tr("Comparing images"), work, this, [this](Result<Found> found) { present(found); });
}

QString RelinkDialog::describe(const RelocationCheck& check) const {
    //: 1: a folder; 2: "3 images match"; 3: "1 is missing"
    QString text = tr("In %1: %2, %3.")
                       .arg(QDir::toNativeSeparators(m_found.folder), tr("%n image(s) match", nullptr, check.matched + check.unproven),
                            tr("%n are missing", nullptr, check.missing));
    if (!check.different.isEmpty())
        text +=
            u' ' +
            tr("%n others bear the name of an image of this project but are different pictures (%1). This folder cannot be used: "
               "labels would be on the wrong images.",
               nullptr, static_cast<int>(check.different.size()))
                .arg(check.different.mid(0, namedFiles).join(u", "_s));
    else if (!check.acceptable())
        text += u' ' + tr("Choose another folder.");
    else if (!check.proven())
        text += u' ' + tr("%n of them agree in name and size only: their contents were never read, so nothing proves that they are the same pictures.",
                          nullptr, check.unproven);
    return text;
}

void RelinkDialog::present(const Result<Found>& found) {
    m_progress->hide();
    if (!found) return m_result->setText(QString::fromStdString(found.error().message));
    m_found = *found;
    if (m_found.wanted == 0)
        m_result->setText(tr("All images of this folder are where they were."));
    else if (!m_found.files.empty())
        m_result->setText(tr("%n of the missing images were found in %1 by their content, %2 were not.", nullptr, static_cast<int>(m_found.files.size()))
                              .arg(QDir::toNativeSeparators(m_found.folder))
                              .arg(m_found.wanted - static_cast<int>(m_found.files.size())));
    else if (m_found.check.matched + m_found.check.unproven + m_found.check.missing + m_found.check.different.size() > 0)
        m_result->setText(describe(m_found.check));
    else
        m_result->setText(tr("None of the missing images is in %1.").arg(QDir::toNativeSeparators(m_found.folder)) + u' ' + tr("Choose another folder."));
    m_use->setText(m_found.files.empty() ? tr("&Use this folder") : tr("&Use these images"));
    m_use->setEnabled(!m_found.files.empty() || m_found.check.acceptable());
}

void RelinkDialog::use() {
    if (m_found.files.empty() && !m_found.check.proven()) {
        QMessageBox box(QMessageBox::Warning, windowTitle(), tr("It cannot be proven that these are the same pictures."), QMessageBox::Cancel, this);
        box.setInformativeText(tr("Their names and sizes agree, but their contents were never read. Use the folder only if you know that it is the one that "
                                  "was labelled."));
        QPushButton* anyway = box.addButton(tr("&Use it all the same"), QMessageBox::AcceptRole);
        anyway->setObjectName(u"useUnproven"_s);
        box.exec();
        if (box.clickedButton() != anyway) return;
    }
    if (m_found.files.empty())
        if (const auto moved = m_session.store()->relocate(chosen(), m_found.folder); !moved)
            return m_result->setText(QString::fromStdString(moved.error().message));
    if (m_session.relink(m_found.files)) m_session.contents().lookAgain(); // every view reads from the new place
    accept();
}

} // namespace blemish
