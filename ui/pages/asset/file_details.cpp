#include "ui/pages/asset/file_details.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "ui/pages/asset/revisions_list.h"
#include "ui/shell/action_registry.h"
#include "ui/support/controls.h"
#include "ui/support/error_panel.h"
#include "ui/support/relative_time.h"
#include "ui/support/thumbnail_source.h"
#include "ui/widgets/flow_layout.h"
#include "viewers/base/file_kind.h"

#include <QClipboard>
#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

constexpr int detailsWidth = 344;
constexpr int previewHeight = 216;
constexpr int shortIdLength = 8;

QString fileSecondLine(const FileEntry &entry)
{
    QStringList parts;
    if (const QString kind = viewers::fileKindLabel(entry.fileName); !kind.isEmpty())
        parts << kind;
    parts << humanSize(entry.size.value_or(0));
    if (entry.revisionCount > 0)
        parts << FileDetails::tr("revision %1").arg(entry.revisionCount);
    if (entry.isArchived)
        parts << FileDetails::tr("archived");
    return parts.join(QStringLiteral(" · "));
}

} // namespace

/// The picture of the file on the ground of a viewer.
class FileDetails::Preview : public QWidget
{
public:
    Preview(const Theme &theme, viewers::ThumbnailService &thumbnails)
        : m_theme(theme)
        , m_painter(theme, thumbnails, this)
    {
        setFixedHeight(previewHeight);
    }

    void setSpot(const ThumbnailSpot &spot)
    {
        m_spot = spot;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(Token::Viewport));
        ThumbnailLook look;
        look.radius = 0;
        look.hasTile = false;
        look.tellsReason = true;
        m_painter.paint(painter, rect(), m_spot, look);
    }

private:
    const Theme &m_theme;
    ThumbnailPainter m_painter;
    ThumbnailSpot m_spot;
};

FileDetails::FileDetails(const Theme &theme, const ActionRegistry &actions,
                         viewers::ThumbnailService &thumbnails, RequestMaker request,
                         QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_request(std::move(request))
    , m_preview(new Preview(theme, thumbnails))
    , m_name(makeElidedLabel({}, TextStyle::Strong, Qt::ElideMiddle))
    , m_badge(makeBadge({}, BadgeKind::Accent))
    , m_second(makeLabel({}, TextStyle::Small))
    , m_text(makeMuted({}))
    , m_revisions(new RevisionsList(theme))
{
    setMinimumWidth(detailsWidth);
    setProperty("area", "surface");
    setAttribute(Qt::WA_StyledBackground);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_preview);
    column->addWidget(makeHead(actions));
    m_facts = makeFacts();
    column->addWidget(m_facts);
    m_revisionPart = makeRevisions();
    column->addWidget(m_revisionPart);
    for (QWidget *part : {static_cast<QWidget *>(m_badge), m_buttons, m_facts, m_revisionPart,
                          static_cast<QWidget *>(m_text)})
        part->hide(); // until there is something to show
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

QWidget *FileDetails::makeHead(const ActionRegistry &actions)
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(metrics::space, metrics::field, metrics::space, metrics::field);
    column->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->addWidget(m_name, 1);
    first->addWidget(m_badge);
    column->addLayout(first);
    column->addWidget(m_second);
    m_text->setWordWrap(true);
    column->addSpacing(metrics::tight);
    column->addWidget(m_text);
    column->addSpacing(metrics::tight);

    m_buttons = new QWidget;
    auto *row = new FlowLayout(m_buttons, metrics::gap);
    const auto addButton = [&](const char *id, const QString &text, const QString &icon,
                               ButtonKind kind) {
        QAction *action = actions.action(QLatin1String(id));
        auto *button = makeButton(m_theme, text, icon, kind);
        const auto follow = [button, action] { button->setEnabled(action->isEnabled()); };
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, follow);
        follow();
        row->addWidget(button);
    };
    addButton("edit.open", tr("Open"), QStringLiteral("eye"), ButtonKind::Primary);
    addButton("file.openWith", tr("Open in..."), QStringLiteral("share"), ButtonKind::Standard);
    auto *download = makeActionButton(actions.action(QStringLiteral("file.download")));
    download->setProperty("kind", "bordered");
    row->addWidget(download);
    auto *more = makeIconButton(m_theme, QStringLiteral("more"), tr("More"));
    more->setProperty("kind", "bordered");
    auto *menu = new QMenu(more);
    actions.fill(*menu, {QStringLiteral("edit.rename"), QStringLiteral("edit.move"),
                         QStringLiteral("file.copyTo"), QStringLiteral("edit.copy"),
                         QStringLiteral("edit.copyLink"), QStringLiteral("file.share"), QString(),
                         QStringLiteral("edit.archive"), QStringLiteral("edit.restore"),
                         QStringLiteral("edit.delete")});
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(more);
    column->addWidget(m_buttons);
    return head;
}

QWidget *FileDetails::makeFacts()
{
    m_primary = new QComboBox;
    m_primary->setAccessibleName(tr("Type in the asset"));
    m_size = makeLabel({});
    m_modified = makeLabel({});
    m_place = makeElidedLabel({}, TextStyle::Base, Qt::ElideMiddle);
    m_content = makeLabel({}, TextStyle::Mono);
    m_content->setFont(m_theme.font(TextStyle::Mono));
    auto *copy = makeIconButton(m_theme, QStringLiteral("copy"), tr("Copy the content id"));
    copy->setProperty("kind", "small");
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_contentId); });
    connect(m_primary, &QComboBox::activated, this, &FileDetails::choosePrimaryType);

    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, metrics::field);
    column->setSpacing(0);
    column->addWidget(makeLine(Qt::Horizontal));
    QLabel *title = makeLabel(tr("Facts"), TextStyle::Strong);
    title->setContentsMargins(metrics::space, metrics::gap, metrics::space, metrics::tight);
    column->addWidget(title);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(metrics::space, 0, metrics::space, 0);
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(metrics::tight);
    grid->setColumnMinimumWidth(0, metrics::labelColumn);
    grid->setColumnStretch(1, 1);
    const auto addRow = [grid](const QString &label, QWidget *value) {
        const int row = grid->rowCount();
        grid->setRowMinimumHeight(row, metrics::chip);
        grid->addWidget(makeMuted(label), row, 0);
        grid->addWidget(value, row, 1);
    };
    addRow(tr("Role"), m_primary);
    addRow(tr("Size"), m_size);
    addRow(tr("Modified"), m_modified);
    addRow(tr("Folder"), m_place);
    auto *content = new QWidget;
    auto *contentRow = new QHBoxLayout(content);
    contentRow->setContentsMargins(0, 0, 0, 0);
    contentRow->setSpacing(metrics::tight);
    contentRow->addWidget(m_content);
    contentRow->addWidget(copy);
    contentRow->addStretch(1);
    addRow(tr("Content id"), content);
    column->addLayout(grid);
    return part;
}

QWidget *FileDetails::makeRevisions()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, metrics::space);
    column->setSpacing(0);
    column->addWidget(makeLine(Qt::Horizontal));
    QLabel *title = makeLabel(tr("Revisions"), TextStyle::Strong);
    title->setContentsMargins(metrics::space, metrics::gap, metrics::space, metrics::tight);
    column->addWidget(title);
    m_revisionNotice = new QWidget;
    auto *notice = new QVBoxLayout(m_revisionNotice);
    notice->setContentsMargins(metrics::space, 0, metrics::space, 0);
    column->addWidget(m_revisionNotice);
    column->addWidget(m_revisions);
    return part;
}

void FileDetails::setAsset(const Asset &asset, std::function<viewers::ThumbnailRequest()> picture)
{
    m_asset = asset;
    m_cover.icon = QStringLiteral("assets");
    m_cover.contentKey = coverKeyOf(asset);
    m_cover.request = m_cover.contentKey.isEmpty() ? nullptr : std::move(picture);
}

void FileDetails::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_primary->setEnabled(!isReadOnly);
}

void FileDetails::setSelection(std::shared_ptr<const FileTree> tree, const QStringList &paths,
                               const QString &folder)
{
    m_tree = std::move(tree);
    const QString wanted = paths.size() == 1 ? paths.first() : paths.isEmpty() ? folder : QString();
    const int id = m_tree ? m_tree->find(wanted) : -1;
    const bool isFile = id > 0 && !m_tree->node(id).isFolder;
    m_facts->setVisible(isFile);
    m_revisionPart->setVisible(isFile);
    m_buttons->setVisible(!paths.isEmpty());
    m_text->hide();
    m_badge->hide();
    if (!isFile)
        m_path.clear();
    if (isFile)
        showFile(*m_tree->entry(id));
    else if (id > 0)
        showFolder(m_tree->node(id));
    else if (paths.size() > 1 && m_tree)
        showSeveral(*m_tree, paths);
    else
        showAsset();
}

void FileDetails::showFile(const FileEntry &entry)
{
    ThumbnailSpot spot;
    spot.contentKey = contentKeyOf(entry);
    spot.fileName = entry.fileName;
    spot.request = [this, path = entry.relativePath] { return m_request(path); };
    m_preview->setSpot(spot);
    m_preview->show();
    const bool isOther = m_path != entry.relativePath;
    m_path = entry.relativePath;
    m_name->setText(lastName(entry.relativePath));
    m_second->setText(fileSecondLine(entry));
    const QString type = entry.primaryType.value_or(QString());
    setBadge(m_badge, primaryTypeText(type),
             type == QLatin1String("primary") ? BadgeKind::Accent : BadgeKind::Plain);
    m_badge->setVisible(!type.isEmpty());
    fillPrimaryTypes(type);
    m_size->setText(humanSize(entry.size.value_or(0)));
    m_size->setToolTip(tr("%1 bytes").arg(humanCount(entry.size.value_or(0))));
    const QDateTime time = fromContractDate(entry.dateCreatedCurrentVersion);
    m_modified->setText(relativeTime(time));
    m_modified->setToolTip(absoluteTime(time));
    m_place->setText(parentFolder(entry.relativePath));
    m_contentId = entry.contentHash;
    m_content->setText(entry.contentHash.isEmpty()
                           ? tr("not told")
                           : entry.contentHash.left(shortIdLength) + QStringLiteral("…") +
                                 entry.contentHash.right(4));
    m_content->setToolTip(entry.contentHash);
    if (isOther) {
        clearError(m_revisionNotice);
        m_revisions->showLoading();
    }
    emit revisionsWanted(m_path);
}

void FileDetails::showFolder(const FileNode &node)
{
    ThumbnailSpot spot;
    spot.icon = QStringLiteral("folder");
    m_preview->setSpot(spot);
    m_name->setText(node.name);
    m_second->setText(tr("%n files, %1", nullptr, node.fileCount).arg(humanSize(node.size)));
}

void FileDetails::showSeveral(const FileTree &tree, const QStringList &paths)
{
    int files = 0;
    qint64 size = 0;
    for (const QString &path : paths) {
        const int id = tree.find(path);
        if (id < 0)
            continue;
        files += tree.node(id).isFolder ? tree.node(id).fileCount : 1;
        size += tree.node(id).size;
    }
    ThumbnailSpot spot;
    spot.icon = QStringLiteral("layers");
    m_preview->setSpot(spot);
    m_name->setText(tr("%n selected", nullptr, static_cast<int>(paths.size())));
    m_second->setText(tr("%n files, %1", nullptr, files).arg(humanSize(size)));
}

void FileDetails::showAsset()
{
    m_preview->setSpot(m_cover);
    m_name->setText(m_asset.assetName);
    const int files = m_tree ? m_tree->node(0).fileCount : 0;
    m_second->setText(
        tr("%n files, %1", nullptr, files).arg(humanSize(m_tree ? m_tree->node(0).size : 0)));
    m_text->setText(m_asset.description);
    m_text->setVisible(!m_asset.description.isEmpty());
}

void FileDetails::setInfo(const QString &path, const FileInfo &info)
{
    if (path != m_path)
        return;
    clearError(m_revisionNotice);
    m_revisions->setRevisions(info.versions.value_or(std::vector<FileVersion>()), m_isReadOnly);
}

void FileDetails::setInfoError(const QString &path, const Error &error,
                               const std::function<void()> &retry)
{
    if (path != m_path)
        return;
    m_revisions->clear();
    vams::ui::showError(m_revisionNotice, m_theme, error, retry);
}

void FileDetails::fillPrimaryTypes(const QString &current)
{
    const QSignalBlocker blocker(m_primary);
    m_primary->clear();
    for (const QString &type : primaryTypeNames())
        m_primary->addItem(type.isEmpty() ? tr("None") : primaryTypeText(type), type);
    if (!primaryTypeNames().contains(current))
        m_primary->addItem(current, current);
    m_primary->addItem(tr("Other..."), QVariant());
    m_primary->setCurrentIndex(m_primary->findData(current));
}

void FileDetails::choosePrimaryType(int index)
{
    const QVariant type = m_primary->itemData(index);
    const FileEntry *entry = m_tree ? m_tree->entryAt(m_path) : nullptr;
    const QString before = entry ? entry->primaryType.value_or(QString()) : QString();
    if (type.isValid() && type.toString() != before)
        emit primaryTypeChosen(m_path, type.toString());
    else if (!type.isValid())
        emit otherPrimaryTypeWanted(m_path);
    m_primary->setCurrentIndex(m_primary->findData(before)); // until the server has agreed
}

} // namespace vams::ui
