#pragma once
// What the window knows of the library or server that is open.

#include "ui/shell/page.h"

#include <QString>

namespace vams::ui {

enum class SessionKind
{
    Local,
    Remote
};

struct SessionInfo
{
    QString name;  ///< of the library, or the host of the server
    QString place; ///< folder or address
    QString user;  ///< who works, for the top bar
    SessionKind kind = SessionKind::Local;
};

} // namespace vams::ui
