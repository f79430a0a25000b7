#include "ui/pages/asset/metadata/metadata_tab.h"

#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/metadata/metadata_csv.h"
#include "ui/pages/asset/metadata/field_inspector.h"
#include "ui/shell/action_registry.h"
#include "ui/support/choices.h"
#include "ui/support/choose.h"
#include "ui/support/controls.h"
#include "ui/support/error_panel.h"
#include "ui/support/find_field.h"
#include "ui/support/state_view.h"

#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

namespace vams::ui {

namespace {

constexpr qint64 largestTable = 8 * 1024 * 1024;
constexpr std::size_t mostTakenLines = 500; // each becomes a row of the form
constexpr int mostToldLines = 8;

Result<QByteArray> readTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, MetadataTab::tr("The table could not be read."), path, {},
                    file.errorString());
    if (file.size() > largestTable)
        return fail(ErrorKind::Invalid, MetadataTab::tr("The table is too large."), path);
    return file.readAll();
}

Result<void> writeTable(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Io, MetadataTab::tr("The table could not be written."), path,
                    MetadataTab::tr("Choose another place."), file.errorString());
    return {};
}

} // namespace

MetadataTab::MetadataTab(const PageContext &context, const AssetRef &asset, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(new MetadataSession(context, this))
    , m_form(new MetadataForm(context.theme, m_session->model()))
    , m_inspector(new FieldInspector(context, asset, this))
    , m_notices(new QWidget)
{
    m_inspector->hide();
    m_state = new StateView(context.theme, m_form, SkeletonShape::Form);
    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    m_tools = makeTools();
    m_footer = makeFooter();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_notices);
    column->addWidget(m_state, 1);
    column->addWidget(m_footer);
    m_footer->hide();
    m_session->setTarget(MetadataTarget::ofAsset(asset));
    setFocusProxy(m_find);
    connectSession();
    bindCommands();
    showFooter();
}

QWidget *MetadataTab::makeTools()
{
    m_find = new QLineEdit;
    m_find->setPlaceholderText(tr("Find a field or value"));
    m_find->setAccessibleName(tr("Find a field or value"));
    m_find->setFixedWidth(metrics::tile + metrics::labelColumn);
    addFindSign(*m_find, m_context.theme);
    addClearButton(*m_find);
    m_which = new SegmentChoice({tr("All"), tr("Required"), tr("Empty")}, tr("Fields"),
                                [this](int) { filter(); });
    m_which->setCurrent(0);
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(metrics::margin, metrics::gap, metrics::space, metrics::gap);
    row->setSpacing(metrics::gap);
    row->addWidget(m_find);
    row->addWidget(m_which);
    row->addStretch(1);
    const auto addCommand = [&](const char *id, const QString &text, const QString &icon) {
        QAction *action = m_context.actions.action(QLatin1String(id));
        auto *button = makeButton(m_context.theme, text, icon, ButtonKind::Quiet);
        const auto follow = [button, action] { button->setEnabled(action->isEnabled()); };
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, follow);
        follow();
        row->addWidget(button);
    };
    addCommand("metadata.import", tr("Import CSV"), QStringLiteral("download"));
    addCommand("metadata.export", tr("Export CSV"), QStringLiteral("upload"));
    connect(m_find, &QLineEdit::textChanged, this, &MetadataTab::filter);
    return tools;
}

QWidget *MetadataTab::makeFooter()
{
    auto *footer = new QWidget;
    footer->setProperty("area", "window");
    footer->setAttribute(Qt::WA_StyledBackground);
    footer->setFixedHeight(metrics::panelFooter);
    m_problems = makeButton(m_context.theme, {}, {}, ButtonKind::Quiet);
    m_problems->setIcon(m_context.theme.icon(QStringLiteral("error"), IconRole::Danger));
    m_problems->setProperty("kind", "problemChip");
    m_problems->setToolTip(tr("Go to the first problem"));
    m_changes = makeElidedLabel({});
    m_changes->setProperty("textStyle", "muted");
    m_discard = makeButton(m_context.theme, tr("Discard"), {}, ButtonKind::Quiet);
    m_save = makeButton(m_context.theme, {}, {}, ButtonKind::Primary);
    auto *bar = new QWidget; // takes all the height, so that the line stays at the top
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(m_problems);
    row->addWidget(m_changes, 1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(bar, 1);
    connect(m_discard, &QPushButton::clicked, m_session, &MetadataSession::discard);
    connect(m_save, &QPushButton::clicked, this, &MetadataTab::save);
    connect(m_problems, &QPushButton::clicked, this, [this] {
        const auto &entries = m_session->model().entries();
        const auto wrong =
            std::find_if(entries.begin(), entries.end(), [](const MetadataModel::Entry &entry) {
                return !entry.problem.isEmpty();
            });
        if (wrong != entries.end())
            m_form->focusRow(static_cast<int>(wrong - entries.begin()));
    });
    return footer;
}

void MetadataTab::connectSession()
{
    connect(m_session, &MetadataSession::changed, this, &MetadataTab::onChanged);
    connect(m_session, &MetadataSession::loading, m_state, &StateView::showLoading);
    connect(m_session, &MetadataSession::loaded, this, &MetadataTab::onLoaded);
    connect(m_session, &MetadataSession::loadFailed, this, &MetadataTab::onLoadFailed);
    connect(m_session, &MetadataSession::refused, this, [this](const Error &error, int row) {
        if (row >= 0)
            m_form->focusRow(row); // what is wrong stands there
        else
            vams::ui::showError(m_notices, m_context.theme, error);
    });
    connect(m_session, &MetadataSession::saved, this, [this] {
        clearError(m_notices);
        emit saved();
    });
    connect(m_form, &MetadataForm::focusedChanged, this, &MetadataTab::showInspected);
    connect(m_form, &MetadataForm::addWanted, this, &MetadataTab::addField);
    connect(m_form, &MetadataForm::filterCleared, this, [this] {
        m_which->setCurrent(0);
        m_find->clear();
        filter();
    });
}

void MetadataTab::bindCommands()
{
    ActionRegistry &actions = m_context.actions;
    const auto canEdit = [this] { return m_session->canEdit(); };
    actions.bind(
        QStringLiteral("metadata.addField"), this, [this] { addField(); },
        [this] { return m_session->canEdit() && !m_session->isRestricted(); });
    actions.bind(
        QStringLiteral("metadata.save"), this, [this] { save(); },
        [this] { return m_save->isEnabled(); });
    actions.bind(
        QStringLiteral("metadata.import"), this,
        [this] {
            chooseFiles(this, tr("Import a table of metadata"),
                        [this](const QStringList &paths) { importFrom(paths.first()); });
        },
        canEdit);
    actions.bind(
        QStringLiteral("metadata.export"), this,
        [this] {
            chooseSaveFile(this, tr("Export the metadata as a table"),
                           tr("Metadata of %1.csv").arg(m_name),
                           [this](const QString &path) { exportTo(path); });
        },
        [this] { return m_session->isLoaded() && m_session->model().rowCount() > 0; });
}

void MetadataTab::setReadOnly(bool isReadOnly)
{
    if (isReadOnly != m_session->isReadOnly())
        m_session->setReadOnly(isReadOnly);
}

void MetadataTab::refresh()
{
    m_session->refresh(true); // its number stands on the tab
    m_session->ensureLoaded();
    m_inspector->forgetHistory();
}

void MetadataTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_session->ensureLoaded();
}

QWidget *MetadataTab::inspector() const
{
    return m_inspector;
}

QString MetadataTab::statusText() const
{
    if (!m_session->isLoaded())
        return {};
    const MetadataModel &model = m_session->model();
    QStringList parts{tr("%n field(s)", nullptr, model.rowCount())};
    if (const int changes = model.changeCount(); changes > 0)
        parts << tr("%n changed", nullptr, changes);
    if (const int problems = model.problemCount(); problems > 0)
        parts << tr("%n problem(s)", nullptr, problems);
    return parts.join(QStringLiteral(", "));
}

void MetadataTab::onLoadFailed(const Error &error)
{
    const auto retry = [this] { m_session->load(); };
    if (m_session->model().rowCount() > 0) // what is on the screen stays
        vams::ui::showError(m_notices, m_context.theme, error, retry);
    else
        m_state->showError(error, retry);
}

void MetadataTab::onLoaded()
{
    clearError(m_notices);
    if (m_session->model().rowCount() > 0)
        m_state->showContent();
    else
        showEmpty();
    onChanged();
}

void MetadataTab::showEmpty()
{
    const bool canAdd = m_session->canEdit() && !m_session->isRestricted();
    EmptyState empty{QStringLiteral("schema"), tr("Nothing is noted here yet"), {}, {}};
    if (canAdd) {
        empty.sentence = tr("Add what one should know of the asset. A schema gives all assets of a "
                            "database the same fields.");
        empty.actions = {{tr("Add field"), QStringLiteral("plus"), [this] { addField(); }}};
    } else if (m_session->isRestricted()) {
        empty.sentence = tr("This database takes only the fields of its schemas, and none is for "
                            "assets yet.");
    }
    m_state->showEmpty(empty);
}

void MetadataTab::onChanged()
{
    const bool canEdit = m_session->canEdit();
    m_form->setEditable(canEdit, canEdit && !m_session->isRestricted());
    m_which->setName(MetadataForm::AllFields,
                     tr("All %1").arg(m_form->count(MetadataForm::AllFields)));
    m_which->setName(MetadataForm::RequiredFields,
                     tr("Required %1").arg(m_form->count(MetadataForm::RequiredFields)));
    m_which->setName(MetadataForm::EmptyFields,
                     tr("Empty %1").arg(m_form->count(MetadataForm::EmptyFields)));
    if (m_session->isLoaded())
        emit countChanged(m_session->model().rowCount());
    showFooter();
    showInspected();
    m_context.actions.refresh();
    emit statusChanged();
}

void MetadataTab::showFooter()
{
    const MetadataModel &model = m_session->model();
    const int changes = model.changeCount();
    const int problems = model.problemCount();
    QStringList names = model.changedKeys();
    names.removeAll(QString());
    m_footer->setVisible(changes > 0);
    m_problems->setVisible(problems > 0);
    m_problems->setText(tr("%n problem(s)", nullptr, problems));
    m_problems->setAccessibleName(m_problems->text());
    const QString what = tr("%n change(s) not saved", nullptr, changes);
    m_changes->setText(names.isEmpty() ? what
                                       : tr("%1: %2").arg(what, names.join(QStringLiteral(", "))));
    m_save->setText(tr("Save %n change(s)", nullptr, changes));
    m_save->setAccessibleName(m_save->text());
    m_discard->setEnabled(m_session->canEdit() && changes > 0);
    m_save->setEnabled(m_session->canEdit() && changes > 0 && problems == 0);
}

void MetadataTab::showInspected()
{
    const auto &entries = m_session->model().entries();
    const auto found =
        std::find_if(entries.begin(), entries.end(), [this](const MetadataModel::Entry &entry) {
            return entry.row.metadataKey == m_form->focusedKey();
        });
    if (found == entries.end() || !m_form->hasFocused()) {
        m_inspector->showNothing();
        return;
    }
    const auto isOfSchema = [&](const MetadataModel::Entry &entry) {
        return entry.row.metadataSchemaName == found->row.metadataSchemaName;
    };
    m_inspector->showField(*found,
                           static_cast<int>(std::count_if(entries.begin(), found + 1, isOfSchema)));
}

void MetadataTab::filter()
{
    m_form->setFilter(m_find->text(), static_cast<MetadataForm::Which>(m_which->current()));
}

void MetadataTab::addField()
{
    m_state->showContent();
    m_form->focusRow(m_session->model().addEntry());
}

void MetadataTab::save()
{
    clearError(m_notices);
    m_session->save(m_name.isEmpty() ? tr("Metadata") : tr("Metadata of %1").arg(m_name));
}

void MetadataTab::exportTo(const QString &path)
{
    std::vector<MetadataItem> items;
    for (const MetadataModel::Entry &entry : m_session->model().entries())
        if (!entry.isRemoved && !entry.row.metadataKey.isEmpty())
            items.push_back(
                {entry.row.metadataKey, entry.row.metadataValue, entry.row.metadataValueType});
    runAsync(
        m_context.pools.requests(), this,
        [path, bytes = metadataCsv(items)](Job &) { return writeTable(path, bytes); },
        [this](const Result<void> &written) {
            if (!written)
                vams::ui::showError(m_notices, m_context.theme, written.error());
        });
}

void MetadataTab::importFrom(const QString &path)
{
    runAsync(
        m_context.pools.requests(), this, [path](Job &) { return readTable(path); },
        [this](const Result<QByteArray> &bytes) {
            if (bytes)
                takeTable(*bytes);
            else
                vams::ui::showError(m_notices, m_context.theme, bytes.error());
        });
}

void MetadataTab::takeTable(const QByteArray &bytes)
{
    clearError(m_notices);
    if (!m_session->canEdit())
        return;
    const CsvTable table = readMetadataCsv(bytes);
    QStringList problems = table.problems;
    std::vector<MetadataItem> items;
    for (const CsvLine &line : table.lines) {
        if (items.size() < mostTakenLines)
            items.push_back(line.item);
        else
            problems << csvProblem(line.number,
                                   tr("At most %1 lines are taken at once.")
                                       .arg(humanCount(static_cast<qint64>(mostTakenLines))));
    }
    MetadataModel &model = m_session->model();
    const QStringList refused = model.take(items, m_session->isRestricted());
    for (qsizetype i = 0; i < refused.size(); ++i)
        if (!refused[i].isEmpty())
            problems << csvProblem(table.lines[static_cast<std::size_t>(i)].number, refused[i]);
    if (model.rowCount() > 0)
        m_state->showContent();
    if (problems.isEmpty())
        return;
    const auto left = static_cast<int>(problems.size()) - mostToldLines;
    QStringList told = problems.mid(0, mostToldLines);
    if (left > 0)
        told << tr("and %n more", nullptr, left);
    vams::ui::showError(m_notices, m_context.theme,
                        Error{.kind = ErrorKind::Invalid,
                              .message = tr("%n line(s) of the table are left out", nullptr,
                                            static_cast<int>(problems.size())),
                              .advice = told.join(QLatin1Char('\n')),
                              .detail = problems.join(QLatin1Char('\n'))});
}

} // namespace vams::ui
