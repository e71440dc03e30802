// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>
#include <QTemporaryDir>
#include <algorithm>
#include <filesystem>
#include <optional>
#include <vector>

#include "core/imaging/image_io.h"
#include "core/ml/model_file.h"
#include "core/project/project_store.h"
#include "ui/session.h"

namespace blemish::test {

/// An image of a made-up project: where it is, what it is, and what the model said of it.
struct Part {
    QString path;
    Label label = Label::ok;
    QString type;
    Split split = Split::test;
    std::optional<double> score;
};

/// `count` images of one kind with scores from `from` on, `step` apart.
inline void addParts(std::vector<Part>& parts, const QString& folder, int count, Label label, Split split, double from,
                     double step, const QString& type = {}) {
    for (int i = 0; i < count; ++i) {
        const QString path = QStringLiteral("%1/%2.png").arg(folder).arg(i, 3, 10, QLatin1Char('0'));
        const bool scored = split != Split::train;
        parts.push_back({path, label, type, split, scored ? std::optional(from + i * step) : std::nullopt});
    }
}

/// 6 OK images to learn from; tested: 20 OK (0.100 … 0.290), 4 dents (0.255 … 0.405), 8 scratches (0.50 … 0.85), 3 unlabelled.
inline std::vector<Part> usualParts() {
    std::vector<Part> parts;
    addParts(parts, QStringLiteral("train/good"), 6, Label::ok, Split::train, 0, 0);
    addParts(parts, QStringLiteral("test/good"), 20, Label::ok, Split::test, 0.1, 0.01);
    addParts(parts, QStringLiteral("test/dent"), 4, Label::ng, Split::test, 0.255, 0.05, QStringLiteral("dent"));
    addParts(parts, QStringLiteral("test/scratch"), 8, Label::ng, Split::test, 0.5, 0.05, QStringLiteral("scratch"));
    addParts(parts, QStringLiteral("test/new"), 3, Label::unlabelled, Split::test, 0.2, 0.1);
    return parts;
}

constexpr double usualThreshold = 0.3; ///< no false alarm, one dent missed

/// A project on disk with one finished training, its model file and scores; with `pictures` also images and cached maps.
class PageProject {
public:
    explicit PageProject(std::vector<Part> parts = usualParts(), bool trained = true, bool pictures = false)
        : m_parts(std::move(parts)), m_pictures(pictures) {
        if (pictures) writeImages();
        auto store = ProjectStore::create(folder(), QStringLiteral("plates"));
        if (!store) qFatal("%s", store.error().message.c_str());
        Dataset dataset;
        dataset.root = dataFolder();
        dataset.name = QStringLiteral("plates");
        dataset.layout = QStringLiteral("folders");
        for (const Part& part : m_parts) {
            ImageRecord record;
            record.path = part.path;
            record.label = part.label;
            record.defectType = part.type;
            record.split = part.split;
            dataset.images.push_back(record);
        }
        check((*store)->addDataset(dataset));
        if (trained) addTraining(**store);
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("project")); }
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    QString file(const QString& name) const { return m_folder.filePath(name); }

    /// Opens it. A map in the cache has one bright spot of the score's height.
    void openIn(Session& session) const {
        if (const auto opened = session.openProject(folder()); !opened) qFatal("%s", opened.error().message.c_str());
        for (int i = 0; m_pictures && i < static_cast<int>(session.images().size()); ++i) {
            const auto score = session.score(i);
            if (!score) continue;
            AnomalyMap map(edge, edge, 0.05F);
            map.row(edge / 2)[edge / 3] = static_cast<float>(*score);
            const QString target = session.mapFile(i);
            QDir().mkpath(QFileInfo(target).absolutePath());
            check(writeTiff(target.toStdString(), map));
        }
        if (m_pictures) session.checkMaps();
    }

    static void addTraining(ProjectStore& store, const std::vector<Part>& parts, double threshold) {
        ModelFile model;
        model.info.options.epochs = 20;
        model.info.teacherName = "builtin";
        model.info.heatmapScale = {0.02F, 0.6F};
        model.info.imageThreshold = threshold;
        model.info.pixelThreshold = 0.2;
        model.info.thresholdReason = "Highest score of the held-out OK images.";
        for (int i = 0; i < 20; ++i) model.info.calibrationScores.push_back(0.1 + 0.005 * i);
        model.info.trainingImages = 6;
        model.info.epochsDone = 20;
        model.info.steps = 20;
        model.info.finalLoss = 0.125;
        model.info.created = "2024-05-06T07:08:09Z";
        model.weights.tensors.emplace("bottleneck.weight", tensorFromFloats({2}, {1, 2}));
        const QString file = QStringLiteral("models/%1.blm").arg(check(store.trainings()).size());
        check(writeModelFile(QDir(store.folder()).absoluteFilePath(file).toStdString(), model));
        TrainingRecord training;
        training.name = QStringLiteral("resnet18, 20 epochs");
        training.modelPath = file;
        training.state = QStringLiteral("finished");
        training.createdUtc = QStringLiteral("2024-05-06T07:08:09Z");
        training.optionsJson = QString::fromStdString(toJson(model.info.options));
        training.imageThreshold = threshold;
        training.pixelThreshold = 0.2;
        training.active = true;
        std::vector<std::int64_t> learned;
        for (const ImageRecord& image : check(store.images()))
            if (image.split == Split::train) learned.push_back(image.id);
        const std::int64_t id = check(store.addTraining(training, learned));
        std::vector<ScoreRecord> scores;
        for (const ImageRecord& image : check(store.images())) {
            const auto part = std::find_if(parts.begin(), parts.end(), [&](const Part& each) { return each.path == image.path; });
            if (part != parts.end() && part->score) scores.push_back({image.id, *part->score, 12});
        }
        check(store.saveScores(id, scores));
    }

    template <class T>
    static T check(Result<T> result) {
        if (!result) qFatal("%s", result.error().message.c_str());
        return std::move(*result);
    }
    static void check(const Result<void>& result) {
        if (!result) qFatal("%s", result.error().message.c_str());
    }

private:
    static constexpr int edge = 32; ///< pixels

    void writeImages() const {
        for (const Part& part : m_parts) {
            RgbImage image(edge, edge, 140);
            image.row(edge / 2)[edge] = part.label == Label::ng ? 255 : 150;
            check(writePng((dataFolder() + QLatin1Char('/') + part.path).toStdString(), image));
        }
    }
    void addTraining(ProjectStore& store) const { addTraining(store, m_parts, usualThreshold); }

    QTemporaryDir m_folder;
    std::vector<Part> m_parts;
    bool m_pictures;
};

} // namespace blemish::test
