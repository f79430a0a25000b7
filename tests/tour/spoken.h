#pragma once
// The routes of the tour name controls in English; this finds them in the language in use.

#include <QString>
#include <QStringList>

namespace vams::tour {

/// What `text` of a control may be in English, the text itself among it.
QStringList inEnglish(const QString &text);

} // namespace vams::tour
