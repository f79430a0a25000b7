#pragma once
// What may be a name of a file or folder, and names that are free. Stricter than the contract, so
// that a download works on every system.

#include <QString>
#include <QStringList>

#include <functional>

namespace vams::ui {

enum class NameOf
{
    File,
    Folder
};

/// What is wrong with the name, for people; empty if nothing is.
QString nameProblem(const QString &name, NameOf kind);

/// "a.glb" -> "a copy.glb", "a copy 2.glb", ...: the first that is not taken.
QString freeName(const QString &name, const std::function<bool(const QString &)> &isTaken);

} // namespace vams::ui
