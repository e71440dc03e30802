// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <memory>

#include "ui/about.h"

class QLabel;
class QMenu;
class QStackedWidget;

namespace blemish {

class InspectPage;
class ReportPage;
class MessageBar;
class NavRail;
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
    /// Opens the project that was open at the end, with image, filter and page as they were. Does nothing when it is gone.
    void restorePlace();
    void tellOfCrash(); ///< of the last start

signals:
    void languageWanted(const QString& code); ///< make this window anew in that language; nothing runs

protected:
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
    void openSample();
    void showProject();
    void updateTitle();
    void updateRecent();
    void rememberProject();
    void letDragOut();
    void tell(const QString& what, const QString& sentence); ///< in the bar above the page
    void tellOfLeaks(int read);
    bool askAboutWork();
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
    bool m_closeWhenKept = false; ///< the user has chosen to close as soon as the training is a model
};

} // namespace blemish
