// SPDX-License-Identifier: GPL-3.0-or-later
// What people say of images: labels, types of defect, splits, review.
#include "ui/session.h"

using namespace Qt::StringLiterals;

namespace blemish {

bool Session::splitLocked() const {
    return m_store && m_store->setting(u"split_locked"_s) == "yes"_L1;
}

/// The one place where the lock holds, whoever wants to change a split.
void Session::keepLockedSplits(std::vector<ImageRecord>& records, LockedSplits splits) {
    if (!splitLocked()) return;
    int kept = 0;
    for (ImageRecord& record : records) {
        const int index = indexOf(record.id);
        if (index < 0) continue;
        const Split split = lockedSplit(m_images[static_cast<std::size_t>(index)], record, splits == LockedSplits::goWithLabel);
        kept += split != record.split;
        record.split = split;
    }
    if (kept > 0)
        emit failed(tr("The split is locked"),
                    tr("%n image(s) stay in their split. Unlock it in “Split…” of the Image menu to move them.", nullptr, kept));
}

bool Session::setStates(std::vector<ImageRecord> records, LockedSplits splits) {
    if (!m_store || records.empty()) return false;
    keepLockedSplits(records, splits);
    if (!report(tr("The label could not be saved"), m_store->setStates(records))) return false;
    takeStates(records);
    rebuildRoc();
    emit imagesChanged();
    return true;
}

void Session::takeStates(const std::vector<ImageRecord>& records) {
    for (const ImageRecord& record : records) {
        const int index = indexOf(record.id);
        if (index < 0) continue;
        ImageRecord& image = m_images[static_cast<std::size_t>(index)];
        image.label = record.label;
        image.defectType = record.label == Label::ng ? record.defectType : QString();
        image.split = record.split;
        image.reviewed = record.reviewed;
    }
}

void Session::addDefectType(const QString& name) {
    const QString type = name.simplified();
    if (!m_store || type.isEmpty() || m_defectTypes.contains(type)) return;
    m_defectTypes << type;
    report(tr("The defect type could not be saved"),
           m_store->setSetting(QStringLiteral("defect_types"), m_defectTypes.join(QLatin1Char('\n'))));
    emit imagesChanged();
}

bool Session::setDefectTypes(const QStringList& types, const std::vector<ImageRecord>& records) {
    if (!m_store || !report(tr("The defect types could not be saved"), m_store->setDefectTypes(types, records))) return false;
    m_defectTypes = types;
    takeStates(records);
    rebuildRoc();
    emit imagesChanged();
    return true;
}

} // namespace blemish
