#include "ui/metadata/metadata_panel.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/metadata/metadata_delegate.h"
#include "ui/metadata/metadata_undo.h"
#include "ui/shell/undo/undo_toast.h"
#include "ui/support/controls.h"
#include "ui/support/error_panel.h"
#include "ui/support/state_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

QString targetName(const MetadataTarget &target)
{
    if (target.isFile())
        return target.filePath.mid(target.filePath.lastIndexOf(QLatin1Char('/')) + 1);
    return target.level == MetadataLevel::Asset ? MetadataPanel::tr("The asset") : QString();
}

} // namespace

MetadataPanel::MetadataPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_notices(new QWidget)
    , m_table(new QTableView)
    , m_kind(new QComboBox)
    , m_subject(makeElidedLabel({}, TextStyle::Strong, Qt::ElideMiddle))
    , m_changes(makeMuted({}))
{
    setUpTable();
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_table);
    m_state = new StateView(context.theme, content, SkeletonShape::Rows);
    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(metrics::space, 0, metrics::space, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(m_notices);
    column->addWidget(m_state, 1);
    connect(&m_model, &MetadataModel::edited, this, &MetadataPanel::updateTools);
    connect(m_kind, &QComboBox::activated, this, [this] { setTarget(m_wanted); });
    updateTools();
}

void MetadataPanel::setUpTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new MetadataDelegate(m_context.theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                             QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setAccessibleName(tr("Metadata"));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::row);
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionResizeMode(MetadataModel::ValueColumn, QHeaderView::Stretch);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->resizeSection(MetadataModel::NameColumn, 2 * metrics::labelColumn);
    head->resizeSection(MetadataModel::TypeColumn, metrics::labelColumn + metrics::margin);
    head->resizeSection(MetadataModel::SchemaColumn, 2 * metrics::labelColumn);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MetadataPanel::updateTools);
}

QWidget *MetadataPanel::makeTools()
{
    m_kind->addItem(tr("Metadata"));
    m_kind->addItem(tr("Attributes"));
    m_kind->setAccessibleName(tr("Metadata or attributes"));
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(metrics::space, metrics::tight, metrics::space, metrics::tight);
    row->setSpacing(metrics::gap);
    row->addWidget(m_subject, 1);
    row->addWidget(m_kind);
    row->addWidget(m_changes);
    const auto addButton = [&](const QString &text, const QString &icon, ButtonKind kind,
                               void (MetadataPanel::*run)()) {
        QPushButton *button = makeButton(m_context.theme, text, icon, kind);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        return button;
    };
    m_add =
        addButton(tr("Add"), QStringLiteral("plus"), ButtonKind::Standard, &MetadataPanel::addRow);
    m_remove = addButton(tr("Delete"), QStringLiteral("trash"), ButtonKind::Standard,
                         &MetadataPanel::removeRows);
    m_discard = addButton(tr("Discard"), {}, ButtonKind::Quiet, &MetadataPanel::discard);
    m_save = addButton(tr("Save"), {}, ButtonKind::Primary, &MetadataPanel::save);
    return tools;
}

QString MetadataPanel::keyOf(const MetadataTarget &target)
{
    return QStringLiteral("%1|%2|%3|%4|%5")
        .arg(static_cast<int>(target.level))
        .arg(target.asset.databaseId.text(), target.asset.assetId.text(), target.filePath,
             target.assetLinkId.text());
}

void MetadataPanel::setTarget(const MetadataTarget &target)
{
    m_wanted = target;
    m_kind->setVisible(target.isFile());
    MetadataTarget shown = target;
    if (target.isFile())
        shown.level =
            m_kind->currentIndex() == 1 ? MetadataLevel::FileAttribute : MetadataLevel::File;
    m_subject->setText(targetName(target));
    if (shown == m_target || m_saveJob)
        return;
    keepDraft();
    clearError(m_notices);
    m_target = shown;
    m_isLoaded = false;
    m_model.setTextsOnly(shown.level == MetadataLevel::FileAttribute);
    m_model.setRows({});
    if (isVisible())
        load();
}

void MetadataPanel::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    updateTools();
}

void MetadataPanel::refresh()
{
    keepDraft();
    m_isLoaded = false;
    if (isVisible())
        load();
}

void MetadataPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isLoaded && m_target != MetadataTarget())
        load();
}

void MetadataPanel::keepDraft()
{
    if (m_isLoaded && m_model.changeCount() > 0)
        m_drafts.insert(keyOf(m_target), m_model.entries());
}

void MetadataPanel::load()
{
    if (m_loadJob)
        m_loadJob->cancel();
    if (m_model.rowCount() == 0)
        m_state->showLoading();
    const auto &client = m_context.client;
    m_loadJob = runAsync(
        m_context.pools.requests(), this,
        [&client, target = m_target](Job &job) { return client.metadata().get(target, job); },
        [this, target = m_target](const Result<MetadataSet> &set) {
            if (target == m_target)
                onLoaded(set);
        });
}

void MetadataPanel::onLoaded(const Result<MetadataSet> &set)
{
    if (!set) {
        if (set.error().kind == ErrorKind::Cancelled)
            return;
        if (m_model.rowCount() > 0) // what is on the screen stays
            vams::ui::showError(m_notices, m_context.theme, set.error(), [this] { load(); });
        else
            m_state->showError(set.error(), [this] { load(); });
        return;
    }
    clearError(m_notices);
    m_isLoaded = true;
    m_isRestricted = set->restrictMetadataOutsideSchemas;
    if (m_drafts.contains(keyOf(m_target)))
        m_model.setEntries(m_drafts.take(keyOf(m_target)));
    else
        m_model.setRows(set->metadata);
    if (m_model.rowCount() > 0)
        m_state->showContent();
    else
        m_state->showEmpty({QStringLiteral("schema"),
                            tr("Nothing is noted here yet"),
                            m_isReadOnly ? QString() : tr("Add what one should know of it."),
                            {}});
    updateTools();
}

void MetadataPanel::addRow()
{
    m_state->showContent();
    showRow(m_model.addEntry());
    m_table->edit(m_table->currentIndex());
}

void MetadataPanel::removeRows()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    m_model.toggleRemoved(rows);
}

void MetadataPanel::discard()
{
    m_drafts.remove(keyOf(m_target));
    clearError(m_notices);
    m_model.setRows({});
    m_isLoaded = false;
    load();
}

void MetadataPanel::save()
{
    m_table->setFocus(); // closes an open editor, with what is in it
    if (const int row = m_model.check(); row >= 0) {
        showRow(row);
        vams::ui::showError(
            m_notices, m_context.theme,
            Error{.kind = ErrorKind::Invalid,
                  .message = m_model.index(row, 0).data(MetadataModel::ProblemRole).toString()});
        return;
    }
    if (m_saveJob || m_model.changeCount() == 0)
        return;
    const auto &client = m_context.client;
    const MetadataWrite write{m_model.changedItems(), m_model.removedKeys()};
    const UndoStep step = metadataStep(
        client, m_target.isFile() ? tr("Metadata of %1").arg(targetName(m_target)) : tr("Metadata"),
        m_target, write, inverseOf(m_model.entries()));
    const QPointer<MetadataPanel> self(this);
    // Owned by the history, not by the panel: what was saved can be undone after the page is left.
    m_saveJob = runAsync(
        m_context.pools.requests(), &m_context.undo,
        [&client, target = m_target, write](Job &job) -> Result<Outcome> {
            Outcome outcome;
            outcome.result = writeMetadata(client, target, write, job, &outcome.isWritten);
            return outcome;
        },
        [self, step, context = m_context](const Result<Outcome> &outcome) {
            if (outcome && outcome->result)
                noteDone(context, self.data(), tr("Metadata saved"), step);
            if (!self)
                return;
            self->m_saveJob.reset();
            self->onSaved(outcome ? *outcome : Outcome{false, fail(outcome.error())});
        });
    updateTools();
}

void MetadataPanel::onSaved(const Outcome &outcome)
{
    if (outcome.isWritten)
        m_model.acceptChanges();
    if (!outcome.result) {
        const Error &error = outcome.result.error();
        if (const int row = m_model.markProblems(error.message); row >= 0)
            showRow(row);
        vams::ui::showError(m_notices, m_context.theme, error);
        updateTools();
        setTarget(m_wanted);
        return;
    }
    clearError(m_notices);
    m_drafts.remove(keyOf(m_target));
    m_isLoaded = false;
    emit saved();
    const MetadataTarget before = m_target;
    setTarget(m_wanted); // another may have been asked for meanwhile
    if (m_target == before)
        load();
}

void MetadataPanel::showRow(int row)
{
    const QModelIndex index = m_model.index(row, MetadataModel::NameColumn);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void MetadataPanel::updateTools()
{
    const int changes = m_model.changeCount();
    const bool canEdit = !m_isReadOnly && !m_saveJob && m_isLoaded;
    m_model.setReadOnly(!canEdit);
    m_changes->setText(changes > 0 ? tr("%n changes", nullptr, changes) : QString());
    m_add->setEnabled(canEdit && !m_isRestricted);
    m_add->setToolTip(m_isRestricted ? tr("This database takes only the names of its schemas.")
                                     : QString());
    m_remove->setEnabled(canEdit && m_table->selectionModel()->hasSelection());
    m_discard->setEnabled(canEdit && changes > 0);
    m_save->setEnabled(canEdit && changes > 0);
}

} // namespace vams::ui
