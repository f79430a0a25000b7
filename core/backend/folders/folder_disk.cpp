#include "core/backend/folders/folder_disk.h"

namespace vams::backend {

bool isHiddenName(const QString &name)
{
    return name.startsWith(QLatin1Char('.')) ||
           name.compare(QLatin1String("Thumbs.db"), Qt::CaseInsensitive) == 0 ||
           name.compare(QLatin1String("desktop.ini"), Qt::CaseInsensitive) == 0;
}

} // namespace vams::backend
