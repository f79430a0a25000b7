#include "ui/pages/browse/inspector/asset_form.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/models/tag_catalog.h"
#include "ui/support/controls.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace vams::ui {

AssetForm::AssetForm(const PageContext &context, std::vector<Asset> assets, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_assets(std::move(assets))
    , m_descriptionField(new QPlainTextEdit)
    , m_check(new QCheckBox)
    , m_chips(new QWidget)
    , m_tagLine(new QLineEdit)
    , m_note(makeMuted({}, TextStyle::Small))
{
    m_description = m_assets.front().description;
    for (const Asset &asset : m_assets) {
        m_sharesDescription = m_sharesDescription && asset.description == m_description;
        m_distributable += asset.isDistributable ? 1 : 0;
    }
    setupFields();
    showStored();
    readTags();
}

void AssetForm::setupFields()
{
    m_descriptionField->setFixedHeight(metrics::wide + metrics::gap);
    m_descriptionField->setTabChangesFocus(true);
    m_descriptionField->setAccessibleName(tr("Description"));
    m_descriptionField->setPlaceholderText(m_sharesDescription ? tr("None")
                                                               : tr("Multiple values"));
    m_check->setAccessibleName(tr("Distributable"));
    m_tagLine->setAccessibleName(tr("Add a tag"));
    m_tagLine->setPlaceholderText(tr("Add a tag"));
    m_note->setWordWrap(true);
    m_note->hide();
    new FlowLayout(m_chips);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnMinimumWidth(0, metrics::labelColumn);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &name, QWidget *field) {
        QLabel *label = makeMuted(name);
        label->setFixedHeight(metrics::control);
        label->setBuddy(field);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(field, row++, 1);
    };
    add(tr("Description"), m_descriptionField);
    add(tr("Distributable"), m_check);
    m_check->setMinimumHeight(metrics::control);
    add(tr("Tags"), m_tagLine);
    grid->addWidget(m_note, row++, 1);
    grid->addWidget(m_chips, row++, 1);
    connect(m_descriptionField, &QPlainTextEdit::textChanged, this, &AssetForm::changed);
    connect(m_check, &QCheckBox::clicked, this, [this] {
        m_check->setTristate(false);
        showCheck();
        emit changed();
    });
    connect(m_tagLine, &QLineEdit::returnPressed, this, &AssetForm::takeTyped);
}

void AssetForm::readTags()
{
    runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client](Job &job) { return readTagCatalog(client, job); },
        [this](const Result<TagCatalog> &catalog) {
            if (!catalog)
                return; // the server says what it thinks of a tag when it is written
            for (const Tag &tag : catalog->tags)
                m_known << tag.tagName;
            auto *completer = new QCompleter(m_known, m_tagLine);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            m_tagLine->setCompleter(completer);
            connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
                    &AssetForm::takeTyped, Qt::QueuedConnection);
        });
}

void AssetForm::showStored()
{
    const QSignalBlocker quiet(m_descriptionField);
    m_descriptionField->setPlainText(m_sharesDescription ? m_description : QString());
    const int all = static_cast<int>(m_assets.size());
    const bool isMixed = m_distributable > 0 && m_distributable < all;
    m_check->setTristate(isMixed);
    m_check->setCheckState(isMixed                ? Qt::PartiallyChecked
                           : m_distributable == 0 ? Qt::Unchecked
                                                  : Qt::Checked);
    showCheck();
    showChips();
}

void AssetForm::showCheck()
{
    m_check->setText(m_check->checkState() == Qt::PartiallyChecked
                         ? tr("%1 of %2").arg(m_distributable).arg(m_assets.size())
                     : m_check->isChecked() ? tr("Yes")
                                            : tr("No"));
}

int AssetForm::holdersOf(const QString &tag) const
{
    return static_cast<int>(
        std::count_if(m_assets.begin(), m_assets.end(),
                      [&tag](const Asset &asset) { return asset.tags.contains(tag); }));
}

void AssetForm::showChips()
{
    QLayout *row = m_chips->layout();
    while (QLayoutItem *item = row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    QStringList tags = m_added;
    for (const Asset &asset : m_assets)
        for (const QString &tag : asset.tags)
            if (!tags.contains(tag))
                tags << tag;
    std::stable_sort(tags.begin(), tags.end(), [this](const QString &a, const QString &b) {
        return holdersOf(a) > holdersOf(b); // what all have comes first
    });
    for (const QString &tag : tags)
        if (!m_removed.contains(tag))
            addChip(tag,
                    m_added.contains(tag) ? static_cast<int>(m_assets.size()) : holdersOf(tag));
    m_chips->setVisible(row->count() > 0);
}

void AssetForm::addChip(const QString &tag, int holders)
{
    const int all = static_cast<int>(m_assets.size());
    QPushButton *chip = nullptr;
    if (holders == all) {
        chip = makeButton(m_context.theme, tag, QStringLiteral("close"));
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft
                                                                      : Qt::LeftToRight);
        chip->setAccessibleName(tr("Take off the tag %1").arg(tag));
        connect(chip, &QPushButton::clicked, this, [this, tag] { setTag(tag, false); });
    } else {
        chip = makeButton(m_context.theme, tr("%1 \u00b7 %2 of %3").arg(tag).arg(holders).arg(all));
        chip->setToolTip(tr("Give it to all, or take it off"));
        connect(chip, &QPushButton::clicked, this, [this, chip, tag] { offerPartial(chip, tag); });
    }
    chip->setProperty("kind", holders == all ? "tagChip" : "partialChip");
    m_chips->layout()->addWidget(chip);
}

void AssetForm::offerPartial(QWidget *chip, const QString &tag)
{
    auto *menu = new QMenu(chip);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Give %1 to all").arg(tag), this, [this, tag] { setTag(tag, true); });
    menu->addAction(tr("Take %1 off all").arg(tag), this, [this, tag] { setTag(tag, false); });
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
}

void AssetForm::setTag(const QString &tag, bool wanted)
{
    m_added.removeAll(tag);
    m_removed.removeAll(tag);
    const int holders = holdersOf(tag);
    if (wanted && holders < static_cast<int>(m_assets.size()))
        m_added << tag;
    else if (!wanted && holders > 0)
        m_removed << tag;
    showChips();
    emit changed();
}

void AssetForm::takeTyped()
{
    const QString typed = m_tagLine->text().trimmed();
    if (typed.isEmpty())
        return;
    QString tag = typed;
    for (const QString &known : m_known)
        if (known.compare(typed, Qt::CaseInsensitive) == 0)
            tag = known;
    const bool isKnown = m_known.isEmpty() || m_known.contains(tag);
    m_note->setText(isKnown ? QString() : tr("There is no tag called %1.").arg(typed));
    m_note->setVisible(!isKnown);
    if (!isKnown)
        return;
    m_tagLine->clear();
    setTag(tag, true);
}

bool AssetForm::isDescriptionChanged() const
{
    const QString text = m_descriptionField->toPlainText();
    return m_sharesDescription ? text != m_description : !text.isEmpty();
}

bool AssetForm::isDistributableChanged() const
{
    const int all = static_cast<int>(m_assets.size());
    return m_check->checkState() != Qt::PartiallyChecked &&
           (m_check->isChecked() ? m_distributable < all : m_distributable > 0);
}

int AssetForm::changeCount() const
{
    return (isDescriptionChanged() ? 1 : 0) + (isDistributableChanged() ? 1 : 0) +
           static_cast<int>(m_added.size() + m_removed.size());
}

QStringList AssetForm::tagsAfter(const Asset &asset) const
{
    QStringList tags = asset.tags;
    for (const QString &tag : m_removed)
        tags.removeAll(tag);
    for (const QString &tag : m_added)
        if (!tags.contains(tag))
            tags << tag;
    return tags;
}

std::vector<AssetEdit> AssetForm::edits() const
{
    std::vector<AssetEdit> edits;
    const QString description = m_descriptionField->toPlainText();
    for (const Asset &asset : m_assets) {
        AssetEdit edit{asset.ref(), {}, {}};
        if (isDescriptionChanged() && asset.description != description) {
            edit.before.description = asset.description;
            edit.after.description = description;
        }
        if (isDistributableChanged() && asset.isDistributable != m_check->isChecked()) {
            edit.before.isDistributable = asset.isDistributable;
            edit.after.isDistributable = m_check->isChecked();
        }
        if (const QStringList tags = tagsAfter(asset); tags != asset.tags) {
            edit.before.tags = asset.tags;
            edit.after.tags = tags;
        }
        if (edit.after.description || edit.after.isDistributable || edit.after.tags)
            edits.push_back(std::move(edit));
    }
    return edits;
}

void AssetForm::discard()
{
    m_added.clear();
    m_removed.clear();
    m_note->hide();
    m_tagLine->clear();
    showStored();
    emit changed();
}

} // namespace vams::ui
