// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include "core/base/result.h"
#include "core/imaging/heatmap.h"
#include "core/metrics/evaluation.h"
#include "core/metrics/image_metrics.h"
#include "core/ml/model_file.h"
#include "core/project/project_store.h"
#include "ui/gallery_filter.h"

class QTimer;
class QUndoStack;

namespace blemish {
class ContentReader;
class JobRunner;
class ReadPool;
class LogBook;
class ReadPool;
class TrainingRuns;
struct ProjectContents;

/// What came of looking for new images.
struct Growth {
    int added = 0, renamed = 0;
    std::vector<std::int64_t> fresh;   ///< ids of those that were added
    std::vector<std::int64_t> missing; ///< ids of images whose files are not there any more
    bool again = false;                ///< the folders were looked through again
};

/// The one truth of the studio for project, images, model, scores and threshold. Views observe it and never each other. GUI
/// thread.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    JobRunner& jobs() { return *m_jobs; }
    TrainingRuns& runs() { return *m_runs; } ///< starts, queues and stops trainings
    LogBook& log() { return *m_log; }
    ContentReader& contents() { return *m_contents; } ///< finds out which images are there twice
    /// Steps that can be taken back; ends with the project. `undo` and `redo` first close a running move of a threshold.
    QUndoStack& undoStack() { return *m_undoStack; }
    void undo();
    void redo();

    // --- project
    bool hasProject() const { return m_store != nullptr; }
    ProjectStore* store() { return m_store.get(); }
    QString projectName() const;
    Result<void> openProject(const QString& folder); ///< at once; the current one is closed first
    /// Opens a project, or makes one of any folder or CSV (in `projectFolder`, or under the application's data folder), in the
    /// background; `opened` or `failed` tells the end.
    void importFolder(const QString& dataFolder, const QString& projectFolder = {});
    void importFolders(const QStringList& data, const QString& projectFolder = {}); ///< several into one project
    /// One that was scanned and labelled already; `copy`: with copies of its images in the project's folder.
    void importDataset(const Dataset& dataset, const QStringList& data, bool copy = false);
    void closeProject();
    bool renameProject(const QString& name);
    /// The whole project goes to `folder`, in the background; it is closed meanwhile and open again at the end, there or where it was.
    void moveProject(const QString& folder);
    // --- what is added to the open project, in the background; `grown` or `failed` tells the end. Labels and splits of its images stay
    void addImages(const QStringList& data); ///< folders, lists or single images; one step to undo
    /// Looks through the folders that the images came from: what is new is added, what was renamed is found again by its content.
    void rescan();
    void importModel(const QString& file); ///< a copy of it is put to use; `modelChanged` tells
    // --- images, by index into images()
    const std::vector<ImageRecord>& images() const { return m_images; }
    QString imageFile(int index) const;
    QString maskFile(int index) const;
    int currentImage() const { return m_currentImage; } ///< -1: none
    void setCurrentImage(int index);
    void setLabel(const std::vector<int>& indices, Label label, const QString& defectType = {}); ///< no type: NG keeps its own
    const QStringList& defectTypes() const { return m_defectTypes; } ///< of the project, in the order of their keys
    void addDefectType(const QString& name);
    /// The project's types from now on, and the images whose type becomes another one.
    bool setDefectTypes(const QStringList& types, const std::vector<ImageRecord>& records);
    bool splitLocked() const;
    /// What becomes of the records' splits while the project's are locked (see lockedSplit): they stay, or, in a step back or
    /// forth, they go with the label.
    enum class LockedSplits { stay, goWithLabel };
    /// Stores label, defect type, split and review of these images as the records say, found by their ids; all or none.
    bool setStates(std::vector<ImageRecord> records, LockedSplits splits = LockedSplits::stay);
    /// And their drawn masks, whose files are there already; types of defect that are new become the project's.
    bool setStatesAndMasks(std::vector<ImageRecord> records, LockedSplits splits = LockedSplits::stay);
    void setContentHashes(const std::vector<ImageRecord>& records);
    /// Takes these out of the project; their files stay. Nothing when that failed, which was told.
    std::optional<RemovedImages> removeImages(const std::vector<int>& indices);
    bool putBack(const RemovedImages& removed);
    bool relink(const std::vector<FoundFile>& found); ///< where the files of single images are now
    /// These images have other contents now, whose hashes the records bear: scores and heatmaps of the old ones go, and the labels if they
    /// are `relabel`led.
    bool takeContents(const std::vector<ImageRecord>& records, bool relabel);
    int indexOf(std::int64_t imageId) const; ///< -1: not in this project
    void maskDrawn(int index);               ///< its mask file in the project is new
    void applyIgnoreRegion();                ///< brings maps and scores up to date with it, in the background
    // --- model and scores
    const std::vector<TrainingRecord>& trainings() const { return m_trainings; }
    const TrainingRecord* activeTraining() const;
    const std::optional<ModelInfo>& model() const { return m_model; }
    QString modelFile() const; ///< absolute; empty: none
    void activateTraining(std::int64_t id);
    bool setTrainingNote(std::int64_t id, const QString& note); ///< stored at once; a step that can be undone
    bool renameTraining(std::int64_t id, const QString& name);  ///< likewise; no empty name
    /// With model, checkpoint and cached maps; not the running one. True: the files are in the trash, false: there is none for
    /// them, and they are deleted.
    Result<bool> removeTraining(std::int64_t id);
    void refreshTrainings();               ///< reads their records again and tells
    void startScoring(bool again = false); ///< images that need it (`again`: all), now or when it is their turn; caches their maps
    void scoreTestImages();                ///< all images outside the train split
    bool scoring() const { return m_scoring || m_scoringTicket != 0; } ///< runs or waits
    QString scoringObstacle() const;                                   ///< why the model in use cannot score; empty: it can
    bool needsScoring(int index) const; ///< has no score, or its map is gone from the cache
    int unscored(std::optional<Split> split = {}) const; ///< how many need it
    void checkMaps();                   ///< looks for maps that are gone, in the background; tells by `scoresChanged`
    std::optional<double> score(int index) const;
    std::optional<AnomalyMap> map(int index) const; ///< cached, of the active model; quick: one small file
    QString mapFile(int index, std::int64_t training = 0) const; ///< where `map` reads (0: active one). Empty: no model
    // --- thresholds: for the image decision, with a review band or not, and for pixels; a move that rests is a step
    const Thresholds& thresholds() const { return m_thresholds; }
    double threshold() const { return m_thresholds.ng; }
    double pixelThreshold() const { return m_pixelThreshold; }
    void setThreshold(double threshold); ///< a review band that would turn inside out gives way
    void setReviewThreshold(std::optional<double> review);
    void setThresholds(const Thresholds& thresholds);
    void setPixelThreshold(double threshold);
    std::optional<Decision> decision(int index) const;
    const RocCurve& roc() const { return m_roc; } ///< of labelled, scored images of the test split
    int copiesOfTrainingImages() const; ///< in the test split, as far as contents are read
    /// Those, and test images that this training has learned from before they were moved there.
    int testImagesSeenBy(std::int64_t training) const;
    Evaluation evaluation() const; ///< image metrics with intervals; pixel metrics only after `startEvaluation`
    void startEvaluation();        ///< pixel metrics, in the background; `evaluationReady`
    bool evaluating() const { return m_evaluating; }
    const QString& pixelObstacle() const { return m_pixelObstacle; } ///< why there can be no pixel metrics; empty: there can
    bool pixelMetricsKnown() const { return m_pixelKnown; }          ///< for these labels, scores and masks
    bool intervalsMissing() const; ///< so many images that they come with `startEvaluation`
    const GalleryFilter& filter() const { return m_filter; }
    void setFilter(const GalleryFilter& filter);
    bool accepts(int index) const; ///< does the filter show this image

signals:
    void opened();
    void closed();
    void renamed();
    void grown(const blemish::Growth& growth);
    void failed(const QString& what, const QString& sentence);
    void imagesChanged(); ///< labels, splits or the list itself
    void currentImageChanged(int index);
    void trainingsChanged();
    void modelChanged();
    void scoresChanged();
    void mapsChanged(const std::vector<std::int64_t>& imageIds); ///< in the cache, of the active model
    void thresholdChanged(double threshold); ///< or the review band
    void pixelThresholdChanged(double threshold);
    void filterChanged();
    void evaluationReady();

private:
    friend class TrainingTextStep;
    friend class ThresholdStep;
    enum class TrainingText { name, note };
    bool changeText(std::int64_t training, TrainingText which, const QString& text);
    bool storeText(std::int64_t training, TrainingText which, const QString& text);
    void take(std::unique_ptr<ProjectStore> store, ProjectContents contents);
    void keepLockedSplits(std::vector<ImageRecord>& records, LockedSplits splits);
    void takeStates(const std::vector<ImageRecord>& records);
    void bringMapsTo(const QString& region, const QString& folder);
    void grow(const QStringList& data, bool again);
    void insertImages(const std::vector<ImageRecord>& records, const std::vector<ScoreRecord>& scores, std::int64_t current);
    void replaceImages(std::vector<ImageRecord> images, const std::vector<ScoreRecord>& known, std::int64_t current);
    void startImport(const QStringList& data, const QString& folder, std::optional<Dataset> dataset, bool copy);
    void reloadTrainings();
    void takeAllScores(const std::vector<ScoreRecord>& scores);
    void rebuildRoc();
    QString findPixelObstacle() const;
    void showModel(); ///< after the active training changed
    void showModel(const std::vector<ScoreRecord>& scores);
    void scoreImages(const std::vector<int>& indices);
    void takeScores(int generation, std::vector<ScoreRecord> scores);
    void restThresholds(); ///< saves a move of the thresholds as one step of the history
    bool storeThresholds(std::int64_t training, const Thresholds& thresholds, double pixelThreshold);
    std::vector<ScoredImage> scoredTestImages() const;
    QSet<QString> trainedContents() const; ///< hashes of the train split, as far as they are known
    QSet<qint64> imagesSeenBy(std::int64_t training) const;
    int testImagesAmong(const QSet<qint64>& seen) const;
    int countTested(const std::function<bool(const ImageRecord&)>& wanted) const;
    bool report(const QString& what, const Result<void>& result); ///< true when fine; tells of the error otherwise
    std::unique_ptr<LogBook> m_log;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<ReadPool> m_mapReader;
    std::unique_ptr<QUndoStack> m_undoStack;
    std::unique_ptr<ProjectStore> m_store;
    std::unique_ptr<TrainingRuns> m_runs;
    std::unique_ptr<ContentReader> m_contents;
    std::unique_ptr<ReadPool> m_stamps; ///< compares the ignore region with the one that the maps follow
    std::vector<ImageRecord> m_images;
    std::unordered_map<std::int64_t, int> m_indexOf; ///< by image id
    std::vector<TrainingRecord> m_trainings;
    QStringList m_defectTypes;
    std::vector<std::optional<double>> m_scores; ///< by image index
    std::vector<double> m_milliseconds;          ///< by image index, 0 without score
    std::optional<ModelInfo> m_model;
    PixelMetricsResult m_pixelMetrics;
    QString m_pixelObstacle;
    bool m_evaluating = false, m_pixelKnown = false;
    mutable std::optional<ImageIntervals> m_intervals; ///< of the scores in force, once computed
    mutable std::optional<QSet<qint64>> m_seen; ///< the images that the model in use learned from, once read
    QSet<qint64> m_mapsGone;  ///< ids of scored images whose map is not in the cache
    int m_scoreBatches = 0;   ///< how often scores came, so that an older look at the cache is not believed
    int m_scoringTicket = 0;  ///< of a scoring that waits for its turn; 0: none does
    bool m_scoring = false;
    RocCurve m_roc;
    GalleryFilter m_filter;
    int m_currentImage = -1;
    Thresholds m_thresholds;
    double m_pixelThreshold = 0;
    int m_masksDrawn = 0; ///< how often, so that metrics of older masks are dropped
    int m_generation = 0; ///< of project and model; results of jobs begun under an older one are dropped
    QTimer* m_saveTimer;  ///< thresholds are saved when the dragging rests
};

} // namespace blemish
