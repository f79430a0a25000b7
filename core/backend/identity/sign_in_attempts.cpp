#include "core/backend/identity/sign_in_attempts.h"

#include "core/backend/http/api_error.h"
#include "core/backend/identity/account_store.h"
#include "core/backend/identity/session_store.h"
#include "core/backend/objects/hasher.h"

#include <QStringList>

#include <algorithm>

namespace vams::backend {

namespace {

constexpr qint64 lockSeconds = 15 * 60;
constexpr qint64 daySeconds = 86400;

/// From the `free`th attempt on a delay that doubles up to `longestDelay`, at the `lock`th the
/// lock. 0: there is no such step.
struct AttemptLimit
{
    int free = 0;
    qint64 longestDelay = 0;
    int lock = 0;
};

constexpr AttemptLimit nameFromHereLimit{.free = 5, .longestDelay = 16, .lock = 10};
constexpr AttemptLimit networkLimit{.lock = 100};
/// Guesses from many networks at once are slowed down; a lock would be a way to shut the user out.
constexpr AttemptLimit nameFromAnywhereLimit{.free = 20, .longestDelay = 30};

qint64 delayOf(const AttemptLimit &limit, int attempts)
{
    if (limit.lock > 0 && attempts >= limit.lock)
        return lockSeconds;
    if (limit.free == 0 || attempts < limit.free)
        return 0;
    constexpr int enoughDoublings = 10;
    return std::min(limit.longestDelay, 1LL << std::min(attempts - limit.free, enoughDoublings));
}

void countAttempt(sql::Database &db, const QString &subject, qint64 now, const AttemptLimit &limit)
{
    AttemptCount count = AccountStore::attempts(db, subject);
    if (count.lockedUntil > now)
        throw ApiError(429, QStringLiteral("Too many wrong attempts. Try again later."));
    // A lock that is over has been paid for: otherwise one attempt each would prolong it for ever.
    if (limit.lock > 0 && count.attempts >= limit.lock)
        count.attempts = 0;
    ++count.attempts;
    count.lastAt = now;
    const qint64 delay = delayOf(limit, count.attempts);
    count.lockedUntil = delay > 0 ? now + delay : 0;
    AccountStore::setAttempts(db, subject, count);
}

QString networkSubject(const QString &network)
{
    return QStringLiteral("address:") + sha256Hex(network.toUtf8());
}

/// The groups of one side of "::"; empty texts make none.
QStringList groupsOf(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(QLatin1Char(':'));
}

/// The first half of an IPv6 address, each of its groups without leading zeros.
QString halfOf(const QString &address)
{
    constexpr qsizetype groupCount = 8;
    constexpr qsizetype half = 4;
    const qsizetype gap = address.indexOf(QLatin1String("::"));
    QStringList groups = groupsOf(gap < 0 ? address : address.left(gap));
    const QStringList behind = gap < 0 ? QStringList() : groupsOf(address.mid(gap + 2));
    while (gap >= 0 && groups.size() + behind.size() < groupCount)
        groups << QStringLiteral("0");
    groups += behind;
    QString network;
    for (const QString &group : groups.mid(0, half))
        network += QString::number(group.toUInt(nullptr, 16), 16) + QLatin1Char(':');
    return network + QStringLiteral(":/64");
}

} // namespace

QString networkOfAddress(const QString &address)
{
    QString text = address.section(QLatin1Char('%'), 0, 0).toLower();
    // IPv4 in the dress of IPv6 would be one network for the whole internet.
    if (text.startsWith(QLatin1String("::ffff:")) && text.contains(QLatin1Char('.')))
        text = text.section(QLatin1Char(':'), -1);
    if (text == QLatin1String("::1") || text.startsWith(QLatin1String("127.")))
        return {};
    return text.contains(QLatin1Char(':')) ? halfOf(text) : text;
}

SignInAttempts::SignInAttempts(sql::Database &db, const UserId &user, const QString &address,
                               qint64 now)
    : m_db(db)
    , m_user(user)
    , m_network(networkOfAddress(address))
    , m_now(now)
{}

bool SignInAttempts::isKnownPlace() const
{
    const std::vector<Session> sessions = SessionStore::list(m_db, m_user.text(), m_now);
    return std::any_of(sessions.begin(), sessions.end(), [this](const Session &session) {
        return networkOfAddress(session.address) == m_network;
    });
}

void SignInAttempts::begin()
{
    AccountStore::forgetAttempts(m_db, m_now - lockSeconds, m_now - daySeconds);
    countAttempt(m_db, attemptSubject(m_user, m_network), m_now, nameFromHereLimit);
    // Nothing is counted for this machine: in process, and for what a proxy on it passes on.
    if (!m_network.isEmpty())
        countAttempt(m_db, networkSubject(m_network), m_now, networkLimit);
    if (!isKnownPlace())
        countAttempt(m_db, attemptSubject(m_user), m_now, nameFromAnywhereLimit);
}

void SignInAttempts::takeBack()
{
    AccountStore::setAttempts(m_db, attemptSubject(m_user, m_network), {});
    AccountStore::setAttempts(m_db, attemptSubject(m_user), {});
    if (m_network.isEmpty())
        return;
    AttemptCount count = AccountStore::attempts(m_db, networkSubject(m_network));
    count.attempts = std::max(0, count.attempts - 1);
    count.lockedUntil = 0;
    AccountStore::setAttempts(m_db, networkSubject(m_network), count);
}

} // namespace vams::backend
