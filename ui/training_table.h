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

/// All trainings of the project: which one is in use, how each ended; finished ones can be put to use, stopped ones
/// continued, all that do not run can be deleted with their model file.
class TrainingTable : public QWidget {
    Q_OBJECT
public:
    explicit TrainingTable(Session& session, QWidget* parent = nullptr);

    QTableWidget* table() const { return m_table; }
    void reload();
    /// Deletes without asking. The running training is refused.
    void removeTraining(std::int64_t id);

signals:
    void failed(const QString& sentence);

private:
    void fillRow(int row, std::size_t index);
    QString lossOf(const TrainingRecord& training);
    void showThreshold(double value);
    void activateSelected();
    void resumeSelected();
    bool anyStopped() const; ///< is there a training that can be continued
    void askAndRemove();
    void updateButtons();
    int selectedTraining() const; ///< index into Session::trainings, or -1

    Session& m_session;
    QTableWidget* m_table = nullptr;
    QPushButton* m_activate = nullptr;
    QPushButton* m_resume = nullptr;
    QPushButton* m_remove = nullptr;
    std::map<std::int64_t, QString> m_losses; ///< by training, as shown
};

} // namespace blemish
