#include "tests/contract/access/access_fixture.h"
#include "tests/support/run_vams.h"
#include "tests/support/test_main.h"

namespace vams::test {

namespace {

Outcome runAccessCommand(const QStringList &options, const QByteArray &input = {})
{
    return runVams(QStringList{QStringLiteral("access")} + options, input);
}

} // namespace

/// `vams access` asks a library that this process holds all the while.
class AccessCommandTest : public AccessTest
{
    Q_OBJECT

private slots:
    void single();
    void batch();
    void wrongUse();

private:
    void prepare() override;
    [[nodiscard]] QStringList about(const QStringList &more) const
    {
        return QStringList{QStringLiteral("--library"), m_library->folder()} + more;
    }
    const QStringList m_question{
        QStringLiteral("--user"),   QStringLiteral("viewer"),
        QStringLiteral("--action"), QStringLiteral("get"),
        QStringLiteral("--object"), QStringLiteral(R"({"object__type":"asset","assetName":"a"})")};
};

void AccessCommandTest::prepare()
{
    giveRole(QStringLiteral("viewer"), QStringLiteral("careful"), true);
    QCOMPARE(save(constraintJson(
                      QStringLiteral("rule"), "asset",
                      Json::array({criterionJson("assetName", "equals", QStringLiteral("a"))}),
                      Json::array(), QStringLiteral("careful"), "GET"))
                 .status,
             200);
}

void AccessCommandTest::single()
{
    const Outcome without = runAccessCommand(about(m_question));
    QCOMPARE(without.code, 0);
    QVERIFY(!parseJson(without.out)->at("allowed").get<bool>());
    const Outcome with = runAccessCommand(about(m_question + QStringList{QStringLiteral("--mfa")}));
    QCOMPARE(with.code, 0);
    const Json answer = *parseJson(with.out);
    QVERIFY(answer.at("allowed").get<bool>());
    QCOMPARE(jsonText(answer, "constraintId"), QStringLiteral("rule"));
}

void AccessCommandTest::batch()
{
    const QByteArray lines = R"({"mfa":true,"object":{"object__type":"asset","assetName":"a"}}
not json

[1]
{"mfa":true,"object":{"object__type":"nosuch"}}
{"mfa":true,"action":"PATCH","object":{"object__type":"asset"}}
{"mfa":true,"object__type":"asset","assetName":"b"}
{"user":"nobody","object":{"object__type":"asset","assetName":"a"}}
)";
    const Outcome outcome = runAccessCommand(
        about({QStringLiteral("--batch"), QStringLiteral("--user"), QStringLiteral("viewer"),
               QStringLiteral("--action"), QStringLiteral("GET")}),
        lines);
    QCOMPARE(outcome.code, 1);
    const QList<QByteArray> answers = outcome.out.trimmed().split('\n');
    QCOMPARE(answers.size(), 7);
    const char *expected[] = {"allowed", "error", "error", "error", "error", "denied", "denied"};
    for (int at = 0; at < 7; ++at) {
        const Json answer = *parseJson(answers.at(at));
        const QByteArray what = answer.contains("error")           ? "error"
                                : answer.at("allowed").get<bool>() ? "allowed"
                                                                   : "denied";
        QCOMPARE(what, QByteArray(expected[at]));
    }
    QCOMPARE(runAccessCommand(about({QStringLiteral("--batch")}), {}).code, 0);
}

void AccessCommandTest::wrongUse()
{
    QCOMPARE(runAccessCommand(m_question).code, 2);
    const Outcome away = runAccessCommand(
        QStringList{QStringLiteral("--library"), m_library->folder() + QStringLiteral("/nosuch")} +
        m_question);
    QCOMPARE(away.code, 1);
    QVERIFY(!away.errors.isEmpty() && away.out.isEmpty());
    QCOMPARE(runAccessCommand(about({QStringLiteral("--user"), QStringLiteral("viewer"),
                                     QStringLiteral("--action"), QStringLiteral("GET"),
                                     QStringLiteral("--object"), QStringLiteral("{")}))
                 .code,
             1);
    QCOMPARE(runAccessCommand(
                 about({QStringLiteral("--action"), QStringLiteral("GET"),
                        QStringLiteral("--object"), QStringLiteral(R"({"object__type":"asset"})")}))
                 .code,
             1);
}

VAMS_TEST(AccessCommandTest)

} // namespace vams::test

#include "access_command_test.moc"
