// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/copied_images.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <system_error>

#include "core/base/folder_io.h"
#include "core/base/words.h"
#include "core/project/file_names.h"

namespace blemish {

namespace fs = std::filesystem;
using namespace Qt::Literals::StringLiterals;

namespace {

QString keyOf(const QString& folder) {
    const QString real = QFileInfo(folder).canonicalFilePath();
    return QString::fromLatin1(
        QCryptographicHash::hash((real.isEmpty() ? folder : real).toUtf8(), QCryptographicHash::Sha256).toHex().left(8));
}

class Copying {
public:
    Copying(const Dataset& dataset, const QString& projectFolder, JobContext& job)
        : m_dataset(dataset), m_project(projectFolder), m_folder(copyFolder(projectFolder, dataset.root)), m_job(job) {}
    ~Copying() {
        if (!m_kept) takeBack();
    }
    Copying(const Copying&) = delete;
    Copying& operator=(const Copying&) = delete;

    Result<Dataset> run() {
        if (auto enough = checkRoom(toPath(m_folder), missingBytes()); !enough) return enough.error();
        Dataset copy = m_dataset;
        copy.root = m_folder;
        copy.images.clear();
        const auto total = std::ssize(m_dataset.images);
        for (std::ptrdiff_t i = 0; i < total; ++i) {
            if (m_job.cancelled()) return cancelledError();
            m_job.report("Copying images", i, total);
            ImageRecord image = m_dataset.images[static_cast<std::size_t>(i)];
            auto copied = copyOne(image);
            if (!copied) return copied.error();
            if (*copied) copy.images.push_back(std::move(image));
        }
        m_job.report("Copying images", total, total);
        if (copy.images.empty()) return Error{Core::say("None of the images could be read, so nothing was copied.")};
        m_kept = true;
        return copy;
    }

private:
    /// Where the copy of a file lies below the project's folder for it. What is not below the data's own folder lies by its own.
    QString placeOf(const QString& file) const {
        const QString inside = QDir(m_dataset.root).relativeFilePath(file);
        if (!inside.startsWith(u"../"_s) && !QDir::isAbsolutePath(inside)) return inside;
        return u"elsewhere-"_s + keyOf(QFileInfo(file).path()) + u'/' + QFileInfo(file).fileName();
    }

    std::uintmax_t missingBytes() const {
        std::uintmax_t bytes = 0;
        for (const ImageRecord& image : m_dataset.images)
            if (!QFileInfo::exists(QDir(m_folder).filePath(placeOf(m_dataset.absolutePath(image)))))
                bytes += static_cast<std::uintmax_t>(image.bytes);
        return bytes;
    }

    /// False when the image cannot be read.
    Result<bool> copyOne(ImageRecord& image) {
        const QString source = m_dataset.absolutePath(image), mask = m_dataset.absoluteMaskPath(image);
        if (!QFileInfo(source).isReadable()) {
            m_job.note(Core::say("Cannot read %1; it was passed over.", {quoted(toPath(source))}));
            return false;
        }
        image.path = placeOf(source);
        if (auto copied = copyTo(source, image.path); !copied) return copied.error();
        if (mask.isEmpty()) return true;
        if (!QFileInfo(mask).isReadable()) {
            m_job.note(Core::say("Cannot read %1; it was passed over.", {quoted(toPath(mask))}));
            image.maskPath.clear();
            return true;
        }
        image.maskPath = placeOf(mask);
        if (auto copied = copyTo(mask, image.maskPath); !copied) return copied.error();
        return true;
    }

    Result<void> copyTo(const QString& source, const QString& place) {
        const fs::path target = toPath(QDir(m_folder).filePath(place));
        std::error_code code;
        if (fs::exists(target, code)) return {};
        m_new.push_back(target); // also for the folders of one that fails
        return copyFileAtomically(toPath(source), target);
    }

    void takeBack() const {
        const fs::path project = toPath(m_project);
        std::error_code ignored;
        for (const fs::path& file : m_new) {
            fs::remove(file, ignored);
            for (fs::path folder = file.parent_path(); folder != project && fs::remove(folder, ignored);) folder = folder.parent_path(); // empty ones
        }
    }

    const Dataset& m_dataset;
    QString m_project, m_folder;
    JobContext& m_job;
    std::vector<fs::path> m_new;
    bool m_kept = false;
};

} // namespace

QString copyFolder(const QString& projectFolder, const QString& dataRoot) {
    return QDir(projectFolder).filePath(u"imported/%1-%2"_s.arg(QDir(dataRoot).dirName(), keyOf(dataRoot)));
}

Result<Dataset> copyIntoProject(const Dataset& dataset, const QString& projectFolder, JobContext& job) {
    return Copying(dataset, projectFolder, job).run();
}

} // namespace blemish
