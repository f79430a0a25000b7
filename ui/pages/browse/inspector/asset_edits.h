#pragma once
// Writes edits of several assets, their fields and their metadata, and takes them back.

#include "ui/pages/browse/asset_list_verbs.h"

namespace vams::ui {

struct EditOutcome
{
    std::vector<AssetEdit> written; ///< what takes these back is sure
    std::vector<AssetEdit> failed;
    std::vector<Error> errors; ///< of each that failed
};

/// All of them, also when one fails.
EditOutcome writeEdits(const api::Client &client, const std::vector<AssetEdit> &edits, Job &job);
UndoStep stepOfEdits(const api::Client &client, const QString &text,
                     const std::vector<AssetEdit> &edits);

} // namespace vams::ui
