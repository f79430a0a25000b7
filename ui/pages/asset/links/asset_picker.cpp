#include "ui/pages/asset/links/asset_picker.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/models/library_catalog.h"
#include "ui/support/form.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace vams::ui {

namespace {

constexpr int pickerPageSize = 500;
constexpr int mostPickerOffers = 10;
constexpr int offeredAtRole = Qt::UserRole + 1; ///< index of the asset

Result<std::vector<PickedAsset>> readAssetsOf(const api::Client &client, const DatabaseId &database,
                                              Job &job)
{
    std::vector<PickedAsset> assets;
    ListQuery query{pickerPageSize, {}};
    do {
        const auto page = client.assets().list(database, query, api::ArchivedAssets::Hide, job);
        if (!page)
            return fail(page.error());
        for (const Asset &asset : page->items)
            assets.push_back({asset.ref(), asset.assetName});
        if (page->nextToken == query.startingToken)
            break;
        query.startingToken = page->nextToken;
    } while (!query.startingToken.isEmpty());
    return assets;
}

} // namespace

AssetPicker::AssetPicker(const PageContext &context, const DatabaseId &database,
                         const AssetRef &without, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_without(without)
    , m_database(new QComboBox)
    , m_name(new QLineEdit)
    , m_nameField(new FormField(tr("Asset"), m_name))
    , m_completer(new QCompleter(this))
    , m_offers(new QStandardItemModel(this))
{
    m_database->addItem(database.text());
    m_name->setPlaceholderText(tr("Type a part of its name"));
    m_name->installEventFilter(this);
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(new FormField(tr("Database"), m_database));
    column->addWidget(m_nameField);
    setFocusProxy(m_name);
    connect(m_database, &QComboBox::currentTextChanged, this, [this] {
        m_name->clear();
        setPicked(std::nullopt);
        readAssets();
    });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        setPicked(std::nullopt);
        offer(text);
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &AssetPicker::take);
    readDatabases();
    readAssets();
}

void AssetPicker::readDatabases()
{
    runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client](Job &job) { return readAllDatabases(client, job); },
        [this](const Result<std::vector<Database>> &databases) {
            // Without the others there is still the one that stands there.
            for (const Database &database : databases.value_or(std::vector<Database>())) {
                const QString id = database.databaseId.text();
                if (m_database->findText(id) < 0)
                    m_database->addItem(id);
            }
        });
}

void AssetPicker::readAssets()
{
    if (m_job)
        m_job->cancel();
    m_assets.clear();
    m_isRead = false;
    m_nameField->setProblem({});
    m_job = runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client, database = DatabaseId(m_database->currentText())](Job &job) {
            return readAssetsOf(client, database, job);
        },
        [this](const Result<std::vector<PickedAsset>> &assets) {
            if (!assets) {
                if (assets.error().kind != ErrorKind::Cancelled)
                    m_nameField->setProblem(
                        tr("The assets could not be read: %1").arg(assets.error().message));
                return;
            }
            m_assets = *assets;
            std::erase_if(m_assets,
                          [this](const PickedAsset &asset) { return asset.ref == m_without; });
            m_isRead = true;
            if (!m_picked && !m_name->text().isEmpty()) // typed while they were being read
                m_name->hasFocus() ? offer(m_name->text()) : takeOnly(m_name->text());
        });
}

void AssetPicker::offer(const QString &text)
{
    m_offers->clear();
    const QString wanted = text.trimmed();
    m_nameField->setProblem({});
    if (wanted.isEmpty() || !m_isRead) {
        m_completer->popup()->hide();
        return;
    }
    // Names that begin with the text come first.
    for (const bool isStart : {true, false}) {
        for (std::size_t at = 0; at < m_assets.size(); ++at) {
            const qsizetype found = m_assets[at].name.indexOf(wanted, 0, Qt::CaseInsensitive);
            if (found < 0 || (found == 0) != isStart || m_offers->rowCount() == mostPickerOffers)
                continue;
            auto *item = new QStandardItem(m_context.theme.icon(QStringLiteral("assets")),
                                           m_assets[at].name);
            item->setData(static_cast<int>(at), offeredAtRole);
            item->setToolTip(m_assets[at].ref.assetId.text());
            m_offers->appendRow(item);
        }
    }
    if (m_offers->rowCount() == 0) {
        m_completer->popup()->hide();
        m_nameField->setProblem(
            tr("No asset of %1 has this in its name.").arg(m_database->currentText()));
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void AssetPicker::take(const QModelIndex &offered)
{
    const std::size_t at = static_cast<std::size_t>(offered.data(offeredAtRole).toInt());
    if (at >= m_assets.size())
        return;
    m_name->setText(m_assets[at].name);
    setPicked(m_assets[at]);
}

/// Who went on to another field chose it, if there is only one that it can be.
void AssetPicker::takeOnly(const QString &text)
{
    const auto isMeant = [wanted = text.trimmed()](const PickedAsset &asset) {
        return asset.name.contains(wanted, Qt::CaseInsensitive);
    };
    const auto found = std::find_if(m_assets.begin(), m_assets.end(), isMeant);
    if (found == m_assets.end() || std::any_of(found + 1, m_assets.end(), isMeant))
        return;
    m_name->setText(found->name);
    setPicked(*found);
}

void AssetPicker::setPicked(const std::optional<PickedAsset> &picked)
{
    m_picked = picked;
    emit changed();
}

bool AssetPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_name || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter || m_picked || m_offers->rowCount() == 0)
        return QWidget::eventFilter(watched, event);
    // Enter takes the offer; the next one is the dialog's.
    const QModelIndex chosen = m_completer->popup()->currentIndex();
    take(chosen.isValid() ? chosen : m_offers->index(0, 0));
    m_completer->popup()->hide();
    return true;
}

} // namespace vams::ui
