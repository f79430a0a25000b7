// Windows: a temporary file that the system deletes when the last handle closes, however that
// comes.

#include "viewers/reader/shared_area.h"

#include <QDir>
#include <QProcess>
#include <QUuid>

#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace vams::viewers {

std::unique_ptr<SharedArea> SharedArea::create()
{
    const QString path = QDir::toNativeSeparators(QDir::temp().filePath(
        QStringLiteral("vams-reader-") + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    SECURITY_ATTRIBUTES inheritable{sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE};
    const HANDLE handle =
        CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ | GENERIC_WRITE,
                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, &inheritable,
                    CREATE_NEW, FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    return handle == INVALID_HANDLE_VALUE ? nullptr : adopt(reinterpret_cast<qintptr>(handle));
}

std::unique_ptr<SharedArea> SharedArea::adopt(qintptr handle)
{
    std::unique_ptr<SharedArea> area(new SharedArea);
    area->m_handle = handle;
    const int file = _open_osfhandle(handle, _O_RDWR | _O_BINARY);
    const bool isOpen =
        file >= 0 && area->m_file.open(file, QIODevice::ReadWrite | QIODevice::Unbuffered,
                                       QFileDevice::AutoCloseHandle);
    return isOpen ? std::move(area) : nullptr;
}

void SharedArea::handDown(QProcess &) const
{
    // QProcess inherits handles that were made inheritable.
}

} // namespace vams::viewers
