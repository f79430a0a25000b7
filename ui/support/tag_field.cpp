#include "ui/support/tag_field.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/support/controls.h"
#include "ui/widgets/flow_layout.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

constexpr int tagRole = Qt::UserRole + 1;
constexpr int newTypeRole = Qt::UserRole + 2;
constexpr int mostOffers = 12;
const QString firstTypeName = QStringLiteral("general");

void addOffer(QStandardItemModel &offers, const QIcon &icon, const QString &text,
              const QString &tagName, const QString &newType = {})
{
    auto *item = new QStandardItem(icon, text);
    item->setSizeHint({0, metrics::treeRow});
    item->setData(tagName, tagRole);
    item->setData(newType, newTypeRole);
    offers.appendRow(item);
}

} // namespace

TagField::TagField(const Theme &theme, const api::Client &client, Pools &pools, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_client(client)
    , m_pools(pools)
    , m_chips(new QWidget)
    , m_line(new QLineEdit)
    , m_note(makeMuted({}, TextStyle::Small))
    , m_completer(new QCompleter(this))
    , m_offers(new QStandardItemModel(this))
{
    new FlowLayout(m_chips);
    m_line->setAccessibleName(tr("Add a tag"));
    m_line->setPlaceholderText(tr("Type to find a tag"));
    m_line->installEventFilter(this);
    m_note->setWordWrap(true);
    m_note->hide();
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_line);
    m_completer->popup()->setProperty("kind", "suggestions");
    m_completer->popup()->setIconSize(QSize(metrics::icon, metrics::icon));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    column->addWidget(m_chips);
    column->addWidget(m_line);
    column->addWidget(m_note);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &TagField::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &TagField::onActivated);
    showChips();
    readCatalog();
}

void TagField::readCatalog()
{
    m_job = runAsync(
        m_pools.requests(), this,
        [&client = m_client](Job &job) { return readTagCatalog(client, job); },
        [this](Result<TagCatalog> catalog) {
            if (catalog)
                m_catalog = std::move(*catalog);
            m_failure = catalog ? QString()
                                : tr("The tags could not be read: %1").arg(catalog.error().message);
            showChips();
            emit changed();
        });
}

void TagField::setTags(const QStringList &tags)
{
    m_tags = tags;
    showChips();
}

QString TagField::problem() const
{
    if (!m_catalog)
        return {};
    QStringList unknown;
    for (const QString &tag : m_tags) {
        if (!m_catalog->find(tag))
            unknown << tag;
    }
    if (!unknown.isEmpty())
        return tr("No longer a tag: %1. Take it off.").arg(unknown.join(QStringLiteral(", ")));
    const QStringList missing = m_catalog->missingTypes(m_tags);
    return missing.isEmpty()
               ? QString()
               : tr("Still needed, a tag of: %1").arg(missing.join(QStringLiteral(", ")));
}

void TagField::showChips()
{
    QLayout *row = m_chips->layout();
    while (QLayoutItem *item = row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    for (const QString &tag : m_tags) {
        QPushButton *chip = makeButton(m_theme, tag, QStringLiteral("close"));
        chip->setProperty("kind", "chip");
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft
                                                                      : Qt::LeftToRight);
        const Tag *known = m_catalog ? m_catalog->find(tag) : nullptr;
        chip->setToolTip(
            known ? tr("%1: %2\nClick to take it off").arg(known->tagTypeName, known->description)
                  : tr("Click to take it off"));
        chip->setAccessibleName(tr("Take off the tag %1").arg(tag));
        connect(chip, &QPushButton::clicked, this, [this, tag] { remove(tag); });
        row->addWidget(chip);
    }
    m_chips->setVisible(!m_tags.isEmpty());
    showNote();
}

void TagField::showNote()
{
    const QString problem = this->problem();
    const QString text = m_failure.isEmpty() ? problem : m_failure;
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    setLook(m_note, "textStyle", "danger");
    setAccessibleDescription(text);
}

void TagField::offer(const QString &text)
{
    m_offers->clear();
    m_failure.clear();
    showNote();
    const QString wanted = text.simplified();
    if (wanted.isEmpty() || !m_catalog) {
        m_completer->popup()->hide();
        return;
    }
    for (const Tag &tag : m_catalog->tags) {
        if (m_offers->rowCount() < mostOffers && !m_tags.contains(tag.tagName) &&
            tag.tagName.contains(wanted, Qt::CaseInsensitive))
            addOffer(*m_offers, m_theme.icon(QStringLiteral("tag")),
                     tr("%1   %2").arg(tag.tagName, tag.tagTypeName), tag.tagName);
    }
    if (!m_catalog->find(wanted)) {
        const QIcon plus = m_theme.icon(QStringLiteral("plus"));
        for (const TagType &type : m_catalog->types)
            addOffer(*m_offers, plus, tr("New %1: %2").arg(type.tagTypeName, wanted), wanted,
                     type.tagTypeName);
        if (m_catalog->types.empty())
            addOffer(*m_offers, plus, tr("New tag: %1").arg(wanted), wanted, firstTypeName);
    }
    if (m_offers->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_offers->index(0, 0));
}

void TagField::onActivated(const QModelIndex &index)
{
    const QString tag = index.data(tagRole).toString();
    const QString newType = index.data(newTypeRole).toString();
    m_line->clear();
    if (newType.isEmpty())
        add(tag);
    else
        create(tag, newType);
}

bool TagField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Backspace && m_line->text().isEmpty() && !m_tags.isEmpty()) {
        remove(m_tags.constLast());
        return true;
    }
    // Enter ends a tag here; on an empty line it is the dialog's.
    const bool isEnd = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Comma;
    return isEnd && !m_line->text().isEmpty() && takeTyped();
}

bool TagField::takeTyped()
{
    const QString typed = m_line->text().simplified();
    if (m_catalog && m_catalog->find(typed)) {
        m_completer->popup()->hide();
        m_line->clear();
        add(typed);
    } else {
        offer(typed);
    }
    return true;
}

void TagField::add(const QString &tagName)
{
    if (m_tags.contains(tagName))
        return;
    m_tags << tagName;
    showChips();
    emit changed();
}

void TagField::remove(const QString &tagName)
{
    m_tags.removeAll(tagName);
    showChips();
    m_line->setFocus();
    emit changed();
}

void TagField::create(const QString &tagName, const QString &typeName)
{
    const bool isTypeNew =
        std::none_of(m_catalog->types.begin(), m_catalog->types.end(),
                     [&](const TagType &type) { return type.tagTypeName == typeName; });
    const Tag tag{tagName, tagName, typeName};
    m_job = runAsync(
        m_pools.requests(), this,
        [&client = m_client, tag, isTypeNew](Job &job) -> Result<void> {
            if (isTypeNew) {
                const Result<void> made =
                    client.tags().createType({tag.tagTypeName, tr("General tags"), false, {}}, job);
                if (!made)
                    return made;
            }
            return client.tags().create(tag, job);
        },
        [this, tag, isTypeNew](const Result<void> &made) {
            if (!made) {
                m_failure =
                    tr("%1 could not be made a tag: %2").arg(tag.tagName, made.error().message);
                m_line->setText(tag.tagName);
                showNote();
                return;
            }
            m_catalog->tags.push_back(tag);
            if (isTypeNew)
                m_catalog->types.push_back({tag.tagTypeName, {}, false, {}});
            add(tag.tagName);
        });
}

} // namespace vams::ui
