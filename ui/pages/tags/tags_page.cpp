#include "ui/pages/tags/tags_page.h"

#include "core/api/client.h"
#include "core/base/text.h"
#include "ui/admin/form_dialog.h"
#include "ui/admin/record_details.h"
#include "ui/admin/record_list.h"
#include "ui/admin/record_undo.h"
#include "ui/pages/tags/tag_tables.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace vams::ui {

namespace {

RecordCalls<Tag> tagCalls(const api::Client &client)
{
    return {[&client](const Tag &tag, Job &job) { return client.tags().create(tag, job); },
            [&client](const Tag &tag, Job &job) { return client.tags().update(tag, job); },
            [&client](const Tag &tag, Job &job) { return client.tags().remove(tag.tagName, job); }};
}

RecordCalls<TagType> tagTypeCalls(const api::Client &client)
{
    return {
        [&client](const TagType &type, Job &job) { return client.tags().createType(type, job); },
        [&client](const TagType &type, Job &job) { return client.tags().updateType(type, job); },
        [&client](const TagType &type, Job &job) {
            return client.tags().removeType(type.tagTypeName, job);
        }};
}

} // namespace

TagsPage::TagsPage(const PageContext &context, const Location &location, QWidget *parent)
    : RecordPage(context, location, tr("Tags"), parent)
    , m_tags(new RecordTable<Tag>(context.pools, tagSource(context.client)))
    , m_types(new RecordTable<TagType>(context.pools, tagTypeSource(context.client)))
{
    setUpTags();
    setUpTypes();
}

void TagsPage::setUpTags()
{
    auto *tags =
        new RecordList(context(),
                       {tr("Tags"), QStringLiteral("tag"), tr("1 tag"), tr("%1 tags"),
                        tr("New tag"), tr("Find a tag"), tr("No tags yet"),
                        tr("Tags group assets across databases: a material, a state, a customer.")},
                       m_tags);
    RecordVerbs verbs;
    verbs.create = [this] { editTag(nullptr); };
    verbs.edit = [this](int row) { editTag(&m_tags->at(row)); };
    verbs.remove = [this](int row) {
        return [&client = context().client, name = m_tags->at(row).tagName](Job &job) {
            return client.tags().remove(name, job);
        };
    };
    verbs.restore = [this](int row) {
        return RecordCalls<Tag>::bound(tagCalls(context().client).create, m_tags->at(row));
    };
    verbs.removeText = [this](const QList<int> &rows) { return removeTagsText(rows); };
    verbs.describe = [this](RecordDetails &details, int row) {
        const Tag &tag = m_tags->at(row);
        details.begin(QStringLiteral("tag"), tag.tagName);
        details.addText(tag.description);
        details.addFact(tr("Type"), tag.tagTypeName);
        if (tag.assetCount)
            details.addFact(tr("Assets"), humanCount(*tag.assetCount));
        QPushButton *find =
            makeButton(context().theme, tr("Show its assets"), QStringLiteral("search"));
        connect(find, &QPushButton::clicked, this, [this, name = tag.tagName] {
            context().navigator.open(
                {QStringLiteral("search"), {{QStringLiteral("search"), name}}});
        });
        details.addWidget(find);
    };
    tags->setVerbs(std::move(verbs));
    addList(tags);
}

void TagsPage::setUpTypes()
{
    auto *types = new RecordList(
        context(),
        {tr("Tag types"), QStringLiteral("layers"), tr("1 tag type"), tr("%1 tag types"),
         tr("New tag type"), tr("Find a tag type"), tr("No tag types yet"),
         tr("Each tag belongs to a type. Assets can be made to need a tag of a type.")},
        m_types);
    RecordVerbs verbs;
    verbs.create = [this] { editType(nullptr); };
    verbs.edit = [this](int row) { editType(&m_types->at(row)); };
    verbs.remove = [this](int row) {
        return [&client = context().client, name = m_types->at(row).tagTypeName](Job &job) {
            return client.tags().removeType(name, job);
        };
    };
    verbs.restore = [this](int row) {
        return RecordCalls<TagType>::bound(tagTypeCalls(context().client).create, m_types->at(row));
    };
    verbs.removeText = [this](const QList<int> &rows) { return removeTypesText(rows); };
    verbs.describe = [this](RecordDetails &details, int row) {
        const TagType &type = m_types->at(row);
        details.begin(QStringLiteral("layers"), type.tagTypeName);
        details.addText(type.description);
        details.addBadge(tr("Assets need one"), type.isRequired ? tr("Required") : tr("Optional"),
                         type.isRequired ? BadgeKind::Warning : BadgeKind::Plain);
        details.addFact(tr("Tags"), humanCount(type.tags.size()));
        details.addChips(tr("Tags"), type.tags);
    };
    types->setVerbs(std::move(verbs));
    addList(types);
}

QString TagsPage::removeTagsText(const QList<int> &rows) const
{
    int used = 0;
    for (const int row : rows)
        used += m_tags->at(row).assetCount.value_or(0);
    if (used == 0)
        return tr("Undo brings it back.");
    const QString assets = used == 1 ? tr("1 asset") : tr("%1 assets").arg(humanCount(used));
    return rows.size() == 1
               ? tr("%1 has this tag and must lose it before it can be changed the next time. "
                    "Undo brings the tag back.")
                     .arg(assets)
               : tr("They stand on %1, counted by tag, which must lose them before they can be "
                    "changed the next time. Undo brings the tags back.")
                     .arg(assets);
}

QString TagsPage::removeTypesText(const QList<int> &rows) const
{
    for (const int row : rows)
        if (!m_types->at(row).tags.isEmpty())
            return tr("%1 still has tags: only a type without any can be deleted.")
                .arg(m_types->at(row).tagTypeName);
    return tr("Undo brings it back.");
}

void TagsPage::editTag(const Tag *tag)
{
    const bool isNew = !tag;
    const Tag before = tag ? *tag : Tag();
    auto *dialog =
        new FormDialog(context().theme, isNew ? tr("New tag") : tr("Edit %1").arg(before.tagName),
                       isNew ? tr("Create tag") : tr("Save changes"), window());
    auto *name = new QLineEdit(before.tagName);
    name->setEnabled(isNew);
    dialog->addField(
        name, {.label = tr("Name"),
               .hint = isNew ? tr("One for the whole library; it cannot change later.")
                             : tr("The name of a tag cannot change."),
               .problem =
                   [this, name, isNew] {
                       if (isNew && m_tags->rowOfKey(name->text()) >= 0)
                           return tr("There is such a tag.");
                       return isNew ? recordNameProblem(name->text()) : QString();
                   },
               .wireNames = {QStringLiteral("tagName"), QStringLiteral("Tag already exists")}});
    auto *type = new QComboBox;
    for (const TagType &known : m_types->items())
        type->addItem(known.isRequired ? tr("%1 (required)").arg(known.tagTypeName)
                                       : known.tagTypeName,
                      known.tagTypeName);
    type->setCurrentIndex(qMax(0, type->findData(before.tagTypeName)));
    dialog->addField(
        type, {.label = tr("Type"),
               .problem =
                   [type] { return type->count() == 0 ? tr("Make a tag type first.") : QString(); },
               .wireNames = {QStringLiteral("tagTypeName"), QStringLiteral("tag type")}});
    QPlainTextEdit *description = dialog->addText(before.description, {.label = tr("Description")});
    QPlainTextEdit *text = description;
    dialog->addProblem(description, [text] { return recordTextProblem(text->toPlainText()); });
    dialog->start(isNew);
    const auto made = [name, type, text] {
        return Tag{name->text(), text->toPlainText().trimmed(), type->currentData().toString()};
    };
    dialog->saveWith(
        context().pools,
        [&client = context().client, made, isNew]() -> FormDialog::Work {
            return [&client, wanted = made(), isNew](Job &job) {
                return isNew ? client.tags().create(wanted, job)
                             : client.tags().update(wanted, job);
            };
        },
        [this, made, before, isNew] {
            const Tag after = made();
            const QString &tagName = after.tagName;
            list(1).refresh();
            list(0).noteSaved(
                isNew ? tr("Tag %1 created").arg(tagName) : tr("Tag saved"), tagName,
                tagCalls(context().client)
                    .saved((isNew ? tr("New tag %1") : tr("Edit tag %1")).arg(tagName), location(),
                           isNew ? nullptr : &before, after));
        });
    dialog->open();
}

void TagsPage::editType(const TagType *type)
{
    const bool isNew = !type;
    const TagType before = type ? *type : TagType();
    auto *dialog = new FormDialog(
        context().theme, isNew ? tr("New tag type") : tr("Edit %1").arg(before.tagTypeName),
        isNew ? tr("Create tag type") : tr("Save changes"), window());
    auto *name = new QLineEdit(before.tagTypeName);
    name->setEnabled(isNew);
    dialog->addField(
        name, {.label = tr("Name"),
               .hint = isNew ? QString() : tr("The name of a type cannot change."),
               .problem =
                   [this, name, isNew] {
                       if (isNew && m_types->rowOfKey(name->text()) >= 0)
                           return tr("There is such a type.");
                       return isNew ? recordNameProblem(name->text()) : QString();
                   },
               .wireNames = {QStringLiteral("tagTypeName"), QStringLiteral("already exists")}});
    QPlainTextEdit *text = dialog->addText(before.description, {.label = tr("Description")});
    dialog->addProblem(text, [text] { return recordTextProblem(text->toPlainText()); });
    QCheckBox *required =
        dialog->addCheck(tr("Every asset needs a tag of this type"), before.isRequired,
                         tr("Assets without one can no longer be saved until they get it."));
    dialog->start(isNew);
    const auto made = [name, text, required] {
        return TagType{name->text(), text->toPlainText().trimmed(), required->isChecked(), {}};
    };
    dialog->saveWith(
        context().pools,
        [&client = context().client, made, isNew]() -> FormDialog::Work {
            return [&client, wanted = made(), isNew](Job &job) {
                return isNew ? client.tags().createType(wanted, job)
                             : client.tags().updateType(wanted, job);
            };
        },
        [this, made, before, isNew] {
            const TagType after = made();
            const QString &typeName = after.tagTypeName;
            list(0).refresh();
            list(1).noteSaved(
                isNew ? tr("Tag type %1 created").arg(typeName) : tr("Tag type saved"), typeName,
                tagTypeCalls(context().client)
                    .saved((isNew ? tr("New tag type %1") : tr("Edit tag type %1")).arg(typeName),
                           location(), isNew ? nullptr : &before, after));
        });
    dialog->open();
}

} // namespace vams::ui
