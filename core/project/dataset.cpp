// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/dataset.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <exception>

#include "core/base/file_io.h"
#include "core/base/words.h"
#include "core/project/dataset_csv.h"
#include "core/project/file_names.h"
#include "core/project/folder_walk.h"

namespace blemish {

using namespace Qt::Literals::StringLiterals;

namespace {

std::string knownLayouts() {
    return Core::say("Give a folder of normal images; a folder with train/good, test/<type> and ground_truth/<type>; a folder with good "
                     "and other sub-folders; or a CSV list with the columns path,label[,mask][,split].");
}

/// A few names for a message.
std::string firstOf(const QStringList& names) {
    return (names.mid(0, 5).join(u", "_s) + (names.size() > 5 ? u", …"_s : QString())).toStdString();
}

void warn(Warnings& warnings, const std::string& sentence) {
    warnings.add(QString::fromStdString(sentence));
}

QString part(const QString& path, int index) {
    return path.section(u'/', index, index);
}
int depth(const QString& path) {
    return static_cast<int>(path.count(u'/')) + 1;
}
bool same(const QString& name, QStringView word) {
    return QStringView(name).compare(word, Qt::CaseInsensitive) == 0;
}

/// What a walk found, before it means anything.
struct Findings {
    std::vector<FoundImage> images;
    Warnings warnings;
};

template <class Predicate>
bool anyImage(const Findings& found, Predicate predicate) {
    return std::any_of(found.images.begin(), found.images.end(), [&](const FoundImage& image) { return predicate(image.path); });
}

bool isIn(const QString& path, QStringView folder) {
    return depth(path) > 1 && same(part(path, 0), folder);
}
bool isInGood(const QString& path, QStringView folder) {
    return depth(path) > 2 && isIn(path, folder) && isGoodName(part(path, 1));
}

/// An empty train/good is a sign too: without any OK image, folders of defects alone look like folders of anything.
bool looksLikeMvtec(const Findings& found, const QString& root) {
    const auto tested = [](const QString& path) { return isIn(path, u"test") || isIn(path, u"validation"); };
    return anyImage(found, [](const QString& path) { return isInGood(path, u"train") || isInGood(path, u"test"); }) ||
           (anyImage(found, tested) && (anyImage(found, [](const QString& path) { return isIn(path, u"ground_truth"); }) ||
                                        QFileInfo(root + u"/train/good"_s).isDir()));
}

/// Masks under ground_truth by the name of the image they belong to; says in the end which ones were never asked for.
class MaskShelf {
public:
    void add(const QString& path) {
        const QString below = path.section(u'/', 1);
        m_masks.insert(below.left(below.lastIndexOf(u'.')), path);
    }

    /// `image` is <type>/<…>/<name>.<extension>.
    QString take(const QString& image) {
        const QString stem = image.left(image.lastIndexOf(u'.'));
        const QString mask = m_masks.take(stem + u"_mask"_s);
        return mask.isEmpty() ? m_masks.take(stem) : mask;
    }

    void warnOfRest(Warnings& warnings) const {
        if (m_masks.isEmpty()) return;
        const QString first = *std::min_element(m_masks.begin(), m_masks.end(), naturalLess);
        warn(warnings, Core::say("%1 of the masks belong to no image, among them %2.", {m_masks.size(), quoted(toPath(first))}));
    }

private:
    QHash<QString, QString> m_masks;
};

ImageRecord recordOf(const FoundImage& found) {
    ImageRecord image;
    image.path = found.path;
    image.bytes = found.bytes;
    return image;
}

void setLabelFromFolder(ImageRecord& image, const QString& folder) {
    image.label = isGoodName(folder) ? Label::ok : Label::ng;
    if (image.label == Label::ng) image.defectType = folder;
}

/// Split and label by place; false for what has no place in this layout.
bool placeInMvtec(ImageRecord& image, MaskShelf& masks) {
    const bool typed = depth(image.path) > 2;
    const QString type = typed ? part(image.path, 1) : QString();
    if (isIn(image.path, u"train")) {
        image.split = Split::train;
        image.label = Label::ok;
        return !typed || isGoodName(type);
    }
    const bool validation = isIn(image.path, u"validation");
    if (!validation && !isIn(image.path, u"test")) return false;
    image.split = validation ? Split::validation : Split::test;
    if (typed) setLabelFromFolder(image, type);
    if (image.label == Label::ng) image.maskPath = masks.take(image.path.section(u'/', 1));
    return true;
}

std::vector<ImageRecord> readMvtec(Findings& found) {
    MaskShelf masks;
    for (const FoundImage& image : found.images)
        if (isIn(image.path, u"ground_truth")) masks.add(image.path);

    std::vector<ImageRecord> images;
    int misplaced = 0;
    QString example;
    for (const FoundImage& one : found.images) {
        if (isIn(one.path, u"ground_truth")) continue;
        ImageRecord image = recordOf(one);
        if (placeInMvtec(image, masks)) {
            images.push_back(std::move(image));
        } else if (misplaced++ == 0) {
            example = one.path;
        }
    }
    if (misplaced > 0)
        found.warnings.addPassedOver(QString::fromStdString(
            Core::say("%1 of the images lie outside train/good, validation/<type> and test/<type> and were passed over, among them %2.",
                      {misplaced, quoted(toPath(example))})));
    masks.warnOfRest(found.warnings);
    return images;
}

std::vector<ImageRecord> readTypeFolders(Findings& found) {
    MaskShelf masks;
    for (const FoundImage& image : found.images)
        if (isIn(image.path, u"ground_truth")) masks.add(image.path);

    std::vector<ImageRecord> images;
    int loose = 0;
    for (const FoundImage& one : found.images) {
        if (isIn(one.path, u"ground_truth")) continue;
        ImageRecord image = recordOf(one);
        if (depth(one.path) > 1)
            setLabelFromFolder(image, part(one.path, 0));
        else
            ++loose;
        if (image.label == Label::ng) image.maskPath = masks.take(image.path);
        images.push_back(std::move(image));
    }
    if (loose > 0)
        warn(found.warnings, Core::say("%1 images lie beside the sub-folders instead of in one; they are unlabelled.", {loose}));
    masks.warnOfRest(found.warnings);
    return images;
}

std::vector<ImageRecord> readPlain(Findings& found) {
    std::vector<ImageRecord> images;
    QStringList folders;
    for (const FoundImage& one : found.images) {
        images.push_back(recordOf(one));
        images.back().label = Label::ok;
        const QString folder = depth(one.path) > 1 ? part(one.path, 0) : QString();
        if (!folder.isEmpty() && (folders.isEmpty() || folders.back() != folder)) folders.append(folder);
    }
    folders.removeDuplicates();
    if (!folders.isEmpty())
        warn(found.warnings,
             Core::say("None of the sub-folders (%1) is called good, ok or normal, so every image counts as normal. If some show defects, "
                      "rename the folder of normal images to good; each other folder then is a defect type.",
                      {firstOf(folders)}));
    return images;
}

/// The parent of several categories is a likely slip; learning all products as one would look like it worked.
QStringList categoriesBelow(const Findings& found) {
    QStringList categories;
    for (const FoundImage& image : found.images)
        for (int level = 1; level + 2 < depth(image.path); ++level)
            if (isInGood(image.path.section(u'/', level), u"train")) categories.append(image.path.section(u'/', 0, level - 1));
    categories.removeDuplicates();
    return categories;
}

Result<void> readLayout(Findings& found, Dataset& dataset) {
    if (looksLikeMvtec(found, dataset.root)) {
        dataset.layout = u"mvtec"_s;
        dataset.images = readMvtec(found);
        return {};
    }
    if (const QStringList categories = categoriesBelow(found); !categories.isEmpty())
        return Error{Core::say("The folder %1 is not one data set but holds some (%2). Choose one of them.",
                               {quoted(toPath(dataset.root)), firstOf(categories)})};
    const bool labelled = anyImage(found, [](const QString& path) { return depth(path) > 1 && isGoodName(part(path, 0)); });
    dataset.layout = labelled ? u"folders"_s : u"plain"_s;
    dataset.images = labelled ? readTypeFolders(found) : readPlain(found);
    return {};
}

/// Looks through all of `folder`, or through some folders in it.
Result<Findings> walk(const QString& folder, const QStringList& parts, JobContext& job) {
    Findings found;
    for (const QString& part : parts) {
        auto images = walkFolder(QDir(folder).filePath(part), found.warnings, job);
        if (!images) return images.error();
        for (FoundImage& image : *images) {
            if (!part.isEmpty()) image.path.prepend(part + u'/');
            found.images.push_back(std::move(image));
        }
    }
    if (parts.size() > 1) std::ranges::sort(found.images, naturalLess, &FoundImage::path);
    return found;
}

Result<Dataset> scanFolder(const QString& folder, const QStringList& parts, JobContext& job) {
    auto walked = walk(folder, parts, job);
    if (!walked) return walked.error();
    Findings& found = *walked;
    Dataset dataset;
    dataset.root = folder;
    dataset.name = QDir(folder).dirName();
    if (auto read = readLayout(found, dataset); !read) return read.error();
    dataset.warnings = found.warnings.take();
    dataset.passedOver = found.warnings.takePassedOver();
    if (!dataset.images.empty()) return dataset;
    const std::string place = quoted(toPath(folder));
    if (dataset.warnings.isEmpty()) return Error{Core::say("There is no image in %1. %2", {place, knownLayouts()})};
    return Error{Core::say("There is no image in %1. %2 %3", {place, dataset.warnings.front().toStdString(), knownLayouts()})};
}

Dataset singleImage(const QFileInfo& info) {
    Dataset dataset;
    dataset.root = QDir::cleanPath(info.absolutePath());
    dataset.name = info.completeBaseName();
    dataset.layout = u"files"_s;
    dataset.images.push_back(recordOf({info.fileName(), info.size()}));
    return dataset;
}

Result<Dataset> scan(const QString& path, JobContext& job) {
    const QFileInfo info(path);
    const std::string shown = quoted(toPath(path));
    if (!info.exists()) return Error{Core::say("There is no file or folder %1. Check the name.", {shown})};
    if (info.isDir()) return scanFolder(QDir::cleanPath(info.absoluteFilePath()), {QString()}, job);
    if (info.suffix().compare(u"csv", Qt::CaseInsensitive) == 0) return readCsvDataset(info.absoluteFilePath(), job);
    if (hasImageSuffix(info.fileName())) return singleImage(info);
    return Error{Core::say("The file %1 is neither an image nor a CSV list. %2", {shown, knownLayouts()})};
}

QString below(const QString& root, const QString& path) {
    return path.isEmpty() ? QString() : QDir::cleanPath(QDir(root).absoluteFilePath(path));
}

} // namespace

QString Dataset::absolutePath(const ImageRecord& image) const {
    return below(root, image.path);
}
QString Dataset::absoluteMaskPath(const ImageRecord& image) const {
    return below(root, image.maskPath);
}

namespace {
template <class Scan>
Result<Dataset> guarded(const QString& path, Scan scan) {
    try {
        return scan();
    } catch (const std::exception& problem) {
        return Error{Core::say("Cannot look through %1: %2.", {quoted(toPath(path)), problem.what()})};
    }
}
} // namespace

Result<Dataset> scanDataset(const QString& path, JobContext& job) {
    if (path.isEmpty()) return Error{Core::say("No folder was given. %1", {knownLayouts()}), ErrorKind::usage};
    return guarded(path, [&] { return scan(path, job); });
}

Result<Dataset> scanParts(const QString& folder, const QStringList& parts, JobContext& job) {
    return guarded(folder, [&] { return scanFolder(folder, parts, job); });
}

} // namespace blemish
