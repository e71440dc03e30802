// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <system_error>
#include <vector>

#include "core/base/folder_io.h"
#include "core/base/words.h"
#include "core/output/export_names.h"
#include "core/output/label_export.h"
#include "core/output/label_masks.h"
#include "core/project/file_names.h"

namespace blemish {

namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

namespace {

/// A name that is free among those taken, whatever its case: disks of other systems do not tell cases apart.
QString freeName(const QString& wanted, const QString& where, QSet<QString>& taken) {
    QString name = wanted;
    for (int i = 2; taken.contains((where + u'/' + name).toCaseFolded()); ++i) name = wanted + u"_%1"_s.arg(i);
    taken.insert((where + u'/' + name).toCaseFolded());
    return name;
}

/// Readers pass over hidden files.
QString visible(const QString& name) {
    return name.startsWith(u'.') ? u'_' + name : name;
}

/// The folder of each type of defect.
class TypeFolders {
public:
    QString of(const QString& type) {
        const auto known = m_folders.constFind(type);
        return known != m_folders.cend() ? *known : *m_folders.insert(type, freeName(plain(type), {}, m_taken));
    }

private:
    static QString plain(QString type) {
        if (type.isEmpty()) return u"defect"_s;
        type.replace(u'/', u'-').replace(u'\\', u'-');
        if (isGoodName(type)) type += u"_defect"_s; // its images would be read as normal ones
        return visible(safeStem(type + u".x"_s));
    }

    QHash<QString, QString> m_folders;
    QSet<QString> m_taken;
};

/// One image and where it goes, relative to the new folder.
struct Placed {
    const ImageRecord* image;
    QString file;
    QString mask; ///< empty: it has none
};

class MvtecExport {
public:
    MvtecExport(const Dataset& dataset, const fs::path& folder, ImagePlacement placement, JobContext& job)
        : m_dataset(dataset), m_folder(folder), m_placement(placement), m_job(job) {
        for (const ImageRecord& image : dataset.images)
            if (image.label != Label::unlabelled)
                place(image);
            else
                ++m_done.unlabelled;
    }

    bool empty() const { return m_placed.empty(); }

    std::uintmax_t bytes() const {
        std::uintmax_t all = 0;
        for (const Placed& one : m_placed) all += static_cast<std::uintmax_t>(one.image->bytes);
        return all;
    }

    Result<void> writeInto(const fs::path& folder) {
        std::error_code code; // a folder that cannot be made is told of with the first image
        fs::create_directories(folder / "train" / "good", code); // by which readers know the layout, whether it holds an image or not
        const auto total = std::ssize(m_placed);
        for (std::ptrdiff_t i = 0; i < total; ++i) {
            if (m_job.cancelled()) return cancelledError();
            m_job.report("Exporting labels", i, total);
            const Placed& one = m_placed[static_cast<std::size_t>(i)];
            if (auto written = write(one, folder); !written) return written;
        }
        m_job.report("Exporting labels", total, total);
        return {};
    }

    LabelExport take() {
        m_done.problems = m_problems.take();
        return std::move(m_done);
    }

private:
    void place(const ImageRecord& image) {
        const bool ng = image.label == Label::ng;
        const QString type = ng ? m_types.of(image.defectType) : u"good"_s;
        const bool train = !ng && (image.split == Split::train || image.split == Split::unassigned);
        const QString split = train ? u"train"_s : image.split == Split::validation ? u"validation"_s : u"test"_s;
        // Masks are found by the type and the name without extension, whatever the split.
        const QFileInfo file(image.path);
        const QString wanted = visible(safeStem(file.fileName()).section(u'/', -1));
        const QString stem = freeName(wanted, ng ? type : split, m_taken);
        m_done.renamed += stem != wanted;
        const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
        m_placed.push_back({&image, split + u'/' + type + u'/' + stem + suffix,
                            ng && !image.maskPath.isEmpty() ? u"ground_truth/"_s + type + u'/' + stem + u"_mask.png"_s : QString()});
    }

    Result<void> write(const Placed& one, const fs::path& folder) {
        const fs::path source = toPath(m_dataset.absolutePath(*one.image)), target = folder / toPath(one.file);
        std::error_code code;
        if (!fs::is_regular_file(source, code)) {
            m_problems.add(QString::fromStdString(Core::say("There is no image %1; it is missing in the export.", {quoted(source)})));
            return {};
        }
        fs::create_directories(target.parent_path(), code);
        if (auto placed = put(source, target, m_folder / toPath(one.file)); !placed) return placed;
        ++m_done.images;
        if (one.mask.isEmpty()) return {};
        const auto mask = maskOf(m_dataset, *one.image);
        if (!mask) {
            m_problems.add(QString::fromStdString(mask.error().message));
            return {};
        }
        ++m_done.masks;
        return writePng(folder / toPath(one.mask), *mask);
    }

    /// `shown` is where it will be in the end.
    Result<void> put(const fs::path& source, const fs::path& target, const fs::path& shown) const {
        if (m_placement == ImagePlacement::copy) return copyFile(source, target, shown);
        std::error_code code;
        const fs::path real = fs::canonical(source, code);
        if (!code && m_placement == ImagePlacement::hardLink) fs::create_hard_link(real, target, code);
        if (!code && m_placement == ImagePlacement::symbolicLink) fs::create_symlink(real, target, code);
        if (!code) return {};
        return Error{Core::say("No link to %1 can be made there: %2. Copy the images instead, or choose a folder on the same disk; nothing was "
                               "written.",
                               {quoted(source), Core::systemReason(code.value())})};
    }

    const Dataset& m_dataset;
    fs::path m_folder; ///< the final one, for messages
    ImagePlacement m_placement;
    JobContext& m_job;
    TypeFolders m_types;
    QSet<QString> m_taken;
    std::vector<Placed> m_placed;
    LabelExport m_done;
    Warnings m_problems;
};

} // namespace

Result<LabelExport> exportMvtec(const Dataset& dataset, const QString& folder, ImagePlacement placement, JobContext& job) {
    const fs::path target = toPath(folder);
    MvtecExport work(dataset, target, placement, job);
    if (work.empty()) return Error{Core::say("No image is labelled OK or NG, so there is nothing to export. Label some first.")};
    if (placement == ImagePlacement::copy)
        if (auto enough = checkRoom(target, work.bytes()); !enough) return enough.error();
    auto written = writeFolderAtomically(target, [&](const fs::path& temporary) { return work.writeInto(temporary); });
    if (!written) return written.error();
    return work.take();
}

} // namespace blemish
