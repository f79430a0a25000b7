#include "core/base/ids.h"

#include <QUuid>

namespace vams {

size_t qHash(const AssetRef &ref, size_t seed)
{
    return qHashMulti(seed, ref.databaseId, ref.assetId);
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace vams
