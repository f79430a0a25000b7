#include "ui/shell/places/favourite_command.h"

#include "ui/shell/action_registry.h"
#include "ui/shell/places/kept_places.h"

#include <algorithm>

namespace vams::ui {

namespace {

bool areFavourites(const KeptPlaces &kept, const std::vector<AssetRef> &refs)
{
    return !refs.empty() && std::all_of(refs.begin(), refs.end(), [&kept](const AssetRef &ref) {
        return kept.isFavourite(ref);
    });
}

} // namespace

void bindFavourite(const PageContext &context, QWidget *owner,
                   std::function<std::vector<AssetRef>()> which)
{
    const QString id = QStringLiteral("asset.favourite");
    KeptPlaces &kept = context.kept;
    QAction *action = context.actions.action(id);
    action->setCheckable(true);
    context.actions.bind(
        id, owner,
        [&kept, which] {
            const std::vector<AssetRef> refs = which();
            kept.setFavourites(refs, !areFavourites(kept, refs));
        },
        [&kept, which, action] {
            // The registry asks whenever something else may be meant.
            const std::vector<AssetRef> refs = which();
            action->setChecked(areFavourites(kept, refs));
            return !refs.empty();
        });
}

} // namespace vams::ui
