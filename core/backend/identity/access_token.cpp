#include "core/backend/identity/access_token.h"

#include "core/backend/identity/random_text.h"
#include "core/backend/objects/hasher.h"
#include "core/base/json.h"

namespace vams::backend {

namespace {

/// The only header there is: {"alg":"HS256","typ":"JWT","kid":"vams"}.
const QByteArray &ourHeader()
{
    static const QByteArray header = toBase64Url(R"({"alg":"HS256","typ":"JWT","kid":"vams"})");
    return header;
}

} // namespace

AccessTokens::AccessTokens(QByteArray secret, Clock clock)
    : m_secret(std::move(secret))
    , m_clock(std::move(clock))
{}

QString AccessTokens::make(const AccessGrant &grant) const
{
    const qint64 now = m_clock().toSecsSinceEpoch();
    const QByteArray claims = dumpJson({{"sub", grant.userId},
                                        {"sid", grant.sessionId},
                                        {"iat", now},
                                        {"exp", now + accessTokenLifetime}});
    const QByteArray signedPart = ourHeader() + '.' + toBase64Url(claims);
    return QString::fromLatin1(signedPart + '.' + toBase64Url(hmacSha256(m_secret, signedPart)));
}

bool AccessTokens::looksOurs(const QByteArray &token)
{
    return token.startsWith(ourHeader() + '.');
}

std::optional<AccessGrant> AccessTokens::verify(const QByteArray &token) const
{
    const qsizetype dot = token.lastIndexOf('.');
    if (!looksOurs(token) || dot <= ourHeader().size())
        return std::nullopt;
    const QByteArray signedPart = token.left(dot);
    if (!equalInConstantTime(token.mid(dot + 1), toBase64Url(hmacSha256(m_secret, signedPart))))
        return std::nullopt;
    const Result<Json> claims = parseJson(fromBase64Url(signedPart.mid(ourHeader().size() + 1)));
    if (!claims || !claims->is_object() || !claims->contains("exp") ||
        !claims->at("exp").is_number_integer() ||
        claims->at("exp").get<qint64>() <= m_clock().toSecsSinceEpoch())
        return std::nullopt;
    return AccessGrant{jsonText(*claims, "sub"), jsonText(*claims, "sid")};
}

} // namespace vams::backend
