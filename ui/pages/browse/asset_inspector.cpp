#include "ui/pages/browse/asset_inspector.h"

#include "core/base/text.h"
#include "ui/pages/browse/asset_text.h"
#include "ui/pages/browse/cover_picture.h"
#include "ui/shell/action_registry.h"
#include "ui/support/controls.h"
#include "ui/support/relative_time.h"
#include "ui/widgets/flow_layout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {
constexpr std::size_t maxInspectorPictures = 3;
}

AssetInspector::AssetInspector(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
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
    outer->addWidget(scroll);
    showNothing();
}

void AssetInspector::showAssets(const std::vector<Asset> &assets, int count)
{
    if (assets.empty())
        showNothing();
    else if (count == 1)
        showOne(assets.front());
    else
        showSeveral(assets, count);
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
    for (const char *id : {"file.download", "edit.edit", "edit.archive", "edit.restore"}) {
        QAction *action = actions.action(QLatin1String(id));
        QToolButton *button = makeActionButton(action);
        button->setProperty("kind", "bordered");
        button->setVisible(action->isEnabled());
        row->addWidget(button);
    }
    row->addStretch();
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
    label->setFixedWidth(metrics::labelColumn);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QLabel *text = makeLabel(value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setToolTip(tip);
    row->addWidget(label);
    row->addWidget(text, 1);
    m_rows->addLayout(row);
}

void AssetInspector::addTags(const QStringList &tags)
{
    if (tags.isEmpty())
        return;
    m_rows->addWidget(makeLine(Qt::Horizontal));
    addHead(tr("Tags"));
    auto *place = new QWidget;
    auto *flow = new FlowLayout(place);
    for (const QString &tag : tags)
        flow->addWidget(makeBadge(tag));
    m_rows->addWidget(place);
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
    addFact(tr("Distributable"), asset.isDistributable ? tr("Yes") : tr("No"));
    addFact(tr("Database"), asset.plainDatabaseId().text());
    if (asset.archivedReason)
        addFact(tr("Archived for"), *asset.archivedReason);
    addFact(tr("Description"), asset.description);
    addTags(asset.tags);
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
    m_rows->addStretch();
}

} // namespace vams::ui
