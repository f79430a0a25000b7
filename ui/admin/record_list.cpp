#include "ui/admin/record_list.h"

#include "core/base/text.h"
#include "ui/admin/record_delegate.h"
#include "ui/admin/record_details.h"
#include "ui/admin/record_filter.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/shell/undo/undo_toast.h"
#include "ui/support/error_panel.h"
#include "ui/support/find_field.h"
#include "ui/support/state_view.h"
#include "ui/support/toast.h"
#include "ui/widgets/row_list.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace vams::ui {

namespace {
constexpr int findDelayMs = 300;
} // namespace

RecordList::RecordList(const PageContext &context, RecordWords words, RecordModel *model,
                       QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(std::move(words))
    , m_model(model)
    , m_filter(new RecordFilter(this))
    , m_table(new QTreeView)
    , m_state(new StateView(context.theme, m_table, SkeletonShape::Rows))
    , m_details(new RecordDetails(context.theme, this))
    , m_notices(new QWidget)
    , m_find(new QLineEdit)
    , m_count(makeMuted({}))
    , m_stop(makeButton(context.theme, tr("Stop"), {}, ButtonKind::Quiet))
    , m_create(
          makeButton(context.theme, m_words.create, QStringLiteral("plus"), ButtonKind::Primary))
{
    m_model->setParent(this);
    m_details->hide();
    setUpTable();
    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(metrics::space, 0, metrics::space, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(m_notices);
    column->addWidget(m_state, 1);
    connect(m_model, &RecordModel::progressed, this, &RecordList::showState);
    connect(m_model, &RecordModel::loaded, this, [this] {
        showState();
        restorePlace();
    });
    connect(m_model, &RecordModel::failed, this, &RecordList::showFailure);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordList::keepPlace);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showDetails();
        updateTools();
        m_context.actions.refresh();
    });
    showDetails();
}

void RecordList::setUpTable()
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    int stretched = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (m_model->columnWidth(column) == 0)
            stretched = column;
    setUpRowList(*m_table, stretched);
    m_table->setItemDelegate(new RecordDelegate(m_context.theme, m_context.thumbnails,
                                                m_model->hasPictures(), m_table->viewport()));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(m_words.title);
    m_table->installEventFilter(this);
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (column != stretched)
            m_table->header()->resizeSection(
                column, qMax(m_model->columnWidth(column),
                             m_table->header()->sectionSizeHint(column))); // words of any length
    setUpOrder();
    connect(m_table, &QAbstractItemView::activated, this, &RecordList::openCurrent);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RecordList::showMenu);
}

void RecordList::setUpOrder()
{
    m_table->setUniformRowHeights(!m_model->hasSections());
    m_table->header()->setSortIndicatorClearable(false);
    if (m_model->readsOnScroll()) {
        m_filter->sort(-1);
        const QScrollBar *bar = m_table->verticalScrollBar();
        connect(bar, &QScrollBar::valueChanged, this, &RecordList::readOnScroll);
        connect(bar, &QScrollBar::rangeChanged, this, &RecordList::readOnScroll);
        return;
    }
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
}

QWidget *RecordList::makeTools()
{
    auto *tools = new QWidget;
    tools->setFixedHeight(metrics::toolRow);
    m_tools = new QHBoxLayout(tools);
    m_tools->setContentsMargins(metrics::space, 0, metrics::space, 0);
    m_tools->setSpacing(metrics::gap);
    m_find->setPlaceholderText(m_words.find);
    m_find->setAccessibleName(m_words.find);
    addClearButton(*m_find);
    addFindSign(*m_find, m_context.theme);
    m_find->setMaximumWidth(metrics::cardMin);
    m_find->installEventFilter(this);
    m_tools->addWidget(m_find, 2);
    m_tools->addWidget(m_count);
    m_tools->addWidget(m_stop);
    m_tools->addStretch(1);
    m_edit = makeActionButton(m_context.actions.action(QStringLiteral("edit.edit")));
    m_delete = makeActionButton(m_context.actions.action(QStringLiteral("record.delete")));
    m_tools->addWidget(m_edit);
    m_tools->addWidget(m_delete);
    m_tools->addWidget(makeActionButton(m_context.actions.action(QStringLiteral("view.refresh"))));
    m_tools->addWidget(m_create);
    m_stop->hide();
    connect(m_stop, &QPushButton::clicked, this, [this] { m_model->stop(); });
    connect(m_create, &QPushButton::clicked, this, [this] { m_verbs.create(); });
    connect(m_find, &QLineEdit::textChanged, this, &RecordList::find);
    m_findDelay.setSingleShot(true);
    m_findDelay.setInterval(findDelayMs);
    connect(&m_findDelay, &QTimer::timeout, this, [this] { m_serverFilter.find(m_find->text()); });
    return tools;
}

void RecordList::find(const QString &text)
{
    if (m_serverFilter.find) {
        m_findDelay.start();
        return;
    }
    m_filter->setText(text);
    showState();
}

void RecordList::readOnScroll()
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    if (m_model->readsOnScroll() && bar->value() >= bar->maximum() - bar->pageStep() / 2)
        m_model->readMore();
}

void RecordList::addBar(QWidget *bar)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(2, bar);
    column->insertWidget(3, makeLine(Qt::Horizontal));
}

void RecordList::addTool(QWidget *tool)
{
    m_tools->insertWidget(1, tool);
}

void RecordList::addCommand(const QString &id)
{
    m_tools->insertWidget(m_tools->count() - 4, makeActionButton(m_context.actions.action(id)));
}

void RecordList::setSelectsOne()
{
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
}

void RecordList::setFailureState(std::function<std::optional<EmptyState>(const Error &)> stateOf)
{
    m_failureState = std::move(stateOf);
}

void RecordList::setVerbs(RecordVerbs verbs)
{
    m_verbs = std::move(verbs);
    m_create->setVisible(static_cast<bool>(m_verbs.create));
    m_edit->setVisible(static_cast<bool>(m_verbs.edit));
    m_delete->setVisible(m_verbs.remove || m_verbs.askRemove);
    bindCommands();
    showDetails();
}

void RecordList::bindCommands()
{
    ActionRegistry &actions = m_context.actions;
    const auto some = [this] { return !selectedRows().isEmpty(); };
    if (m_verbs.create)
        actions.bind(QStringLiteral("record.new"), this, [this] { m_verbs.create(); });
    if (m_verbs.edit)
        actions.bind(
            QStringLiteral("edit.edit"), this, [this] { editCurrent(); },
            [this] { return currentRow() >= 0; });
    if (m_verbs.open)
        actions.bind(
            QStringLiteral("edit.open"), this, [this] { openCurrent(); },
            [this] { return currentRow() >= 0; });
    if (m_verbs.remove || m_verbs.askRemove)
        actions.bind(
            QStringLiteral("record.delete"), this, [this] { askRemove(); }, some);
    actions.bind(
        QStringLiteral("edit.copy"), this, [this] { copyIds(); }, some);
    actions.bind(
        QStringLiteral("record.copyId"), this, [this] { copyIds(); }, some);
    actions.bind(QStringLiteral("edit.selectAll"), this, [this] { m_table->selectAll(); });
}

void RecordList::setFilter(const QString &text)
{
    m_find->setText(text);
}

void RecordList::refresh()
{
    clearError(m_notices);
    if (!m_model->isLoaded())
        m_state->showLoading();
    m_model->refresh();
    updateTools();
}

void RecordList::restart()
{
    clearError(m_notices);
    m_model->restart();
    m_state->showLoading();
    updateTools();
}

QList<int> RecordList::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << m_filter->mapToSource(index).row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

int RecordList::currentRow() const
{
    const QList<int> rows = selectedRows();
    return rows.size() == 1 ? rows.first() : -1;
}

void RecordList::keepPlace()
{
    m_keptKeys.clear();
    for (const int row : selectedRows())
        m_keptKeys << m_model->keyAt(row);
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    m_keptCurrent = current.isValid() ? m_model->keyAt(current.row()) : QString();
    m_keptScroll = m_table->verticalScrollBar()->value();
}

void RecordList::restorePlace()
{
    if (m_keptKeys.isEmpty() && m_keptCurrent.isEmpty())
        return;
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString key = m_model->keyAt(row);
        const QModelIndex shown = m_filter->mapFromSource(m_model->index(row, 0));
        if (!shown.isValid())
            continue;
        if (m_keptKeys.contains(key))
            selection.select(shown, shown);
        if (key == m_keptCurrent)
            m_table->selectionModel()->setCurrentIndex(shown, QItemSelectionModel::NoUpdate);
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect |
                                                     QItemSelectionModel::Rows);
    m_table->verticalScrollBar()->setValue(m_keptScroll);
    m_keptKeys.clear();
    m_keptCurrent.clear();
}

void RecordList::selectKey(const QString &key)
{
    const int row = m_model->rowOfKey(key);
    const QModelIndex shown =
        row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, 0));
    if (!shown.isValid()) {
        m_keptKeys = {key}; // it comes with the next reading
        m_keptCurrent = key;
        return;
    }
    m_table->setCurrentIndex(shown);
    m_table->scrollTo(shown);
}

void RecordList::noteSaved(const QString &text, const QString &key, UndoStep step)
{
    if (step.undo)
        noteDone(m_context, this, text, std::move(step));
    else
        showToast(this, m_context.theme, text);
    m_context.navigator.noteChange();
    const auto once = std::make_shared<QMetaObject::Connection>();
    *once = connect(m_model, &RecordModel::loaded, this, [this, key, once] {
        disconnect(*once);
        selectKey(key);
    });
    refresh();
}

void RecordList::showState()
{
    const auto create = m_verbs.create;
    const bool isEmpty = m_model->rowCount() == 0 && m_model->isLoaded();
    if (isEmpty && m_serverFilter.isNarrowing && m_serverFilter.isNarrowing()) {
        m_state->showEmpty({QStringLiteral("search"),
                            tr("Nothing matches what is asked for"),
                            tr("Widen the time or take a filter away."),
                            {{tr("Clear filter"), {}, [this] {
                                  const QSignalBlocker quiet(m_find);
                                  m_find->clear();
                                  m_serverFilter.clear();
                              }}}});
    } else if (isEmpty) {
        EmptyState empty{m_words.icon, m_words.emptyTitle, m_words.emptySentence, {}};
        if (create)
            empty.actions.push_back({m_words.create, QStringLiteral("plus"), create});
        m_state->showEmpty(empty);
    } else if (m_model->rowCount() > 0 && m_filter->rowCount() == 0) {
        const auto clear = [this] {
            m_find->clear();
            m_table->setFocus();
        };
        m_state->showEmpty({QStringLiteral("filter"),
                            tr("Nothing matches this filter"),
                            tr("Each word must stand in one of the columns."),
                            {{tr("Clear filter"), {}, clear}},
                            {{m_find->text().trimmed(), {}, clear}}});
    } else if (m_model->rowCount() > 0) {
        m_state->showContent();
    }
    showDetails();
    updateTools();
}

void RecordList::showFailure(const Error &error)
{
    updateTools();
    m_create->setVisible(static_cast<bool>(m_verbs.create));
    if (const auto state = m_failureState ? m_failureState(error) : std::nullopt) {
        m_create->hide();
        m_state->showEmpty(*state);
        return;
    }
    if (m_model->rowCount() > 0 || m_model->isLoaded())
        showProblem(error, [this] { refresh(); });
    else
        m_state->showError(error, [this] { refresh(); });
}

void RecordList::showProblem(const Error &error, std::function<void()> retry)
{
    vams::ui::showError(m_notices, m_context.theme, error, std::move(retry));
}

void RecordList::showDetails()
{
    const QList<int> rows = selectedRows();
    if (rows.size() == 1 && m_verbs.describe)
        m_verbs.describe(*m_details, rows.first());
    else if (rows.size() > 1)
        m_details->showNote(tr("%1 selected").arg(humanCount(rows.size())));
    else
        m_details->showNote(tr("Select a row to see it here."));
}

QString RecordList::statusText() const
{
    if (!m_model->isLoaded())
        return m_model->isReading() ? tr("Reading...") : QString();
    const int count = m_model->rowCount();
    const QString all = count == 1 ? m_words.one : m_words.many.arg(humanCount(count));
    const auto selected = selectedRows().size();
    return selected > 0 ? tr("%1, %2 selected").arg(all, humanCount(selected)) : all;
}

void RecordList::updateTools()
{
    const int count = m_model->rowCount();
    const int shown = m_filter->rowCount();
    QString text = count == 1 ? m_words.one : m_words.many.arg(humanCount(count));
    if (m_filter->isFiltering())
        text = tr("%1 of %2").arg(humanCount(shown), text);
    else if (m_model->isReading() && !m_model->isLoaded())
        text = count == 0 ? QString() : tr("Reading, %1 so far").arg(text);
    else if (!m_model->isLoaded())
        text.clear();
    else if (m_model->isMore())
        text = tr("The newest %1").arg(humanCount(count));
    m_count->setText(text);
    m_stop->setVisible(m_model->isReading() && !m_model->isLoaded() && count > 0);
    emit statusChanged();
}

void RecordList::editCurrent()
{
    if (const int row = currentRow(); row >= 0 && m_verbs.edit)
        m_verbs.edit(row);
}

void RecordList::openCurrent()
{
    if (const int row = currentRow(); row >= 0 && m_verbs.open)
        m_verbs.open(row);
    else
        editCurrent();
}

void RecordList::copyIds()
{
    QStringList keys;
    for (const int row : selectedRows())
        keys << m_model->keyAt(row);
    QGuiApplication::clipboard()->setText(keys.join(QLatin1Char('\n')));
}

void RecordList::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_context.actions.refresh();
    QStringList ids;
    if (selectedRows().isEmpty()) {
        ids = {QStringLiteral("record.new"), QStringLiteral("view.refresh")};
    } else {
        if (m_verbs.open)
            ids << QStringLiteral("edit.open");
        if (m_verbs.edit)
            ids << QStringLiteral("edit.edit");
        ids << m_verbs.commands << QString() << QStringLiteral("record.copyId");
        if (m_verbs.remove || m_verbs.askRemove)
            ids << QString() << QStringLiteral("record.delete");
    }
    m_context.actions.fill(*menu, ids);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

bool RecordList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_table && key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) {
        askRemove();
        return true;
    }
    if (watched == m_find && (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Down)) {
        if (key->key() == Qt::Key_Escape)
            m_find->clear();
        m_table->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RecordList::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_table->setFocus(event->reason());
}

void RecordList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_context.actions.refresh();
    updateTools();
}

} // namespace vams::ui
