#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

#include <QDir>

namespace vams::test {

/// Replays tests/data/contract/*.json, each over both transports. A file is a list of steps:
///
///   {"request": ["POST", "/database", {body}], "status": 200, "answer": {...}, "keep": {"name":
///   "/json/pointer"}}
///
/// Every member of "answer" must be in the real answer with that value ("*": any); lists must have
/// the same length. "{name}" in paths and bodies is what an earlier step kept; {bucket} is known
/// from the start. {"put": "url", "body": "bytes", "etag": "name"} sends bytes to a kept address.
class ReplayTest : public ContractTest
{
    Q_OBJECT

private slots:
    void recorded_data();
    void recorded();

private:
    [[nodiscard]] QByteArray filled(QByteArray text) const;
    QString differenceTo(const Json &expected, const Json &actual, const QString &place) const;
    void replay(const Json &step);
    void putBytes(const Json &step);

    std::map<QByteArray, QByteArray> m_kept;
};

QByteArray ReplayTest::filled(QByteArray text) const
{
    for (const auto &[name, value] : m_kept)
        text.replace('{' + name + '}', value);
    return text;
}

QString ReplayTest::differenceTo(const Json &expected, const Json &actual,
                                 const QString &place) const
{
    if (expected == "*")
        return actual.is_null() ? place + QStringLiteral(" is missing") : QString();
    if (expected.is_object() && actual.is_object()) {
        for (const auto &[name, value] : expected.items()) {
            const QString inner = place + QLatin1Char('/') + QString::fromStdString(name);
            if (!actual.contains(name))
                return inner + QStringLiteral(" is missing");
            if (const QString difference = differenceTo(value, actual.at(name), inner);
                !difference.isEmpty())
                return difference;
        }
        return {};
    }
    if (expected.is_array() && actual.is_array() && expected.size() == actual.size()) {
        for (std::size_t at = 0; at < expected.size(); ++at) {
            const QString inner = place + QStringLiteral("/%1").arg(at);
            if (const QString difference = differenceTo(expected[at], actual[at], inner);
                !difference.isEmpty())
                return difference;
        }
        return {};
    }
    return expected == actual ? QString()
                              : QStringLiteral("%1 is %2, not %3")
                                    .arg(place, QString::fromUtf8(dumpJson(actual)),
                                         QString::fromUtf8(dumpJson(expected)));
}

void ReplayTest::putBytes(const Json &step)
{
    api::Request request;
    request.method = "PUT";
    request.path = QString::fromUtf8(m_kept[jsonText(step, "put").toUtf8()]);
    request.body = jsonText(step, "body").toUtf8();
    const Answer answer = m_side->send(request);
    QCOMPARE(answer.status, 200);
    m_kept[jsonText(step, "etag").toUtf8()] = answer.headers.value("ETag").replace('"', "");
}

void ReplayTest::replay(const Json &step)
{
    if (step.contains("put")) {
        putBytes(step);
        return;
    }
    const Json request = *parseJson(filled(dumpJson(step.at("request"))));
    const QString target = request.at(1).get<QString>();
    api::Query query;
    for (const QString &pair :
         target.section(QLatin1Char('?'), 1).split(QLatin1Char('&'), Qt::SkipEmptyParts))
        query << qMakePair(pair.section(QLatin1Char('='), 0, 0), pair.section(QLatin1Char('='), 1));
    const Answer answer = m_side->call(request.at(0).get<QString>().toLatin1(),
                                       target.section(QLatin1Char('?'), 0, 0),
                                       request.size() > 2 ? request.at(2) : Json(), query);
    const QString what = QString::fromUtf8(dumpJson(step.at("request"))) + QStringLiteral(" -> ") +
                         QString::fromUtf8(answer.body);
    QVERIFY2(answer.status == step.value("status", 200), qPrintable(what));
    const Json expected = *parseJson(filled(dumpJson(step.value("answer", Json::object()))));
    const QString difference = differenceTo(expected, answer.json, {});
    QVERIFY2(difference.isEmpty(), qPrintable(difference + QStringLiteral(" in ") + what));
    const Json keep = step.value("keep", Json::object());
    for (const auto &[name, pointer] : keep.items())
        m_kept[QByteArray::fromStdString(name)] =
            answer.json.at(Json::json_pointer(pointer.get<std::string>())).get<QString>().toUtf8();
}

void ReplayTest::recorded_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(VAMS_SOURCE_DIR "/tests/data/contract"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void ReplayTest::recorded()
{
    QFETCH(QString, file);
    QFile source(file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const Result<Json> steps = parseJson(source.readAll());
    QVERIFY(steps && !steps->empty());
    m_kept = {{"bucket", m_side->bucketId().toUtf8()}};
    for (const Json &step : *steps) {
        replay(step);
        if (QTest::currentTestFailed())
            return;
    }
}

VAMS_TEST(ReplayTest)

} // namespace vams::test

#include "replay_test.moc"
