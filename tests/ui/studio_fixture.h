// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "core/imaging/image_io.h"
#include "core/ml/model_file.h"
#include "core/project/project_store.h"
#include "ui/session.h"
#include "ui/text.h"

namespace blemish::test {

/// Keeps a test's settings, thumbnails and projects away from the user's.
inline void useScratchFolders(const QString& folder) {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("blemish-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
}

inline void drawImage(const QString& file, QColor color) {
    QDir().mkpath(QFileInfo(file).absolutePath());
    QImage image(32, 24, QImage::Format_RGB32);
    image.fill(color);
    QVERIFY2(image.save(file), qPrintable(file));
}

/// train/good, test/good and test/scratch with the given numbers of images.
inline void drawCategory(const QString& folder, int train, int good, int scratched) {
    const auto draw = [&folder](const QString& part, int count, QColor color) {
        for (int i = 0; i < count; ++i) drawImage(QStringLiteral("%1/%2/%3.png").arg(folder, part).arg(i, 3, 10, QLatin1Char('0')), color);
    };
    draw(QStringLiteral("train/good"), train, Qt::lightGray);
    draw(QStringLiteral("test/good"), good, Qt::lightGray);
    draw(QStringLiteral("test/scratch"), scratched, Qt::darkRed);
}

/// Imports the folder and waits for the project.
inline void import(Session& session, const QString& data, const QString& project) {
    QSignalSpy opened(&session, &Session::opened);
    session.importFolder(data, project);
    QVERIFY(opened.wait(10'000));
}

/// A finished training with a small model file, scores for the test split and a map for each: OK images score 0.1 to 0.4,
/// NG images 0.3 to 0.9, each group in order of path.
inline void addScoredModel(Session& session, double threshold) {
    ProjectStore& store = *session.store();
    TrainingRecord training;
    training.name = QStringLiteral("model");
    training.modelPath = QStringLiteral("models/model.blm");
    training.state = QStringLiteral("finished");
    training.imageThreshold = threshold;
    training.pixelThreshold = threshold;
    ModelFile model;
    model.info.heatmapScale = {0.0F, 1.0F};
    model.info.imageThreshold = model.info.pixelThreshold = threshold;
    model.weights.tensors.emplace("student.weight", tensorFromFloats({2}, {1.0F, 2.0F}));
    QVERIFY(writeModelFile(toPath(store.folder() + QLatin1Char('/') + training.modelPath), model).ok());
    const auto id = store.addTraining(training);
    QVERIFY(id.ok());

    std::vector<ScoreRecord> scores;
    int ok = 0, ng = 0, okCount = 0, ngCount = 0;
    for (const ImageRecord& image : session.images()) {
        if (image.split != Split::test) continue;
        ++(image.label == Label::ng ? ngCount : okCount);
    }
    for (const ImageRecord& image : session.images()) {
        if (image.split != Split::test) continue;
        const bool isNg = image.label == Label::ng;
        const double place = isNg ? double(ng++) / std::max(1, ngCount - 1) : double(ok++) / std::max(1, okCount - 1);
        const double score = isNg ? 0.3 + 0.6 * place : 0.1 + 0.3 * place;
        scores.push_back({image.id, score, 1.0});
        AnomalyMap map(16, 16, 0.05F);
        for (int y = 4; y < 8; ++y)
            for (int x = 4; x < 8; ++x) map.row(y)[x] = static_cast<float>(score);
        QVERIFY(writeTiff(toPath(QStringLiteral("%1/%2/%3.tif").arg(store.mapFolder()).arg(*id).arg(image.id)), map).ok());
    }
    QVERIFY(store.saveScores(*id, scores).ok());
    session.activateTraining(*id);
    QVERIFY(session.model().has_value());
}

} // namespace blemish::test
