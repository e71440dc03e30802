// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <vector>

#include "ui/job_runner.h"

namespace blemish {

class Session;

/// Finds the normal training image that looks most like another image, by colour and layout at a coarse grid. That is cheap
/// and needs no model; among very many images only an even sample is looked at.
class NearestNormal : public QObject {
    Q_OBJECT
public:
    static constexpr int mostCandidates = 256;

    explicit NearestNormal(Session& session, QObject* parent = nullptr);

    /// `found` follows; a later call takes the place of an earlier one.
    void find(int image);
    int candidates() const { return static_cast<int>(m_candidates.size()); }

signals:
    void found(int image, int normal); ///< -1: there is no normal training image

private:
    using Look = std::vector<float>; ///< empty: the file could not be read
    static Look lookAt(const QString& file);
    void read(const QString& file);
    void decide();

    Session& m_session;
    ReadPool m_pool;
    QHash<QString, Look> m_looks; ///< by file
    std::vector<int> m_candidates;
    int m_image = -1;
    int m_waiting = 0;
    int m_request = 0;
};

} // namespace blemish
