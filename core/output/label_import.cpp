// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/label_import.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <algorithm>
#include <set>

#include "core/base/file_io.h"
#include "core/base/folder_io.h"
#include "core/base/words.h"
#include "core/imaging/image_io.h"
#include "core/project/dataset.h"
#include "core/project/file_names.h"

namespace blemish {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uintmax_t mostBytes = std::uintmax_t(1) << 30;
constexpr double testShare = 0.25; ///< of OK images without split, as everywhere in a project
constexpr std::size_t nowhere = SIZE_MAX, unclear = SIZE_MAX - 1;

/// A path in a file of labels, whatever system wrote it.
QString cleaned(const std::string& path) {
    return QDir::cleanPath(QString::fromStdString(path).replace(u'\\', u'/'));
}

/// The parts of a path that say something: without "." and "..", a drive or a root.
QStringList partsOf(const QString& path) {
    QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    parts.removeIf([](const QString& part) { return part == u"."_s || part == u".."_s || part.endsWith(u':'); });
    return parts;
}

/// How many parts at the end are the same.
qsizetype commonEnd(const QStringList& a, const QStringList& b) {
    const auto [inA, inB] = std::mismatch(a.crbegin(), a.crend(), b.crbegin(), b.crend());
    return inA - a.crbegin();
}

/// The images of a project, found by the names that a file of labels has for them.
class KnownImages {
public:
    KnownImages(const ProjectStore& store, const std::vector<ImageRecord>& images, const QString& folder) : m_folder(folder) {
        for (std::size_t i = 0; i < images.size(); ++i) {
            const QString place = store.absolutePath(images[i]);
            m_byPlace.insert(place, i);
            m_byName[QFileInfo(place).fileName()].push_back({i, partsOf(place), partsOf(images[i].path).size()});
        }
    }

    /// For each image of the file its number in the project, `nowhere` or `unclear`. No image of the project stands for two.
    std::vector<std::size_t> find(const std::vector<CocoImage>& file) const {
        std::vector<std::size_t> found;
        QHash<std::size_t, int> claims;
        for (const CocoImage& image : file) {
            found.push_back(atPlace(cleaned(image.file)));
            if (found.back() != nowhere) ++claims[found.back()];
        }
        const QHash<std::size_t, int> certain = claims;
        for (std::size_t i = 0; i < file.size(); ++i) {
            if (found[i] != nowhere) continue;
            found[i] = byEnd(partsOf(cleaned(file[i].file)));
            if (certain.contains(found[i])) found[i] = unclear;
            if (found[i] < unclear) ++claims[found[i]];
        }
        for (std::size_t& one : found)
            if (one < unclear && claims.value(one) > 1) one = unclear;
        return found;
    }

private:
    struct Candidate {
        std::size_t image;
        QStringList parts; ///< of the absolute path
        qsizetype known;   ///< how many of them are the path inside the data folder
    };

    std::size_t atPlace(const QString& path) const {
        return m_byPlace.value(QDir::cleanPath(QDir(m_folder).absoluteFilePath(path)), nowhere);
    }

    /// The one image whose path ends with all of `parts`, or that ends them with all of its path inside the data folder; that is more
    /// than a bare name, which a folder of other images may have too.
    std::size_t byEnd(const QStringList& parts) const {
        std::size_t found = nowhere;
        const auto candidates = m_byName.constFind(parts.value(parts.size() - 1));
        if (candidates == m_byName.cend()) return found;
        for (const Candidate& candidate : *candidates) {
            const qsizetype same = commonEnd(parts, candidate.parts);
            if (same < parts.size() && same < std::max<qsizetype>(2, candidate.known)) continue;
            found = found == nowhere ? candidate.image : unclear;
        }
        return found;
    }

    QString m_folder;
    QHash<QString, std::size_t> m_byPlace;
    QHash<QString, std::vector<Candidate>> m_byName;
};

class Reading {
public:
    Reading(const ProjectStore& store, bool unmarkedAreOk, JobContext& job) : m_store(store), m_unmarkedAreOk(unmarkedAreOk), m_job(job) {}

    Result<LabelImport> run(const QString& file) {
        const auto bytes = readFile(toPath(file), mostBytes);
        if (!bytes) return bytes.error();
        auto parsed = parseCoco({reinterpret_cast<const char*>(bytes->data()), bytes->size()}, toPath(file));
        if (!parsed) return parsed.error();
        const auto images = m_store.images();
        if (!images) return images.error();
        m_import.file = std::move(*parsed);
        m_import.splitLocked = m_store.setting(u"split_locked"_s) == u"yes"_s;
        const QString folder = QFileInfo(file).canonicalPath();
        const std::vector<std::size_t> found = KnownImages(m_store, *images, folder).find(m_import.file);
        const auto total = std::ssize(m_import.file);
        for (std::ptrdiff_t i = 0; i < total; ++i) {
            if (m_job.cancelled()) return cancelledError();
            m_job.report("Reading labels", i, total);
            const std::size_t image = found[static_cast<std::size_t>(i)];
            look(static_cast<std::size_t>(i), image < unclear ? &(*images)[image] : nullptr, image == unclear);
        }
        m_job.report("Reading labels", total, total);
        giveSplits();
        count();
        m_import.problems = m_problems.take();
        return std::move(m_import);
    }

private:
    /// Takes over what the file says of one of its images, or says why not.
    void look(std::size_t source, const ImageRecord* known, bool several) {
        const CocoImage& image = m_import.file[source];
        const std::string name = quoted(std::filesystem::path(image.file));
        if (!known) {
            m_import.missing += !several;
            return problem(several ? Core::say("%1 could be several images of the project.", {name})
                                   : Core::say("%1 is not in the project.", {name}));
        }
        if (image.broken > 0)
            return problem(Core::say("Annotation %1 of %2 has a broken outline, or one that lies outside the image.", {image.broken, name}));
        const auto size = readImageHeader(toPath(m_store.absolutePath(*known)));
        if (!size) return problem(size.error().message);
        if (size->width != image.width || size->height != image.height)
            return problem(Core::say("%1 has %2 × %3 pixels in the file of labels, but the image of the project has %4 × %5.",
                                     {name, image.width, image.height, size->width, size->height}));
        take(source, *known);
    }

    void take(std::size_t source, const ImageRecord& known) {
        const CocoImage& image = m_import.file[source];
        ImageRecord after = known;
        const CocoDefect* largest = nullptr;
        std::set<std::string> types;
        bool outlined = true;
        for (const CocoDefect& defect : image.defects) {
            if (isGoodName(QString::fromStdString(defect.category))) continue;
            types.insert(defect.category);
            outlined = outlined && defect.hasOutline();
            if (!largest || defect.area > largest->area) largest = &defect;
        }
        if (largest || image.label == Label::ng) {
            after.label = Label::ng;
            after.defectType = largest ? QString::fromStdString(largest->category) : QString::fromStdString(image.defectType);
            if (image.label == Label::ng && image.defectType.empty() && after.defectType == u"defect"_s) after.defectType.clear();
        } else if (image.label || !image.defects.empty() || m_unmarkedAreOk) {
            after.label = image.label.value_or(Label::ok);
            after.defectType.clear();
        } else {
            ++m_import.unmarked;
        }
        if (image.label) {
            after.reviewed = image.reviewed;
            if (const Split split = splitFromText(QString::fromStdString(image.split)); split != Split::unassigned) after.split = split;
        }
        if (after.label == Label::ng && after.split == Split::train) after.split = Split::test;
        if (m_import.splitLocked) after.split = lockedSplit(known, after);
        m_import.severalTypes += types.size() > 1;
        m_import.withoutOutline += largest && !outlined;
        m_import.changes.push_back({known, std::move(after), source, largest && outlined});
    }

    /// A labelled image needs one.
    void giveSplits() {
        std::vector<ImageRecord> unsplit;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < m_import.changes.size(); ++i) {
            const ImageRecord& image = m_import.changes[i].after;
            if (image.split != Split::unassigned || image.label == Label::unlabelled) continue;
            unsplit.push_back(image);
            places.push_back(i);
        }
        assignSplits(unsplit, testShare, 0);
        for (std::size_t i = 0; i < places.size(); ++i) m_import.changes[places[i]].after = std::move(unsplit[i]);
    }

    void count() {
        m_import.found = std::ssize(m_import.changes);
        for (const LabelImport::Change& change : m_import.changes) {
            m_import.ok += change.after.label == Label::ok;
            m_import.ng += change.after.label == Label::ng;
            m_import.masks += change.mask;
            m_import.replacedMasks += change.mask && !(change.before.maskPath.isEmpty() && change.before.drawnMask.isEmpty());
        }
        std::erase_if(m_import.changes, [](const LabelImport::Change& change) { return !change.mask && change.before == change.after; });
    }

    void problem(const std::string& sentence) { m_problems.add(QString::fromStdString(sentence)); }

    const ProjectStore& m_store;
    bool m_unmarkedAreOk;
    JobContext& m_job;
    LabelImport m_import;
    Warnings m_problems;
};

/// A folder for the masks of an import that is not there yet.
QString freeFolder(const ProjectStore& store) {
    const QDir masks(store.maskFolder());
    for (int i = 1;; ++i)
        if (const QString name = u"import-%1"_s.arg(i); !QFileInfo::exists(masks.filePath(name))) return masks.filePath(name);
}

/// The mask of the change, if any of its pixels is marked.
Mask markedMask(const LabelImport& import, const LabelImport::Change& change) {
    CocoImage image = import.file[change.source];
    std::erase_if(image.defects, [](const CocoDefect& defect) { return isGoodName(QString::fromStdString(defect.category)); });
    Mask mask = maskOf(image);
    const bool any = std::ranges::any_of(mask.pixels, [](std::uint8_t pixel) { return pixel != 0; });
    return any ? std::move(mask) : Mask();
}

} // namespace

Result<LabelImport> readLabels(const QString& file, const ProjectStore& store, bool unmarkedAreOk, JobContext& job) {
    return Reading(store, unmarkedAreOk, job).run(file);
}

Result<LabelImportStep> prepareImport(const LabelImport& import, const ProjectStore& store, JobContext& job) {
    LabelImportStep step;
    for (const LabelImport::Change& change : import.changes) {
        step.before.push_back(change.before);
        step.after.push_back(change.after);
    }
    if (import.masks == 0) return step;
    step.folder = freeFolder(store);
    const QDir project(store.folder());
    const auto fill = [&](const std::filesystem::path& folder) -> Result<void> {
        const auto total = std::ssize(import.changes);
        for (std::ptrdiff_t i = 0; i < total; ++i) {
            if (job.cancelled()) return cancelledError();
            job.report("Writing masks", i, total);
            const LabelImport::Change& change = import.changes[static_cast<std::size_t>(i)];
            const Mask mask = change.mask ? markedMask(import, change) : Mask();
            if (mask.empty()) continue;
            const QString name = u"/%1.png"_s.arg(change.before.id);
            if (auto written = writePng(folder / "after" / toPath(name.sliced(1)), mask); !written) return written;
            step.after[static_cast<std::size_t>(i)].drawnMask = project.relativeFilePath(step.masksAfter() + name);
            const auto drawn = toPath(project.absoluteFilePath(change.before.drawnMask));
            if (change.before.drawnMask.isEmpty() || !std::filesystem::exists(drawn)) continue;
            if (auto kept = copyFileAtomically(drawn, folder / "before" / toPath(name.sliced(1))); !kept) return kept;
            step.before[static_cast<std::size_t>(i)].drawnMask = project.relativeFilePath(step.masksBefore() + name);
        }
        job.report("Writing masks", total, total);
        return {};
    };
    if (auto written = writeFolderAtomically(toPath(step.folder), fill); !written) return written.error();
    return step;
}

} // namespace blemish
