#include "core/model/access/session.h"

#include "core/base/json.h"

namespace vams {

VAMS_JSON(Session, sessionId, userId, mfa, client, address, createdAt, lastUsedAt, expiresAt,
          isCurrent)
VAMS_JSON(TotpEnrolment, secret, address)

void to_json(Json &json, const SignIn &order)
{
    json = {{"userId", order.userId}, {"password", order.password}};
    if (!order.totp.isEmpty())
        json["totp"] = order.totp;
}

void to_json(Json &json, const SessionTokens &tokens)
{
    if (tokens.mustChangePassword) {
        json = {{"mustChangePassword", true}};
        return;
    }
    json = {{"accessToken", tokens.accessToken},
            {"refreshToken", tokens.refreshToken},
            {"expiresIn", tokens.expiresIn},
            {"mfa", tokens.mfa},
            {"mustChangePassword", false}};
}

void from_json(const Json &json, SessionTokens &tokens)
{
    detail::requireObject(json);
    tokens = {};
    detail::readMember(json, "accessToken", tokens.accessToken);
    detail::readMember(json, "refreshToken", tokens.refreshToken);
    detail::readMember(json, "expiresIn", tokens.expiresIn);
    detail::readMember(json, "mfa", tokens.mfa);
    detail::readMember(json, "mustChangePassword", tokens.mustChangePassword);
}

} // namespace vams
