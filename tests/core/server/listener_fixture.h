#pragma once
// A listener over a temporary library, and raw clients of it.

#include "tests/core/server/raw_client.h"
#include "tests/support/contract_side.h"

namespace vams::test {

inline const QByteArray rawToken = "a-token-for-raw-requests";
inline const QByteArray rawBearer = "Authorization: Bearer " + rawToken + "\r\n";
/// Of somebody who has no roles.
inline const QByteArray strangersToken = "a-token-without-any-right";
inline const QByteArray rawStranger = "Authorization: Bearer " + strangersToken + "\r\n";
inline constexpr qsizetype mebibyte = 1024 * 1024;

/// Path and query of an object's URL.
QByteArray targetOf(const QString &objectUrl);

class ListenerCase : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

protected:
    /// In place of the listener that stands.
    void listen(const server::ListenerOptions &options);
    [[nodiscard]] RawClient newClient() const { return RawClient(m_url); }
    [[nodiscard]] bool hasDatabase(const QString &id) const;
    [[nodiscard]] QByteArray databaseBody(const QByteArray &id) const;
    /// The request that hides in the body of another one: it would make a database.
    [[nodiscard]] QByteArray hiddenRequest() const;
    /// Asset "thing" of database "data" with this file; the target of a download of it.
    QByteArray storedFile(const QByteArray &bytes);
    /// Start of an upload of one file of one part to the same asset.
    Json startedUpload(qint64 size);
    static QByteArray partTarget(const Json &start);

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<ContractSide> m_side;
    std::unique_ptr<server::HttpListener> m_listener;
    QString m_url;
    QByteArray m_bucketId;
};

} // namespace vams::test
