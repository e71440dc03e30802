// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/single_instance.h"

#include <QDataStream>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace blemish {

namespace {
constexpr quint32 greeting = 0x424C4D49; ///< "BLMI", so that nothing else is taken for a call
constexpr int patience = 500;            ///< milliseconds; a program that hangs keeps nobody from starting another
} // namespace

SingleInstance::SingleInstance(const QString& name, QObject* parent)
    : QObject(parent), m_name(name), m_server(new QLocalServer(this)) {
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::serve);
}

QString SingleInstance::socket() const {
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QLatin1Char('/') + m_name;
}

bool SingleInstance::handOver(const QStringList& paths) {
    QLocalSocket other;
    other.connectToServer(socket());
    if (!other.waitForConnected(patience)) return false;
    QDataStream stream(&other);
    stream << greeting << paths;
    if (!other.waitForBytesWritten(patience)) return false;
    if (!other.waitForReadyRead(patience)) return false; // it answers when it has understood
    return other.read(1) == "+";
}

bool SingleInstance::listen() {
    if (m_server->listen(socket())) return true;
    QLocalServer::removeServer(socket()); // nobody answered there, or handOver() would have been believed
    return m_server->listen(socket());
}

void SingleInstance::serve() {
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            QDataStream stream(socket);
            stream.startTransaction();
            quint32 word = 0;
            QStringList paths;
            stream >> word >> paths;
            if (!stream.commitTransaction()) return; // more is to come
            if (word != greeting) return socket->abort();
            socket->write("+");
            socket->flush();
            emit asked(paths);
        });
    }
}

} // namespace blemish
