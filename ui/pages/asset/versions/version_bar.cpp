#include "ui/pages/asset/versions/version_bar.h"

#include "core/base/clock.h"
#include "ui/pages/asset/versions/version_store.h"
#include "ui/shell/action_registry.h"
#include "ui/support/controls.h"
#include "ui/support/error_panel.h"
#include "ui/support/relative_time.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace vams::ui {

namespace {

constexpr int choiceLetters = 15; // "Current files" and a little more
constexpr int listedLetters = 48;

QString rowText(const AssetVersion &version)
{
    QStringList parts{QLatin1Char('v') + version.Version.text()};
    if (version.versionAlias)
        parts << *version.versionAlias;
    const QString comment = version.Comment.simplified();
    parts << (comment.size() > listedLetters
                  ? comment.left(listedLetters - 1) + QStringLiteral("\u2026")
                  : comment);
    parts << relativeTime(fromContractDate(version.DateModified));
    if (version.isArchived)
        parts << VersionBar::tr("archived");
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString rowToolTip(const AssetVersion &version)
{
    return VersionBar::tr("%1\n%n files, by %2, %3", nullptr, version.fileCount)
        .arg(version.Comment, version.createdBy,
             absoluteTime(fromContractDate(version.DateModified)));
}

} // namespace

VersionBar::VersionBar(const PageContext &context, VersionStore &store, QWidget &notices)
    : m_context(context)
    , m_store(store)
    , m_notices(notices)
    , m_choice(new QComboBox)
    , m_readOnly(makeBadge(tr("Read-only")))
    , m_create(makeIconButton(context.theme, QStringLiteral("plus"), tr("New version...")))
    , m_more(makeIconButton(context.theme, QStringLiteral("more"), tr("More about versions")))
{
    m_choice->setAccessibleName(tr("Version of the files"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(choiceLetters);
    for (QToolButton *button : {m_create, m_more})
        button->setProperty("kind", "bordered");
    m_readOnly->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(m_readOnly);
    row->addWidget(m_choice);
    row->addWidget(m_create);
    row->addWidget(m_more);
    showVersions();
    addMenu();
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_readOnly->setVisible(chosen().has_value());
        m_context.actions.refresh();
        emit chosenChanged();
    });
    connect(&store, &VersionStore::loaded, this, &VersionBar::showVersions);
    connect(&store, &VersionStore::failed, this, [this](const Error &error) {
        if (isVisible())
            showError(&m_notices, m_context.theme, error, [this] { m_store.reload(); });
    });
}

void VersionBar::addMenu()
{
    if (QAction *action = m_context.actions.action(QStringLiteral("version.create")))
        connect(m_create, &QToolButton::clicked, action, &QAction::trigger);
    auto *menu = new QMenu(m_more);
    m_context.actions.fill(*menu, {QStringLiteral("version.revert"), QStringLiteral("version.edit"),
                                   QString(), QStringLiteral("version.archive"),
                                   QStringLiteral("version.restore"), QString()});
    QAction *archived = menu->addAction(tr("Show archived versions"));
    archived->setCheckable(true);
    connect(archived, &QAction::toggled, &m_store, &VersionStore::setShowsArchived);
    connect(&m_store, &VersionStore::showsArchivedChanged, archived, &QAction::setChecked);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
}

std::optional<AssetVersion> VersionBar::chosen() const
{
    const QString id = m_choice->currentData().toString();
    return id.isEmpty() ? std::nullopt : m_store.find(AssetVersionId(id));
}

void VersionBar::choose(const AssetVersionId &version)
{
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(version.text())));
}

void VersionBar::showVersions()
{
    const QString before = m_choice->currentData().toString();
    {
        const QSignalBlocker blocker(m_choice);
        m_choice->clear();
        m_choice->addItem(tr("Current files"), QString());
        for (const AssetVersion &version : m_store.all()) {
            m_choice->addItem(rowText(version), version.Version.text());
            m_choice->setItemData(m_choice->count() - 1, rowToolTip(version), Qt::ToolTipRole);
        }
        choose(AssetVersionId(before));
    }
    // The list tells more than the field has room for.
    m_choice->view()->setMinimumWidth(
        qMin(m_choice->view()->sizeHintForColumn(0) + 2 * metrics::space, metrics::editorMax));
    m_readOnly->setVisible(chosen().has_value());
    m_context.actions.refresh();
    if (!before.isEmpty() && !chosen()) // it is gone, or archived and not shown
        emit chosenChanged();
}

} // namespace vams::ui
