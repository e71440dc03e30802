// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace blemish {

class LabelHistory;
class Session;

/// The dialogs about the images of a project, and the actions that open them.
class ProjectTools : public QObject {
    Q_OBJECT
public:
    ProjectTools(Session& session, LabelHistory& history, QWidget* window);

    const QList<QAction*>& actions() const { return m_actions; } ///< that need a project
    QAction* importAction() const { return m_import; }
    QAction* exportAction() const { return m_export; }
    QAction* importLabelsAction() const { return m_importLabels; }
    QAction* exportModelAction() const { return m_exportModel; } ///< of the model in use
    QAction* duplicatesAction() const { return m_duplicates; }

signals:
    void told(const QString& what, const QString& sentence, QAction* help);

private:
    void importWithRules();
    void importLabels();
    void updateActions();
    void tellOfMovedFolders();
    void tellOfOtherContents();
    void askAboutOtherContents();

    Session& m_session;
    LabelHistory& m_history;
    QWidget* m_window;
    QList<QAction*> m_actions;
    int m_toldChanged = 0, m_toldMissing = 0; ///< so that nothing is told twice
    QAction *m_import, *m_export, *m_importLabels, *m_exportModel, *m_duplicates, *m_moved, *m_changed;
};

} // namespace blemish
