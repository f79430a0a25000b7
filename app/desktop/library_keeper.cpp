#include "app/desktop/library_keeper.h"

#include "core/backend/care/library_care.h"
#include "core/remote/transfer_pace.h"

#include <QDir>
#include <QHostAddress>
#include <QNetworkProxyFactory>

namespace vams::desktop {

namespace {

/// One proxy for all but this computer.
class ManualProxy : public QNetworkProxyFactory
{
public:
    explicit ManualProxy(QNetworkProxy proxy)
        : m_proxy(std::move(proxy))
    {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        const bool isHere = host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
        return {isHere ? QNetworkProxy(QNetworkProxy::NoProxy) : m_proxy};
    }

private:
    QNetworkProxy m_proxy;
};

} // namespace

Result<ui::LibraryFacts> LibraryKeeper::readFacts(Job &job)
{
    const auto size = backend::sizeOfLibrary(m_info.place, job);
    if (!size)
        return fail(size.error());
    return ui::LibraryFacts{size->databaseBytes, size->blobBytes, size->blobs};
}

Result<ui::LibraryCheckReport> LibraryKeeper::check(Job &job)
{
    const auto check = backend::checkLibrary(m_info.place, job);
    if (!check)
        return fail(check.error());
    return ui::LibraryCheckReport{check->blobs, check->bytes, check->problemCount, check->problems};
}

Result<void> LibraryKeeper::backUp(const QString &folder, Job &job)
{
    const QString name = QDir(m_info.place).dirName() + QStringLiteral("-backup");
    return backend::backUpLibrary(m_info.place, QDir(folder).filePath(name), job);
}

void LibraryKeeper::moveTo(const QString &folder)
{
    // The session, and this with it, ends on the way.
    const Mover mover = m_mover;
    if (mover)
        mover(m_info.place, folder);
}

void LibraryKeeper::applyNetwork(const ui::NetworkChoice &network, const QString &password)
{
    setProxy(network, password);
}

void LibraryKeeper::applyTransferLimits(qint64 upload, qint64 download)
{
    setTransferLimits(upload, download);
}

void setTransferLimits(qint64 upload, qint64 download)
{
    remote::uploadPace().setLimit(upload);
    remote::downloadPace().setLimit(download);
}

void setProxy(const ui::NetworkChoice &network, const QString &password)
{
    using Mode = ui::NetworkChoice::Mode;
    if (network.mode == Mode::System || (network.mode == Mode::Manual && network.host.isEmpty())) {
        QNetworkProxyFactory::setUseSystemConfiguration(true);
        return;
    }
    QNetworkProxyFactory::setUseSystemConfiguration(false);
    if (network.mode == Mode::NoProxy) {
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        return;
    }
    QNetworkProxyFactory::setApplicationProxyFactory(
        new ManualProxy({QNetworkProxy::HttpProxy, network.host, static_cast<quint16>(network.port),
                         network.user, password}));
}

} // namespace vams::desktop
