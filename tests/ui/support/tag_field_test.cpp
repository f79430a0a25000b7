#include "tests/support/test_main.h"
#include "tests/support/ui_page.h"
#include "ui/support/tag_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace vams::test {

using namespace ui;

namespace {

Json tagJson(const char *name, const char *type)
{
    return {{"tagName", name}, {"description", name}, {"tagTypeName", type}, {"required", "False"}};
}

Json typeJson(const char *name, const char *required)
{
    return {{"tagTypeName", name},
            {"description", name},
            {"required", required},
            {"tags", Json::array()}};
}

/// A field over a library with the tags bronze and steel (material, required) and draft (state).
struct ShownField
{
    ShownField()
    {
        ui.transport.answer("GET", QStringLiteral("/tags"),
                            {{"message",
                              {{"Items",
                                {tagJson("bronze", "material [R]"), tagJson("draft", "state"),
                                 tagJson("steel", "material [R]")}}}}});
        ui.transport.answer(
            "GET", QStringLiteral("/tag-types"),
            {{"message", {{"Items", {typeJson("material", "True"), typeJson("state", "False")}}}}});
    }

    void show()
    {
        field = std::make_unique<TagField>(ui.theme, ui.client, ui.pools);
        QSignalSpy changed(field.get(), &TagField::changed);
        field->resize(400, 120);
        field->show();
        QVERIFY(changed.wait()); // the tags are read
    }
    [[nodiscard]] QLineEdit &line() const { return *field->findChild<QLineEdit *>(); }
    [[nodiscard]] QAbstractItemView &popup() const
    {
        return *field->findChild<QCompleter *>()->popup();
    }
    [[nodiscard]] QStringList offers() const
    {
        QStringList texts;
        for (int row = 0; row < popup().model()->rowCount(); ++row)
            texts << popup().model()->index(row, 0).data().toString();
        return texts;
    }
    [[nodiscard]] QPushButton *chip(const QString &tag) const
    {
        for (QPushButton *button : field->findChildren<QPushButton *>()) {
            if (button->text() == tag && !button->isHidden())
                return button;
        }
        return nullptr;
    }

    PageHarness ui;
    std::unique_ptr<TagField> field;
};

} // namespace

class TagFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void typingFindsTagsAndEnterTakesOne();
    void requiredTypeIsAskedForUntilItIsThere();
    void chipIsTakenOffByClickAndByBackspace();
    void tagThatIsGoneIsNamed();
    void newTagIsMadeInPlace();
    void failureToMakeOneKeepsTheText();
    void unreadableTagsAreTold();
};

void TagFieldTest::typingFindsTagsAndEnterTakesOne()
{
    ShownField shown;
    shown.show();
    QTest::keyClicks(&shown.line(), QStringLiteral("EE"));
    QVERIFY(shown.popup().isVisible());
    QCOMPARE(shown.offers().first(), QStringLiteral("steel   material"));
    QTest::keyClick(&shown.popup(), Qt::Key_Return);
    QCOMPARE(shown.field->tags(), QStringList{QStringLiteral("steel")});
    QVERIFY(shown.line().text().isEmpty());
    QVERIFY(shown.chip(QStringLiteral("steel")));
    // What is chosen already is not offered again.
    QTest::keyClicks(&shown.line(), QStringLiteral("steel"));
    QVERIFY(shown.offers().isEmpty() || !shown.popup().isVisible());
}

void TagFieldTest::requiredTypeIsAskedForUntilItIsThere()
{
    ShownField shown;
    shown.show();
    QVERIFY(shown.field->problem().contains(QStringLiteral("material")));
    shown.field->setTags({QStringLiteral("draft")});
    QVERIFY(shown.field->problem().contains(QStringLiteral("material")));
    shown.field->setTags({QStringLiteral("draft"), QStringLiteral("bronze")});
    QCOMPARE(shown.field->problem(), QString());
}

void TagFieldTest::chipIsTakenOffByClickAndByBackspace()
{
    ShownField shown;
    shown.show();
    shown.field->setTags({QStringLiteral("bronze"), QStringLiteral("draft")});
    QTest::mouseClick(shown.chip(QStringLiteral("bronze")), Qt::LeftButton);
    QCOMPARE(shown.field->tags(), QStringList{QStringLiteral("draft")});
    QTest::keyClick(&shown.line(), Qt::Key_Backspace);
    QCOMPARE(shown.field->tags(), QStringList());
}

void TagFieldTest::tagThatIsGoneIsNamed()
{
    ShownField shown;
    shown.show();
    shown.field->setTags({QStringLiteral("bronze"), QStringLiteral("brass")});
    QVERIFY(shown.field->problem().contains(QStringLiteral("brass")));
}

void TagFieldTest::newTagIsMadeInPlace()
{
    ShownField shown;
    shown.ui.transport.answer("POST", QStringLiteral("/tags"), {{"success", true}});
    shown.show();
    QTest::keyClicks(&shown.line(), QStringLiteral("brass"));
    QCOMPARE(shown.offers(), (QStringList{QStringLiteral("New material: brass"),
                                          QStringLiteral("New state: brass")}));
    QTest::keyClick(&shown.popup(), Qt::Key_Return);
    QTRY_COMPARE(shown.field->tags(), QStringList{QStringLiteral("brass")});
    const Json sent = shown.ui.sent("POST", QStringLiteral("/tags"));
    QCOMPARE(jsonText(sent, "tagName"), QStringLiteral("brass"));
    QCOMPARE(jsonText(sent, "tagTypeName"), QStringLiteral("material"));
    QCOMPARE(shown.field->problem(), QString());
}

void TagFieldTest::failureToMakeOneKeepsTheText()
{
    ShownField shown;
    shown.ui.transport.refuse("POST", QStringLiteral("/tags"), 403,
                              QStringLiteral("Not Authorized"));
    shown.show();
    QTest::keyClicks(&shown.line(), QStringLiteral("brass"));
    QTest::keyClick(&shown.popup(), Qt::Key_Return);
    QTRY_COMPARE(shown.line().text(), QStringLiteral("brass"));
    QCOMPARE(shown.field->tags(), QStringList());
    QVERIFY(shown.field->accessibleDescription().contains(QStringLiteral("Not Authorized")));
}

void TagFieldTest::unreadableTagsAreTold()
{
    ShownField shown;
    shown.ui.transport.refuse("GET", QStringLiteral("/tags"), 500, QStringLiteral("Out of order"));
    shown.show();
    QVERIFY(shown.field->accessibleDescription().contains(QStringLiteral("Out of order")));
    QCOMPARE(shown.field->problem(), QString()); // nobody knows: the server will tell
}

} // namespace vams::test

using vams::test::TagFieldTest;
VAMS_TEST(TagFieldTest)

#include "tag_field_test.moc"
