// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <cstdint>
#include <map>

class QPushButton;
class QTableWidget;

namespace blemish {

class Session;
struct TrainingRecord;

/// All trainings of the project, those that wait on top: which one is in use, how each ended. Finished ones can be put to use,
/// or exported, stopped ones continued, waiting ones taken out, all others but the running one deleted with their files.
class TrainingTable : public QWidget {
    Q_OBJECT
public:
    explicit TrainingTable(Session& session, QWidget* parent = nullptr);

    QTableWidget* table() const { return m_table; }
    void reload();
    const TrainingRecord* selected() const; ///< null: none, or one that waits
    const TrainingRecord* lookedAt() const; ///< the selected one; where none is, the one in use
    /// Deletes without asking. The running training is refused.
    void removeTraining(std::int64_t id);

signals:
    void told(const QString& sentence); ///< how a removal ended
    void chosen(); ///< another row

private:
    void fillWaiting(int row, std::size_t place);
    void fillRow(int row, const TrainingRecord& training);
    void setRow(int row, std::int64_t id, const QStringList& texts, const QString& tip);
    QString lossOf(const TrainingRecord& training);
    void showThreshold(double value);
    void activateSelected();
    void resumeSelected();
    bool anyStopped() const; ///< is there a training that can be continued
    void removeSelected();
    void updateButtons();
    std::int64_t idOf(int row) const;  ///< of the training; of one that waits its ticket, negative
    std::int64_t selectedId() const;   ///< 0: none

    Session& m_session;
    QTableWidget* m_table = nullptr;
    QPushButton* m_activate = nullptr;
    QPushButton* m_resume = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_images = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_export = nullptr;
    std::map<std::int64_t, QString> m_losses; ///< by training, as shown
};

} // namespace blemish
