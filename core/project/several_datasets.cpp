// SPDX-License-Identifier: GPL-3.0-or-later
// Several folders or lists at once.
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <algorithm>
#include <functional>

#include "core/base/words.h"
#include "core/project/dataset.h"
#include "core/project/file_names.h"

namespace blemish {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int namesInName = 3;

bool isBelow(const QString& path, const QString& folder) {
    return path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

/// Absolute, each once, and none that lies inside another one.
QStringList withoutRepetition(const QStringList& paths) {
    QStringList all;
    for (const QString& path : paths) all << QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    all.removeDuplicates();
    QStringList outer = all;
    outer.removeIf([&](const QString& path) { return std::ranges::any_of(all, [&](const QString& other) { return isBelow(path, other); }); });
    return outer;
}

QString nameOf(const QString& folder) {
    return QFileInfo(folder).fileName();
}

bool isGoodFolder(const QString& path) {
    return isGoodName(nameOf(path)) && QFileInfo(path).isDir();
}

bool isPartOfMvtec(const QString& path) {
    static const QStringList parts{u"train"_s, u"test"_s, u"validation"_s, u"ground_truth"_s};
    return parts.contains(nameOf(path), Qt::CaseInsensitive);
}

bool arePartsOfOne(const QStringList& paths) {
    const QString parent = QFileInfo(paths.front()).path();
    return std::ranges::all_of(paths, [&](const QString& path) { return QFileInfo(path).path() == parent && QFileInfo(path).isDir(); }) &&
           std::ranges::any_of(paths, [](const QString& path) { return isGoodFolder(path) || isPartOfMvtec(path); });
}

/// The deepest folder that holds both.
QString common(QString a, const QString& b) {
    while (a != b && !isBelow(b, a) && !QDir(a).isRoot()) a = QFileInfo(a).path();
    return a;
}

Dataset merged(const std::vector<Dataset>& sets) {
    Dataset all;
    all.layout = u"several"_s;
    all.root = sets.front().root;
    QStringList names;
    for (const Dataset& set : sets) {
        all.root = common(all.root, set.root);
        all.warnings << set.warnings;
        all.passedOver << set.passedOver;
        names << set.name;
    }
    all.name = names.mid(0, namesInName).join(u", "_s) + (names.size() > namesInName ? u", …"_s : QString());
    const QDir root(all.root);
    QSet<QString> known;
    for (const Dataset& set : sets)
        for (ImageRecord image : set.images) {
            if (!image.maskPath.isEmpty()) image.maskPath = root.relativeFilePath(set.absoluteMaskPath(image));
            image.path = root.relativeFilePath(set.absolutePath(image));
            if (known.contains(image.path)) continue;
            known.insert(image.path);
            all.images.push_back(std::move(image));
        }
    std::ranges::sort(all.images, [](const ImageRecord& a, const ImageRecord& b) { return naturalLess(a.path, b.path); });
    return all;
}

/// `claim` says what the images of a folder are of which the layout says nothing.
Result<Dataset> scanAll(const QStringList& all, const std::function<void(Dataset&)>& claim, JobContext& job) {
    if (arePartsOfOne(all)) {
        QStringList names;
        for (const QString& path : all) names << nameOf(path);
        return scanParts(QFileInfo(all.front()).path(), names, job);
    }
    std::vector<Dataset> sets;
    QStringList problems;
    for (const QString& path : all) {
        auto set = scanDataset(path, job);
        if (!set && set.error().kind == ErrorKind::cancelled) return set;
        if (!set) {
            problems << QString::fromStdString(set.error().message);
            continue;
        }
        if (set->layout == u"plain") claim(*set);
        sets.push_back(std::move(*set));
    }
    if (sets.empty()) return Error{problems.front().toStdString()};
    Dataset dataset = merged(sets);
    dataset.warnings << problems;
    dataset.passedOver << problems;
    return dataset;
}

void setLabels(Dataset& set, Label label, const QString& type) {
    for (ImageRecord& image : set.images) {
        image.label = label;
        image.defectType = type;
    }
}

} // namespace

Result<Dataset> scanDatasets(const QStringList& paths, JobContext& job) {
    const QStringList all = withoutRepetition(paths);
    if (all.size() < 2) return scanDataset(all.value(0), job);
    const bool typesByName = std::ranges::any_of(all, isGoodFolder);
    const auto claim = [&](Dataset& set) {
        if (typesByName && !isGoodName(set.name)) setLabels(set, Label::ng, set.name);
    };
    return scanAll(all, claim, job);
}

Result<Dataset> scanAdditions(const QStringList& paths, const QStringList& defectTypes, JobContext& job) {
    const QStringList all = withoutRepetition(paths);
    if (all.isEmpty()) return scanDataset({}, job);
    const auto claim = [&](Dataset& set) {
        const auto type = std::ranges::find_if(defectTypes, [&](const QString& each) { return each.compare(set.name, Qt::CaseInsensitive) == 0; });
        if (type != defectTypes.end())
            setLabels(set, Label::ng, *type);
        else if (!isGoodName(set.name))
            setLabels(set, Label::unlabelled, {});
    };
    auto set = scanAll(all, claim, job);
    if (set && set->layout == u"plain"_s) claim(*set);
    return set;
}

} // namespace blemish
