// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/split_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <map>

#include "ui/label_history.h"
#include "ui/session.h"
#include "ui/text.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
constexpr int restBeforePreview = 150; ///< milliseconds

QString summary(const std::vector<ImageRecord>& images) {
    struct Count {
        int ok = 0, ng = 0, unlabelled = 0;
    };
    std::map<Split, Count> counts{{Split::train, {}}, {Split::validation, {}}, {Split::test, {}}};
    for (const ImageRecord& image : images) {
        Count& count = counts[image.split];
        ++(image.label == Label::ok ? count.ok : image.label == Label::ng ? count.ng : count.unlabelled);
    }
    QStringList lines;
    const QLocale locale;
    for (const auto& [split, count] : counts)
        lines << SplitDialog::tr("%1: %2 OK, %3 NG, %4 unlabelled")
                     .arg(splitText(split), locale.toString(count.ok), locale.toString(count.ng),
                          locale.toString(count.unlabelled));
    return lines.join(u'\n');
}

QDoubleSpinBox* percent(double value, const QString& name) {
    auto* box = new QDoubleSpinBox;
    box->setRange(0, 90);
    box->setDecimals(0);
    box->setSuffix(SplitDialog::tr(" %"));
    box->setValue(value);
    box->setObjectName(name);
    return box;
}
} // namespace

SplitDialog::SplitDialog(Session& session, LabelHistory& history, QWidget* parent)
    : QDialog(parent), m_session(session), m_history(history) {
    setWindowTitle(tr("Split"));
    auto* about = new QLabel(
        tr("OK images are shared out folder by folder, by their names and the seed alone, so that the same images give "
           "the same split on every computer. NG images are never trained on."));
    about->setWordWrap(true);
    m_test = percent(25, u"testShare"_s);
    m_validation = percent(0, u"validationShare"_s);
    m_seed = new QSpinBox;
    m_seed->setRange(0, 99'999);
    m_now = new QLabel;
    m_then = new QLabel;
    m_then->setObjectName(u"newSplit"_s);
    for (QLabel* label : {m_now, m_then}) label->setMinimumHeight(3 * fontMetrics().lineSpacing()); // a line for each split
    about->setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    m_locked = new QCheckBox(tr("&Locked: no image changes its split until this is taken off"));
    m_locked->setObjectName(u"splitLocked"_s);
    m_locked->setChecked(session.store()->setting(u"split_locked"_s) == "yes"_L1);
    auto* form = new QFormLayout;
    form->addRow(tr("OK images for &test"), m_test);
    form->addRow(tr("OK images for &validation"), m_validation);
    form->addRow(tr("&Seed"), m_seed);
    auto* counts = new QGridLayout;
    counts->setSpacing(12);
    counts->setColumnStretch(1, 1);
    counts->addWidget(new QLabel(tr("Now")), 0, 0, Qt::AlignTop);
    counts->addWidget(m_now, 0, 1);
    counts->addWidget(new QLabel(tr("Then")), 1, 0, Qt::AlignTop);
    counts->addWidget(m_then, 1, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_apply = buttons->addButton(tr("S&hare out anew"), QDialogButtonBox::ActionRole);
    m_apply->setObjectName(u"applySplit"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addLayout(counts);
    layout->addWidget(m_locked);
    layout->addStretch();
    layout->addWidget(buttons);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(restBeforePreview);
    connect(&m_waiting, &QTimer::timeout, this, &SplitDialog::preview);
    for (QDoubleSpinBox* share : {m_test, m_validation})
        connect(share, &QDoubleSpinBox::valueChanged, this, [this] { m_waiting.start(); });
    connect(m_seed, &QSpinBox::valueChanged, this, [this] { m_waiting.start(); });
    connect(&session, &Session::imagesChanged, this, [this] { m_waiting.start(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &SplitDialog::apply);
    connect(m_locked, &QCheckBox::toggled, this, [this](bool locked) {
        const auto kept = m_session.store()->setSetting(u"split_locked"_s, locked ? u"yes"_s : QString());
        if (!kept) m_then->setText(QString::fromStdString(kept.error().message));
        updateLock();
    });
    updateLock();
    preview();
}

void SplitDialog::preview() {
    if (!m_session.hasProject()) return reject();
    m_now->setText(summary(m_session.images()));
    const SplitShares shares{m_test->value() / 100, m_validation->value() / 100, static_cast<unsigned>(m_seed->value())};
    ++m_previews;
    m_pool.run<std::vector<ImageRecord>>(
        [images = m_session.images(), shares]() mutable {
            redistribute(images, shares);
            return std::move(images);
        },
        this,
        [this, request = ++m_request](const std::vector<ImageRecord>& images) {
            --m_previews;
            if (request == m_request) present(images);
        });
}

void SplitDialog::present(const std::vector<ImageRecord>& images) {
    m_images = images;
    m_then->setText(summary(images));
}

void SplitDialog::updateLock() {
    const bool locked = m_locked->isChecked();
    for (QWidget* control : std::initializer_list<QWidget*>{m_test, m_validation, m_seed, m_apply})
        control->setEnabled(!locked && !m_session.store()->readOnly());
    m_locked->setEnabled(!m_session.store()->readOnly());
}

void SplitDialog::apply() {
    std::vector<ImageRecord> changed;
    for (const ImageRecord& image : m_images) {
        const int index = m_session.indexOf(image.id);
        if (index < 0 || m_session.images()[static_cast<std::size_t>(index)].split == image.split) continue;
        changed.push_back(m_session.images()[static_cast<std::size_t>(index)]);
        changed.back().split = image.split;
    }
    m_history.setStates(changed);
}

} // namespace blemish
