// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <map>

#include "core/project/label_rules.h"
#include "ui/label_history.h"
#include "ui/rules_editor.h"
#include "ui/session.h"
#include "ui/text.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
constexpr int restBeforePreview = 150; ///< milliseconds
constexpr int shownFolders = 200;

/// One line for each folder: how many images it has and what they become.
QStringList folderLines(const std::vector<ImageRecord>& images) {
    struct Count {
        int all = 0, ok = 0, ng = 0;
    };
    std::map<QString, Count> folders;
    for (const ImageRecord& image : images) {
        Count& count = folders[image.path.left(std::max<qsizetype>(0, image.path.lastIndexOf(u'/')))];
        ++count.all;
        count.ok += image.label == Label::ok;
        count.ng += image.label == Label::ng;
    }
    QStringList lines;
    for (const auto& [name, count] : folders)
        lines << u"%1\t%2\t%3\t%4\t%5"_s.arg(name).arg(count.all).arg(count.ok).arg(count.ng).arg(count.all - count.ok -
                                                                                                  count.ng);
    return lines;
}
} // namespace

RulesDialog::RulesDialog(Session& session, LabelHistory& history, const QStringList& sources, QWidget* parent)
    : QDialog(parent), m_session(session), m_history(history), m_data(sources) {
    setWindowTitle(importing() ? tr("Import with rules") : tr("Label by rules"));
    m_found = new QLabel;
    m_found->setObjectName(u"foundImages"_s);
    m_found->setWordWrap(true);
    m_add = new QPushButton(tr("Add &folder…"));
    m_add->setObjectName(u"addFolder"_s);
    m_add->setToolTip(tr("The images of several folders become one project"));
    m_add->setAutoDefault(false);
    m_add->setVisible(importing());
    auto* top = new QHBoxLayout;
    top->addWidget(m_found, 1);
    top->addWidget(m_add);
    m_folders = new QTreeWidget;
    m_folders->setHeaderLabels(
        {tr("Folder"), tr("Images"), labelText(Label::ok), labelText(Label::ng), labelText(Label::unlabelled)});
    for (int column = 1; column < m_folders->columnCount(); ++column)
        m_folders->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter); // over their numbers
    m_folders->setRootIsDecorated(false);
    m_folders->setAlternatingRowColors(true);
    m_folders->setSelectionMode(QAbstractItemView::NoSelection);
    m_folders->header()->setStretchLastSection(false);
    m_folders->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_folders->setAccessibleName(tr("What the images of each folder become"));
    auto* rulesTitle = new QLabel(tr("The first rule that fits an image decides. Images that none fits stay as they are."));
    if (!importing() && session.splitLocked())
        rulesTitle->setText(rulesTitle->text() + u' ' +
                            tr("The split is locked: images keep theirs. Only those that become NG leave the training."));
    rulesTitle->setWordWrap(true);
    m_editor = new RulesEditor;
    m_counts = new QLabel;
    m_counts->setObjectName(u"ruleCounts"_s);
    QFont bold = m_counts->font();
    bold.setBold(true);
    m_counts->setFont(bold);
    m_copy = new QCheckBox(tr("&Copy the images into the project"));
    m_copy->setObjectName(u"copyImages"_s);
    m_copy->setToolTip(tr("The project then needs the folder no more. Otherwise the images stay where they are, and nothing is copied."));
    m_copy->setVisible(importing());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_apply = buttons->addButton(importing() ? tr("&Import") : tr("A&pply"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"applyRules"_s);
    m_apply->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_folders, 1);
    layout->addWidget(rulesTitle);
    layout->addWidget(m_editor);
    layout->addWidget(m_counts);
    layout->addWidget(m_copy);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 32);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(restBeforePreview);
    connect(&m_waiting, &QTimer::timeout, this, &RulesDialog::preview);
    connect(m_add, &QPushButton::clicked, this, &RulesDialog::chooseAnother);
    connect(m_editor, &RulesEditor::changed, this, [this] {
        m_apply->setEnabled(false);
        m_waiting.start();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &RulesDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_scan, &JobRunner::progressed, this, [this](const Progress& progress) {
        m_found->setText(tr("Looking for images: %n found", nullptr, static_cast<int>(progress.done)));
    });
    m_editor->addRule({LabelRule::Kind::folder, {}, Label::ng, {}, Split::unassigned});
    scan();
}

void RulesDialog::chooseAnother() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of images"), QFileInfo(m_data.last()).absolutePath());
    if (!folder.isEmpty()) addFolder(folder);
}

void RulesDialog::addFolder(const QString& folder) {
    if (m_scan.busy() || m_data.contains(folder)) return;
    m_data << folder;
    scan();
}

void RulesDialog::scan() {
    if (!importing()) {
        m_dataset.emplace();
        m_dataset->images = m_session.images();
        m_found->setText(tr("%n images in this project", nullptr, static_cast<int>(m_session.images().size())));
        return m_waiting.start();
    }
    m_apply->setEnabled(false);
    m_add->setEnabled(false);
    m_found->setText(tr("Looking for images in %1 …").arg(QDir::toNativeSeparators(m_data.last())));
    m_scan.start<Dataset>(
        tr("Reading folder"), [data = m_data](JobContext& job) { return scanDatasets(data, job); }, this,
        [this](Result<Dataset> found) {
            m_add->setEnabled(true);
            if (!found) return m_found->setText(QString::fromStdString(found.error().message));
            m_dataset = std::move(*found);
            const QString where = m_data.size() == 1 ? QDir::toNativeSeparators(m_data.first())
                                                     : tr("%n folders", nullptr, static_cast<int>(m_data.size()));
            m_found->setText(tr("%n images in %1", nullptr, static_cast<int>(m_dataset->images.size())).arg(where));
            m_waiting.start();
        });
}

void RulesDialog::preview() {
    if (!m_dataset) return;
    ++m_previews;
    m_pool.run<Preview>(
        [images = m_dataset->images, rules = m_editor->rules()]() mutable {
            Preview preview;
            preview.outcome = std::make_shared<RulesOutcome>(applyRules(images, rules));
            preview.folders = folderLines(images);
            preview.images = std::move(images);
            return preview;
        },
        this,
        [this, request = ++m_request](const Preview& preview) {
            --m_previews;
            if (request == m_request) present(preview);
        });
}

void RulesDialog::present(const Preview& preview) {
    m_images = preview.images;
    const RulesOutcome& outcome = *preview.outcome;
    m_editor->showOutcome(outcome);
    const QLocale locale;
    m_counts->setText(tr("%1 OK  ·  %2 NG  ·  %3 unlabelled")
                          .arg(locale.toString(outcome.ok), locale.toString(outcome.ng), locale.toString(outcome.unlabelled)));
    m_folders->clear();
    for (const QString& line : preview.folders.mid(0, shownFolders)) {
        QStringList cells = line.split(u'\t');
        if (cells[0].isEmpty()) cells[0] = tr("(no sub-folder)");
        auto* item = new QTreeWidgetItem(m_folders, cells);
        for (int column = 1; column < cells.size(); ++column) item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (preview.folders.size() > shownFolders)
        new QTreeWidgetItem(m_folders,
                            {tr("… and %n more folders", nullptr, static_cast<int>(preview.folders.size()) - shownFolders)});
    m_apply->setEnabled(!m_images.empty() && !m_scan.busy());
}

void RulesDialog::apply() {
    if (!importing()) {
        std::vector<ImageRecord> changed;
        for (const ImageRecord& image : m_images) {
            const int index = m_session.indexOf(image.id);
            if (index >= 0 && m_session.images()[static_cast<std::size_t>(index)] != image) changed.push_back(image);
        }
        m_history.setStates(changed);
    } else {
        if (m_session.jobs().busy()) // the rules stay until it is over
            return m_found->setText(tr("“%1” is still running. Press Import again when it is over.").arg(m_session.jobs().title()));
        m_dataset->images = m_images;
        m_session.importDataset(*m_dataset, m_data, m_copy->isChecked());
    }
    accept();
}

} // namespace blemish
