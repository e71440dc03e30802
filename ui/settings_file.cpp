// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_file.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSettings>
#include <algorithm>

#include "core/base/file_io.h"
#include "core/project/file_names.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
constexpr int version = 1;
constexpr std::uintmax_t mostBytes = 1 << 20;

/// Or else it belongs to this computer.
bool isChoice(const QString& key) {
    static const QStringList places{u"window/"_s, u"place/"_s, u"recent/"_s, u"speed/"_s};
    return std::ranges::none_of(places, [&](const QString& place) { return key.startsWith(place); });
}

/// What this program wrote, whatever its version; nothing for anything else.
std::optional<QMap<QString, QString>> parsed(const QByteArray& text) {
    const QJsonObject document = QJsonDocument::fromJson(text).object();
    if (!document[u"blemish_settings"_s].isDouble() || !document[u"settings"_s].isObject()) return std::nullopt;
    const QJsonObject values = document[u"settings"_s].toObject();
    QMap<QString, QString> settings;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!value->isString()) return std::nullopt;
        if (isChoice(value.key())) settings.insert(value.key(), value->toString());
    }
    return settings;
}
} // namespace

void SettingsFile::reset() {
    QSettings settings;
    for (const QString& key : settings.allKeys())
        if (isChoice(key)) settings.remove(key);
}

Result<void> SettingsFile::write(const QString& file) {
    const QSettings settings;
    QJsonObject values;
    for (const QString& key : settings.allKeys())
        if (isChoice(key)) values.insert(key, settings.value(key).toString());
    const QJsonObject document{{u"blemish_settings"_s, version}, {u"settings"_s, values}};
    return writeFileAtomically(toPath(file), QJsonDocument(document).toJson().toStdString());
}

Result<void> SettingsFile::read(const QString& file) {
    const auto bytes = readFile(toPath(file), mostBytes);
    if (!bytes) return bytes.error();
    const auto values = parsed(QByteArray(reinterpret_cast<const char*>(bytes->data()), qsizetype(bytes->size())));
    if (!values)
        return Error{tr("%1 holds no settings of Blemish. Choose a file that “Export…” has written.").arg(inQuotes(file)).toStdString()};
    reset();
    QSettings settings;
    for (auto value = values->begin(); value != values->end(); ++value) settings.setValue(value.key(), *value);
    return {};
}

} // namespace blemish
