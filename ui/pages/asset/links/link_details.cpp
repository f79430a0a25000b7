#include "ui/pages/asset/links/link_details.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/pages/asset/links/link_verbs.h"
#include "ui/pages/asset/links/placement_form.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/support/assets/asset_row.h"
#include "ui/support/controls.h"
#include "ui/support/error_panel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSet>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

constexpr int longestLinkAlias = 128; // of the contract

enum LinkKind
{
    SameKind, ///< parent and child, as they are shown
    TurnedKind,
    RelatedKind
};

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    for (const QString &part : text.split(QLatin1Char(',')))
        if (const QString tag = part.trimmed(); !tag.isEmpty() && !tags.contains(tag))
            tags << tag;
    return tags;
}

} // namespace

LinkDetails::LinkDetails(const PageContext &context, AssetCovers &covers, LinkVerbs &verbs,
                         QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_covers(covers)
    , m_verbs(verbs)
    , m_pages(new QStackedWidget)
{
    setAccessibleName(tr("Link"));
    setProperty("area", "surface");
    setAttribute(Qt::WA_StyledBackground);
    m_pages->addWidget(makeSummary());
    m_pages->addWidget(makeLink());
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_pages);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(&verbs, &LinkVerbs::failed, this, [this] {
        // What was typed is not true; what is being typed has nothing to do with it.
        for (QLineEdit *field : {m_alias, m_tags})
            if (!field->hasFocus())
                field->setModified(false);
        showStored();
        m_form->restore();
    });
}

QWidget *LinkDetails::makeSummary()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::space, 0, metrics::space, metrics::space);
    column->setSpacing(metrics::gap);
    QLabel *head = makeLabel(tr("Links"), TextStyle::Section);
    head->setFixedHeight(metrics::inspectorHead);
    column->addWidget(head);
    m_facts = new QWidget;
    column->addWidget(m_facts);
    auto *hint = makeMuted(tr("Choose a link to see it and to change it here."));
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addStretch(1);
    return page;
}

QWidget *LinkDetails::makeLink()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::space, 0, metrics::gap, 0);
    QLabel *title = makeLabel(tr("Link"), TextStyle::Section);
    title->setFixedHeight(metrics::inspectorHead);
    head->addWidget(title, 1);
    head->addWidget(makeActionButton(m_context.actions.action(QStringLiteral("link.remove"))));
    column->addLayout(head);
    column->addWidget(makeEnds());
    column->addWidget(makeLine(Qt::Horizontal));
    m_notices = new QWidget;
    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(metrics::space, 0, metrics::space, 0);
    column->addWidget(m_notices);
    column->addWidget(makeFields());
    m_placementPart = new QWidget;
    auto *placement = new QVBoxLayout(m_placementPart);
    placement->setContentsMargins(0, 0, 0, 0);
    placement->setSpacing(0);
    placement->addWidget(makeLine(Qt::Horizontal));
    m_form = new PlacementForm(m_context.theme);
    placement->addWidget(m_form);
    column->addWidget(m_placementPart);
    m_others = makeMuted({}, TextStyle::Small);
    m_others->setWordWrap(true);
    m_others->setContentsMargins(metrics::space, metrics::gap, metrics::space, metrics::gap);
    m_others->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_others);
    column->addStretch(1);
    connect(m_form, &PlacementForm::partsWritten, this,
            [this](const Placement &parts) { place(m_placement.writing(parts)); });
    connect(m_form, &PlacementForm::matrixWritten, this,
            [this](const Matrix4 &matrix) { place(m_placement.writing(matrix)); });
    connect(m_form, &PlacementForm::clearWanted, this, [this] { place(m_placement.clearing()); });
    return page;
}

QWidget *LinkDetails::makeEnds()
{
    auto *ends = new QWidget;
    auto *column = new QVBoxLayout(ends);
    column->setContentsMargins(metrics::space, 0, metrics::space, metrics::field);
    column->setSpacing(0);
    m_upper = new AssetRow(m_context.theme, m_context.thumbnails, m_covers);
    m_lower = new AssetRow(m_context.theme, m_context.thumbnails, m_covers);
    m_arrow = makeIconLabel(m_context.theme, QStringLiteral("chev-down"), Token::TextMuted,
                            metrics::icon);
    column->addWidget(m_upper);
    auto *between = new QHBoxLayout;
    between->setContentsMargins(metrics::space, 0, 0, 0);
    between->addWidget(m_arrow);
    between->addStretch(1);
    column->addLayout(between);
    column->addWidget(m_lower);
    connect(m_upper, &AssetRow::clicked, this, [this] { openEnd(m_upperAsset); });
    connect(m_lower, &AssetRow::clicked, this, [this] { openEnd(m_lowerAsset); });
    return ends;
}

QWidget *LinkDetails::makeFields()
{
    m_alias = new QLineEdit;
    m_alias->setMaxLength(longestLinkAlias);
    m_alias->setAccessibleName(tr("Alias"));
    m_alias->setPlaceholderText(tr("None"));
    m_alias->installEventFilter(this);
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->installEventFilter(this);
    m_tags = new QLineEdit;
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("None"));
    m_tags->setToolTip(tr("Tags of the link, with commas between them"));
    m_tags->installEventFilter(this);
    connect(m_alias, &QLineEdit::editingFinished, this, &LinkDetails::writeAlias);
    connect(m_tags, &QLineEdit::editingFinished, this, &LinkDetails::writeTags);
    connect(m_kind, &QComboBox::activated, this, &LinkDetails::chooseKind);
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(metrics::space, metrics::field, metrics::space, metrics::field);
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnStretch(1, 1);
    const auto addRow = [grid](const QString &label, QWidget *field) {
        const int row = grid->rowCount();
        QLabel *name = makeMuted(label);
        name->setMinimumWidth(metrics::tile / 2);
        name->setBuddy(field);
        grid->addWidget(name, row, 0);
        grid->addWidget(field, row, 1);
    };
    addRow(tr("Alias"), m_alias);
    addRow(tr("Kind"), m_kind);
    addRow(tr("Tags"), m_tags);
    return fields;
}

void LinkDetails::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
}

void LinkDetails::showNode(const LinkGraph &graph, const QString &assetName, int node)
{
    m_graph = graph;
    m_assetName = assetName;
    m_node = node;
    if (node >= 0)
        showLink();
    else
        showFacts();
    m_pages->setCurrentIndex(node >= 0 ? 1 : 0);
}

void LinkDetails::showLink()
{
    const LinkNode &node = m_graph.nodes[static_cast<std::size_t>(m_node)];
    const AssetLink link = m_graph.linkOf(m_node);
    const bool isOther = link.assetLinkId != m_link.assetLinkId;
    const QStringList tags = isOther ? QStringList() : m_link.tags;
    m_link = link;
    m_link.tags = tags;
    m_far = node.name();
    if (isOther) {
        m_placement = LinkPlacement();
        m_isPlacementRead = false;
        m_alias->setModified(false);
        m_tags->setModified(false);
        m_form->forgetTyped();
        clearError(m_notices);
    }
    const LinkNode *nearer =
        node.nearer < 0 ? nullptr : &m_graph.nodes[static_cast<std::size_t>(node.nearer)];
    const QString nearName = nearer ? nearer->name() : m_assetName;
    const AssetRef near = m_graph.nearerAsset(node);
    const bool isRelated = node.group == LinkGroup::Related;
    const bool isFarUpper = node.group == LinkGroup::Parents;
    m_upperAsset = isFarUpper ? node.other.ref() : near;
    m_lowerAsset = isFarUpper ? near : node.other.ref();
    m_upper->setAsset(m_upperAsset, isFarUpper ? m_far : nearName, m_upperAsset.databaseId.text(),
                      isRelated ? QString() : tr("parent"));
    m_lower->setAsset(m_lowerAsset, isFarUpper ? nearName : m_far, m_lowerAsset.databaseId.text(),
                      isRelated ? QString() : tr("child"));
    m_arrow->setVisible(!isRelated);
    showStored();
    load();
}

/// What the server said last. What is being written stays.
void LinkDetails::showStored()
{
    const bool isRelated = m_link.relationshipType == LinkType::Related;
    if (!m_alias->isModified() || !m_alias->hasFocus()) {
        m_alias->setText(m_link.alias.value_or(QString()));
        m_alias->setModified(false);
    }
    m_alias->setEnabled(!m_isReadOnly && !isRelated);
    m_alias->setToolTip(isRelated ? tr("Only parents and children have an alias.") : QString());
    if (!m_tags->isModified() || !m_tags->hasFocus()) {
        m_tags->setText(m_link.tags.join(QStringLiteral(", ")));
        m_tags->setModified(false);
    }
    m_tags->setEnabled(!m_isReadOnly);
    m_kind->clear();
    m_kind->addItem(tr("Parent and child"), SameKind);
    if (!isRelated)
        m_kind->addItem(tr("The other way round"), TurnedKind);
    m_kind->addItem(tr("Related"), RelatedKind);
    m_kind->setCurrentIndex(m_kind->findData(isRelated ? RelatedKind : SameKind));
    m_kind->setEnabled(!m_isReadOnly);
    m_placementPart->setVisible(!isRelated || m_placement.isSet());
    m_form->setPlacement(m_placement, m_isReadOnly || !m_isPlacementRead);
    QStringList others;
    for (const MetadataRow &row : m_placement.others())
        others << row.metadataKey + QStringLiteral(": ") + row.metadataValue;
    m_others->setText(others.join(QLatin1Char('\n')));
    m_others->setVisible(!others.isEmpty());
}

void LinkDetails::load()
{
    if (m_job)
        m_job->cancel();
    m_job = runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client, id = m_link.assetLinkId](Job &job) -> Result<Detail> {
            const Result<AssetLink> link = client.links().get(id, job);
            if (!link)
                return fail(link.error());
            const auto metadata = client.metadata().get(MetadataTarget::ofLink(id), job);
            return Detail{*link, metadata ? std::optional(*metadata) : std::nullopt};
        },
        [this, asked = ++m_asked](const Result<Detail> &detail) {
            if (asked == m_asked && m_node >= 0)
                onLoaded(detail);
        });
}

void LinkDetails::onLoaded(const Result<Detail> &detail)
{
    if (!detail) {
        if (detail.error().kind != ErrorKind::Cancelled)
            showError(m_notices, m_context.theme, detail.error(), [this] { load(); });
        return;
    }
    clearError(m_notices);
    m_link.tags = detail->link.tags;
    m_link.alias = detail->link.alias;
    if (!m_verbs.isPlacing()) { // or the answer is of before what is being written
        m_placement = detail->metadata ? LinkPlacement(*detail->metadata) : LinkPlacement();
        m_isPlacementRead = detail->metadata.has_value();
    }
    showStored();
}

/// Each number on its own; the next is reckoned from it at once, whenever it is stored.
void LinkDetails::place(const MetadataWrite &values)
{
    if (m_node < 0 || !m_isPlacementRead)
        return;
    const MetadataWrite back = m_placement.back(values);
    m_placement.apply(values);
    m_verbs.setPlacement({m_link, m_far}, values, back);
}

void LinkDetails::showFacts()
{
    if (m_job)
        m_job->cancel();
    ++m_asked;
    m_link = {};
    m_isPlacementRead = false;
    m_form->forgetTyped();
    delete m_factRows;
    qDeleteAll(m_facts->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_factRows = new QGridLayout(m_facts);
    m_factRows->setContentsMargins(0, 0, 0, metrics::gap);
    m_factRows->setHorizontalSpacing(metrics::gap);
    m_factRows->setVerticalSpacing(metrics::tight);
    m_factRows->setColumnStretch(1, 1);
    addFact(tr("Parents"), humanCount(m_graph.countIn(LinkGroup::Parents)));
    addFact(tr("Children"), humanCount(m_graph.countIn(LinkGroup::Children)));
    addFact(tr("Related"), humanCount(m_graph.countIn(LinkGroup::Related)));
    QStringList databases;
    QSet<AssetRef> assets;
    for (const LinkNode &node : m_graph.nodes) {
        assets.insert(node.other.ref());
        const QString database = node.other.databaseId.text();
        if (node.other.databaseId != m_graph.asset.databaseId && !databases.contains(database))
            databases << database;
    }
    addFact(tr("Different assets"), humanCount(assets.size()));
    if (!databases.isEmpty())
        addFact(tr("Other databases"), databases.join(QStringLiteral(", ")));
    const HiddenLinkCounts &hidden = m_graph.hidden;
    if (const int count = hidden.parents + hidden.children + hidden.related; count > 0)
        addFact(tr("You may not see"), humanCount(count));
}

void LinkDetails::addFact(const QString &name, const QString &value)
{
    const int row = m_factRows->rowCount();
    QLabel *label = makeMuted(name);
    label->setMinimumWidth(metrics::labelColumn);
    QLabel *text = makeLabel(value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_factRows->setRowMinimumHeight(row, metrics::chip);
    m_factRows->addWidget(label, row, 0, Qt::AlignTop);
    m_factRows->addWidget(text, row, 1, Qt::AlignTop);
}

void LinkDetails::writeAlias()
{
    const QString alias = m_alias->text().trimmed();
    const bool isOther = m_alias->isModified() && alias != m_link.alias.value_or(QString());
    m_alias->setModified(false);
    if (isOther && m_node >= 0)
        m_verbs.setAlias({m_link, m_far}, alias);
}

void LinkDetails::writeTags()
{
    const QStringList tags = tagsOf(m_tags->text());
    const bool isOther = m_tags->isModified() && tags != m_link.tags;
    m_tags->setModified(false);
    if (isOther && m_node >= 0)
        m_verbs.setTags({m_link, m_far}, tags);
}

void LinkDetails::chooseKind(int kind)
{
    const bool isRelated = m_link.relationshipType == LinkType::Related;
    const int wanted = m_kind->itemData(kind).toInt();
    if (m_node < 0 || wanted == (isRelated ? RelatedKind : SameKind))
        return;
    AssetLink into = m_link;
    into.relationshipType = wanted == RelatedKind ? LinkType::Related : LinkType::ParentChild;
    if (wanted == RelatedKind)
        into.alias.reset();
    if (wanted == TurnedKind)
        std::swap(into.from, into.to);
    emit replaceWanted(m_graph.nodes[static_cast<std::size_t>(m_node)].other.ref());
    m_verbs.change({m_link, m_far}, into);
}

void LinkDetails::openEnd(const AssetRef &asset)
{
    if (asset != m_graph.asset)
        m_context.navigator.open(Location::ofAsset(asset));
}

/// A link is made anew only by what was chosen in the open list: not by the wheel over the
/// inspector, nor by a key on the way.
bool LinkDetails::filterKind(QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        m_kind->showPopup();
        return true;
    default:
        // A letter would choose the entry that begins with it.
        return !static_cast<QKeyEvent *>(event)->text().trimmed().isEmpty();
    }
}

bool LinkDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_kind)
        return filterKind(event) || QWidget::eventFilter(watched, event);
    auto *field = qobject_cast<QLineEdit *>(watched);
    if (!field || event->type() != QEvent::KeyPress ||
        static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape || !field->isModified())
        return QWidget::eventFilter(watched, event);
    field->setModified(false); // as it was
    showStored();
    field->selectAll();
    return true;
}

} // namespace vams::ui
