#include "core/remote/network_thread.h"

#include "core/remote/server_address.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace vams::remote {

namespace {

/// The proxy that the program was told to use, or that of the system; never for servers on this
/// machine.
class ChosenProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return proxyForQuery(query);
    }
};

} // namespace

struct NetworkThread::Managers : public QObject
{
    Managers()
    {
        calls.setProxyFactory(new ChosenProxies);   // the manager owns it
        objects.setProxyFactory(new ChosenProxies); // as above
    }

    QNetworkAccessManager calls{this};
    QNetworkAccessManager objects{this};
};

NetworkThread::NetworkThread()
    : m_managers(new Managers)
{
    m_thread.setObjectName(QStringLiteral("network"));
    m_managers->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_managers, &QObject::deleteLater);
    m_thread.start();
}

NetworkThread::~NetworkThread()
{
    m_thread.quit();
    m_thread.wait();
}

ExchangeEnd NetworkThread::run(std::unique_ptr<HttpExchange> exchange, Lane lane, Job &job)
{
    Q_ASSERT(!isCurrent());
    std::future<ExchangeEnd> end = exchange->end();
    exchange->moveToThread(&m_thread);
    HttpExchange *running = exchange.release();
    QMetaObject::invokeMethod(running, [this, running, lane] {
        running->start(lane == Lane::Calls ? m_managers->calls : m_managers->objects);
    });
    ExchangeEnd result;
    {
        const auto onCancel = job.token().onCancel(
            [running] { QMetaObject::invokeMethod(running, [running] { running->cancel(); }); });
        result = end.get();
    }
    running->deleteLater(); // only now: no cancel can reach it any more
    return result;
}

} // namespace vams::remote
