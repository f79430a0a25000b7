#pragma once
// How a listener listens, and whom it listens to.

#include "core/server/address_list.h"
#include "core/server/tls_identity.h"

#include <QString>
#include <QStringList>

namespace vams::server {

struct ListenerOptions
{
    QString host = QStringLiteral("127.0.0.1");
    int port = 0; ///< 0: any that is free
    double requestsPerSecond = 50;
    double burst = 100; ///< 0: no limit

    std::shared_ptr<TlsIdentity> tls; ///< null: plain HTTP
    QString publicUrl;          ///< the root that clients see, without a slash at its end, or empty
    AddressList allowed;        ///< empty: everybody
    AddressList trustedProxies; ///< whose X-Forwarded headers are believed
    QStringList corsOrigins;    ///< empty: every origin
    QString webFolder;          ///< a static site beside the API, or empty

    /// Of all JSON bodies at work, with what they become when they are read; beyond it 503. Three
    /// of the largest at once; a hundred thousand of those that clients send.
    qint64 mostBodyMemory = 512LL * 1024 * 1024;

    int idleMs = 30000; ///< how long a silent client is waited for
    int headMs = 15000; ///< from the first byte of a request to the end of its headers
    qint64 leastBytesPerSecond = 256; ///< of bodies and answers, over each `idleMs`
    int mostConnections = 512;        ///< what is beyond is told 503
    int mostOfOneAddress = 0;         ///< connections of one client; 0: no bound of its own
};

} // namespace vams::server
