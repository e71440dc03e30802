// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>
#include <filesystem>

namespace blemish {

/// Numbers inside names count as numbers ("img2" before "img10"), folders stay together, and the language of the
/// machine does not matter: the same names are in the same order everywhere.
bool naturalLess(QStringView a, QStringView b);

/// The extensions that the image reader understands.
bool hasImageSuffix(QStringView name);

/// good, ok, normal in any case.
bool isGoodName(QStringView name);

/// Between Qt's names and the standard library's; any script and any byte survives.
std::filesystem::path toPath(const QString& name);
QString fromPath(const std::filesystem::path& path);
/// "<folder>/<name><suffix>", or "<name> 2<suffix>" … where that is taken.
QString freeFile(const QString& folder, const QString& name, const QString& suffix);
/// A file name as it stands in a message.
QString inQuotes(const QString& name);

/// Sentences about bad files. A data set of which everything is bad must not produce a novel: after `limit` they are
/// only counted.
class Warnings {
public:
    void add(const QString& sentence);
    /// One that costs an image or more: `takePassedOver` tells these alone.
    void addPassedOver(const QString& sentence);
    QStringList take() { return m_all.take(); }
    QStringList takePassedOver() { return m_passedOver.take(); }

private:
    struct Limited {
        QStringList sentences;
        int more = 0;
        void add(const QString& sentence);
        QStringList take();
    };
    static constexpr int limit = 100;
    Limited m_all, m_passedOver;
};

} // namespace blemish
