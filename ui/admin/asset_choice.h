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

    /// Empty ids until one is chosen, or when its name was changed after that.
    [[nodiscard]] const AssetRef &chosen() const { return m_chosen; }
    void choose(const AssetRef &asset, const QString &name);

signals:
    void changed();

private:
    SearchSource *m_source;
    SearchField *m_field;
    AssetRef m_chosen;
};

} // namespace vams::ui
