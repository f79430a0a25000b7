#include "ui/pages/constraints/constraints_page.h"

#include "core/api/client.h"
#include "ui/admin/access_names.h"
#include "ui/admin/record_details.h"
#include "ui/admin/record_list.h"
#include "ui/pages/constraints/access_panel.h"
#include "ui/pages/constraints/constraint_dialog.h"
#include "ui/pages/constraints/constraint_tables.h"
#include "ui/shell/action_registry.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QUuid>
#include <QVBoxLayout>

namespace vams::ui {

namespace {
const auto copyCommand = QLatin1String("constraint.copy");
const auto inspectorCommand = QLatin1String("view.inspector");
} // namespace

ConstraintsPage::ConstraintsPage(const PageContext &context, const Location &location,
                                 QWidget *parent)
    : RecordPage(context, location, tr("Constraints"), parent)
    , m_constraints(new RecordTable<Constraint>(context.pools, constraintSource(context.client)))
    , m_side(new QWidget(this))
    , m_sideTabs(new QTabBar)
    , m_sideStack(new QStackedWidget)
    , m_access(new AccessPanel(context))
{
    context.actions.declare({copyCommand, tr("Copy as a new one..."), QStringLiteral("copy")});
    setUpList();
    setUpInspector();
    list().setFilter(location.argument(QStringLiteral("find")));
    readUsers();
}

void ConstraintsPage::setUpList()
{
    auto *constraints = new RecordList(
        context(),
        {tr("Constraints"), QStringLiteral("lock"), tr("1 constraint"), tr("%1 constraints"),
         tr("New constraint"), tr("Find a constraint"), tr("No constraints yet"),
         tr("A constraint allows or denies roles and users something with certain objects. What no "
            "constraint allows is denied.")},
        m_constraints);
    RecordVerbs verbs;
    verbs.create = [this] {
        Constraint made;
        made.constraintId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        made.objectType = QStringLiteral("asset");
        edit(made, true);
    };
    verbs.edit = [this](int row) { edit(m_constraints->at(row), false); };
    verbs.remove = [this](int row) {
        return [&client = context().client, id = m_constraints->at(row).constraintId](Job &job) {
            return client.access().removeConstraint(id, job);
        };
    };
    verbs.removeText = [](const QList<int> &) {
        return tr("What it allows is allowed no more, what it denies may be possible again. This "
                  "counts at once and cannot be undone.");
    };
    verbs.describe = [this](RecordDetails &details, int row) {
        describeConstraint(details, context().theme, m_constraints->at(row));
    };
    verbs.commands = {copyCommand};
    constraints->addCommand(copyCommand);
    constraints->setVerbs(std::move(verbs));
    QPushButton *test = makeButton(context().theme, tr("Test access"), QStringLiteral("shield"));
    connect(test, &QPushButton::clicked, this, &ConstraintsPage::testAccess);
    constraints->addTool(test);
    context().actions.bind(
        copyCommand, constraints,
        [this] {
            Constraint made = m_constraints->at(list().currentRow());
            made.constraintId = QUuid::createUuid().toString(QUuid::WithoutBraces);
            edit(made, true);
        },
        [constraints] { return constraints->currentRow() >= 0; });
    connect(m_constraints, &RecordModel::loaded, m_access, &AccessPanel::askAgain);
    addList(constraints);
}

void ConstraintsPage::setUpInspector()
{
    m_side->hide();
    m_sideTabs->addTab(tr("Details"));
    m_sideTabs->addTab(tr("Test access"));
    m_sideTabs->setExpanding(false);
    m_sideTabs->setAccessibleName(tr("Inspector"));
    m_sideStack->addWidget(RecordPage::inspector());
    m_sideStack->addWidget(m_access);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(metrics::gap, metrics::tight, metrics::gap, 0);
    tabRow->addWidget(m_sideTabs);
    tabRow->addStretch();
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tabRow);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(m_sideStack, 1);
    connect(m_sideTabs, &QTabBar::currentChanged, m_sideStack, &QStackedWidget::setCurrentIndex);
    connect(m_access, &AccessPanel::constraintChosen, this, [this](const QString &id) {
        list().setFilter({});
        list().selectKey(id);
    });
}

QWidget *ConstraintsPage::inspector()
{
    return m_side;
}

void ConstraintsPage::refresh()
{
    RecordPage::refresh();
    readUsers();
}

void ConstraintsPage::readUsers()
{
    runAsync(
        context().pools.requests(), this,
        [&client = context().client](Job &job) -> Result<AccessNames> {
            return readAccessNames(client, job);
        },
        [this](const Result<AccessNames> &names) {
            if (names)
                m_access->setUsers(names->users);
        });
}

void ConstraintsPage::testAccess()
{
    QAction *inspect = context().actions.action(inspectorCommand);
    if (inspect && !m_side->isVisible())
        inspect->trigger();
    m_sideTabs->setCurrentIndex(1);
    if (const int row = list().currentRow(); row >= 0)
        m_access->preset(m_constraints->at(row));
    m_access->focusUser();
}

void ConstraintsPage::edit(const Constraint &constraint, bool isNew)
{
    runAsync(
        context().pools.requests(), this,
        [&client = context().client](Job &job) -> Result<AccessNames> {
            return readAccessNames(client, job);
        },
        // Without the names one can still write them.
        [this, constraint, isNew](const Result<AccessNames> &names) {
            openDialog(constraint, isNew, names.value_or(AccessNames()));
        });
}

void ConstraintsPage::openDialog(const Constraint &constraint, bool isNew, const AccessNames &names)
{
    QStringList taken;
    for (const Constraint &each : m_constraints->items())
        taken << each.constraintId;
    auto *dialog = new ConstraintDialog(context().theme, constraint, isNew, names, taken, window());
    const auto id = std::make_shared<QString>();
    dialog->saveWith(
        context().pools,
        [&client = context().client, dialog, id]() -> FormDialog::Work {
            const Constraint made = dialog->constraint();
            *id = made.constraintId;
            return [&client, made](Job &job) { return client.access().saveConstraint(made, job); };
        },
        [this, isNew, id] {
            list().noteSaved(isNew ? tr("Constraint created") : tr("Constraint saved"), *id);
        });
    dialog->open();
}

} // namespace vams::ui
