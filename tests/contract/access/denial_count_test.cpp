#include "core/backend/audit/request_audit.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace vams::test {

/// How many objects a request did not get to see is counted right beside a refusal.
class DenialCountTest : public QObject
{
    Q_OBJECT

private slots:
    void refusalIsNoneOfTheWithheld();
};

void DenialCountTest::refusalIsNoneOfTheWithheld()
{
    using backend::Action;
    const auto asset = [](const char *name) {
        return backend::AuthObject{.objectType = QStringLiteral("asset"),
                                   .databaseId = QStringLiteral("data"),
                                   .assetName = QLatin1String(name)};
    };
    backend::RequestAudit audit;
    audit.withheld(asset("first"), Action::Get);
    audit.withheld(asset("second"), Action::Get);
    audit.refused(asset("third"), Action::Get);
    const std::vector<backend::AuditEvent> events = audit.take();
    QCOMPARE(events.size(), std::size_t(2));
    QCOMPARE(jsonText(events[0].data["obj"], "assetName"), QStringLiteral("third"));
    QCOMPARE(events[1].data.value("count", 0), 2);
    // What was refused only stands once.
    audit.refused(asset("fourth"), Action::Get);
    QCOMPARE(audit.take().size(), std::size_t(1));
}

VAMS_TEST(DenialCountTest)

} // namespace vams::test

#include "denial_count_test.moc"
