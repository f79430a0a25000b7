#include "tests/support/test_main.h"
#include "tests/support/ui_page.h"
#include "ui/admin/record_list.h"
#include "ui/pages/api_keys/api_key_tables.h"
#include "ui/pages/api_keys/api_keys_page.h"
#include "ui/pages/constraints/constraint_text.h"
#include "ui/pages/constraints/constraints_page.h"
#include "ui/pages/constraints/right_button.h"
#include "ui/pages/constraints/rule_card.h"
#include "ui/pages/roles/roles_page.h"
#include "ui/pages/users/users_page.h"
#include "ui/support/dialog.h"
#include "ui/support/state_view.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace vams;
using namespace vams::ui;
using vams::test::PageHarness;

namespace {

const QString rolesPath = QStringLiteral("/roles");
const QString constraintsPath = QStringLiteral("/auth/constraints");
const QString testPath = QStringLiteral("/auth/testAccess");
const QString keysPath = QStringLiteral("/auth/api-keys");
const QString accountsPath = QStringLiteral("/user/cognito");

Json items(const Json &list)
{
    return {{"message", {{"Items", list}}}};
}

Json listedConstraint(const char *id, const char *name, const char *database)
{
    return {
        {"constraintId", id},
        {"name", name},
        {"description", "What it is for"},
        {"objectType", "asset"},
        {"criteriaAnd", {{{"field", "databaseId"}, {"operator", "equals"}, {"value", database}}}},
        {"criteriaOr", Json::array()},
        {"groupPermissions",
         {{{"groupId", "artist"}, {"permission", "GET"}, {"permissionType", "allow"}}}},
        {"userPermissions", Json::array()}};
}

void answerAccess(test::FakeTransport &transport)
{
    transport.answer("GET", rolesPath,
                     items({{{"roleName", "artist"}, {"description", "Makes assets"}},
                            {{"roleName", "viewer"}, {"description", "Looks at them"}}}));
    transport.answer("GET", QStringLiteral("/user-roles"),
                     items({{{"userId", "maker"}, {"roleName", {"artist"}}, {"createdOn", ""}}}));
    Json broken = listedConstraint("c2", "Scans", "scans");
    broken["problems"] = {"There is no role builder any more."};
    transport.answer("GET", constraintsPath,
                     items({listedConstraint("c1", "Pumps", "pumps"), broken}));
}

Dialog *accessDialog()
{
    return qobject_cast<Dialog *>(QApplication::activeModalWidget());
}

template <class Control>
Control *named(const QWidget *in, const QString &name)
{
    for (Control *control : in->findChildren<Control *>())
        if (control->isVisibleTo(in) &&
            (control->accessibleName() == name || control->property("text").toString() == name))
            return control;
    return nullptr;
}

QString textsOf(const QWidget *in)
{
    QStringList texts;
    for (const QLabel *label : in->findChildren<QLabel *>())
        if (label->isVisibleTo(in))
            texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

void clickMain()
{
    QTest::mouseClick(&accessDialog()->mainButton(), Qt::LeftButton);
}

} // namespace

class AccessPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void RoleInUseIsTakenFromItsUsers();
    void RoleThatCameIntoUseIsAskedForAgain();
    void TemplateIsFilledAndApplied();
    void ConstraintsAreToldInWords();
    void CriterionThatTheServerRefusesIsMarked();
    void RightsAreSetByClickAndKey();
    void AccessIsTestedWhileOneWrites();
    void AnswerToAnEarlierQuestionIsDropped();
    void UsersOfAnotherProviderAreToldCalmly();
    void TemporaryPasswordStaysUntilItIsKept();
    void TurningAUserOffKeepsThePhone();
    void ApiKeyIsShownOnce();
    void StatesOfApiKeys();
};

void AccessPagesTest::RoleInUseIsTakenFromItsUsers()
{
    PageHarness ui;
    answerAccess(ui.transport);
    ui.transport.answer("DELETE", QStringLiteral("/roles/artist"), Json{{"message", "success"}});
    RolesPage page(ui.context(), {QStringLiteral("roles"), {}});
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 2);
    QCOMPARE(page.list().model().index(0, 4).data().toString(), QStringLiteral("1"));
    page.list().selectKey(QStringLiteral("artist"));
    QTest::keyClick(&page.list().table(), Qt::Key_Delete);
    QTRY_VERIFY(accessDialog());
    QVERIFY(textsOf(accessDialog()).contains(QStringLiteral("maker")));
    QCOMPARE(accessDialog()->mainButton().text(), QStringLiteral("Delete and take it from them"));
    clickMain();
    QTRY_COMPARE(ui.transport.count("DELETE", QStringLiteral("/roles/artist")), 1);
    for (const api::Request &request : ui.transport.requests())
        if (request.method == "DELETE")
            QCOMPARE(request.queryValue(QStringLiteral("force")), QStringLiteral("true"));
}

void AccessPagesTest::RoleThatCameIntoUseIsAskedForAgain()
{
    PageHarness ui;
    answerAccess(ui.transport);
    ui.transport.refuse("DELETE", QStringLiteral("/roles/viewer"), 400,
                        QStringLiteral("VAMS General Error: The role viewer is in use by builder. "
                                       "Take it from them first, or delete it with force=true."));
    RolesPage page(ui.context(), {QStringLiteral("roles"), {}});
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 2);
    page.list().selectKey(QStringLiteral("viewer"));
    QTest::keyClick(&page.list().table(), Qt::Key_Delete);
    QTRY_VERIFY(accessDialog());
    QCOMPARE(accessDialog()->windowTitle(), QStringLiteral("Delete viewer?"));
    clickMain();
    QTRY_COMPARE(ui.transport.count("DELETE", QStringLiteral("/roles/viewer")), 1);
    QTRY_VERIFY(accessDialog() && accessDialog()->mainButton().text() ==
                                      QLatin1String("Delete and take it from them"));
    QVERIFY(textsOf(accessDialog()).contains(QStringLiteral("in use by builder.")));
    accessDialog()->reject();
}

void AccessPagesTest::TemplateIsFilledAndApplied()
{
    PageHarness ui;
    answerAccess(ui.transport);
    const Json variables{{{"name", "DATABASE_ID"}, {"required", true}},
                         {{"name", "ROLE_NAME"}, {"required", true}}};
    ui.transport.answer("GET", QStringLiteral("/auth/constraintTemplates"),
                        Json{{"Items",
                              {{{"templateId", "database-user"},
                                {"name", "Database User"},
                                {"description", "Works in one database"},
                                {"variables", variables},
                                {"constraintCount", 11}}}}});
    ui.transport.answer("GET", QStringLiteral("/database"),
                        Json{{"Items", {{{"databaseId", "pumps"}, {"description", "Pumps"}}}}});
    ui.transport.answer("POST", QStringLiteral("/auth/constraintsTemplateImport"),
                        Json{{"constraintsCreated", 11}});
    RolesPage page(ui.context(), {QStringLiteral("roles"), {}});
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 2);
    page.list().selectKey(QStringLiteral("viewer"));
    ui.actions.refresh();
    ui.trigger("role.template");
    QTRY_VERIFY(accessDialog());
    QVERIFY(textsOf(accessDialog())
                .contains(QStringLiteral("11 constraints will be added for viewer.")));
    QVERIFY(!accessDialog()->mainButton().isEnabled());
    auto *database = named<QComboBox>(accessDialog(), QStringLiteral("Database"));
    QVERIFY(database);
    QTest::keyClicks(database, QStringLiteral("nowhere"));
    QVERIFY(!accessDialog()->mainButton().isEnabled());
    database->setCurrentText(QStringLiteral("pumps"));
    QVERIFY(accessDialog()->mainButton().isEnabled());
    clickMain();
    QTRY_COMPARE(ui.transport.count("POST", QStringLiteral("/auth/constraintsTemplateImport")), 1);
    const Json sent = ui.sent("POST", QStringLiteral("/auth/constraintsTemplateImport"));
    QCOMPARE(sent.at("templateId").get<QString>(), QStringLiteral("database-user"));
    QCOMPARE(sent.at("variableValues").at("ROLE_NAME").get<QString>(), QStringLiteral("viewer"));
    QCOMPARE(sent.at("variableValues").at("DATABASE_ID").get<QString>(), QStringLiteral("pumps"));
}

void AccessPagesTest::ConstraintsAreToldInWords()
{
    PageHarness ui;
    answerAccess(ui.transport);
    ConstraintsPage page(ui.context(), {QStringLiteral("constraints"), {}});
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 2);
    const RecordModel &model = page.list().model();
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("Database is \"pumps\""));
    QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("Allow read"));
    QCOMPARE(model.index(0, 5).data().toString(), QString());
    QCOMPARE(model.index(1, 5).data().toString(), QStringLiteral("1 problem"));
    Constraint both;
    both.criteriaAnd = {
        {QStringLiteral("databaseId"), QStringLiteral("equals"), QStringLiteral("a")}};
    both.criteriaOr = {
        {QStringLiteral("strange"), QStringLiteral("is_one_of"), QStringLiteral("b")}};
    QCOMPARE(criteriaText(both),
             QStringLiteral("Database is \"a\"; or strange has the text or tag \"b\""));
    both.permissions = {
        {SubjectKind::User, QStringLiteral("u"), QStringLiteral("GET"), QStringLiteral("allow")},
        {SubjectKind::User, QStringLiteral("u"), QStringLiteral("GET"), QStringLiteral("deny")}};
    QCOMPARE(effectOf(both, SubjectKind::User, QStringLiteral("u"), QStringLiteral("GET")),
             Effect::Deny);
    QCOMPARE(effectOf(both, SubjectKind::Group, QStringLiteral("u"), QStringLiteral("GET")),
             Effect::None);
}

void AccessPagesTest::CriterionThatTheServerRefusesIsMarked()
{
    PageHarness ui;
    answerAccess(ui.transport);
    const QString one = constraintsPath + QStringLiteral("/c1");
    ui.transport.refuse("POST", one, 400,
                        QStringLiteral("1 validation error for CreateConstraintRequestModel\n"
                                       "__root__\n  criteriaAndValue is invalid. The value of "
                                       "databaseId cannot be used. Character 3 opens a group that "
                                       "nothing closes. (type=value_error)"));
    ConstraintsPage page(ui.context(), {QStringLiteral("constraints"), {}});
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 2);
    page.list().selectKey(QStringLiteral("c1"));
    QTest::keyClick(&page.list().table(), Qt::Key_Return);
    QTRY_VERIFY(accessDialog());
    QVERIFY(!accessDialog()->mainButton().isEnabled()); // nothing changed yet
    auto *value = named<QLineEdit>(accessDialog(), QStringLiteral("Value"));
    QVERIFY(value);
    value->clear();
    QVERIFY(!accessDialog()->mainButton().isEnabled());
    QTest::keyClicks(value, QStringLiteral("pu("));
    QVERIFY(accessDialog()->mainButton().isEnabled());
    clickMain();
    QTRY_VERIFY(textsOf(accessDialog())
                    .contains(QStringLiteral(
                        "The value of databaseId cannot be used. Character 3 opens a group that "
                        "nothing closes.")));
    QCOMPARE(value->accessibleDescription().isEmpty(), false);
    ui.transport.answer("POST", one, Json{{"success", true}});
    QTest::keyClicks(value, QStringLiteral(")"));
    QVERIFY(value->accessibleDescription().isEmpty());
    clickMain();
    QTRY_VERIFY(!accessDialog());
    const Json sent = ui.sent("POST", one);
    QCOMPARE(sent.at("criteriaAnd").at(0).at("value").get<QString>(), QStringLiteral("pu()"));
    QCOMPARE(sent.at("groupPermissions").size(), std::size_t{1});
}

void AccessPagesTest::RightsAreSetByClickAndKey()
{
    PageHarness ui;
    answerAccess(ui.transport);
    ui.transport.answer("POST", constraintsPath + QLatin1Char('*'), Json{{"success", true}});
    ConstraintsPage page(ui.context(), {QStringLiteral("constraints"), {}});
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 2);
    ui.trigger("record.new");
    QTRY_VERIFY(accessDialog());
    QVERIFY(QTest::qWaitForWindowActive(accessDialog())); // focus would move under what is pressed
    QTest::keyClicks(named<QLineEdit>(accessDialog(), QStringLiteral("Name")),
                     QStringLiteral("New rule"));
    QTest::keyClicks(named<QLineEdit>(accessDialog(), QStringLiteral("Description")),
                     QStringLiteral("Why"));
    auto *id = named<QLineEdit>(accessDialog(), QStringLiteral("Id"));
    QVERIFY(id->isEnabled() && !id->text().isEmpty());
    id->setText(QStringLiteral("c1"));
    QVERIFY(textsOf(accessDialog()).contains(QStringLiteral("has this id already")));
    id->setText(QStringLiteral("c3"));
    QTest::mouseClick(
        named<QPushButton>(accessDialog(), QStringLiteral("Add criterion: When all of "
                                                          "these are true")),
        Qt::LeftButton);
    QLineEdit *value = nullptr; // a layout shows what it is given a little later
    QTRY_VERIFY((value = named<QLineEdit>(accessDialog(), QStringLiteral("Value"))));
    QTest::keyClicks(value, QStringLiteral("pumps"));
    auto *who = named<QLineEdit>(accessDialog(), QStringLiteral("Name of the role or user"));
    QTest::keyClicks(who, QStringLiteral("nobody"));
    QTest::keyClick(who, Qt::Key_Return);
    QVERIFY(textsOf(accessDialog()).contains(QStringLiteral("There is no role nobody.")));
    who->setText(QStringLiteral("artist"));
    QTest::keyClick(who, Qt::Key_Return);
    QVERIFY(!accessDialog()->mainButton().isEnabled()); // the role gets nothing yet
    const auto rights = accessDialog()->findChildren<RightButton *>();
    QCOMPARE(rights.size(), 4);
    QTest::mouseClick(rights[0], Qt::LeftButton);
    QCOMPARE(rights[0]->effect(), Effect::Allow);
    QTest::keyClick(rights[3], Qt::Key_D);
    QCOMPARE(rights[3]->effect(), Effect::Deny);
    QTest::keyClick(rights[1], Qt::Key_Space);
    QTest::keyClick(rights[1], Qt::Key_Delete);
    QCOMPARE(rights[1]->effect(), Effect::None);
    QVERIFY2(accessDialog()->mainButton().isEnabled(), qPrintable(textsOf(accessDialog())));
    clickMain();
    QTRY_VERIFY(!accessDialog());
    const Json sent = ui.sent("POST", constraintsPath + QStringLiteral("/c3"));
    QCOMPARE(sent.at("groupPermissions").size(), std::size_t{2});
    QCOMPARE(sent.at("groupPermissions").at(1).at("permissionType").get<QString>(),
             QStringLiteral("deny"));
}

void AccessPagesTest::AccessIsTestedWhileOneWrites()
{
    PageHarness ui;
    answerAccess(ui.transport);
    const Json rule{{"constraintId", "c2"},     {"name", "Scans"}, {"list", "criteriaAnd"},
                    {"permissionType", "deny"}, {"matches", true}, {"reason", "All criteria hold."},
                    {"subject", "role artist"}};
    ui.transport.answer("POST", testPath,
                        Json{{"allowed", false},
                             {"reason", "Denied by Scans; a denial outweighs what allows."},
                             {"constraintId", "c2"},
                             {"roles", {"artist"}},
                             {"rules", {rule}}});
    ConstraintsPage page(ui.context(), {QStringLiteral("constraints"), {}});
    page.show();
    page.inspector()->setParent(nullptr);
    page.inspector()->show();
    QTRY_COMPARE(page.list().model().rowCount(), 2);
    QTest::mouseClick(named<QPushButton>(&page, QStringLiteral("Test access")), Qt::LeftButton);
    auto *who = named<QComboBox>(page.inspector(), QStringLiteral("Who"));
    QVERIFY(who);
    QTest::keyClicks(who, QStringLiteral("maker"));
    QTest::mouseClick(named<QCheckBox>(page.inspector(), QStringLiteral("With second factor")),
                      Qt::LeftButton);
    QTRY_VERIFY(page.inspector()->findChild<RuleCard *>());
    QVERIFY(textsOf(page.inspector()).contains(QStringLiteral("Denied")));
    QVERIFY(textsOf(page.inspector()).contains(QStringLiteral("a denial outweighs")));
    const Json asked = ui.sent("POST", testPath);
    QCOMPARE(asked.at("userId").get<QString>(), QStringLiteral("maker"));
    QCOMPARE(asked.at("action").get<QString>(), QStringLiteral("GET"));
    QCOMPARE(asked.at("object").at("object__type").get<QString>(), QStringLiteral("asset"));
    QTest::keyClick(page.inspector()->findChild<RuleCard *>(), Qt::Key_Return);
    QVERIFY(page.list().currentRow() >= 0);
    QCOMPARE(page.list().model().keyAt(page.list().currentRow()), QStringLiteral("c2"));
    page.inspector()->setParent(&page);
}

void AccessPagesTest::AnswerToAnEarlierQuestionIsDropped()
{
    PageHarness ui;
    answerAccess(ui.transport);
    ui.transport.answerWith("POST", testPath, [](const api::Request &request) {
        const Json asked = parseJson(request.body).value_or(Json());
        const bool allowed = asked.value("userId", "") == "viewer";
        api::Response response;
        response.body = dumpJson(Json{{"allowed", allowed}, {"reason", "Because"}});
        return response;
    });
    ConstraintsPage page(ui.context(), {QStringLiteral("constraints"), {}});
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 2);
    ui.transport.hold("POST", testPath);
    auto *who = page.inspector()->findChild<QComboBox *>();
    QVERIFY(who);
    who->setCurrentText(QStringLiteral("maker"));
    QTRY_COMPARE(ui.transport.count("POST", testPath), 1);
    who->setCurrentText(QStringLiteral("viewer"));
    QTRY_COMPARE(ui.transport.count("POST", testPath), 2);
    ui.transport.release("POST", testPath);
    const auto decision = [&page] {
        const auto *label = page.inspector()->findChild<QLabel *>(QStringLiteral("decision"));
        return label ? label->text() : QString();
    };
    QTRY_COMPARE(decision(), QStringLiteral("Allowed"));
}

void AccessPagesTest::UsersOfAnotherProviderAreToldCalmly()
{
    PageHarness ui;
    ui.transport.refuse("GET", accountsPath, 400,
                        QStringLiteral("VAMS General Error: Cognito user management is not "
                                       "available"));
    UsersPage page(ui.context(), {QStringLiteral("users"), {}});
    page.show();
    auto *state = page.list().findChild<StateView *>();
    QTRY_COMPARE(state->state(), StateView::State::Empty);
    QVERIFY(textsOf(state).contains(QStringLiteral("identity provider")));
    QVERIFY(!named<QPushButton>(&page, QStringLiteral("New user")));
}

void AccessPagesTest::TemporaryPasswordStaysUntilItIsKept()
{
    PageHarness ui;
    answerAccess(ui.transport);
    ui.transport.answer("GET", accountsPath, Json{{"users", Json::array()}});
    ui.transport.answer("POST", accountsPath, Json{{"temporaryPassword", "s3cret-once"}});
    UsersPage page(ui.context(), {QStringLiteral("users"), {}});
    page.show();
    QTRY_VERIFY(page.list().model().isLoaded());
    ui.trigger("record.new");
    QTRY_VERIFY(accessDialog());
    QTest::keyClicks(named<QLineEdit>(accessDialog(), QStringLiteral("User")),
                     QStringLiteral("builder"));
    QTest::keyClicks(named<QLineEdit>(accessDialog(), QStringLiteral("E-mail address")),
                     QStringLiteral("builder@example"));
    QVERIFY(!accessDialog()->mainButton().isEnabled());
    QTest::keyClicks(named<QLineEdit>(accessDialog(), QStringLiteral("E-mail address")),
                     QStringLiteral(".com"));
    clickMain();
    QTRY_VERIFY(accessDialog() &&
                accessDialog()->windowTitle() == QLatin1String("Temporary password of builder"));
    QTest::keyClick(accessDialog(), Qt::Key_Escape);
    QTest::keyClick(accessDialog(), Qt::Key_Return);
    QVERIFY(accessDialog());
    QVERIFY(textsOf(accessDialog()).contains(QStringLiteral("Copy it first")));
    QTest::mouseClick(named<QPushButton>(accessDialog(), QStringLiteral("Copy")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("s3cret-once"));
    clickMain();
    QTRY_VERIFY(!accessDialog());
}

void AccessPagesTest::TurningAUserOffKeepsThePhone()
{
    PageHarness ui;
    answerAccess(ui.transport);
    ui.transport.answer("GET", QStringLiteral("/user/sessions"), Json{{"Items", Json::array()}});
    ui.transport.answer("GET", accountsPath,
                        Json{{"users",
                              {{{"userId", "maker"},
                                {"email", "maker@example.com"},
                                {"phone", "+491234567890"},
                                {"userStatus", "CONFIRMED"},
                                {"enabled", true},
                                {"mfaEnabled", false}}}}});
    ui.transport.answer("PUT", accountsPath + QStringLiteral("/maker"), Json::object());
    UsersPage page(ui.context(), {QStringLiteral("users"), {}});
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 1);
    QCOMPARE(page.list().model().index(0, 2).data().toString(), QStringLiteral("Active"));
    page.list().selectKey(QStringLiteral("maker"));
    ui.actions.refresh();
    ui.trigger("user.enable");
    QTRY_VERIFY(accessDialog());
    clickMain();
    QTRY_COMPARE(ui.transport.count("PUT", accountsPath + QStringLiteral("/maker")), 1);
    const Json sent = ui.sent("PUT", accountsPath + QStringLiteral("/maker"));
    QCOMPARE(sent.at("enabled").get<bool>(), false);
    QCOMPARE(sent.at("phone").get<QString>(), QStringLiteral("+491234567890"));
}

void AccessPagesTest::ApiKeyIsShownOnce()
{
    PageHarness ui;
    answerAccess(ui.transport);
    ui.transport.answer("GET", keysPath, Json{{"Items", Json::array()}});
    ui.transport.answer("POST", keysPath,
                        Json{{"apiKeyId", "k1"},
                             {"apiKeyName", "render farm"},
                             {"userId", "maker"},
                             {"isActive", "true"},
                             {"apiKey", "vams_once"}});
    ApiKeysPage page(ui.context(), {QStringLiteral("api-keys"), {}});
    page.show();
    QTRY_VERIFY(page.list().model().isLoaded());
    ui.trigger("record.new");
    QTRY_VERIFY(accessDialog());
    QTest::keyClicks(named<QLineEdit>(accessDialog(), QStringLiteral("Name")),
                     QStringLiteral("render farm"));
    QTest::keyClicks(named<QLineEdit>(accessDialog(), QStringLiteral("Description")),
                     QStringLiteral("Makes pictures"));
    auto *user = named<QComboBox>(accessDialog(), QStringLiteral("Acts as"));
    QCOMPARE(user->currentText(), QStringLiteral("maker")); // the only one
    user->setCurrentText(QStringLiteral("stranger"));
    QVERIFY(!accessDialog()->mainButton().isEnabled());
    user->setCurrentText(QStringLiteral("maker"));
    auto *span = named<QComboBox>(accessDialog(), QStringLiteral("Ends"));
    span->setCurrentIndex(span->count() - 1);
    clickMain();
    QTRY_VERIFY(accessDialog() &&
                accessDialog()->windowTitle() == QLatin1String("API key render farm"));
    QVERIFY(!ui.sent("POST", keysPath).contains("expiresAt")); // never
    auto *secret = named<QLineEdit>(accessDialog(), QStringLiteral("Key"));
    QVERIFY(secret && secret->isReadOnly());
    QCOMPARE(secret->text(), QStringLiteral("vams_once"));
    QVERIFY(!accessDialog()->mainButton().isEnabled());
    QTest::keyClick(named<QCheckBox>(accessDialog(), QStringLiteral("I have copied it")),
                    Qt::Key_Space);
    clickMain();
    QTRY_VERIFY(!accessDialog());
}

void AccessPagesTest::StatesOfApiKeys()
{
    const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
    ApiKey key;
    QCOMPARE(apiKeyState(key, now), ApiKeyState::Active);
    QCOMPARE(apiKeyEndText(key.expiresAt, now), QStringLiteral("never"));
    key.expiresAt = QStringLiteral("2026-06-01"); // counts to its end
    QCOMPARE(apiKeyState(key, now), ApiKeyState::EndsSoon);
    key.expiresAt = QStringLiteral("2026-05-31");
    QCOMPARE(apiKeyState(key, now), ApiKeyState::Expired);
    QCOMPARE(apiKeyEndText(key.expiresAt, now), QStringLiteral("ended today"));
    key.expiresAt = QStringLiteral("2026-12-31T23:59:59Z");
    QCOMPARE(apiKeyState(key, now), ApiKeyState::Active);
    QCOMPARE(apiKeyEndText(key.expiresAt, now), QStringLiteral("in 7 months"));
    key.isActive = false;
    QCOMPARE(apiKeyState(key, now), ApiKeyState::Off);
}

VAMS_TEST(AccessPagesTest)
#include "access_pages_test.moc"
