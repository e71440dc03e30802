// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/label_history.h"

#include <QAction>
#include <QDir>
#include <QUndoStack>
#include <algorithm>
#include <optional>
#include <utility>

#include "ui/session.h"

namespace blemish {

namespace {
/// How some images were before and after one labelling, splits included: an image that becomes NG leaves the train split,
/// and must come back to it.
class LabelStep : public QUndoCommand {
public:
    LabelStep(Session& session, std::int64_t first, std::vector<ImageRecord> before, std::vector<ImageRecord> after)
        : m_session(session), m_first(first), m_before(std::move(before)), m_after(std::move(after)) {
        setText(LabelHistory::tr("label of %n image(s)", nullptr, static_cast<int>(m_before.size())));
    }

    void undo() override { restore(m_before); }
    void redo() override {
        if (std::exchange(m_done, true)) restore(m_after); // the stack calls this once when the step is taken
    }

private:
    void restore(const std::vector<ImageRecord>& records) {
        if (!m_session.setStates(records, Session::LockedSplits::goWithLabel)) return setObsolete(true); // which was told
        m_session.setCurrentImage(m_session.indexOf(m_first)); // shows what has changed
    }

    Session& m_session;
    std::int64_t m_first; ///< id
    std::vector<ImageRecord> m_before, m_after;
    bool m_done = false;
};

/// Labels and masks from a file; the masks that the project does not have in use are gone with the step.
class ImportStep : public QUndoCommand {
public:
    ImportStep(Session& session, LabelImportStep step) : m_session(session), m_step(std::move(step)) {
        setText(LabelHistory::tr("import of labels of %n image(s)", nullptr, static_cast<int>(m_step.after.size())));
    }
    ~ImportStep() override {
        if (m_step.folder.isEmpty()) return;
        QDir(m_done ? m_step.masksBefore() : m_step.masksAfter()).removeRecursively();
        QDir().rmdir(m_step.folder); // where nothing is left in it
    }

    void redo() override {
        m_done = m_session.setStatesAndMasks(m_step.after);
        setObsolete(!m_done);
    }
    void undo() override {
        m_done = !m_session.setStatesAndMasks(m_step.before, Session::LockedSplits::goWithLabel);
        setObsolete(m_done);
    }

private:
    Session& m_session;
    LabelImportStep m_step;
    bool m_done = false;
};

/// The list of types and the type of each image that has had another one.
class TypesStep : public QUndoCommand {
public:
    struct Image {
        std::int64_t id;
        QString before, after;
    };
    TypesStep(Session& session, QStringList after, std::vector<Image> images)
        : QUndoCommand(LabelHistory::tr("types of defect")), m_session(session), m_before(session.defectTypes()), m_after(std::move(after)),
          m_images(std::move(images)) {}

    void redo() override { put(m_after, &Image::after); }
    void undo() override { put(m_before, &Image::before); }

private:
    void put(const QStringList& types, QString Image::* type) {
        std::vector<ImageRecord> records;
        for (const Image& image : m_images) {
            const int index = m_session.indexOf(image.id);
            if (index < 0) continue;
            records.push_back(m_session.images()[static_cast<std::size_t>(index)]);
            records.back().defectType = image.*type;
        }
        setObsolete(!m_session.setDefectTypes(types, records));
    }

    Session& m_session;
    QStringList m_before, m_after;
    std::vector<Image> m_images;
};

/// Found by their ids: earlier steps may have changed the list.
class RemovalStep : public QUndoCommand {
public:
    RemovalStep(Session& session, std::vector<std::int64_t> ids) : m_session(session), m_ids(std::move(ids)) {
        setText(LabelHistory::tr("removal of %n image(s)", nullptr, static_cast<int>(m_ids.size())));
    }

    void redo() override {
        std::vector<int> indices;
        for (const std::int64_t id : m_ids)
            if (const int index = m_session.indexOf(id); index >= 0) indices.push_back(index);
        m_removed = m_session.removeImages(indices);
        setObsolete(!m_removed);
    }
    void undo() override { setObsolete(!m_removed || !m_session.putBack(*m_removed)); }

private:
    Session& m_session;
    std::vector<std::int64_t> m_ids;
    std::optional<RemovedImages> m_removed;
};

std::vector<ImageRecord> recordsOf(const Session& session, const std::vector<int>& images) {
    std::vector<ImageRecord> records;
    for (int image : images) records.push_back(session.images().at(static_cast<std::size_t>(image)));
    return records;
}

Label opposite(Label label) {
    return label == Label::ok ? Label::ng : label == Label::ng ? Label::ok : Label::unlabelled;
}
} // namespace

LabelHistory::LabelHistory(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_undo(session.undoStack().createUndoAction(this, tr("&Undo"))),
      m_redo(session.undoStack().createRedoAction(this, tr("Re&do"))) {
    m_undo->setShortcuts(QKeySequence::Undo);
    m_redo->setShortcuts(QKeySequence::Redo);
    // The stack's own slots would leave a running move of the threshold out.
    for (QAction* action : {m_undo, m_redo}) action->disconnect(&session.undoStack());
    connect(m_undo, &QAction::triggered, this, [this] {
        if (!m_takeBack || !m_takeBack()) m_session.undo();
    });
    connect(m_redo, &QAction::triggered, &session, &Session::redo);
    connect(&session.undoStack(), &QUndoStack::canUndoChanged, this, &LabelHistory::refresh); // after the action has heard of it
}

void LabelHistory::setUnfinished(std::function<bool()> unfinished, std::function<bool()> takeBack) {
    m_unfinished = std::move(unfinished);
    m_takeBack = std::move(takeBack);
}

void LabelHistory::refresh() {
    m_undo->setEnabled(m_session.undoStack().canUndo() || (m_unfinished && m_unfinished()));
}

void LabelHistory::remember(const std::vector<int>& images, const std::function<void()>& change) {
    if (images.empty()) return;
    std::vector<ImageRecord> before = recordsOf(m_session, images);
    change();
    std::vector<ImageRecord> after = recordsOf(m_session, images);
    if (before == after) return;
    const std::int64_t first = after.front().id;
    m_session.undoStack().push(new LabelStep(m_session, first, std::move(before), std::move(after)));
}

void LabelHistory::setLabel(const std::vector<int>& images, Label label, const QString& defectType) {
    remember(images, [&] { m_session.setLabel(images, label, defectType); });
}

void LabelHistory::setStates(const std::vector<ImageRecord>& records) {
    std::vector<int> images;
    for (const ImageRecord& record : records)
        if (const int index = m_session.indexOf(record.id); index >= 0) images.push_back(index);
    remember(images, [&] { m_session.setStates(records); });
}

void LabelHistory::flip(const std::vector<int>& images) {
    std::vector<int> becomeOk, becomeNg;
    for (const int image : images) {
        const Label label = opposite(m_session.images().at(static_cast<std::size_t>(image)).label);
        if (label == Label::ok) becomeOk.push_back(image);
        if (label == Label::ng) becomeNg.push_back(image);
    }
    std::vector<int> changed(becomeOk);
    changed.insert(changed.end(), becomeNg.begin(), becomeNg.end());
    remember(changed, [&] {
        if (!becomeOk.empty()) m_session.setLabel(becomeOk, Label::ok);
        if (!becomeNg.empty()) m_session.setLabel(becomeNg, Label::ng);
    });
}

void LabelHistory::setReviewed(const std::vector<int>& images, bool reviewed) {
    std::vector<ImageRecord> records = recordsOf(m_session, images);
    for (ImageRecord& record : records) record.reviewed = reviewed;
    setStates(records);
}

void LabelHistory::setDefectTypes(const QStringList& types, const QHash<QString, QString>& names) {
    if (types == m_session.defectTypes() && names.isEmpty()) return;
    std::vector<TypesStep::Image> images;
    for (const ImageRecord& image : m_session.images())
        if (const auto name = names.constFind(image.defectType); name != names.cend()) images.push_back({image.id, image.defectType, *name});
    m_session.undoStack().push(new TypesStep(m_session, types, std::move(images)));
}

void LabelHistory::importLabels(LabelImportStep step) {
    if (!step.after.empty()) m_session.undoStack().push(new ImportStep(m_session, std::move(step)));
}

void LabelHistory::remove(const std::vector<int>& images) {
    if (images.empty()) return;
    std::vector<std::int64_t> ids;
    for (const ImageRecord& image : recordsOf(m_session, images)) ids.push_back(image.id);
    m_session.undoStack().push(new RemovalStep(m_session, std::move(ids)));
}

bool LabelHistory::setSplit(const std::vector<int>& images, Split split) {
    std::vector<ImageRecord> records = recordsOf(m_session, images);
    // Only normal images are trained on; the others of the selection stay where they are.
    if (split == Split::train) std::erase_if(records, [](const ImageRecord& record) { return record.label != Label::ok; });
    for (ImageRecord& record : records) record.split = split;
    setStates(records);
    return records.size() == images.size();
}

} // namespace blemish
