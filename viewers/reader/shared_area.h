#pragma once
// Memory that the program and one reader process share for the big arrays of an answer. It has no
// name, so that nothing stays behind when a side is killed. Read by copy, never mapped: a broken
// reader cannot pull the memory away under the program.

#include <QFile>

#include <memory>

class QProcess;

namespace vams::viewers {

class SharedArea
{
public:
    /// Null when the system refuses.
    static std::unique_ptr<SharedArea> create();
    /// The area of the process that started this one, by what `handle()` said there.
    static std::unique_ptr<SharedArea> adopt(qintptr handle);

    /// For the command line of the reader.
    [[nodiscard]] qintptr handle() const { return m_handle; }
    /// Lets the process inherit the area.
    void handDown(QProcess &process) const;

    [[nodiscard]] quint64 size() const { return static_cast<quint64>(m_file.size()); }
    bool write(quint64 offset, const void *from, quint64 bytes);
    bool read(quint64 offset, void *to, quint64 bytes);
    /// Gives the memory back to the system.
    void clear() { m_file.resize(0); }

private:
    SharedArea() = default;

    QFile m_file;
    qintptr m_handle = -1;
};

} // namespace vams::viewers
