#include "ui/pages/asset/metadata/field_inspector.h"

#include "core/base/clock.h"
#include "ui/metadata/field_group.h"
#include "ui/pages/asset/metadata/field_history.h"
#include "ui/support/controls.h"
#include "ui/support/relative_time.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vams::ui {

FieldInspector::FieldInspector(const PageContext &context, const AssetRef &asset, QWidget *parent)
    : QWidget(parent)
    , m_theme(context.theme)
    , m_history(new FieldHistory(context, asset, this))
{
    setAccessibleName(tr("Inspector"));
    setProperty("area", "surface");
    setAttribute(Qt::WA_StyledBackground);
    auto *inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(m_history, &FieldHistory::changed, this, &FieldInspector::fill);
    fill();
}

void FieldInspector::showField(const MetadataModel::Entry &entry, int place)
{
    m_entry = entry;
    m_place = place;
    if (isVisible())
        m_history->read();
    fill();
}

void FieldInspector::showNothing()
{
    m_entry.reset();
    fill();
}

void FieldInspector::forgetHistory()
{
    m_history->forget();
    if (isVisible() && m_entry)
        m_history->read();
}

void FieldInspector::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_entry)
        m_history->read();
}

void FieldInspector::clear()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget;
    m_rows = new QVBoxLayout(m_body);
    m_rows->setContentsMargins(0, 0, 0, metrics::space);
    m_rows->setSpacing(0);
    m_column->addWidget(m_body);
}

void FieldInspector::addFact(const QString &name, const QString &value)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::space, 0, metrics::space, 0);
    row->setSpacing(metrics::gap);
    QLabel *label = makeMuted(name);
    label->setMinimumWidth(metrics::labelColumn);
    label->setFixedHeight(metrics::chip);
    QLabel *text = value.isEmpty() ? makeMuted(tr("None")) : makeLabel(value);
    text->setWordWrap(true);
    text->setMinimumHeight(metrics::chip);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    m_rows->addLayout(row);
}

void FieldInspector::fill()
{
    clear();
    if (!m_entry) {
        m_rows->addStretch(2);
        QLabel *text = makeMuted(tr("Go to a field to see what is known of it."));
        text->setAlignment(Qt::AlignCenter);
        text->setWordWrap(true);
        m_rows->addWidget(text);
        m_rows->addStretch(3);
        return;
    }
    const MetadataRow &row = m_entry->row;
    const QString name = row.metadataKey.isEmpty() ? tr("New field") : row.metadataKey;
    QLabel *title = makeElidedLabel(name, TextStyle::Section);
    title->setFixedHeight(metrics::inspectorHead);
    title->setContentsMargins(metrics::space, 0, metrics::space, 0);
    m_rows->addWidget(title);
    addFact(tr("Type"), metadataTypeLabel(row.metadataValueType));
    if (row.metadataSchemaField) {
        addFact(tr("Required"), row.metadataSchemaRequired ? tr("Yes") : tr("No"));
        addFact(tr("Schema"), tr("%1, field %2")
                                  .arg(schemaTitle(row.metadataSchemaName.value_or(QString())))
                                  .arg(m_place));
        const QStringList choices = row.metadataSchemaControlledListKeys.value_or(QStringList());
        if (!choices.isEmpty())
            addFact(tr("Allowed"), choices.join(QStringLiteral(", ")));
        const QStringList needed = row.metadataSchemaDependsOn.value_or(QStringList());
        if (!needed.isEmpty())
            addFact(tr("Depends on"), needed.join(QStringLiteral(", ")));
        addFact(tr("Default"), row.metadataSchemaDefaultValue.value_or(QString()));
    } else {
        addFact(tr("Schema"), QString());
    }
    if (m_entry->isChanged() && !m_entry->isNew)
        addFact(tr("Saved value"), m_entry->before.metadataValue);
    addHistory();
    m_rows->addStretch(1);
}

void FieldInspector::addHistory()
{
    m_rows->addSpacing(metrics::field);
    m_rows->addWidget(makeLine(Qt::Horizontal));
    QLabel *title = makeLabel(tr("History"), TextStyle::Strong);
    title->setContentsMargins(metrics::space, metrics::field, metrics::space, metrics::tight);
    m_rows->addWidget(title);
    const auto addText = [this](const QString &text) {
        QLabel *label = makeMuted(text);
        label->setWordWrap(true);
        label->setContentsMargins(metrics::space, 0, metrics::space, 0);
        m_rows->addWidget(label);
    };
    const std::vector<FieldPast> past = m_history->of(m_entry->row.metadataKey);
    if (!m_history->isRead())
        addText(tr("Reading the versions..."));
    else if (!m_history->problem().isEmpty())
        addText(m_history->problem());
    else if (past.empty())
        addText(
            tr("No version of the asset has it. Each new version keeps the metadata of its time."));
    for (const FieldPast &one : past) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(metrics::space, metrics::tight, metrics::space, 0);
        row->setSpacing(metrics::gap);
        const QString value = one.value.simplified();
        row->addWidget(makeElidedLabel(value.isEmpty() ? tr("Empty") : value, TextStyle::Strong),
                       1);
        const QDateTime when = fromContractDate(one.dateCreated);
        QLabel *time = makeMuted(relativeTime(when), TextStyle::Small);
        time->setToolTip(absoluteTime(when));
        row->addWidget(time);
        m_rows->addLayout(row);
        QLabel *who = makeMuted(tr("%1, version %2").arg(one.createdBy, one.version.text()),
                                TextStyle::Small);
        who->setContentsMargins(metrics::space, 0, metrics::space, metrics::tight);
        m_rows->addWidget(who);
    }
}

} // namespace vams::ui
