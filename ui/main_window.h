// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <functional>
#include <memory>
#include <optional>

#include "ui/about.h"
#include "ui/window_memory.h"

class QLabel;
class QMenu;
class QStackedWidget;

namespace blemish {

class InspectPage;
class ReportPage;
class MessageBar;
class NavRail;
class ProjectActions;
class Session;
class Shortcuts;
class WelcomePage;

/// The one window: welcome without a project; with one the steps Images, Train, Evaluate, Report. Holds no logic of its own.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    enum Page { images, train, evaluate, report };

    explicit MainWindow(Session& session, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// A folder of images, a CSV, a project folder or its database.
    void openPath(const QString& path);
    void openPaths(const QStringList& paths); ///< several folders, lists or images become one project
    void showPage(int page);
    InspectPage& inspectPage() { return *m_inspect; }
    bool settled() const; ///< nothing runs or is being read
    /// Opens the project that was open at the end, in the background, then image, filter and page as they were. Does nothing when it is gone.
    void restorePlace();
    void tellOfCrash(); ///< of the last start

signals:
    void languageWanted(const QString& code); ///< make this window anew in that language; nothing runs

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makePages();
    void makeFileMenu();
    void makeImageMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void chooseFolder();
    void chooseProject();
    void closeProject();
    void openSample();
    void showProject();
    void updateTitle();
    void updateRecent();
    void rememberProject();
    void letDragOut();
    void tell(const QString& what, const QString& sentence); ///< in the bar above the page
    void tellOfLeaks(int read);
    /// What is about to end, and running work with it.
    enum class Ending { program, project, otherProject };
    enum class Answer { stop, keepModel, stay };
    Answer askAboutWork(Ending ending);
    bool workWouldBeLost() const;
    void endWork(Ending ending, std::function<void()> then); ///< asks first where work would be lost
    void stopWork(const std::function<void()>& then);
    void takeDropped(const QStringList& paths);
    void goToPlace(); ///< after the project of the last time was opened
    void changeLanguage(const QString& code);
    void takeSettings();
    void showSettings();
    void resetLayout();
    QList<KeyGroup> keyGroups() const;
    QList<QAction*> allActions() const;

    Session& m_session;
    QStackedWidget *m_stack, *m_pages;
    WelcomePage* m_welcome;
    NavRail* m_rail;
    MessageBar* m_messages;
    InspectPage* m_inspect;
    ReportPage* m_report = nullptr;
    QLabel* m_cursorText;
    QMenu* m_recentMenu = nullptr;
    QList<QAction*> m_projectActions; ///< that need a project
    std::unique_ptr<Shortcuts> m_shortcuts;
    std::function<void()> m_whenKept; ///< what the user has chosen to do as soon as the training is a model
    std::optional<Place> m_place;     ///< to go to when its project is open
    ProjectActions* m_project = nullptr;
    QAction* m_fullScreen = nullptr;
    QString m_movedFrom; ///< the folder that the project is leaving
};

} // namespace blemish
