#include "core/server/address_list.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <optional>

namespace vams::server {

namespace {

constexpr int addressBits = 128;
constexpr int networkBytes = 8; // of an IPv6 address, in front of what a host chooses
constexpr int mappedBits = 96;  // in front of an IPv4 address in IPv6 form

QByteArray bytesOf(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4) { // 0.0.0.0 would become "::"
        QByteArray mapped(10, '\0');
        mapped += "\xff\xff";
        for (int shift = 24; shift >= 0; shift -= 8)
            mapped += static_cast<char>(ipv4 >> shift);
        return mapped;
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return {reinterpret_cast<const char *>(bytes.c), sizeof bytes.c};
}

/// Null when the text is no plain address.
QHostAddress addressOf(const QString &text)
{
    QHostAddress address;
    // A zone ("fe80::1%eth0") or a short form ("10.1") would mean different things to others.
    const bool isPlain = text.contains(QLatin1Char(':')) || text.count(QLatin1Char('.')) == 3;
    if (!isPlain || text.contains(QLatin1Char('%')) || !address.setAddress(text))
        return {};
    return address;
}

/// As a proxy names it: some add the port.
QHostAddress hopOf(const QString &text)
{
    static const QRegularExpression withPort(
        QStringLiteral("^(?:\\[([0-9A-Fa-f:.]+)\\]|([0-9.]+))(?::[0-9]{1,5})?\\z"));
    const QRegularExpressionMatch match = withPort.match(text);
    return addressOf(match.hasMatch() ? match.captured(1) + match.captured(2) : text);
}

} // namespace

std::optional<AddressList::Range> AddressList::rangeOf(const QString &text)
{
    const qsizetype dash = text.indexOf(QLatin1Char('-'));
    if (dash >= 0) {
        const QHostAddress first = addressOf(text.left(dash).trimmed());
        const QHostAddress last = addressOf(text.mid(dash + 1).trimmed());
        if (first.isNull() || last.isNull() || first.protocol() != last.protocol() ||
            bytesOf(first) > bytesOf(last))
            return std::nullopt;
        return Range{bytesOf(first), bytesOf(last)};
    }
    const QHostAddress base = addressOf(text.section(QLatin1Char('/'), 0, 0));
    if (base.isNull())
        return std::nullopt;
    const int before = base.protocol() == QAbstractSocket::IPv4Protocol ? mappedBits : 0;
    int prefix = addressBits - before;
    if (text.contains(QLatin1Char('/'))) {
        bool isNumber = false;
        prefix = text.section(QLatin1Char('/'), 1).toInt(&isNumber);
        if (!isNumber || prefix < 0 || prefix > addressBits - before)
            return std::nullopt;
    }
    Range range{bytesOf(base), bytesOf(base)};
    for (int bit = before + prefix; bit < addressBits; ++bit) {
        const auto mask = static_cast<char>(0x80 >> (bit % 8));
        range.first[bit / 8] = static_cast<char>(range.first.at(bit / 8) & ~mask);
        range.last[bit / 8] = static_cast<char>(range.last.at(bit / 8) | mask);
    }
    return range;
}

Result<AddressList> AddressList::parse(const QString &text)
{
    AddressList list;
    for (const QString &part : text.split(QLatin1Char(','))) {
        const std::optional<Range> range = rangeOf(part.trimmed());
        if (!range)
            return fail(ErrorKind::Invalid,
                        QCoreApplication::translate(
                            "vams::server",
                            "An address list takes networks such as 192.168.0.0/16 or "
                            "2001:db8::/32, addresses, and ranges FIRST-LAST."),
                        part);
        list.m_ranges << *range;
    }
    return list;
}

bool AddressList::contains(const QHostAddress &address) const
{
    if (address.isNull())
        return false;
    const QByteArray bytes = bytesOf(address);
    for (const Range &range : m_ranges) {
        if (range.first <= bytes && bytes <= range.last)
            return true;
    }
    return false;
}

QHostAddress countedAs(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QHostAddress(ipv4);
    if (address.isNull())
        return {};
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(std::begin(bytes.c) + networkBytes, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes);
}

QHostAddress clientAddress(const QHostAddress &peer, const QList<QByteArray> &forwardedFor,
                           const AddressList &trusted)
{
    QList<QByteArray> hops;
    for (const QByteArray &line : forwardedFor)
        hops += line.split(',');
    QHostAddress client = peer;
    // From the nearest on: what stands left of the first hop that is not trusted, anybody wrote.
    while (!hops.isEmpty() && trusted.contains(client))
        client = hopOf(QString::fromLatin1(hops.takeLast().trimmed()));
    return client;
}

} // namespace vams::server
