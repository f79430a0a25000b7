#pragma once
// API keys: long-lived secrets that let a program act as a user.

#include "core/model/access/api_key.h"
#include "ui/admin/record_page.h"

namespace vams::ui {

struct AccessNames;
template <class Item>
class RecordTable;

class ApiKeysPage : public RecordPage
{
    Q_OBJECT

public:
    ApiKeysPage(const PageContext &context, const Location &location, QWidget *parent = nullptr);

private:
    void describe(int row);
    /// Reads who a key can act as, then opens the form.
    void create();
    void openNew(const AccessNames &names);
    void edit(const ApiKey &key);
    [[nodiscard]] bool isNameTaken(const QString &name) const;

    RecordTable<ApiKey> *m_keys;
};

} // namespace vams::ui
