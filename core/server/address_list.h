#pragma once
// Addresses of clients: lists of networks, and who a client is behind a reverse proxy.

#include "core/base/result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>

#include <optional>

namespace vams::server {

/// Networks and ranges of IPv4 and IPv6 addresses. An IPv4 address in IPv6 form is the IPv4 one.
class AddressList
{
public:
    /// "192.168.0.0/16", "2001:db8::/32", "10.0.0.7", or the contract's pair "10.0.0.1-10.0.0.9";
    /// several with commas between them.
    static Result<AddressList> parse(const QString &text);

    void add(const AddressList &other) { m_ranges += other.m_ranges; }
    [[nodiscard]] bool isEmpty() const { return m_ranges.isEmpty(); }
    [[nodiscard]] bool contains(const QHostAddress &address) const;

private:
    /// First and last address, each as 16 bytes.
    struct Range
    {
        QByteArray first;
        QByteArray last;
    };
    static std::optional<Range> rangeOf(const QString &text);

    QList<Range> m_ranges;
};

/// As whom limits count an address: of IPv6 its /64, all of which one host may use.
QHostAddress countedAs(const QHostAddress &address);

/// Who sent the request: the peer, or, as far as the peers are trusted proxies, whom their
/// X-Forwarded-For names. Null when a trusted proxy names what is no address.
QHostAddress clientAddress(const QHostAddress &peer, const QList<QByteArray> &forwardedFor,
                           const AddressList &trusted);

} // namespace vams::server
