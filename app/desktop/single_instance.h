#pragma once
// One program for each user: a second start hands its command line to the first and ends.

#include <QLocalServer>
#include <QObject>
#include <QStringList>

class QLocalSocket;

namespace vams::desktop {

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `folder` tells users (and tests) apart: the data folder of the program.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// Blocks shortly. True if a program that runs already has taken the message; else this one is
    /// the first and hears what later ones say.
    bool handOver(const QStringList &arguments, const QString &workingFolder);

signals:
    void received(const QStringList &arguments, const QString &workingFolder);

private:
    void onConnection();
    void onMessage(QLocalSocket *socket);

    QString m_name;
    QLocalServer m_server;
};

} // namespace vams::desktop
