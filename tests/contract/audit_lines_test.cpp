#include "core/backend/audit/audit_lines.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace vams::test {

/// The text form of the logs shows in a terminal what it says, and nothing else.
class AuditLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void controlCharactersAreShown();
};

void AuditLinesTest::controlCharactersAreShown()
{
    AuditRecord record;
    record.log = QStringLiteral("actions");
    record.at = QStringLiteral("2026-01-01T00:00:00");
    // ESC, DEL, the one-byte CSI of C1, a line separator and a change of direction.
    const QString text = QStringLiteral("a\x1b[2J\x7f\u009b1mb\u2028\u202e\r\nc");
    record.userId = text;
    record.type = text;
    record.data = {{"name", text}, {"roles", {text}}, {"plain", QStringLiteral("Größe")}};
    const QString line = QString::fromUtf8(backend::auditLine(record, backend::AuditFormat::Text));
    QVERIFY(line.endsWith(u'\n'));
    for (const QChar c : line.chopped(1))
        QVERIFY2(c.isPrint() && c.category() != QChar::Other_Format, qPrintable(line));
    QVERIFY(line.contains(QLatin1String("\\u009b")) && line.contains(QLatin1String("\\u007f")));
    const QByteArray json = backend::auditLine(record, backend::AuditFormat::JsonLines);
    for (const char c : json.chopped(1))
        QVERIFY2(c >= ' ' && c < 0x7f, json.constData());
    QCOMPARE(jsonText((*parseJson(json))["data"], "name"), text);
}

VAMS_TEST(AuditLinesTest)

} // namespace vams::test

#include "audit_lines_test.moc"
