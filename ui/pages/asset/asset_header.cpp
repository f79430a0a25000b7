#include "ui/pages/asset/asset_header.h"

#include "core/base/clock.h"
#include "ui/shell/action_registry.h"
#include "ui/support/controls.h"
#include "ui/widgets/flow_layout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace vams::ui {

namespace {

constexpr QSize headPicture(72, 54);
constexpr int maxTagsShown = 6;

/// The picture of the asset; asks for it while it is on the screen.
class CoverPicture : public QWidget
{
public:
    CoverPicture(const Theme &theme, viewers::ThumbnailService &thumbnails)
        : m_painter(theme, thumbnails, this)
    {
        setFixedSize(headPicture);
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
        m_painter.paint(painter, rect(), m_spot, {});
    }

private:
    ThumbnailPainter m_painter;
    ThumbnailSpot m_spot;
};

QString archivedText(const Asset &asset)
{
    const QDateTime time = fromContractDate(asset.archivedAt.value_or(QString()));
    const QString reason = asset.archivedReason.value_or(QString());
    QString text =
        time.isValid()
            ? AssetHeader::tr("Archived on %1. It can be looked at, not changed.")
                  .arg(QLocale().toString(time.toLocalTime(), QLocale::ShortFormat))
            : AssetHeader::tr("This asset is archived. It can be looked at, not changed.");
    if (!reason.isEmpty())
        text += QLatin1Char(' ') + AssetHeader::tr("Reason: %1").arg(reason);
    return text;
}

} // namespace

AssetHeader::AssetHeader(const Theme &theme, const ActionRegistry &actions,
                         viewers::ThumbnailService &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_picture(new CoverPicture(theme, thumbnails))
    , m_nameStack(new QStackedWidget)
    , m_name(makeElidedLabel({}, TextStyle::Title))
    , m_nameField(new QLineEdit)
    , m_distributable(makeBadge(tr("Distributable"), BadgeKind::Success))
    , m_id(makeElidedLabel({}, TextStyle::Mono, Qt::ElideMiddle))
    , m_tagPlace(new QWidget)
    , m_tags(new FlowLayout(m_tagPlace))
    , m_buttons(nullptr)
    , m_edit(nullptr)
    , m_banner(new QFrame)
    , m_bannerText(makeLabel({}))
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::space, 0, metrics::space, metrics::field);
    row->setSpacing(metrics::space);
    row->addWidget(m_picture);
    row->addWidget(makeNames(theme), 1);
    row->addWidget(makeButtons(theme, actions));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    setUpBanner(theme, actions);
    column->addWidget(m_banner);
}

QWidget *AssetHeader::makeNames(const Theme &theme)
{
    m_nameField->setAccessibleName(tr("Name of the asset"));
    m_nameField->setMaxLength(256);
    m_nameField->setMaximumWidth(metrics::dialog);
    m_nameField->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_nameField->installEventFilter(this);
    m_name->installEventFilter(this);
    m_nameStack->addWidget(m_name);
    m_nameStack->addWidget(m_nameField);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_name->setMinimumWidth(metrics::wide);
    m_nameStack->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_nameStack->setMinimumWidth(metrics::wide);
    m_nameStack->setFixedHeight(metrics::control);
    connect(m_nameField, &QLineEdit::returnPressed, this, [this] { finishName(true); });
    m_id->setProperty("textStyle", "mono");
    m_id->setFont(theme.font(TextStyle::Mono));
    m_id->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_id->setMinimumWidth(metrics::wide);
    auto *copy = makeIconButton(theme, QStringLiteral("copy"), tr("Copy the id"));
    copy->setProperty("kind", "small");
    connect(copy, &QToolButton::clicked, this, &AssetHeader::copyId);

    auto *names = new QWidget;
    auto *column = new QVBoxLayout(names);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::gap);
    first->addWidget(m_nameStack);
    first->addWidget(m_distributable);
    first->addStretch(1);
    auto *second = new QHBoxLayout;
    second->setSpacing(metrics::tight);
    second->addWidget(m_id);
    second->addWidget(copy);
    second->addSpacing(metrics::tight);
    // One line: tags that do not fit are left out whole, and stand in the tip.
    m_tagPlace->setFixedHeight(metrics::tag);
    second->addWidget(m_tagPlace, 1);
    column->addLayout(first);
    column->addLayout(second);
    return names;
}

QWidget *AssetHeader::makeButtons(const Theme &theme, const ActionRegistry &actions)
{
    m_edit = makeButton(theme, tr("Edit"), QStringLiteral("edit"));
    if (QAction *edit = actions.action(QStringLiteral("edit.edit")))
        connect(m_edit, &QPushButton::clicked, edit, &QAction::trigger);
    auto *more = makeIconButton(theme, QStringLiteral("more"), tr("More"));
    more->setProperty("kind", "bordered");
    auto *menu = new QMenu(more);
    actions.fill(*menu, {QStringLiteral("asset.rename"), QStringLiteral("edit.copyLink"), QString(),
                         QStringLiteral("asset.setPreview"), QStringLiteral("asset.removePreview"),
                         QString(), QStringLiteral("asset.runWorkflow"), QString(),
                         QStringLiteral("asset.archive"), QStringLiteral("asset.restore"),
                         QStringLiteral("asset.delete")});
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *buttons = new QWidget;
    m_buttons = new QHBoxLayout(buttons);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(metrics::gap);
    if (QAction *star = actions.action(QStringLiteral("asset.favourite"))) {
        QToolButton *button = makeActionButton(star);
        button->setProperty("kind", "bordered");
        m_buttons->addWidget(button);
    }
    m_buttons->addWidget(m_edit);
    m_buttons->addWidget(more);
    return buttons;
}

void AssetHeader::setUpBanner(const Theme &theme, const ActionRegistry &actions)
{
    m_banner->setProperty("area", "warning");
    auto *row = new QHBoxLayout(m_banner);
    row->setContentsMargins(metrics::space, metrics::gap, metrics::space, metrics::gap);
    row->setSpacing(metrics::gap);
    row->addWidget(makeIconLabel(theme, QStringLiteral("archive"), Token::Warning, metrics::icon));
    m_bannerText->setWordWrap(true);
    row->addWidget(m_bannerText, 1);
    auto *restore = makeButton(theme, tr("Restore"), QStringLiteral("undo"));
    if (QAction *action = actions.action(QStringLiteral("asset.restore")))
        connect(restore, &QPushButton::clicked, action, &QAction::trigger);
    row->addWidget(restore);
    m_banner->hide();
}

void AssetHeader::setAsset(const Asset &asset, const QString &coverKey,
                           std::function<viewers::ThumbnailRequest()> picture)
{
    m_asset = asset;
    ThumbnailSpot spot;
    spot.contentKey = coverKey;
    spot.icon = QStringLiteral("assets");
    if (!coverKey.isEmpty())
        spot.request = std::move(picture);
    static_cast<CoverPicture *>(m_picture)->setSpot(spot);
    m_name->setText(asset.assetName);
    m_id->setText(asset.plainDatabaseId().text() + QLatin1Char('/') + asset.assetId.text());
    fitBadge();
    m_edit->setVisible(!asset.isArchived());
    showTags(asset.tags);
    m_banner->setVisible(asset.isArchived());
    m_bannerText->setText(archivedText(asset));
}

/// Where there is no room for it beside the name, the name and the buttons stay.
void AssetHeader::fitBadge()
{
    const int taken = headPicture.width() + 4 * metrics::space +
                      m_buttons->parentWidget()->sizeHint().width() + metrics::gap;
    const int name = std::min(m_name->sizeHint().width(), 2 * metrics::wide);
    const int badge = m_distributable->sizeHint().width();
    m_distributable->setVisible(m_asset.isDistributable && width() >= taken + name + badge);
}

void AssetHeader::resizeEvent(QResizeEvent *event)
{
    fitBadge();
    QWidget::resizeEvent(event);
}

void AssetHeader::showTags(const QStringList &tags)
{
    m_tagPlace->setToolTip(tags.join(QStringLiteral(", ")));
    while (QLayoutItem *item = m_tags->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &tag : tags.mid(0, maxTagsShown))
        m_tags->addWidget(makeBadge(tag));
    if (tags.size() > maxTagsShown) {
        QLabel *more = makeBadge(tr("+%1").arg(tags.size() - maxTagsShown));
        more->setToolTip(tags.mid(maxTagsShown).join(QStringLiteral(", ")));
        m_tags->addWidget(more);
    }
}

void AssetHeader::copyId()
{
    QGuiApplication::clipboard()->setText(m_asset.assetId.text());
}

void AssetHeader::editName()
{
    if (m_asset.assetId.isEmpty() || m_asset.isArchived())
        return;
    m_nameField->setText(m_asset.assetName);
    m_nameStack->setMinimumWidth(qMin(width() / 2, metrics::dialog));
    m_nameStack->setCurrentWidget(m_nameField);
    m_isEditing = true;
    m_nameField->setFocus();
    m_nameField->selectAll();
}

void AssetHeader::finishName(bool isWanted)
{
    if (!std::exchange(m_isEditing, false))
        return; // hiding the field takes its focus, which would finish a second time
    m_nameStack->setCurrentWidget(m_name);
    m_nameStack->setMinimumWidth(metrics::wide);
    const QString name = m_nameField->text().trimmed();
    if (isWanted && !name.isEmpty() && name != m_asset.assetName)
        emit renameWanted(name);
}

bool AssetHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::MouseButtonDblClick) {
        editName();
        return true;
    }
    if (watched == m_nameField && event->type() == QEvent::FocusOut)
        finishName(true);
    if (watched == m_nameField && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        finishName(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vams::ui
