// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include "core/imaging/image_io.h"
#include "core/imaging/sample_images.h"

/// Helpers for tests that run the real executable.
namespace blemish::test {

struct CliRun {
    int code = -1; ///< -1: it crashed or did not end
    QByteArray out, err;

    /// Null when stdout is anything but one JSON object.
    QJsonObject json() const {
        QJsonParseError error{};
        const QJsonDocument document = QJsonDocument::fromJson(out, &error);
        return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
    }
};

inline QProcessEnvironment quietEnvironment(const QString& teachers) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BLEMISH_TEACHERS"), teachers);
    for (const auto* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) environment.remove(QLatin1String(name));
    return environment;
}

inline void prepare(QProcess& process, const QStringList& arguments, const QString& folder) {
    process.setProgram(QStringLiteral(BLEMISH_EXECUTABLE));
    process.setArguments(arguments);
    process.setWorkingDirectory(folder);
    process.setProcessEnvironment(quietEnvironment(folder + QStringLiteral("/no-teachers")));
}

inline CliRun finish(QProcess& process) {
    CliRun run;
    if (!process.waitForFinished(180'000)) process.kill();
    if (process.exitStatus() == QProcess::NormalExit) run.code = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err += process.readAllStandardError();
    return run;
}

/// Runs `blemish` in `folder`, without a display and without installed teachers.
inline CliRun runCli(const QStringList& arguments, const QString& folder) {
    QProcess process;
    prepare(process, arguments, folder);
    process.start();
    return finish(process);
}

/// A drawn part as PNG file; an empty `defectType` is a good one.
inline bool writePart(const QString& file, std::uint32_t seed, const std::string& defectType = {}, int size = 64) {
    return writePng(file.toStdString(), drawSamplePart(seed, defectType, size).image).ok();
}

} // namespace blemish::test
