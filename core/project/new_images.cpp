// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/new_images.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <algorithm>
#include <map>

#include "core/project/copied_images.h"
#include "core/project/file_names.h"
#include "core/project/relocation.h"

namespace blemish {

namespace {

QString realFile(const Dataset& dataset, const ImageRecord& image) {
    const QString root = QFileInfo(dataset.root).canonicalFilePath();
    return QDir::cleanPath(QDir(root.isEmpty() ? dataset.root : root).filePath(image.path));
}

void leaveOut(Dataset& dataset, const QSet<QString>& files) {
    std::erase_if(dataset.images, [&](const ImageRecord& image) { return files.contains(realFile(dataset, image)); });
}

/// Leaves out the images that the project refers to already.
Result<void> leaveOutKnown(Dataset& dataset, const ProjectStore& store) {
    const auto images = store.images();
    if (!images) return images.error();
    QSet<QString> known;
    for (const ImageRecord& image : *images) known.insert(store.absolutePath(image));
    leaveOut(dataset, known);
    return {};
}

/// With copies of its images in the project; those that the project refers to already stay where they are.
Result<Dataset> copiesOf(Dataset dataset, const ProjectStore& store, JobContext& job) {
    if (auto left = leaveOutKnown(dataset, store); !left) return left.error();
    return dataset.images.empty() ? dataset : copyIntoProject(dataset, store.folder(), job);
}

/// Stores what is new of one data set.
Result<void> add(Dataset dataset, ProjectStore& store, NewImages& news, JobContext& job) {
    if (job.cancelled()) return cancelledError();
    if (store.setting(QStringLiteral("split_locked")) == QLatin1String("yes"))
        for (ImageRecord& image : dataset.images) image.split = Split::test;
    else
        assignSplits(dataset.images, usualTestShare, usualSplitSeed);
    const auto added = store.addImages(dataset);
    if (!added) return added.error();
    news.added.insert(news.added.end(), added->begin(), added->end());
    return {};
}

/// The data set as the project would hold it: copied where its folder was copied before, and without what the project has.
Result<Dataset> newOf(Dataset dataset, const ProjectStore& store, bool copy, JobContext& job) {
    for (const QString& warning : dataset.warnings) job.note(warning.toStdString());
    if (auto left = leaveOutKnown(dataset, store); !left) return left.error();
    if (dataset.images.empty() || !(copy || QFileInfo::exists(copyFolder(store.folder(), dataset.root)))) return dataset;
    auto copied = copyIntoProject(dataset, store.folder(), job);
    if (copied)
        if (auto left = leaveOutKnown(*copied, store); !left) return left.error();
    return copied;
}

/// Sources of the same data folder belong together: folders called good and scratch explain each other.
std::vector<QStringList> groups(const ProjectStore& store) {
    std::map<QString, QStringList> byFolder;
    const QStringList folders = store.dataFolders();
    for (const QString& source : store.sources()) {
        QString home;
        for (const QString& folder : folders)
            if ((source + QLatin1Char('/')).startsWith(folder + QLatin1Char('/')) && folder.size() > home.size()) home = folder;
        byFolder[home.isEmpty() ? source : home] << source;
    }
    std::vector<QStringList> all;
    for (const auto& [folder, sources] : byFolder) all.push_back(sources);
    return all;
}

/// Those that were found under another name are stored at their new place, and are new no more.
Result<void> takeRenamed(const std::vector<ImageRecord>& missing, std::vector<Dataset>& sets, ProjectStore& store, NewImages& news, JobContext& job) {
    QStringList files;
    for (const Dataset& set : sets)
        for (const ImageRecord& image : set.images) files << realFile(set, image);
    const auto found = findByContent(missing, files, job);
    if (!found) return found.error();
    QSet<QString> taken;
    QSet<qint64> ids;
    for (const FoundFile& one : *found) {
        taken.insert(one.file);
        ids.insert(one.imageId);
    }
    for (const ImageRecord& image : missing)
        if (!ids.contains(image.id)) news.missing.push_back(image.id);
    if (found->empty()) return {};
    for (Dataset& set : sets) leaveOut(set, taken);
    if (auto linked = store.relink(*found); !linked) return linked;
    const auto images = store.images();
    if (!images) return images.error();
    std::ranges::copy_if(*images, std::back_inserter(news.renamed), [&](const ImageRecord& image) { return ids.contains(image.id); });
    return {};
}

} // namespace

QStringList defectTypesOf(const ProjectStore& store, const std::vector<ImageRecord>& images) {
    QStringList types = store.setting(QStringLiteral("defect_types")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QSet<QString> known(types.cbegin(), types.cend());
    for (const ImageRecord& image : images) {
        if (image.defectType.isEmpty() || known.contains(image.defectType)) continue;
        known.insert(image.defectType);
        types << image.defectType;
    }
    return types;
}

Result<int> importInto(ProjectStore& store, Dataset dataset, const QStringList& sources, bool copy, JobContext& job) {
    for (const QString& warning : dataset.warnings) job.note(warning.toStdString());
    if (job.cancelled()) return cancelledError();
    assignSplits(dataset.images, usualTestShare, usualSplitSeed);
    Result<Dataset> chosen = std::move(dataset); // what was copied once is never referred to beside its copy
    if (copy || QFileInfo::exists(copyFolder(store.folder(), chosen->root))) chosen = copiesOf(std::move(*chosen), store, job);
    if (!chosen) return chosen.error();
    const auto added = store.addDataset(*chosen);
    if (!added) return added;
    const auto remembered = store.addSources(sources);
    return remembered ? added : Result<int>(remembered.error());
}

Result<NewImages> addToProject(const QString& folder, const QStringList& data, const QStringList& defectTypes, bool copy, JobContext& job) {
    const auto store = ProjectStore::openBeside(folder);
    if (!store) return store.error();
    auto scanned = scanAdditions(data, defectTypes, job);
    if (!scanned) return scanned.error();
    auto fresh = newOf(std::move(*scanned), **store, copy, job);
    if (!fresh) return fresh.error();
    NewImages news;
    if (auto added = add(std::move(*fresh), **store, news, job); !added) return added.error();
    QStringList sources(data);
    sources.removeIf([](const QString& path) { return hasImageSuffix(path) && QFileInfo(path).isFile(); }); // they are themselves
    if (auto remembered = (*store)->addSources(sources); !remembered) return remembered.error();
    return news;
}

Result<NewImages> rescanProject(const QString& folder, const QStringList& defectTypes, JobContext& job) {
    const auto store = ProjectStore::openBeside(folder);
    if (!store) return store.error();
    const auto images = (*store)->images();
    if (!images) return images.error();
    const auto removed = (*store)->removedFiles();
    if (!removed) return removed.error();
    std::vector<ImageRecord> missing;
    for (const ImageRecord& image : *images) {
        if (job.cancelled()) return cancelledError();
        if (!QFileInfo((*store)->absolutePath(image)).isFile()) missing.push_back(image);
    }
    std::vector<Dataset> sets;
    for (const QStringList& sources : groups(**store)) {
        auto scanned = scanAdditions(sources, defectTypes, job);
        if (!scanned && scanned.error().kind == ErrorKind::cancelled) return scanned.error();
        if (!scanned) { // a folder that is gone: its images are missing, which is told
            job.note(scanned.error().message);
            continue;
        }
        auto fresh = newOf(std::move(*scanned), **store, false, job);
        if (!fresh) return fresh.error();
        leaveOut(*fresh, QSet<QString>(removed->begin(), removed->end()));
        sets.push_back(std::move(*fresh));
    }
    NewImages news;
    if (auto found = takeRenamed(missing, sets, **store, news, job); !found) return found.error();
    for (Dataset& set : sets)
        if (auto added = add(std::move(set), **store, news, job); !added) return added.error();
    return news;
}

} // namespace blemish
