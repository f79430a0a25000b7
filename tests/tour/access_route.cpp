#include "tests/tour/routes.h"

#include <QApplication>

namespace vams::tour {

namespace {

/// Of a field that offers names: what was typed stays.
void closeOffers(Guide &guide)
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->hide();
    guide.settle();
}

/// Roles, and rights of a permission template for one of them. In a library of the tour's own: what
/// is made stays.
void roles(Guide &guide)
{
    guide.click(QStringLiteral("Roles"));
    guide.shoot(QStringLiteral("35-roles"));
    guide.click(QStringLiteral("New role"));
    guide.fill(QStringLiteral("Name"), QStringLiteral("reviewer"));
    guide.fill(QStringLiteral("Description"), QStringLiteral("Looks at what suppliers deliver"));
    guide.shoot(QStringLiteral("35-roles-new"));
    guide.click(QStringLiteral("Create role"));
    guide.settle();
    guide.clickItem(QStringLiteral("reviewer"));
    guide.click(QStringLiteral("Apply permission template..."));
    guide.settle();
    guide.fill(QStringLiteral("Database"), QStringLiteral("nowhere"));
    closeOffers(guide);
    guide.shoot(QStringLiteral("35-roles-template-problem"));
    guide.fill(QStringLiteral("Database"), QStringLiteral("deliveries"));
    closeOffers(guide);
    guide.shoot(QStringLiteral("35-roles-template"));
    guide.click(QStringLiteral("Apply template"));
    guide.settle();
    guide.click(QStringLiteral("User roles"));
    guide.click(QStringLiteral("Give roles"));
    guide.fill(QStringLiteral("User"), QStringLiteral("viewer"));
    guide.fill(QStringLiteral("Add: role"), QStringLiteral("reviewer"));
    guide.keys(QKeySequence(Qt::Key_Return));
    closeOffers(guide);
    guide.click(QStringLiteral("Give roles"));
    guide.settle();
}

void constraints(Guide &guide)
{
    guide.click(QStringLiteral("Constraints"));
    guide.clickItem(QStringLiteral("reviewer-assets"));
    guide.shoot(QStringLiteral("13-constraints"));
    guide.click(QStringLiteral("Edit..."));
    guide.shoot(QStringLiteral("13-constraints-edit"));
    guide.fill(QStringLiteral("Value"), QStringLiteral("deliver(ies"));
    guide.click(QStringLiteral("Save changes"));
    guide.shoot(QStringLiteral("13-constraints-refused"));
    guide.closePopups();
    guide.click(QStringLiteral("Discard"));
    guide.click(QStringLiteral("New constraint"));
    guide.settle();
    guide.click(QStringLiteral("Add criterion: When all of these are true"));
    guide.shoot(QStringLiteral("13-constraints-new"));
    guide.closePopups();
    guide.click(QStringLiteral("Discard"));
    guide.click(QStringLiteral("Test access"));
    guide.fill(QStringLiteral("Who"), QStringLiteral("viewer"));
    closeOffers(guide);
    guide.shoot(QStringLiteral("13-constraints-allowed"), 1200);
    guide.fill(QStringLiteral("Database"), QStringLiteral("castings"));
    guide.shoot(QStringLiteral("13-constraints-denied"), 1200);
    guide.resize(1280, 720);
    guide.shoot(QStringLiteral("13-constraints-1280"));
    guide.click(QStringLiteral("Edit..."));
    guide.shoot(QStringLiteral("13-constraints-edit-1280"));
    guide.closePopups();
    guide.click(QStringLiteral("Roles"));
    guide.clickItem(QStringLiteral("reviewer"));
    guide.shoot(QStringLiteral("35-roles-1280"));
    guide.keys(QKeySequence(Qt::Key_Delete));
    guide.shoot(QStringLiteral("35-roles-delete"));
    guide.click(QStringLiteral("Delete and take it from them"));
    guide.settle();
    guide.click(QStringLiteral("Constraints"));
    guide.clickItem(QStringLiteral("reviewer-assets"));
    guide.shoot(QStringLiteral("13-constraints-problems"));
    guide.resize(1440, 900);
}

void accounts(Guide &guide)
{
    guide.click(QStringLiteral("Users"));
    guide.shoot(QStringLiteral("36-users-empty"));
    guide.keys(QKeySequence(Qt::Key_Insert));
    guide.fill(QStringLiteral("User"), QStringLiteral("maker"));
    guide.fill(QStringLiteral("E-mail address"), QStringLiteral("maker@example"));
    guide.shoot(QStringLiteral("36-users-new"));
    guide.fill(QStringLiteral("E-mail address"), QStringLiteral("maker@example.com"));
    guide.click(QStringLiteral("Create user"));
    guide.settle();
    guide.closePopups(); // it stays
    guide.shoot(QStringLiteral("36-users-password"));
    guide.click(QStringLiteral("Copy"));
    guide.click(QStringLiteral("Close"));
    guide.clickItem(QStringLiteral("maker"));
    guide.shoot(QStringLiteral("36-users"));
    guide.click(QStringLiteral("Reset password..."));
    guide.shoot(QStringLiteral("36-users-reset"));
    guide.closePopups();
    guide.keys(QKeySequence(Qt::Key_Delete));
    guide.shoot(QStringLiteral("36-users-delete"));
    guide.closePopups();
    guide.click(QStringLiteral("API keys"));
    guide.shoot(QStringLiteral("37-api-keys-empty"));
    guide.keys(QKeySequence(Qt::Key_Insert));
    guide.settle();
    guide.fill(QStringLiteral("Name"), QStringLiteral("Render farm"));
    guide.fill(QStringLiteral("Acts as"), QStringLiteral("local"));
    closeOffers(guide);
    guide.fill(QStringLiteral("Description"), QStringLiteral("Fetches scenes, brings pictures"));
    guide.shoot(QStringLiteral("37-api-keys-new"));
    guide.click(QStringLiteral("Create API key"));
    guide.settle();
    guide.shoot(QStringLiteral("37-api-keys-secret"));
    guide.click(QStringLiteral("Copy"));
    guide.click(QStringLiteral("Close"));
    guide.clickItem(QStringLiteral("Render farm"));
    guide.shoot(QStringLiteral("37-api-keys"));
    guide.click(QStringLiteral("Edit..."));
    guide.shoot(QStringLiteral("37-api-keys-edit"));
    guide.closePopups();
    guide.resize(1280, 720);
    guide.shoot(QStringLiteral("37-api-keys-1280"));
    guide.click(QStringLiteral("Users"));
    guide.clickItem(QStringLiteral("maker"));
    guide.shoot(QStringLiteral("36-users-1280"));
    guide.resize(1440, 900);
}

} // namespace

void accessPages(Guide &guide)
{
    roles(guide);
    constraints(guide);
    accounts(guide);
}

} // namespace vams::tour
