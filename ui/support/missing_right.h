#pragma once
// What somebody who was refused can hand to an administrator: which right is missing, on what.

#include "core/base/error.h"

#include <QString>

namespace vams::ui {

/// Of the first tier: a verb of the contract on a route.
struct MissingRight
{
    QString
        right; ///< "Read", in the words of the Constraints page; empty: the answer does not tell
    QString route; ///< "/roles"
};

MissingRight missingRight(const Error &error);
/// "It needs the right Read on /roles."; empty where the answer does not tell.
QString missingRightSentence(const Error &error);
/// The text for an administrator. `place`: which library or page, as the window calls it.
QString requestForAdministrator(const Error &error, const QString &place);

} // namespace vams::ui
