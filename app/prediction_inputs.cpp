// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prediction_inputs.h"

#include <QFileInfo>
#include <algorithm>
#include <set>

#include "app/data_source.h"
#include "core/base/file_io.h"

namespace blemish {

namespace {

namespace fs = std::filesystem;

bool isCollection(const fs::path& path) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) return true;
    return fromPath(path.extension()).compare(QStringLiteral(".csv"), Qt::CaseInsensitive) == 0;
}

/// The name's folder and stem, which is what exported files are named after.
QString withoutSuffix(const QString& name) {
    const auto dot = name.lastIndexOf(QLatin1Char('.'));
    return dot > name.lastIndexOf(QLatin1Char('/')) + 1 ? name.left(dot) : name;
}

Result<void> addCollection(const fs::path& path, bool ownFolder, PredictionInputs& inputs, JobContext& job) {
    const auto scanned = scanDataset(fromPath(path), job);
    if (!scanned) return scanned.error();
    for (const QString& warning : scanned->warnings) job.note(toUtf8(warning));
    const bool mvtec = scanned->layout == QLatin1String("mvtec");
    for (const ImageRecord& record : scanned->images) {
        const QString name = ownFolder ? scanned->name + QLatin1Char('/') + record.path : record.path;
        inputs.images.push_back(
            {toPath(scanned->absolutePath(record)), mvtec ? record.path : name, mvtec ? scanned->name : QString()});
    }
    return {};
}

} // namespace

void makeNamesUnique(std::vector<PredictionInput>& inputs) {
    std::set<QString> taken;
    for (PredictionInput& input : inputs) {
        const QString stem = withoutSuffix(input.exportName);
        const QString suffix = input.exportName.mid(stem.size());
        QString candidate = stem;
        for (int copy = 2; !taken.insert(input.category + QLatin1Char('\n') + candidate).second; ++copy) {
            candidate = stem + QLatin1Char('-') + QString::number(copy);
        }
        input.exportName = candidate + suffix;
    }
}

Result<PredictionInputs> collectInputs(const std::vector<fs::path>& arguments, JobContext& job) {
    PredictionInputs inputs;
    const bool severalFolders = std::count_if(arguments.begin(), arguments.end(), isCollection) > 1;
    for (const fs::path& path : arguments) {
        std::error_code ignored;
        if (!fs::exists(path, ignored)) {
            inputs.failures.push_back("There is no file or folder " + quoted(path) + "; check the name.");
        } else if (!isCollection(path)) {
            inputs.images.push_back({path, fromPath(path.filename()), {}});
        } else if (const auto added = addCollection(path, severalFolders, inputs, job); !added) {
            if (added.error().kind == ErrorKind::cancelled) return added.error();
            inputs.failures.push_back(added.error().message);
        }
    }
    makeNamesUnique(inputs.images);
    return inputs;
}

} // namespace blemish
