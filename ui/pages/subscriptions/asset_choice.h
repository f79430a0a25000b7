#pragma once
// Chooses one asset of the library by a part of its name.

#include "core/model/search.h"
#include "ui/shell/page.h"

class QLineEdit;

namespace vams::ui {

class SearchField;
class SearchSource;

class AssetChoice : public QWidget
{
    Q_OBJECT

public:
    explicit AssetChoice(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const AssetId &chosen() const { return m_chosen; }

signals:
    void changed();

private:
    SearchSource *m_source;
    SearchField *m_field;
    AssetId m_chosen;
};

} // namespace vams::ui
