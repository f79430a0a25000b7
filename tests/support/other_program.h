#pragma once
// A program that writes down what it is called with, for tests of what opens files elsewhere.

#include <QFile>
#include <QString>
#include <QTemporaryDir>

namespace vams::test {

class OtherProgram
{
public:
    explicit OtherProgram(const QString &name)
        : m_path(m_folder.filePath(name))
    {
        QFile file(m_path);
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\nprintf '%s' \"$1\" > \"" + callFile().toLocal8Bit() + "\"\n");
        file.close();
        file.setPermissions(file.permissions() | QFile::ExeOwner | QFile::ExeUser);
    }

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// The file that it was called with; empty before.
    [[nodiscard]] QString call() const
    {
        QFile file(callFile());
        return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.readAll()) : QString();
    }

private:
    [[nodiscard]] QString callFile() const { return m_path + QStringLiteral(".called"); }

    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace vams::test
