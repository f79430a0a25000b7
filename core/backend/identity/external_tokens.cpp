#include "core/backend/identity/external_tokens.h"

#include "core/backend/http/validators.h"
#include "core/backend/identity/random_text.h"

#include <algorithm>

namespace vams::backend {

namespace {

constexpr qint64 keysLifetime = 3600;
constexpr qint64 keysLastResort = 86400;
constexpr qint64 retrySeconds = 60;
constexpr qint64 leewaySeconds = 30; // clocks differ
constexpr qsizetype largestToken = 16 * 1024;
constexpr int mostWaiting = 4;

struct TokenParts
{
    Json header;
    Json claims;
    QByteArray signedPart;
    QByteArray signature;
};

std::optional<TokenParts> splitToken(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (token.size() > largestToken || parts.size() != 3)
        return std::nullopt;
    const Result<Json> header = parseJson(fromBase64Url(parts.at(0)));
    const Result<Json> claims = parseJson(fromBase64Url(parts.at(1)));
    const QByteArray signature = fromBase64Url(parts.at(2));
    if (!header || !claims || !header->is_object() || !claims->is_object() || signature.isEmpty())
        return std::nullopt;
    return TokenParts{*header, *claims, parts.at(0) + '.' + parts.at(1), signature};
}

/// Seconds since 1970; nothing when it is no number.
std::optional<double> timeClaim(const Json &claims, const char *name)
{
    const auto it = claims.find(name);
    return it != claims.end() && it->is_number() ? std::optional(it->get<double>()) : std::nullopt;
}

bool names(const Json &audience, const QStringList &wanted)
{
    if (audience.is_string())
        return wanted.contains(audience.get<QString>());
    return audience.is_array() &&
           std::any_of(audience.begin(), audience.end(), [&](const Json &one) {
               return one.is_string() && wanted.contains(one.get<QString>());
           });
}

/// The contract packs lists into a text.
QString firstOfPackedList(const Json &claims, const char *name)
{
    const Result<Json> list = parseJson(jsonText(claims, name).toUtf8());
    return list && list->is_array() && !list->empty() && list->front().is_string()
               ? list->front().get<QString>()
               : QString();
}

} // namespace

UserId userOfClaims(const Json &claims)
{
    QString user = firstOfPackedList(claims, "vams:tokens");
    for (const char *name : {"cognito:username", "username", "sub", "upn"}) {
        if (user.isEmpty())
            user = jsonText(claims, name);
    }
    // An address that the provider has not seen proven could be anybody's.
    const auto verified = claims.find("email_verified");
    if (user.isEmpty() && (verified == claims.end() || *verified == true))
        user = jsonText(claims, "email");
    const bool isReserved = user.compare(QLatin1String("SYSTEM_USER"), Qt::CaseInsensitive) == 0;
    return isReserved || !validate::isUserId(user) ? UserId() : UserId(user);
}

ExternalTokens::ExternalTokens(OidcOptions options, std::shared_ptr<KeySource> source, Clock clock)
    : m_options(std::move(options))
    , m_source(std::move(source))
    , m_clock(std::move(clock))
{}

/// While it lives the lock is open and others know that the provider is being asked.
class ExternalTokens::Visit
{
public:
    Visit(ExternalTokens &tokens, std::unique_lock<std::mutex> &lock)
        : m_tokens(tokens)
        , m_lock(lock)
    {
        m_tokens.m_isAsking = true;
        m_lock.unlock();
    }
    ~Visit()
    {
        m_lock.lock();
        m_tokens.m_isAsking = false;
        m_tokens.m_renewed.notify_all();
    }
    Visit(const Visit &) = delete;
    Visit &operator=(const Visit &) = delete;

private:
    ExternalTokens &m_tokens;
    std::unique_lock<std::mutex> &m_lock;
};

ExternalTokens::Documents ExternalTokens::readDocuments() const
{
    QString issuer = m_options.issuer;
    while (issuer.endsWith(QLatin1Char('/')))
        issuer.chop(1);
    Documents read;
    const auto discovery = m_source->fetch(QUrl(issuer + "/.well-known/openid-configuration"));
    const Result<Json> document = parseJson(discovery.value_or(QByteArray()));
    // A document of somebody else must not choose the keys.
    if (document && document->is_object() && jsonText(*document, "issuer") == m_options.issuer) {
        read.endpoints = {jsonText(*document, "authorization_endpoint"),
                          jsonText(*document, "token_endpoint"), jsonText(*document, "jwks_uri")};
    }
    if (read.endpoints.keys.isEmpty())
        read.endpoints.keys = issuer + QStringLiteral("/.well-known/jwks.json");
    const QUrl address(read.endpoints.keys, QUrl::StrictMode);
    const auto answer = mayFetchKeys(address) ? m_source->fetch(address) : std::nullopt;
    if (const Result<Json> keys = parseJson(answer.value_or(QByteArray())))
        read.keys = readJsonWebKeys(*keys);
    return read;
}

void ExternalTokens::renew(std::unique_lock<std::mutex> &lock, qint64 now)
{
    if (m_isAsking) {
        // Tokens that anybody can make up must not hold all threads of the server.
        if (m_waiting >= mostWaiting)
            return;
        ++m_waiting;
        m_renewed.wait(lock, [this] { return !m_isAsking; });
        --m_waiting;
        return;
    }
    if (m_triedAt != 0 && now - m_triedAt < retrySeconds)
        return;
    m_triedAt = now;
    const auto ask = [&] {
        const Visit visit(*this, lock);
        return readDocuments();
    };
    Documents read = ask();
    if (read.keys.empty())
        return;
    m_keys = std::move(read.keys);
    m_endpoints = read.endpoints;
    m_fetchedAt = now;
}

std::optional<JsonWebKey> ExternalTokens::keyOf(const QString &id)
{
    std::unique_lock lock(m_mutex);
    const qint64 now = m_clock().toSecsSinceEpoch();
    const auto isUsable = [&] {
        return m_keys.contains(id) && m_fetchedAt != 0 && now - m_fetchedAt < keysLastResort;
    };
    const bool isOld = now - m_fetchedAt >= keysLifetime;
    if (!isUsable() || (isOld && !m_isAsking))
        renew(lock, now);
    return isUsable() ? std::optional(m_keys.at(id)) : std::nullopt;
}

OidcEndpoints ExternalTokens::endpoints()
{
    std::unique_lock lock(m_mutex);
    if (m_fetchedAt == 0)
        renew(lock, m_clock().toSecsSinceEpoch());
    return m_endpoints;
}

QString ExternalTokens::claimsProblem(const Json &claims) const
{
    const auto now = static_cast<double>(m_clock().toSecsSinceEpoch());
    if (jsonText(claims, "iss") != m_options.issuer)
        return QStringLiteral("Token of another issuer");
    if (!claims.contains("aud") || !names(claims.at("aud"), m_options.audiences))
        return QStringLiteral("Token for another audience");
    const std::optional<double> expires = timeClaim(claims, "exp");
    if (!expires || *expires + leewaySeconds <= now)
        return QStringLiteral("Token has expired");
    if (claims.contains("nbf")) {
        const std::optional<double> begins = timeClaim(claims, "nbf");
        if (!begins || *begins - leewaySeconds > now)
            return QStringLiteral("Token is not valid yet");
    }
    return {};
}

ExternalIdentity ExternalTokens::verify(const QByteArray &token)
{
    const std::optional<TokenParts> parts = splitToken(token);
    if (!parts)
        return {{}, QStringLiteral("Token missing or invalid format")};
    const QString algorithm = jsonText(parts->header, "alg");
    const bool isRs = algorithm == QLatin1String("RS256");
    if ((!isRs && algorithm != QLatin1String("ES256")) || parts->header.contains("crit"))
        return {{}, QStringLiteral("Token algorithm is not allowed")};
    // Before the provider is asked for keys: tokens of others cost nothing.
    if (const QString problem = claimsProblem(parts->claims); !problem.isEmpty())
        return {{}, problem};
    const std::optional<JsonWebKey> key = keyOf(jsonText(parts->header, "kid"));
    if (!key)
        return {{}, QStringLiteral("Token key is not known")};
    const SignatureKind said = isRs ? SignatureKind::Rs256 : SignatureKind::Es256;
    if (key->kind != said || !isSignedBy(*key, parts->signedPart, parts->signature))
        return {{}, QStringLiteral("Token signature is wrong")};
    const UserId user = userOfClaims(parts->claims);
    if (user.isEmpty())
        return {{}, QStringLiteral("Token names no user")};
    return {user, {}};
}

} // namespace vams::backend
