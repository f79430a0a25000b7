#include "ui/support/controls.h"

#include "tests/support/test_main.h"

#include <QLabel>
#include <QTest>

using namespace vams::ui;

class ControlsTest : public QObject
{
    Q_OBJECT

private slots:
    void LabelsKeepTheirTextInEveryStyle();
};

void ControlsTest::LabelsKeepTheirTextInEveryStyle()
{
    for (const TextStyle style :
         {TextStyle::Title, TextStyle::Section, TextStyle::Base, TextStyle::Medium,
          TextStyle::Strong, TextStyle::Small, TextStyle::SmallMedium, TextStyle::Mono}) {
        const std::unique_ptr<QLabel> label(makeLabel(QStringLiteral("Impeller"), style));
        const std::unique_ptr<QLabel> muted(makeMuted(QStringLiteral("Impeller"), style));
        const std::unique_ptr<QLabel> elided(makeElidedLabel(QStringLiteral("Impeller"), style));
        QCOMPARE(label->text(), QStringLiteral("Impeller"));
        QCOMPARE(muted->text(), QStringLiteral("Impeller"));
        QCOMPARE(elided->text(), QStringLiteral("Impeller"));
    }
}

VAMS_TEST(ControlsTest)

#include "controls_test.moc"
