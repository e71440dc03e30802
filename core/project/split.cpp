// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QDir>
#include <algorithm>
#include <cmath>
#include <tuple>

#include "core/project/dataset.h"

namespace blemish {

namespace {

/// 64-bit FNV-1a over seed and path, then mixed, since FNV's high bits are weak for short texts.
/// Accents composed: file systems that decompose them must not change the split.
std::uint64_t hashOf(const QString& path, unsigned seed) {
    std::uint64_t hash = 0xcbf29ce484222325ULL ^ seed;
    for (const char byte : path.normalized(QString::NormalizationForm_C).toUtf8()) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001b3ULL;
    }
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
    return hash ^ (hash >> 31);
}

struct Candidate {
    ImageRecord* image;
    QString folder;
    std::uint64_t hash;
};

/// Those of the images that `wanted` names, by folder and, within it, by hash.
template <class Wanted>
std::vector<Candidate> candidatesOf(std::vector<ImageRecord>& images, unsigned seed, Wanted wanted) {
    std::vector<Candidate> candidates;
    for (ImageRecord& image : images)
        if (wanted(image))
            candidates.push_back({&image, image.path.left(image.path.lastIndexOf(u'/') + 1), hashOf(image.path, seed)});
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return std::tie(a.folder, a.hash, a.image->path) < std::tie(b.folder, b.hash, b.image->path);
    });
    return candidates;
}

/// Folders are the strata: every (n / chosen)-th candidate gets `chosen`, the others get `rest`. That takes the right share of
/// each folder and exactly the right number in all. `leaveOne`: something must be left unless all are wanted.
void spread(const std::vector<Candidate>& candidates, double wantedShare, bool leaveOne, Split chosen, Split rest) {
    const auto count = static_cast<std::int64_t>(candidates.size());
    const double share = std::isfinite(wantedShare) ? std::clamp(wantedShare, 0.0, 1.0) : 0.0;
    std::int64_t take = std::llround(share * static_cast<double>(count));
    if (leaveOne && share < 1.0) take = std::min(take, std::max<std::int64_t>(count - 1, 0));
    const auto takenBefore = [&](std::int64_t i) { return (2 * i * take + count) / (2 * count); };
    for (std::int64_t i = 0; i < count; ++i)
        candidates[static_cast<std::size_t>(i)].image->split = takenBefore(i + 1) > takenBefore(i) ? chosen : rest;
}

void addField(QCryptographicHash& hash, const QByteArray& field) {
    hash.addData(QByteArray::number(field.size()) + ':' + field);
}

} // namespace

Split lockedSplit(const ImageRecord& now, const ImageRecord& after, bool withLabel) {
    const bool leavesTrain = now.split == Split::train && after.label == Label::ng;
    const bool free = now.split == Split::unassigned || leavesTrain || (withLabel && now.label != after.label);
    return free ? after.split : now.split;
}

void assignSplits(std::vector<ImageRecord>& images, double testShare, unsigned seed) {
    const auto open = [](const ImageRecord& image) { return image.split == Split::unassigned && image.label == Label::ok; };
    spread(candidatesOf(images, seed, open), testShare, true, Split::test, Split::train); // something must be left to learn from
    for (ImageRecord& image : images)
        if (image.split == Split::unassigned) image.split = Split::test; // NG and unlabelled: to be judged, never learnt
}

void redistribute(std::vector<ImageRecord>& images, const SplitShares& shares) {
    const double test = std::clamp(shares.test, 0.0, 1.0), validation = std::clamp(shares.validation, 0.0, 1.0 - test);
    const auto ok = [](const ImageRecord& image) { return image.label == Label::ok; };
    const auto learnt = [&](const ImageRecord& image) { return ok(image) && image.split == Split::train; };
    const auto ng = [](const ImageRecord& image) { return image.label == Label::ng; };
    for (ImageRecord& image : images) image.split = Split::unassigned;
    spread(candidatesOf(images, shares.seed, ok), test, true, Split::test, Split::train);
    if (validation > 0) {
        spread(candidatesOf(images, shares.seed + 1, learnt), validation / (1 - test), true, Split::validation, Split::train);
        spread(candidatesOf(images, shares.seed, ng), validation / (test + validation), false, Split::validation, Split::test);
    }
    for (ImageRecord& image : images)
        if (image.split == Split::unassigned) image.split = Split::test;
}

QString snapshotHash(const Dataset& dataset, const std::vector<ImageRecord>& images) {
    const QDir root(dataset.root);
    std::vector<std::pair<QString, const ImageRecord*>> ordered;
    ordered.reserve(images.size());
    for (const ImageRecord& image : images) {
        const QString path = QDir::isAbsolutePath(image.path) ? root.relativeFilePath(image.path) : image.path;
        ordered.emplace_back(path.normalized(QString::NormalizationForm_C), &image);
    }
    std::sort(ordered.begin(), ordered.end());

    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& [path, image] : ordered) {
        addField(hash, path.toUtf8());
        addField(hash, QByteArray::number(image->bytes));
        addField(hash, image->contentHash.toUtf8());
        addField(hash, QByteArray(toString(image->label).data()));
        addField(hash, toText(image->split).toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

std::vector<ImageRecord> inSplit(const std::vector<ImageRecord>& images, Split split) {
    std::vector<ImageRecord> chosen;
    std::copy_if(images.begin(), images.end(), std::back_inserter(chosen),
                 [&](const ImageRecord& image) { return image.split == split; });
    return chosen;
}

} // namespace blemish
