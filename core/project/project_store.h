// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <memory>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/project/dataset.h"
#include "core/project/types.h"

namespace blemish {

/// A project folder: project.sqlite, models/, masks/ (drawn here), maps/ (a cache that may be deleted), exports/, and imported/ where
/// images were copied.
/// Every change is a committed transaction when the call returns. One object belongs to one thread.
class ProjectStore {
public:
    static constexpr int applicationId = 0x424C4D31; ///< "BLM1"
    static constexpr int schemaVersion = 6;

    /// Creates the folder and its database, or an error when there is one already.
    static Result<std::unique_ptr<ProjectStore>> create(const QString& folder, const QString& name);
    /// Opens and, if needed, migrates (after copying the database). A newer schema is opened read-only.
    /// A project that another process holds open is refused with the name of who holds it. A folder that cannot be written
    /// to opens read-only. Trainings that were running when the last program ended become failed ones.
    static Result<std::unique_ptr<ProjectStore>> open(const QString& folder);
    /// Opens for reading alone, also while another program holds the project; nothing in its folder changes.
    static Result<std::unique_ptr<ProjectStore>> openToRead(const QString& folder);
    /// Another connection for a worker of the program that holds the project open and goes on holding it meanwhile.
    static Result<std::unique_ptr<ProjectStore>> openBeside(const QString& folder);
    static bool isProject(const QString& folder);
    ~ProjectStore();

    QString folder() const;
    QString name() const;
    Result<void> rename(const QString& name);
    bool readOnly() const;
    QString modelFolder() const;
    QString mapFolder() const;
    QString exportFolder() const;
    QString maskFolder() const;
    /// A mask file of whatever is never judged, for all images; missing: everything is.
    QString ignoreRegionFile() const;

    /// Adds the images of a data set (by absolute path; those already present are left alone). Returns how many are new.
    Result<int> addDataset(const Dataset& dataset);
    /// The same; returns the new ones as they are stored.
    Result<std::vector<ImageRecord>> addImages(const Dataset& dataset);
    /// In natural order of their paths, which are relative to the data folder they came from.
    Result<std::vector<ImageRecord>> images() const;
    /// Where a stored image is now, also after project and data moved together.
    QString absolutePath(const ImageRecord& image) const;
    QString absoluteMaskPath(const ImageRecord& image) const; ///< the drawn mask, else the data's own
    /// Labelled images count as reviewed. An image that becomes NG leaves the train split for test.
    Result<void> setLabel(std::span<const std::int64_t> imageIds, Label label, const QString& defectType);
    /// All or none: NG images are refused in train.
    Result<void> setSplit(std::span<const std::int64_t> imageIds, Split split);
    Result<void> setReviewed(std::span<const std::int64_t> imageIds, bool reviewed);
    /// Label, defect type, split and review as these records say, found by their ids; all or none.
    Result<void> setStates(std::span<const ImageRecord> images);
    /// And their drawn masks, which must be files of the project by then.
    Result<void> setStatesAndMasks(std::span<const ImageRecord> images);
    /// The project's types of defect in their order, and the states of the images whose type becomes another one.
    Result<void> setDefectTypes(const QStringList& types, std::span<const ImageRecord> images);
    /// `path` is relative to the project folder; empty: the data's own mask counts again.
    Result<void> setDrawnMask(std::int64_t imageId, const QString& path);
    /// The project's images as a data set of its own; paths are relative to the data folder that the first one came from, and
    /// absolute elsewhere. Drawn masks take the place of the data's own.
    Result<Dataset> dataset() const;
    /// Forgets these images with their scores; their files, masks and cached maps stay. Returns what `putBack` needs to undo it.
    Result<RemovedImages> removeImages(std::span<const ImageRecord> images);
    Result<void> putBack(const RemovedImages& removed);
    /// The files of images that were taken out and not added again, as absolute paths.
    Result<QStringList> removedFiles() const;
    /// Stores size, content hash and time of change of these images, found by their ids.
    Result<void> setContentHashes(std::span<const ImageRecord> images);

    /// Small facts that belong to the project, by name ("defect_types", "split_locked", …); empty when it was never set.
    QString setting(const QString& key) const;
    Result<void> setSetting(const QString& key, const QString& value);

    /// Folders and lists that images were read from, absolute and where they are now; projects older than this memory: `dataFolders`.
    QStringList sources() const;
    /// Remembers them; those inside a data folder move along with it.
    Result<void> addSources(const QStringList& paths);
    /// The folders that images came from, as they are known now.
    QStringList dataFolders() const;
    /// Those of the images that came from the folder `from`, as `dataFolders` names it.
    std::vector<ImageRecord> imagesFrom(const std::vector<ImageRecord>& images, const QString& from) const;
    /// Tells the project that the data folder `from` is now at `to`; refused if no known image of the same size is there.
    /// Callers that can wait ask checkRelocation first, which looks at every image.
    Result<void> relocate(const QString& from, const QString& to);

    /// Tells the project where the files of single images are now; all or none. A file that is another image of it already is refused.
    /// A mask that lies beside the new place as it did beside the old one goes along.
    Result<void> relink(std::span<const FoundFile> found);
    /// Reads again what another connection may have changed besides images, trainings and scores: the name and the data folders.
    Result<void> refresh();
    /// Writes the whole project into `folder`, which must not be there or be empty, there as a whole or not at all. Every file is read
    /// again and compared.
    Result<void> copyTo(const QString& folder, JobContext& job) const;

    /// Returns the new id. At most one training is active; an active one takes the place of the other. The images that it
    /// sees are remembered as they are now.
    Result<std::int64_t> addTraining(const TrainingRecord& training, std::span<const std::int64_t> imageIds = {});
    /// What the training saw, in natural order; nothing for trainings older than this memory.
    Result<std::vector<ImageRecord>> trainingImages(std::int64_t id) const;
    /// Those of them that the project still has: the numbers of its images, in no order. Much cheaper.
    Result<std::vector<std::int64_t>> trainingImageIds(std::int64_t id) const;
    Result<void> updateTraining(const TrainingRecord& training);
    /// `updateTraining` leaves the note as it is: it may be written while a training still goes on.
    Result<void> setTrainingNote(std::int64_t id, const QString& note);
    Result<void> setTrainingName(std::int64_t id, const QString& name);
    /// Removes the training and its scores; its model file stays with the caller.
    Result<void> removeTraining(std::int64_t id);
    Result<std::vector<TrainingRecord>> trainings() const;
    /// 0: none.
    Result<void> setActiveTraining(std::int64_t id);

    /// Takes the place of earlier scores of the same images.
    Result<void> saveScores(std::int64_t trainingId, std::span<const ScoreRecord> scores);
    Result<std::vector<ScoreRecord>> scores(std::int64_t trainingId) const;
    /// Under all trainings: those of these images count no more.
    Result<void> forgetScores(std::span<const std::int64_t> imageIds);

private:
    struct Impl;
    explicit ProjectStore(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace blemish
