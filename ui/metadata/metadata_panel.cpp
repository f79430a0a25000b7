#include "ui/metadata/metadata_panel.h"

#include "ui/metadata/metadata_delegate.h"
#include "ui/support/controls.h"
#include "ui/support/error_panel.h"
#include "ui/support/state_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
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
    , m_session(new MetadataSession(context, this))
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
    connectSession();
    connect(m_kind, &QComboBox::activated, this, [this] { setTarget(m_wanted); });
    updateTools();
}

void MetadataPanel::connectSession()
{
    connect(m_session, &MetadataSession::changed, this, &MetadataPanel::updateTools);
    connect(m_session, &MetadataSession::loading, m_state, &StateView::showLoading);
    connect(m_session, &MetadataSession::loaded, this, &MetadataPanel::onLoaded);
    connect(m_session, &MetadataSession::loadFailed, this, &MetadataPanel::onLoadFailed);
    connect(m_session, &MetadataSession::refused, this, [this](const Error &error, int row) {
        if (row >= 0)
            showRow(row);
        vams::ui::showError(m_notices, m_context.theme, error);
    });
    connect(m_session, &MetadataSession::saved, this, [this] {
        clearError(m_notices);
        emit saved();
    });
}

void MetadataPanel::setUpTable()
{
    m_table->setModel(&model());
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
        if (run)
            connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        return button;
    };
    m_add =
        addButton(tr("Add"), QStringLiteral("plus"), ButtonKind::Standard, &MetadataPanel::addRow);
    m_remove = addButton(tr("Delete"), QStringLiteral("trash"), ButtonKind::Standard,
                         &MetadataPanel::removeRows);
    m_discard = addButton(tr("Discard"), {}, ButtonKind::Quiet, nullptr);
    connect(m_discard, &QPushButton::clicked, m_session, &MetadataSession::discard);
    m_save = addButton(tr("Save"), {}, ButtonKind::Primary, &MetadataPanel::save);
    return tools;
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
    if (shown != m_session->target())
        clearError(m_notices);
    m_session->setTarget(shown);
    if (isVisible())
        m_session->ensureLoaded();
}

void MetadataPanel::setReadOnly(bool isReadOnly)
{
    m_session->setReadOnly(isReadOnly);
}

void MetadataPanel::refresh()
{
    m_session->refresh(isVisible());
}

void MetadataPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_session->ensureLoaded();
}

void MetadataPanel::onLoadFailed(const Error &error)
{
    const auto retry = [this] { m_session->load(); };
    if (model().rowCount() > 0) // what is on the screen stays
        vams::ui::showError(m_notices, m_context.theme, error, retry);
    else
        m_state->showError(error, retry);
}

void MetadataPanel::onLoaded()
{
    clearError(m_notices);
    if (model().rowCount() > 0)
        m_state->showContent();
    else
        m_state->showEmpty(
            {QStringLiteral("schema"),
             tr("Nothing is noted here yet"),
             m_session->isReadOnly() ? QString() : tr("Add what one should know of it."),
             {}});
    updateTools();
}

void MetadataPanel::addRow()
{
    m_state->showContent();
    showRow(model().addEntry());
    m_table->edit(m_table->currentIndex());
}

void MetadataPanel::removeRows()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    model().toggleRemoved(rows);
}

void MetadataPanel::save()
{
    m_table->setFocus(); // closes an open editor, with what is in it
    m_session->save(m_session->target().isFile()
                        ? tr("Metadata of %1").arg(targetName(m_session->target()))
                        : tr("Metadata"));
}

void MetadataPanel::showRow(int row)
{
    const QModelIndex index = model().index(row, MetadataModel::NameColumn);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void MetadataPanel::updateTools()
{
    const int changes = model().changeCount();
    const bool canEdit = m_session->canEdit();
    const bool isRestricted = m_session->isRestricted();
    m_changes->setText(changes > 0 ? tr("%n changes", nullptr, changes) : QString());
    m_add->setEnabled(canEdit && !isRestricted);
    m_add->setToolTip(isRestricted ? tr("This database takes only the names of its schemas.")
                                   : QString());
    m_remove->setEnabled(canEdit && m_table->selectionModel()->hasSelection());
    m_discard->setEnabled(canEdit && changes > 0);
    m_save->setEnabled(canEdit && changes > 0);
}

} // namespace vams::ui
