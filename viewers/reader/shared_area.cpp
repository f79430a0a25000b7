#include "viewers/reader/shared_area.h"

namespace vams::viewers {

bool SharedArea::write(quint64 offset, const void *from, quint64 bytes)
{
    return m_file.seek(static_cast<qint64>(offset)) &&
           m_file.write(static_cast<const char *>(from), static_cast<qint64>(bytes)) ==
               static_cast<qint64>(bytes);
}

bool SharedArea::read(quint64 offset, void *to, quint64 bytes)
{
    return m_file.seek(static_cast<qint64>(offset)) &&
           m_file.read(static_cast<char *>(to), static_cast<qint64>(bytes)) ==
               static_cast<qint64>(bytes);
}

} // namespace vams::viewers
