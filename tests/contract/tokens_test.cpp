#include "core/backend/identity/random_text.h"
#include "core/backend/objects/hasher.h"
#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <future>
#include <semaphore>

namespace vams::test {

namespace {

const QString issuer = QStringLiteral("https://idp.example.com");

QByteArray numberBytes(EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    QByteArray bytes(BN_num_bytes(number), '\0');
    BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), int(bytes.size()));
    BN_free(number);
    return bytes;
}

QByteArray padded(QByteArray bytes)
{
    return QByteArray(32 - bytes.size(), '\0') + bytes;
}

} // namespace

/// An OpenID provider in memory.
class FakeProvider final : public backend::KeySource
{
public:
    FakeProvider()
        : rsa(madeOnce(0))
        , stranger(madeOnce(1))
        , curve(EVP_EC_gen("P-256"), EVP_PKEY_free)
    {}

    std::optional<QByteArray> fetch(const QUrl &url) override
    {
        if (isHeld) {
            asked.release();
            goOn.acquire();
        }
        if (isDown)
            return std::nullopt;
        if (url.path().endsWith(QLatin1String("openid-configuration")))
            return dumpJson({{"issuer", issuer},
                             {"jwks_uri", issuer + "/keys"},
                             {"token_endpoint", issuer + "/token"},
                             {"authorization_endpoint", issuer + "/authorize"}});
        ++keyFetches;
        const auto text = [](const QByteArray &bytes) {
            return QString::fromLatin1(backend::toBase64Url(bytes));
        };
        const QByteArray n = numberBytes(rsa.get(), "n");
        return dumpJson(
            {{"keys",
              {{{"kid", rsaId}, {"kty", "RSA"}, {"n", text(n)}, {"e", "AQAB"}, {"use", "sig"}},
               {{"kid", "curve"},
                {"kty", "EC"},
                {"crv", "P-256"},
                {"x", text(padded(numberBytes(curve.get(), "qx")))},
                {"y", text(padded(numberBytes(curve.get(), "qy")))}}}}});
    }

    /// RSA keys take half a second each.
    static std::shared_ptr<EVP_PKEY> madeOnce(int which)
    {
        static const std::shared_ptr<EVP_PKEY> keys[] = {{EVP_RSA_gen(2048), EVP_PKEY_free},
                                                         {EVP_RSA_gen(2048), EVP_PKEY_free}};
        return keys[which];
    }

    std::shared_ptr<EVP_PKEY> rsa, stranger, curve;
    QString rsaId = QStringLiteral("first");
    int keyFetches = 0;
    bool isDown = false;
    std::atomic<bool> isHeld = false; ///< each fetch tells `asked` and waits for `goOn`
    std::counting_semaphore<> asked{0};
    std::counting_semaphore<> goOn{0};
};

namespace {

QByteArray signature(EVP_PKEY *key, const QByteArray &message, bool isCurve)
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    size_t size = 512;
    QByteArray bytes(int(size), '\0');
    const auto *data = reinterpret_cast<const unsigned char *>(message.constData());
    auto *out = reinterpret_cast<unsigned char *>(bytes.data());
    EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, key);
    EVP_DigestSign(context, out, &size, data, size_t(message.size()));
    EVP_MD_CTX_free(context);
    bytes.resize(qsizetype(size));
    if (!isCurve)
        return bytes;
    const unsigned char *der = out;
    ECDSA_SIG *pair = d2i_ECDSA_SIG(nullptr, &der, long(size));
    QByteArray joined(64, '\0');
    BN_bn2binpad(ECDSA_SIG_get0_r(pair), reinterpret_cast<unsigned char *>(joined.data()), 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair), reinterpret_cast<unsigned char *>(joined.data()) + 32, 32);
    ECDSA_SIG_free(pair);
    return joined;
}

QByteArray signedPart(const Json &header, const Json &claims)
{
    return backend::toBase64Url(dumpJson(header)) + '.' + backend::toBase64Url(dumpJson(claims));
}

} // namespace

/// Tokens: ours and those of a provider. Forged, changed, over, for somebody else: all refused.
class TokensTest : public ContractTest
{
    Q_OBJECT

private slots:
    void ownTokenForged();
    void externalUser_data();
    void externalUser();
    void externalRefused_data();
    void externalRefused();
    void keysAreCached();
    void unknownKeyAsksOnceAMinute();
    void slowProviderStopsNoKnownKey();
    void providerThatIsDown();
    void configurationNamesTheProvider();
    void addressesOfKeys();

private:
    /// Those that only look at tokens.
    [[nodiscard]] bool isLibraryKept() const override
    {
        return QByteArray(QTest::currentTestFunction()).startsWith("external");
    }
    void useProvider();
    [[nodiscard]] Json goodClaims() const;
    [[nodiscard]] QByteArray token(const Json &header, const Json &claims, EVP_PKEY *key = nullptr,
                                   bool isCurve = false) const;
    std::optional<backend::Caller> use(const QByteArray &token)
    {
        return m_library->backend().authenticate("Bearer " + token, {});
    }
    const Json m_header{{"alg", "RS256"}, {"kid", "first"}};
    std::shared_ptr<FakeProvider> m_provider;
    Job m_job;
};

void TokensTest::useProvider()
{
    QFETCH_GLOBAL(QString, transport);
    if (m_provider && m_library->identity().keys == m_provider)
        return; // the row before did it
    m_provider = std::make_shared<FakeProvider>();
    m_side.reset();
    m_library->close();
    m_library->identity().oidc =
        backend::OidcOptions{issuer, {QStringLiteral("desk")}, QStringLiteral("desk")};
    m_library->identity().keys = m_provider;
    QVERIFY(m_library->open());
    m_side = std::make_unique<ContractSide>(*m_library, transport);
}

Json TokensTest::goodClaims() const
{
    const qint64 now = QDateTime(QDate(2026, 11, 22), QTime(9, 15, 24), Qt::UTC).toSecsSinceEpoch();
    return {{"iss", issuer}, {"aud", "desk"}, {"sub", "artist"}, {"exp", now + 7200}};
}

QByteArray TokensTest::token(const Json &header, const Json &claims, EVP_PKEY *key,
                             bool isCurve) const
{
    const QByteArray part = signedPart(header, claims);
    return part + '.' +
           backend::toBase64Url(signature(key ? key : m_provider->rsa.get(), part, isCurve));
}

void TokensTest::ownTokenForged()
{
    const auto done = m_library->backend().setUp([](const backend::Identity &identity) {
        identity.users().setPassword(UserId(QStringLiteral("artist")), {},
                                     QStringLiteral("Correct-Horse-7"));
    });
    QVERIFY(done);
    const auto tokens =
        api::SessionsApi(m_side->transport())
            .signIn({QStringLiteral("artist"), QStringLiteral("Correct-Horse-7"), {}}, m_job);
    const QByteArray good = tokens->accessToken.toLatin1();
    QVERIFY(use(good));
    const QList<QByteArray> parts = good.split('.');
    Json claims = *parseJson(backend::fromBase64Url(parts.at(1)));
    claims["sub"] = "local";
    const QByteArray changed = backend::toBase64Url(dumpJson(claims));
    const QByteArray none = backend::toBase64Url(R"({"alg":"none","typ":"JWT"})");
    const QByteArray ownKey = parts.at(0) + '.' + changed;
    for (const QByteArray &forged :
         {QByteArray(), QByteArray("."), QByteArray(".."), good.chopped(1), good + '=', good + 'A',
          parts.at(0) + '.' + changed + '.' + parts.at(2), none + '.' + parts.at(1) + '.',
          none + '.' + changed + '.' + parts.at(2), parts.at(0) + '.' + parts.at(1),
          parts.at(0) + '.' + parts.at(1) + '.', tokens->refreshToken.toLatin1(),
          ownKey + '.' + backend::toBase64Url(backend::hmacSha256({}, ownKey)),
          QByteArray(100000, 'a')})
        QVERIFY2(!use(forged), forged.left(60).constData());
    QVERIFY(!m_library->backend().authenticate(good, {})); // without Bearer
}

void TokensTest::externalUser_data()
{
    QTest::addColumn<QString>("claims");
    QTest::addColumn<QString>("user");
    const auto row = [](const char *name, const char *claims, const char *user) {
        QTest::addRow("%s", name) << QString::fromLatin1(claims) << QString::fromLatin1(user);
    };
    row("sub", R"({})", "artist");
    row("username first", R"({"username":"maker"})", "maker");
    row("cognito before it", R"({"username":"maker","cognito:username":"builder"})", "builder");
    row("vams tokens before all", R"({"vams:tokens":"[\"viewer\"]","username":"maker"})", "viewer");
    row("mail last", R"({"sub":null,"email":"a@example.com"})", "a@example.com");
    row("mail not proven", R"({"sub":null,"email":"a@example.com","email_verified":false})", "");
    row("reserved", R"({"sub":"SYSTEM_USER"})", "");
    row("not a user id", R"({"sub":"a b c"})", "");
    row("none", R"({"sub":null})", "");
    row("audience list", R"({"aud":["other","desk"]})", "artist");
    row("clocks differ", R"({"nbf":1795338944})", "artist");
}

void TokensTest::externalUser()
{
    QFETCH(QString, claims);
    QFETCH(QString, user);
    useProvider();
    Json all = goodClaims();
    all.update(*parseJson(claims.toUtf8()));
    for (const bool isCurve : {false, true}) {
        const Json header = isCurve ? Json{{"alg", "ES256"}, {"kid", "curve"}} : Json(m_header);
        const auto caller = use(
            token(header, all, isCurve ? m_provider->curve.get() : m_provider->rsa.get(), isCurve));
        QCOMPARE(caller ? caller->userId.text() : QString(), user);
        QVERIFY(!caller || !caller->isMfa);
    }
}

void TokensTest::externalRefused_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("claims");
    const auto row = [](const char *name, const char *header, const char *claims) {
        QTest::addRow("%s", name) << QString::fromLatin1(header) << QString::fromLatin1(claims);
    };
    row("issuer", "{}", R"({"iss":"https://idp.example.com/"})");
    row("no issuer", "{}", R"({"iss":null})");
    row("audience", "{}", R"({"aud":"other"})");
    row("audience list", "{}", R"({"aud":["other"]})");
    row("no audience", "{}", R"({"aud":null})");
    row("over", "{}", R"({"exp":1795338800})");
    row("no end", "{}", R"({"exp":null})");
    row("end as text", "{}", R"({"exp":"9999999999"})");
    row("not yet", "{}", R"({"nbf":1795339200})");
    row("unknown key", R"({"kid":"second"})", "{}");
    row("no key", R"({"kid":null})", "{}");
    row("key of the other kind", R"({"kid":"curve"})", "{}");
    row("algorithm of the other kind", R"({"alg":"ES256"})", "{}");
    row("none", R"({"alg":"none"})", "{}");
    row("HS256", R"({"alg":"HS256"})", "{}");
    row("RS512", R"({"alg":"RS512"})", "{}");
    row("PS256", R"({"alg":"PS256"})", "{}");
    row("critical header", R"({"crit":["x"]})", "{}");
}

void TokensTest::externalRefused()
{
    QFETCH(QString, header);
    QFETCH(QString, claims);
    useProvider();
    QVERIFY(use(token(m_header, goodClaims())));
    Json badHeader = m_header;
    badHeader.update(*parseJson(header.toUtf8()));
    Json badClaims = goodClaims();
    badClaims.update(*parseJson(claims.toUtf8()));
    const QByteArray part = signedPart(badHeader, badClaims);
    QVERIFY(!use(token(badHeader, badClaims)));
    QVERIFY(!use(part + '.'));
    // The public key as the secret of an HMAC.
    QVERIFY(!use(
        part + '.' +
        backend::toBase64Url(backend::hmacSha256(numberBytes(m_provider->rsa.get(), "n"), part))));
    // Somebody else's key; a good signature under other claims.
    QVERIFY(!use(token(m_header, goodClaims(), m_provider->stranger.get())));
    const QByteArray good = token(m_header, goodClaims());
    QVERIFY(!use(part + good.mid(good.lastIndexOf('.'))));
}

void TokensTest::keysAreCached()
{
    useProvider();
    QVERIFY(use(token(m_header, goodClaims())));
    QVERIFY(use(token(m_header, goodClaims())));
    QCOMPARE(m_provider->keyFetches, 1);
    m_library->advance(3600);
    QVERIFY(use(token(m_header, goodClaims())));
    QCOMPARE(m_provider->keyFetches, 2);
}

void TokensTest::unknownKeyAsksOnceAMinute()
{
    useProvider();
    QVERIFY(use(token(m_header, goodClaims())));
    m_provider->rsaId = QStringLiteral("second");
    const Json header{{"alg", "RS256"}, {"kid", "second"}};
    for (int attempt = 0; attempt < 5; ++attempt)
        QVERIFY(!use(token(header, goodClaims())));
    QCOMPARE(m_provider->keyFetches, 1);
    m_library->advance(60);
    QVERIFY(use(token(header, goodClaims())));
    QVERIFY(!use(token(m_header, goodClaims()))); // the old key is gone
    QCOMPARE(m_provider->keyFetches, 2);
}

void TokensTest::slowProviderStopsNoKnownKey()
{
    useProvider();
    const QByteArray known = token(m_header, goodClaims());
    const QByteArray unknown = token({{"alg", "RS256"}, {"kid", "second"}}, goodClaims());
    QVERIFY(use(known));
    m_library->advance(3600); // the keys are old, too
    m_provider->isHeld = true;
    auto waiting = std::async(std::launch::async, [&] { return use(unknown).has_value(); });
    m_provider->asked.acquire();
    auto passing = std::async(std::launch::async, [&] { return use(known).has_value(); });
    // Ends at once; the limit is there for a failure to end.
    const bool hasPassed = passing.wait_for(std::chrono::seconds(30)) == std::future_status::ready;
    m_provider->isHeld = false;
    m_provider->goOn.release();
    QVERIFY(!waiting.get());
    QVERIFY(passing.get());
    QVERIFY(hasPassed);
    QCOMPARE(m_provider->keyFetches, 2);
}

void TokensTest::providerThatIsDown()
{
    useProvider();
    m_provider->isDown = true;
    QVERIFY(!use(token(m_header, goodClaims())));
    m_provider->isDown = false;
    m_library->advance(60);
    QVERIFY(use(token(m_header, goodClaims())));
    m_provider->isDown = true;
    m_library->advance(3600);
    QVERIFY(use(token(m_header, goodClaims()))); // the old keys count for a day
    Json late = goodClaims();
    late["exp"] = 1995338800;
    m_library->advance(86400);
    QVERIFY(!use(token(m_header, late)));
}

void TokensTest::configurationNamesTheProvider()
{
    useProvider();
    const Json config = m_side->get(QStringLiteral("/api/amplify-config")).json;
    QCOMPARE(jsonText(config, "externalOAuthIdpURL"), issuer);
    QCOMPARE(jsonText(config, "externalOAuthIdpClientId"), QStringLiteral("desk"));
    QCOMPARE(jsonText(config, "externalOAuthIdpTokenEndpoint"), issuer + "/token");
    const QString features =
        jsonText(m_side->get(QStringLiteral("/secure-config")).json, "featuresEnabled");
    QVERIFY(features.contains(QLatin1String("AUTHPROVIDER_EXTERNALOAUTHIDP")));
    QVERIFY(!features.contains(QLatin1String("AUTHPROVIDER_COGNITO")));
    QCOMPARE(m_side->get(QStringLiteral("/user/cognito")).message(),
             QStringLiteral("VAMS General Error: Cognito user management is not available"));
    QCOMPARE(m_side
                 ->call("POST", QStringLiteral("/auth/sign-in"),
                        {{"userId", "local"}, {"password", "x"}})
                 .status,
             400);
}

void TokensTest::addressesOfKeys()
{
    for (const char *good : {"https://idp.example.com/x", "http://127.0.0.1:9/x", "http://[::1]/x",
                             "http://localhost/x"})
        QVERIFY2(backend::mayFetchKeys(QUrl(QLatin1String(good))), good);
    for (const char *bad :
         {"http://idp.example.com/x", "file:///etc/passwd", "ftp://localhost/x",
          "https://user:pw@idp.example.com/", "http://127.0.0.1.example.com/", "https:///x", ""})
        QVERIFY2(!backend::mayFetchKeys(QUrl(QLatin1String(bad))), bad);
}

VAMS_TEST(TokensTest)

} // namespace vams::test

#include "tokens_test.moc"
