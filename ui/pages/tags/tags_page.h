#pragma once
// Tags and the types that group them, with how often they are used.

#include "core/model/tag.h"
#include "ui/admin/record_page.h"

namespace vams::ui {

template <class Item>
class RecordTable;

class TagsPage : public RecordPage
{
    Q_OBJECT

public:
    TagsPage(const PageContext &context, const Location &location, QWidget *parent = nullptr);

private:
    void setUpTags();
    void setUpTypes();
    void editTag(const Tag *tag);
    void editType(const TagType *type);
    [[nodiscard]] QString removeTagsText(const QList<int> &rows) const;
    [[nodiscard]] QString removeTypesText(const QList<int> &rows) const;

    RecordTable<Tag> *m_tags;
    RecordTable<TagType> *m_types;
};

} // namespace vams::ui
