#pragma once
// Signing in, and the sessions that come of it. Ours, not the contract's.

#include "core/base/json_fwd.h"

#include <QString>

namespace vams {

struct SignIn
{
    QString userId;
    QString password;
    QString totp; ///< empty: none
};

/// What a sign-in or a refresh yields. `mustChangePassword` comes alone: the password was right,
/// and a new one must be set before there are tokens.
struct SessionTokens
{
    QString accessToken;
    QString refreshToken;
    int expiresIn = 0; ///< seconds; of the access token
    bool mfa = false;
    bool mustChangePassword = false;

    bool operator==(const SessionTokens &) const = default;
};

struct Session
{
    QString sessionId;
    QString userId;
    bool mfa = false;
    QString client;  ///< what the program called itself
    QString address; ///< from where it signed in
    QString createdAt;
    QString lastUsedAt;
    QString expiresAt;
    bool isCurrent = false; ///< the one that asks

    bool operator==(const Session &) const = default;
};

/// A secret for an authenticator program; it counts once a code of it was confirmed.
struct TotpEnrolment
{
    QString secret;
    QString address; ///< otpauth://

    bool operator==(const TotpEnrolment &) const = default;
};

void to_json(Json &json, const SignIn &order);
void to_json(Json &json, const SessionTokens &tokens);
void from_json(const Json &json, SessionTokens &tokens);
void to_json(Json &json, const Session &session);
void from_json(const Json &json, Session &session);
void to_json(Json &json, const TotpEnrolment &enrolment);
void from_json(const Json &json, TotpEnrolment &enrolment);

} // namespace vams
