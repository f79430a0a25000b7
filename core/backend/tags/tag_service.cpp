#include "core/backend/tags/tag_service.h"

#include "core/backend/http/api_error.h"
#include "core/backend/tags/tag_store.h"

namespace vams::backend {

namespace {

void requireTagType(sql::Database &db, const QString &tagTypeName)
{
    if (!TagStore::typeExists(db, tagTypeName))
        throw GeneralError(QStringLiteral("Invalid tag type specified."));
}

/// The contract answers with 404 and the prefix of business errors.
ApiError tagTypeNotFound()
{
    return ApiError(404, QStringLiteral("VAMS General Error: Tag type not found"));
}

} // namespace

void TagService::create(const std::vector<Tag> &tags) const
{
    m_context.storage.write([&tags](sql::Database &db) {
        for (const Tag &tag : tags) {
            requireTagType(db, tag.tagTypeName);
            if (TagStore::exists(db, tag.tagName))
                throw GeneralError(
                    QStringLiteral("Tag already exists. Tags are unique across tag types."));
            TagStore::insert(db, tag);
        }
    });
}

void TagService::update(const std::vector<Tag> &tags) const
{
    m_context.storage.write([&tags](sql::Database &db) {
        for (const Tag &tag : tags) {
            requireTagType(db, tag.tagTypeName);
            if (!TagStore::update(db, tag))
                throw GeneralError(QStringLiteral("Tag not found"));
        }
    });
}

void TagService::remove(const QString &tagName) const
{
    m_context.storage.write([&tagName](sql::Database &db) {
        if (!TagStore::remove(db, tagName))
            throw GeneralError(QStringLiteral("Tag not found"));
    });
}

void TagService::createTypes(const std::vector<TagType> &types) const
{
    m_context.storage.write([&types](sql::Database &db) {
        for (const TagType &type : types) {
            if (TagStore::typeExists(db, type.tagTypeName))
                throw GeneralError(QStringLiteral("Tag type already exists"));
            TagStore::insertType(db, type);
        }
    });
}

void TagService::updateTypes(const std::vector<TagType> &types) const
{
    m_context.storage.write([&types](sql::Database &db) {
        for (const TagType &type : types) {
            if (!TagStore::updateType(db, type))
                throw tagTypeNotFound();
        }
    });
}

void TagService::removeType(const QString &tagTypeName,
                            const std::function<void()> &authorize) const
{
    m_context.storage.write([&](sql::Database &db) {
        if (TagStore::typeIsUsed(db, tagTypeName))
            throw GeneralError(
                QStringLiteral("Cannot delete tag type that is currently in use by a tag"));
        authorize();
        if (!TagStore::removeType(db, tagTypeName))
            throw tagTypeNotFound();
    });
}

} // namespace vams::backend
