#pragma once
// A library or server that was open before, as the switcher shows it.

#include "ui/shell/session.h"

#include <QDateTime>
#include <QStringList>

namespace vams::ui {

struct RecentEntry
{
    QString text;
    QString place; ///< folder or address
    SessionKind kind = SessionKind::Local;
    QDateTime opened = {};
    int assetCount = -1;       ///< -1: not known
    QStringList pictures = {}; ///< files that may be there
};

} // namespace vams::ui
