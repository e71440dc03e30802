// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_images.h"

#include <QDir>
#include <QFile>
#include <QImage>

#include "core/base/parallel.h"
#include "core/ml/model_file.h"
#include "core/project/project_store.h"
#include "ui/text.h"

namespace blemish::bench {

namespace {
constexpr int width = 160, height = 120, perFolder = 1000;

QImage picture(int number) {
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < width; ++x)
            line[x] = qRgb((x + number) % 256, (2 * y + number / 7) % 256, (x * y / 64 + number / 256) % 256);
    }
    return image;
}
} // namespace

void drawImages(const QString& folder, int count) {
    for (int i = 0; i < count; i += perFolder) QDir().mkpath(QStringLiteral("%1/%2").arg(folder).arg(i / perFolder));
    parallelFor(static_cast<std::size_t>(count), availableCores(), [&](std::size_t index) {
        const int i = static_cast<int>(index);
        const QString file = QStringLiteral("%1/%2/part %3.png").arg(folder).arg(i / perFolder).arg(i);
        if (!QFile::exists(file)) picture(i).save(file, "PNG", 90);
    });
}

void addScores(ProjectStore& store) {
    ModelFile model;
    model.info.heatmapScale = {0.0F, 1.0F};
    model.info.imageThreshold = model.info.pixelThreshold = 0.5;
    model.weights.tensors.emplace("student.weight", tensorFromFloats({2}, {1.0F, 2.0F}));
    TrainingRecord training;
    training.name = QStringLiteral("bench");
    training.modelPath = QStringLiteral("models/bench.blm");
    training.state = QStringLiteral("finished");
    training.imageThreshold = training.pixelThreshold = 0.5;
    training.active = true;
    if (auto written = writeModelFile(toPath(store.folder() + QLatin1Char('/') + training.modelPath), model); !written)
        qFatal("%s", written.error().message.c_str());
    const auto images = store.images();
    if (!images) qFatal("The project cannot be read.");
    std::vector<std::int64_t> learned;
    for (const ImageRecord& image : *images) learned.push_back(image.id);
    const auto id = store.addTraining(training, learned);
    if (!id) qFatal("The project cannot be written to.");
    std::vector<ScoreRecord> scores;
    for (const ImageRecord& image : *images)
        scores.push_back({image.id, static_cast<double>(image.id * 7919 % 10007) / 10007, 1.0});
    if (auto saved = store.saveScores(*id, scores); !saved) qFatal("%s", saved.error().message.c_str());
}

} // namespace blemish::bench
