// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prediction_inputs.h"

#include <QFileInfo>
#include <algorithm>

#include "app/data_source.h"
#include "core/base/file_io.h"
#include "core/output/export_names.h"

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

Result<Dataset> projectImages(const fs::path& folder, PredictionInputs& inputs) {
    auto contents = readProject(folder);
    if (!contents) return contents.error();
    inputs.project = std::move(contents->project);
    return std::move(contents->dataset);
}

Result<void> addCollection(const fs::path& path, bool ownFolder, PredictionInputs& inputs, JobContext& job) {
    auto scanned = isProject(path) ? projectImages(path, inputs) : scanDataset(fromPath(path), job);
    if (!scanned) return scanned.error();
    for (const QString& missing : scanned->passedOver) inputs.failures.push_back(toUtf8(missing));
    const bool mvtec = scanned->layout == QLatin1String("mvtec");
    for (const ImageRecord& record : scanned->images) {
        const QString name = ownFolder ? scanned->name + QLatin1Char('/') + record.path : record.path;
        inputs.images.push_back({toPath(scanned->absolutePath(record)), name, mvtec ? scanned->name : QString()});
    }
    return {};
}

} // namespace

QString UniqueNames::take(const QString& name) {
    const QString stem = withoutSuffix(name);
    const QString suffix = name.mid(stem.size());
    QString candidate = stem;
    // Two names may become one on disk ("a\nb" and "a_b").
    for (int copy = 2; !m_taken.insert(safeStem(candidate + suffix)).second; ++copy) {
        candidate = stem + QLatin1Char('-') + QString::number(copy);
    }
    return candidate + suffix;
}

void makeNamesUnique(std::vector<PredictionInput>& inputs) {
    UniqueNames names;
    for (PredictionInput& input : inputs) input.exportName = names.take(input.exportName);
}

Result<PredictionInputs> collectInputs(const std::vector<fs::path>& arguments, JobContext& job) {
    PredictionInputs inputs;
    const bool severalFolders = std::count_if(arguments.begin(), arguments.end(), isCollection) > 1;
    for (const fs::path& path : arguments) {
        std::error_code unknown; // a folder on the way that may not be entered: reading it says so
        if (!fs::exists(path, unknown) && !unknown) {
            inputs.failures.push_back("There is no file or folder " + quoted(path) + "; check the name.");
        } else if (!unknown && fs::is_other(path, unknown)) { // a pipe would be waited for
            inputs.failures.push_back(quoted(path) + " is neither a file nor a folder; it was passed over.");
        } else if (!isCollection(path)) {
            inputs.images.push_back({path, fromPath(path.filename()), {}});
        } else if (const auto added = addCollection(path, severalFolders, inputs, job); !added) {
            if (added.error().kind == ErrorKind::cancelled) return added.error();
            inputs.failures.push_back(added.error().message);
        }
    }
    if (arguments.size() != 1) inputs.project.reset(); // several may contradict each other
    makeNamesUnique(inputs.images);
    return inputs;
}

} // namespace blemish
