// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <map>

#include "core/project/dataset.h"

namespace blemish::test {

/// A folder that tests fill; scans look at names only, so any bytes do for an image.
class Files {
public:
    Files() { m_root = QFileInfo(m_temporary.path()).canonicalFilePath(); }

    QString root() const { return m_root; }
    QString at(const QString& name) const { return QDir(m_root).filePath(name); }

    QString write(const QString& name, const QByteArray& bytes = "x") const {
        const QString path = at(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write a test file");
        return path;
    }
    void write(const QStringList& names) const {
        for (const QString& name : names) write(name);
    }

private:
    QTemporaryDir m_temporary;
    QString m_root;
};

inline QStringList pathsOf(const std::vector<ImageRecord>& images) {
    QStringList paths;
    for (const ImageRecord& image : images) paths.append(image.path);
    return paths;
}

inline std::map<QString, ImageRecord> byPath(const std::vector<ImageRecord>& images) {
    std::map<QString, ImageRecord> map;
    for (const ImageRecord& image : images) map[image.path] = image;
    return map;
}

inline QString message(const Error& error) {
    return QString::fromStdString(error.message);
}

} // namespace blemish::test

/// Says the sentence when there is an error instead of a value.
#define VERIFY_OK(result)                                                                                                        \
    do {                                                                                                                         \
        const auto& verified = (result);                                                                                         \
        QVERIFY2(verified.ok(), verified.ok() ? "" : verified.error().message.c_str());                                          \
    } while (false)
