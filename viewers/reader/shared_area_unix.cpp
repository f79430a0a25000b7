// Linux: memory without a name (memfd). Other Unix systems: a temporary file whose name is removed
// at once.

#include "viewers/reader/shared_area.h"

#include <QDir>
#include <QProcess>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>
#if defined(Q_OS_LINUX)
#include <sys/mman.h>
#endif

namespace vams::viewers {

namespace {

int openNameless()
{
#if defined(Q_OS_LINUX)
    return memfd_create("vams-reader", MFD_CLOEXEC);
#else
    QByteArray name =
        QFile::encodeName(QDir::temp().filePath(QStringLiteral("vams-reader-XXXXXX")));
    const int file = mkstemp(name.data());
    if (file >= 0) {
        unlink(name.constData());
        fcntl(file, F_SETFD, FD_CLOEXEC);
    }
    return file;
#endif
}

} // namespace

std::unique_ptr<SharedArea> SharedArea::create()
{
    const int file = openNameless();
    return file < 0 ? nullptr : adopt(file);
}

std::unique_ptr<SharedArea> SharedArea::adopt(qintptr handle)
{
    std::unique_ptr<SharedArea> area(new SharedArea);
    area->m_handle = handle;
    const bool isOpen =
        area->m_file.open(static_cast<int>(handle), QIODevice::ReadWrite | QIODevice::Unbuffered,
                          QFileDevice::AutoCloseHandle);
    return isOpen ? std::move(area) : nullptr;
}

void SharedArea::handDown(QProcess &process) const
{
    const int file = static_cast<int>(m_handle);
    process.setChildProcessModifier([file] { fcntl(file, F_SETFD, 0); });
}

} // namespace vams::viewers
