// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data_source.h"

#include <QFile>
#include <algorithm>

#include "core/base/file_io.h"

namespace blemish {

namespace {

constexpr double testShare = 0.2;
constexpr unsigned splitSeed = 0; // not the training's seed: `evaluate` must find the same split

bool anyLabelled(const std::vector<ImageRecord>& images, Label label) {
    return std::any_of(images.begin(), images.end(), [label](const ImageRecord& image) { return image.label == label; });
}

std::vector<ImageRecord> okImages(std::vector<ImageRecord> images) {
    std::erase_if(images, [](const ImageRecord& image) { return image.label != Label::ok; });
    return images;
}

} // namespace

std::string toUtf8(const QString& text) {
    return text.toUtf8().toStdString();
}

namespace {

Result<DataSource> openProject(const std::filesystem::path& folder) {
    auto contents = readProject(folder);
    if (!contents) return contents.error();
    DataSource source;
    source.dataset = std::move(contents->dataset);
    source.project = std::move(contents->project);
    source.splitGiven = true;
    source.train = okImages(inSplit(source.dataset.images, Split::train));
    source.snapshot = toUtf8(snapshotHash(source.dataset, source.train));
    return source;
}

} // namespace

Result<DataSource> openData(const std::filesystem::path& data, JobContext& job) {
    if (isProject(data)) return openProject(data);
    auto scanned = scanDataset(fromPath(data), job);
    if (!scanned) return scanned.error();
    DataSource source;
    source.dataset = std::move(*scanned);
    for (const QString& warning : source.dataset.warnings) job.note(toUtf8(warning));

    auto& images = source.dataset.images;
    source.splitGiven =
        std::any_of(images.begin(), images.end(), [](const ImageRecord& i) { return i.split != Split::unassigned; });
    assignSplits(images, anyLabelled(images, Label::ng) ? testShare : 0.0, splitSeed);
    source.train = okImages(inSplit(images, Split::train));
    source.snapshot = toUtf8(snapshotHash(source.dataset, source.train));
    return source;
}

TestImages testImages(const DataSource& data, const std::string& modelSnapshot) {
    const bool trainedOnThis = !data.train.empty() && data.snapshot == modelSnapshot;
    TestImages test;
    if (data.splitGiven || trainedOnThis) test.images = inSplit(data.dataset.images, Split::test);
    if (!test.images.empty()) return test;

    test.images = data.dataset.images;
    if (trainedOnThis) {
        test.caution = Caution{.kind = Caution::Kind::trainingImages, .count = std::ssize(data.train)};
    } else if (!data.train.empty() && data.splitGiven) {
        test.caution = Caution{.kind = Caution::Kind::noTestSplit};
    }
    return test;
}

LabelledImage labelledImage(const Dataset& dataset, const ImageRecord& record) {
    LabelledImage image;
    image.file = toPath(dataset.absolutePath(record));
    image.name = toUtf8(record.path);
    image.label = record.label;
    image.defectType = toUtf8(record.defectType);
    image.mask = toPath(dataset.absoluteMaskPath(record));
    return image;
}

} // namespace blemish
