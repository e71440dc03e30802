// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recent_projects.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>

#include "core/project/project_store.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
constexpr int remembered = 8;

/// What a folder is called without the hash that tells projects of the same name apart.
QString nameOf(const QString& folder) {
    static const QRegularExpression hash(u"-[0-9a-f]{8}$"_s);
    return QFileInfo(folder).fileName().remove(hash);
}

QString obstacleOf(const QString& folder) {
    if (ProjectStore::isProject(folder)) return {};
    return QFileInfo(folder).isDir() ? QCoreApplication::translate("RecentProjects", "no project in its folder any more")
                                     : QCoreApplication::translate("RecentProjects", "its folder is not there now");
}
} // namespace

QList<RecentProject> recentProjects() {
    const QSettings settings;
    const QVariantMap names = settings.value(u"recent/names"_s).toMap();
    QList<RecentProject> projects;
    for (const QString& folder : settings.value(u"recent/projects"_s).toStringList())
        projects << RecentProject{folder, names.value(folder, nameOf(folder)).toString(), obstacleOf(folder)};
    return projects;
}

void rememberRecent(const QString& folder, const QString& name) {
    QSettings settings;
    QStringList folders = settings.value(u"recent/projects"_s).toStringList();
    folders.removeAll(folder);
    folders.prepend(folder);
    folders = folders.mid(0, remembered);
    const QVariantMap before = settings.value(u"recent/names"_s).toMap();
    QVariantMap names;
    for (const QString& each : std::as_const(folders))
        if (before.contains(each)) names.insert(each, before.value(each));
    names.insert(folder, name);
    settings.setValue(u"recent/projects"_s, folders);
    settings.setValue(u"recent/names"_s, names);
}

void forgetRecent(const QString& folder) {
    QSettings settings;
    QStringList folders = settings.value(u"recent/projects"_s).toStringList();
    folders.removeAll(folder);
    QVariantMap names = settings.value(u"recent/names"_s).toMap();
    names.remove(folder);
    settings.setValue(u"recent/projects"_s, folders);
    settings.setValue(u"recent/names"_s, names);
}

} // namespace blemish
