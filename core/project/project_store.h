// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtSql/QSqlDatabase>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/project/dataset.h"
#include "core/project/types.h"

namespace blemish {

/// A project folder: project.sqlite, models/, maps/ (a cache that may be deleted), exports/.
/// Every change is a committed transaction when the call returns. One object belongs to one thread.
class ProjectStore {
public:
    static constexpr int applicationId = 0x424C4D31; ///< "BLM1"
    static constexpr int schemaVersion = 1;

    /// Creates the folder and its database, or an error when there is one already.
    static Result<std::unique_ptr<ProjectStore>> create(const QString& folder, const QString& name);
    /// Opens and, if needed, migrates (after copying the database). A newer schema is opened read-only.
    /// A project that another process holds open is refused with the name of who holds it.
    static Result<std::unique_ptr<ProjectStore>> open(const QString& folder);
    static bool isProject(const QString& folder);
    ~ProjectStore();

    QString folder() const;
    QString name() const;
    bool readOnly() const;
    QString modelFolder() const;
    QString mapFolder() const;
    QString exportFolder() const;

    /// Adds the images of a data set (by absolute path; those already present are left alone). Returns how many are new.
    Result<int> addDataset(const Dataset& dataset);
    Result<std::vector<ImageRecord>> images() const;
    QString absolutePath(const ImageRecord& image) const;
    QString absoluteMaskPath(const ImageRecord& image) const;
    Result<void> setLabel(std::span<const std::int64_t> imageIds, Label label, const QString& defectType);
    Result<void> setSplit(std::span<const std::int64_t> imageIds, Split split);

    Result<std::int64_t> addTraining(const TrainingRecord& training);
    Result<void> updateTraining(const TrainingRecord& training);
    Result<void> removeTraining(std::int64_t id);
    Result<std::vector<TrainingRecord>> trainings() const;
    Result<void> setActiveTraining(std::int64_t id);

    Result<void> saveScores(std::int64_t trainingId, std::span<const ScoreRecord> scores);
    Result<std::vector<ScoreRecord>> scores(std::int64_t trainingId) const;

private:
    struct Impl;
    explicit ProjectStore(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace blemish
