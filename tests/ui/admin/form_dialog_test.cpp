#include "tests/support/test_main.h"
#include "tests/support/ui_page.h"
#include "ui/admin/form_dialog.h"
#include "ui/support/error_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace vams;
using namespace vams::ui;
using vams::test::PageHarness;

class FormDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void SaveWaitsForAGoodValue();
    void ErrorOfTheServerStandsAtItsField();
    void EscapeAsksOnceSomethingChanged();
};

void FormDialogTest::SaveWaitsForAGoodValue()
{
    PageHarness ui;
    auto *dialog = new FormDialog(ui.theme, QStringLiteral("New"), QStringLiteral("Save"), nullptr);
    QLineEdit *name = dialog->addLine({}, {.label = QStringLiteral("Name")});
    dialog->addProblem(name, [name] { return recordNameProblem(name->text()); });
    dialog->start(true);
    bool saved = false;
    dialog->saveWith(
        ui.pools,
        [name]() -> FormDialog::Work {
            return [text = name->text()](Job &) -> Result<void> {
                if (text == QLatin1String("good"))
                    return {};
                return fail(ErrorKind::Internal, QStringLiteral("Not this one"));
            };
        },
        [&saved] { saved = true; });
    dialog->open();
    QVERIFY(!dialog->mainButton().isEnabled());
    QTest::keyClicks(name, QStringLiteral("a b"));
    QVERIFY(!dialog->mainButton().isEnabled());
    name->setText(QStringLiteral("other"));
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog->isBusy());
    QTRY_VERIFY(dialog->findChild<ErrorPanel *>());
    QCOMPARE(name->text(), QStringLiteral("other")); // nothing is lost
    name->setText(QStringLiteral("good"));
    QTest::mouseClick(&dialog->mainButton(), Qt::LeftButton);
    QTRY_VERIFY(saved);
}

void FormDialogTest::ErrorOfTheServerStandsAtItsField()
{
    PageHarness ui;
    auto *dialog = new FormDialog(ui.theme, QStringLiteral("New"), QStringLiteral("Save"), nullptr);
    dialog->addLine(QStringLiteral("x"),
                    {.label = QStringLiteral("Name"), .wireNames = {QStringLiteral("tagName")}});
    dialog->start(true);
    dialog->open();
    dialog->showServerError(
        {.kind = ErrorKind::Invalid, .message = QStringLiteral("tagName is too odd")});
    QVERIFY(dialog->findChild<FormField *>()->hasProblem());
    QVERIFY(!dialog->findChild<ErrorPanel *>());
    dialog->showServerError({.kind = ErrorKind::Offline, .message = QStringLiteral("Away")});
    QVERIFY(dialog->findChild<ErrorPanel *>());
    dialog->reject();
}

void FormDialogTest::EscapeAsksOnceSomethingChanged()
{
    PageHarness ui;
    auto *dialog =
        new FormDialog(ui.theme, QStringLiteral("Edit"), QStringLiteral("Save"), nullptr);
    QLineEdit *name = dialog->addLine(QStringLiteral("x"), {.label = QStringLiteral("Name")});
    dialog->start(false);
    dialog->open();
    QTest::keyClicks(name, QStringLiteral("yz"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    auto *question = qobject_cast<Dialog *>(QApplication::activeModalWidget());
    QVERIFY(question && question != dialog);
    QVERIFY(dialog->isVisible());
    const QPointer<QDialog> alive(dialog);
    QTest::mouseClick(&question->mainButton(), Qt::LeftButton);
    QTRY_VERIFY(!alive || !alive->isVisible());
}

VAMS_TEST(FormDialogTest)
#include "form_dialog_test.moc"
