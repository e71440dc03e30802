// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

class QAction;
class QMenu;
class QWidget;

namespace blemish {

class Session;
struct Growth;

/// What is done with the project that is open as a whole: adding to it, renaming and moving it. Its menus stand in the File menu.
class ProjectActions : public QObject {
    Q_OBJECT
public:
    ProjectActions(Session& session, QWidget* window);

    void addMenus(QMenu& file);
    /// A model is offered to the project that is open, or to the next one.
    void offerModel(const QString& file);
    /// Asks what dropped images or folders are to be. False: they are to be opened as a project.
    bool takesIn(const QStringList& paths);
    static bool isModel(const QString& path);

signals:
    void told(const QString& what, const QString& sentence, QAction* help); ///< something did not go well
    void news(const QString& what, const QString& sentence, QAction* help); ///< something was done
    void moveWanted(const QString& folder);                                 ///< after the running work

private:
    void chooseImages();
    void chooseFolder();
    void chooseModel();
    void rename();
    void chooseNewPlace();
    void askAboutModel();
    void tellOfGrowth(const Growth& growth);
    void updateActions();

    Session& m_session;
    QWidget* m_window;
    QAction *m_images, *m_folder, *m_model, *m_rescan, *m_open, *m_rename, *m_move, *m_showNew;
    QList<std::int64_t> m_new; ///< ids that `m_showNew` shows
    QString m_waitingModel; ///< for the next project
};

/// Where a project of this name would lie in `parent`, next to what is there.
QString projectPlace(const QString& parent, const QString& name);

} // namespace blemish
