#include "ui/admin/asset_choice.h"

#include "core/api/client.h"
#include "ui/search/search_field.h"
#include "ui/search/search_source.h"

#include <QVBoxLayout>

namespace vams::ui {

AssetChoice::AssetChoice(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_source(new SearchSource(context.client, context.pools, Suggest::Assets, this))
    , m_field(new SearchField(context.theme))
{
    m_field->setAccessibleName(tr("Asset"));
    m_field->setPlaceholderText(tr("Find an asset by its name"));
    m_field->setSource(m_source);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    setFocusProxy(m_field);
    connect(m_field, &SearchField::hitChosen, this, [this](const SearchHit &hit) {
        m_chosen = hit.asset;
        m_field->setText(hit.assetName);
        emit changed();
    });
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_chosen = {};
        emit changed();
    });
}

void AssetChoice::choose(const AssetRef &asset, const QString &name)
{
    m_chosen = asset;
    m_field->setText(name);
    emit changed();
}

} // namespace vams::ui
