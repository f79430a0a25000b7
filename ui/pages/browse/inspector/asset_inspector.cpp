#include "ui/pages/browse/inspector/asset_inspector.h"

#include "core/base/text.h"
#include "ui/metadata/shared_fields.h"
#include "ui/pages/browse/asset_text.h"
#include "ui/pages/browse/cover_picture.h"
#include "ui/pages/browse/inspector/asset_form.h"
#include "ui/pages/browse/inspector/used_in.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/support/assets/asset_covers.h"
#include "ui/support/controls.h"
#include "ui/support/relative_time.h"
#include "ui/support/toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vams::ui {

namespace {
constexpr std::size_t maxInspectorPictures = 3;
}

AssetInspector::AssetInspector(const PageContext &context, QWidget *page)
    : QWidget(page)
    , m_context(context)
    , m_page(page)
    , m_covers(new AssetCovers(context.client, context.pools, this))
{
    setAccessibleName(tr("Inspector"));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, 0, 0);
    scroll->setWidget(inner);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(scroll, 1);
    setupFooter(*outer);
    showNothing();
}

void AssetInspector::setupFooter(QVBoxLayout &column)
{
    m_footer = new QWidget;
    m_footer->setProperty("area", "window");
    m_footer->setAttribute(Qt::WA_StyledBackground);
    m_footer->setFixedHeight(metrics::panelFooter);
    auto *outer = new QVBoxLayout(m_footer);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeLine(Qt::Horizontal));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::space, 0, metrics::space, 0);
    row->setSpacing(metrics::gap);
    m_changes = makeElidedLabel({}, TextStyle::Small); // the buttons keep their words
    m_discard = makeButton(m_context.theme, tr("Discard"), {}, ButtonKind::Quiet);
    m_apply = makeButton(m_context.theme, {}, {}, ButtonKind::Primary);
    row->addWidget(m_changes, 1);
    row->addWidget(m_discard);
    row->addWidget(m_apply);
    outer->addLayout(row, 1);
    column.addWidget(m_footer);
    m_footer->hide();
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (m_form)
            m_form->discard();
        if (m_fields)
            m_fields->discard();
    });
    connect(m_apply, &QPushButton::clicked, this, &AssetInspector::apply);
}

void AssetInspector::updateFooter()
{
    const int changes = changeCount();
    m_footer->setVisible(changes > 0);
    m_changes->setText(tr("%n change(s)", nullptr, changes));
    m_apply->setText(m_count > 1 ? tr("Apply to %1").arg(m_count)
                                 : tr("Save %n change(s)", nullptr, changes));
    m_apply->setAccessibleName(m_apply->text());
    m_apply->setEnabled(!m_fields || m_fields->problemCount() == 0);
    m_discard->setEnabled(true);
}

int AssetInspector::changeCount() const
{
    return (m_form ? m_form->changeCount() : 0) + (m_fields ? m_fields->changeCount() : 0);
}

std::vector<AssetEdit> AssetInspector::edits() const
{
    std::vector<AssetEdit> edits = m_form ? m_form->edits() : std::vector<AssetEdit>();
    if (!m_fields)
        return edits;
    for (const SharedChange &change : m_fields->changes()) {
        auto edit = std::find_if(edits.begin(), edits.end(), [&change](const AssetEdit &other) {
            return other.ref == change.asset;
        });
        if (edit == edits.end())
            edit = edits.insert(edits.end(), AssetEdit{change.asset, {}, {}});
        edit->metadataBefore = change.back;
        edit->metadataAfter = change.write;
    }
    return edits;
}

QString AssetInspector::nameOfShown() const
{
    return m_assets.size() == 1 ? m_assets.front().assetName
                                : assetCountText(static_cast<int>(m_assets.size()));
}

void AssetInspector::apply()
{
    const std::vector<AssetEdit> wanted = edits();
    setApplying(true);
    emit applyWanted(wanted, tr("Edit %1").arg(nameOfShown()));
}

/// What is written cannot be changed meanwhile.
void AssetInspector::setApplying(bool isApplying)
{
    m_isApplying = isApplying;
    for (QWidget *part : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_fields)})
        if (part)
            part->setEnabled(!isApplying);
    if (isApplying) {
        m_apply->setEnabled(false);
        m_discard->setEnabled(false);
    }
}

void AssetInspector::finishApply(bool worked)
{
    // Others are shown by now, or it was asked for by the notice of what was left.
    if (!m_isApplying)
        return;
    setApplying(false);
    if (worked) {
        m_form = nullptr; // what comes back is shown anew
        m_fields = nullptr;
        m_assets.clear();
    }
    updateFooter();
}

void AssetInspector::offerLost()
{
    // Whoever selects something else has perhaps forgotten to apply.
    const std::vector<AssetEdit> edits = this->edits();
    const QString text = tr("Edit %1").arg(nameOfShown());
    if (m_page)
        showToast(m_page, m_context.theme, tr("Changes to %1 were not applied").arg(nameOfShown()),
                  {tr("Apply"),
                   [guard = QPointer<AssetInspector>(this), edits, text] {
                       if (guard)
                           emit guard->applyWanted(edits, text);
                   }},
                  ToastKind::Problem);
}

void AssetInspector::showAssets(const std::vector<Asset> &assets, int count)
{
    const bool isSame =
        count == m_count && assets.size() == m_assets.size() && !assets.empty() &&
        std::equal(assets.begin(), assets.end(), m_assets.begin(),
                   [](const Asset &a, const Asset &b) { return a.ref() == b.ref(); });
    const bool isDirty = changeCount() > 0;
    if (isSame && (isDirty || assets == m_assets)) {
        if (m_fields)
            m_fields->refresh();
        return; // a refresh takes nothing away that is being written
    }
    if (isDirty && !m_isApplying)
        offerLost();
    m_isApplying = false;
    m_assets = assets;
    m_count = count;
    m_form = nullptr;
    m_fields = nullptr;
    m_covers->refresh(); // what it is used in may look otherwise by now
    if (assets.empty())
        showNothing();
    else if (count == 1)
        showOne(assets.front());
    else
        showSeveral(assets, count);
    updateFooter();
}

void AssetInspector::addForm(const std::vector<Asset> &assets)
{
    m_rows->addSpacing(metrics::tight);
    m_form = new AssetForm(m_context, assets);
    connect(m_form, &AssetForm::changed, this, &AssetInspector::updateFooter);
    m_rows->addWidget(m_form);
}

void AssetInspector::addMetadata(const std::vector<Asset> &assets)
{
    std::vector<AssetRef> refs;
    for (const Asset &asset : assets)
        refs.push_back(asset.ref());
    m_rows->addSpacing(metrics::tight);
    m_rows->addWidget(makeLine(Qt::Horizontal));
    addHead(assets.size() == 1 ? tr("Metadata") : tr("Common metadata"));
    m_fields = new SharedFields(m_context, refs);
    connect(m_fields, &SharedFields::changed, this, &AssetInspector::updateFooter);
    connect(m_fields, &SharedFields::openWanted, this, [this, ref = refs.front()] {
        Location place = Location::ofAsset(ref);
        place.arguments.insert(QStringLiteral("tab"), QStringLiteral("metadata"));
        m_context.navigator.open(place);
    });
    m_rows->addWidget(m_fields);
}

void AssetInspector::clear()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater(); // one of its buttons may be what led here
    }
    m_body = new QWidget;
    m_rows = new QVBoxLayout(m_body);
    m_rows->setContentsMargins(metrics::space, metrics::gap, metrics::space, metrics::space);
    m_rows->setSpacing(metrics::gap);
    m_column->addWidget(m_body);
}

void AssetInspector::addHead(const QString &title)
{
    QLabel *head = makeElidedLabel(title, TextStyle::Section);
    head->setFixedHeight(metrics::sectionHead);
    m_rows->addWidget(head);
}

void AssetInspector::showNothing()
{
    clear();
    m_rows->addStretch(2);
    QLabel *text = makeMuted(tr("Select an asset to see it here."));
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    m_rows->addWidget(text);
    m_rows->addStretch(3);
}

void AssetInspector::addButtons(int count)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    ActionRegistry &actions = m_context.actions;
    if (count == 1) {
        auto *open =
            makeButton(m_context.theme, tr("Open"), QStringLiteral("eye"), ButtonKind::Primary);
        connect(open, &QPushButton::clicked, actions.action(QStringLiteral("edit.open")),
                &QAction::trigger);
        row->addWidget(open);
    }
    for (const char *id :
         {"file.download", "edit.edit", "asset.favourite", "", "edit.archive", "edit.restore"}) {
        if (*id == '\0') {
            row->addStretch(); // what takes away stands apart
            continue;
        }
        QAction *action = actions.action(QLatin1String(id));
        QToolButton *button = makeActionButton(action);
        button->setProperty("kind", "bordered");
        button->setVisible(action->isEnabled());
        row->addWidget(button);
    }
    m_rows->addLayout(row);
    m_rows->addSpacing(metrics::tight);
    m_rows->addWidget(makeLine(Qt::Horizontal));
}

void AssetInspector::addFact(const QString &name, const QString &value, const QString &tip)
{
    if (value.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    QLabel *label = makeMuted(name);
    label->setMinimumWidth(metrics::labelColumn);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QLabel *text = makeLabel(value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setToolTip(tip);
    row->addWidget(label);
    row->addWidget(text, 1);
    m_rows->addLayout(row);
}

void AssetInspector::showOne(const Asset &asset)
{
    clear();
    m_rows->addWidget(new CoverPicture(m_context, asset));
    addHead(asset.assetName);
    auto *idRow = new QHBoxLayout;
    idRow->setSpacing(metrics::tight);
    const QString id = asset.plainDatabaseId().text() + QLatin1Char('/') + asset.assetId.text();
    QLabel *idLabel = makeElidedLabel(id, TextStyle::Mono, Qt::ElideMiddle);
    idLabel->setFont(m_context.theme.font(TextStyle::Mono));
    auto *copy = makeIconButton(m_context.theme, QStringLiteral("copy"), tr("Copy id"));
    connect(copy, &QToolButton::clicked, this,
            [text = asset.assetId.text()] { QGuiApplication::clipboard()->setText(text); });
    idRow->addWidget(idLabel, 1);
    idRow->addWidget(copy);
    m_rows->addLayout(idRow);
    addButtons(1);
    if (asset.isArchived())
        m_rows->addWidget(makeBadge(tr("Archived"), BadgeKind::Warning));
    addFact(tr("Type"), typeTextOf(asset));
    if (asset.summary)
        addFact(tr("Size"), asset.summary->fileCount == 0
                                ? tr("No files yet")
                                : tr("%1 in %2")
                                      .arg(humanSize(asset.summary->totalSize),
                                           fileCountText(asset.summary->fileCount)));
    addFact(tr("Version"), versionTextOf(asset));
    addFact(tr("Modified"), relativeTime(modifiedOf(asset)), absoluteTime(modifiedOf(asset)));
    if (asset.isArchived())
        addFact(tr("Distributable"), asset.isDistributable ? tr("Yes") : tr("No"));
    addFact(tr("Database"), asset.plainDatabaseId().text());
    if (asset.archivedReason)
        addFact(tr("Archived for"), *asset.archivedReason);
    if (asset.isArchived()) {
        addFact(tr("Description"), asset.description);
        addFact(tr("Tags"), asset.tags.join(QStringLiteral(", ")));
    } else {
        m_rows->addWidget(makeLine(Qt::Horizontal));
        addForm({asset});
        addMetadata({asset});
        m_rows->addWidget(new UsedIn(m_context, *m_covers, asset.ref()));
    }
    m_rows->addStretch();
}

void AssetInspector::showSeveral(const std::vector<Asset> &assets, int count)
{
    clear();
    addHead(tr("%1 selected").arg(assetCountText(count)));
    auto *pictures = new QHBoxLayout;
    pictures->setSpacing(metrics::gap);
    for (std::size_t i = 0; i < std::min(assets.size(), maxInspectorPictures); ++i)
        pictures->addWidget(new CoverPicture(m_context, assets[i]));
    m_rows->addLayout(pictures);
    qint64 bytes = 0;
    int files = 0;
    bool known = true;
    for (const Asset &asset : assets) {
        known = known && asset.summary;
        bytes += asset.summary ? asset.summary->totalSize : 0;
        files += asset.summary ? asset.summary->fileCount : 0;
    }
    if (known && static_cast<int>(assets.size()) == count)
        m_rows->addWidget(makeMuted(tr("%1 in %2").arg(humanSize(bytes), fileCountText(files)),
                                    TextStyle::Small));
    addButtons(count);
    const bool isComplete = static_cast<int>(assets.size()) == count;
    const bool isActive = std::none_of(assets.begin(), assets.end(),
                                       [](const Asset &asset) { return asset.isArchived(); });
    if (isComplete && isActive) {
        addHead(tr("Common fields"));
        addForm(assets);
        addMetadata(assets);
    } else if (!isComplete) {
        m_rows->addWidget(makeMuted(tr("The rest of them is being read...")));
    }
    m_rows->addStretch();
}

} // namespace vams::ui
