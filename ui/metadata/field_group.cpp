#include "ui/metadata/field_group.h"

#include "core/model/metadata_schema.h"
#include "ui/metadata/field_row.h"
#include "ui/support/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

struct SchemaNames
{
    QStringList titles;
    QStringList databases;
};

SchemaNames namesIn(const QString &schema)
{
    static const QRegularExpression one(QStringLiteral("(.*?) \\(([^()]*)\\)(?:, |$)"));
    SchemaNames names;
    for (const QRegularExpressionMatch &match : one.globalMatch(schema)) {
        names.titles << match.captured(1);
        if (!names.databases.contains(match.captured(2)))
            names.databases << match.captured(2);
    }
    return names;
}

} // namespace

QString schemaTitle(const QString &schema)
{
    const QStringList titles = namesIn(schema).titles;
    return titles.isEmpty() ? schema : titles.join(QStringLiteral(", "));
}

FieldGroup::FieldGroup(const Theme &theme, const QString &schema)
    : m_theme(theme)
    , m_schema(schema)
    , m_what(makeMuted({}, TextStyle::Small))
    , m_tools(new QWidget)
    , m_rows(new QWidget)
    , m_column(new QVBoxLayout(m_rows))
    , m_fold(makeIconButton(theme, QStringLiteral("chev-up"), tr("Fold")))
{
    m_column->setContentsMargins(0, metrics::tight, 0, metrics::gap);
    m_column->setSpacing(metrics::gap);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::field, 0, 0, 0);
    head->setSpacing(metrics::gap);
    const QString title = schema.isEmpty() ? tr("Other fields") : schemaTitle(schema);
    QLabel *name = makeLabel(title, TextStyle::Section);
    head->addWidget(name);
    head->addWidget(m_what, 1);
    head->addWidget(m_tools);
    head->addWidget(m_fold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::tight, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_rows);
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_isFolded); });
    setAccessibleName(title);
    setFolded(false);
    sayWhat();
}

void FieldGroup::sayWhat()
{
    if (m_schema.isEmpty()) {
        m_what->setText(tr("not in a schema"));
        return;
    }
    const QStringList databases = namesIn(m_schema).databases;
    const QString fields = tr("%n field(s)", nullptr, m_count);
    m_what->setText(
        databases.contains(globalSchemas)
            ? tr("schema for assets in all databases, %1").arg(fields)
            : tr("schema for assets in %1, %2").arg(databases.join(QStringLiteral(", ")), fields));
}

void FieldGroup::add(FieldRow *row)
{
    m_column->addWidget(row);
    ++m_count;
    sayWhat();
}

void FieldGroup::addLineAbove()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *line = new QHBoxLayout;
    line->setContentsMargins(metrics::field, 0, 0, 0);
    line->addWidget(makeLine(Qt::Horizontal));
    column->insertLayout(0, line);
    column->insertSpacing(1, metrics::gap);
}

void FieldGroup::addTool(QWidget *tool)
{
    m_tools->layout()->addWidget(tool);
    m_hasTool = true;
}

void FieldGroup::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    m_rows->setVisible(!isFolded);
    m_fold->setIcon(
        m_theme.icon(isFolded ? QStringLiteral("chev-down") : QStringLiteral("chev-up")));
    const QString name = (isFolded ? tr("Unfold %1") : tr("Fold %1")).arg(accessibleName());
    m_fold->setToolTip(name);
    m_fold->setAccessibleName(name);
}

void FieldGroup::setShown(int shownRows)
{
    setVisible(shownRows > 0 || (m_count == 0 && m_hasTool));
    m_fold->setVisible(m_count > 0);
}

} // namespace vams::ui
