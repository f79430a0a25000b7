#include "app/desktop/single_instance.h"

#include "core/base/log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QLockFile>

namespace vams::desktop {

namespace {

constexpr int connectMs = 500;
constexpr int answerMs = 5000;
constexpr int lockMs = 10000;
constexpr qint64 longestMessage = 256 * 1024;
constexpr char taken = '+';

QString serverName(const QString &folder)
{
    const QByteArray hash =
        QCryptographicHash::hash(QDir(folder).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("vams-desktop-") + QString::fromLatin1(hash.toHex().left(24));
}

/// A line of JSON.
QByteArray messageOf(const QStringList &arguments, const QString &workingFolder)
{
    return QJsonDocument(
               QJsonObject{{QStringLiteral("arguments"), QJsonArray::fromStringList(arguments)},
                           {QStringLiteral("folder"), workingFolder}})
               .toJson(QJsonDocument::Compact) +
           '\n';
}

bool send(const QString &name, const QByteArray &message)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(connectMs))
        return false;
    socket.write(message);
    // A program that hangs does not take it: then this one opens a window of its own.
    return socket.waitForReadyRead(answerMs) && socket.read(1) == QByteArray(1, taken);
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_name(serverName(folder))
{
    QDir().mkpath(folder);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

bool SingleInstance::handOver(const QStringList &arguments, const QString &workingFolder)
{
    // Of two that start at once, one waits here until the other listens.
    QLockFile lock(QDir::temp().filePath(m_name + QStringLiteral(".lock")));
    lock.tryLock(lockMs);
    if (send(m_name, messageOf(arguments, workingFolder)))
        return true;
    QLocalServer::removeServer(m_name); // left by one that crashed
    if (!m_server.listen(m_name))
        qCWarning(logUi) << "links from outside will open another program:"
                         << m_server.errorString();
    return false;
}

void SingleInstance::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onMessage(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void SingleInstance::onMessage(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestMessage)
            socket->abort();
        return;
    }
    const QJsonObject message = QJsonDocument::fromJson(socket->readLine(longestMessage)).object();
    socket->write(QByteArray(1, taken));
    socket->flush();
    QStringList arguments;
    for (const QJsonValue &argument : message.value(QLatin1String("arguments")).toArray())
        arguments << argument.toString();
    emit received(arguments, message.value(QLatin1String("folder")).toString());
}

} // namespace vams::desktop
