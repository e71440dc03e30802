// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QLocalServer;

namespace blemish {

/// One running studio for each user. The first one listens on a local socket; a second one hands its arguments over and leaves.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// `name` is a file name; the socket lies in the user's runtime folder, which nobody else can enter.
    explicit SingleInstance(const QString& name, QObject* parent = nullptr);

    /// True when another one has taken the paths: this program is not needed.
    bool handOver(const QStringList& paths);
    /// Listens from now on. A socket that a crashed program left behind is replaced.
    bool listen();

signals:
    void asked(const QStringList& paths); ///< by another start; empty: only come to the front

private:
    void serve();

    QString socket() const;

    QString m_name;
    QLocalServer* m_server;
};

} // namespace blemish
