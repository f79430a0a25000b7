#pragma once
// The rules of the house style that a machine can check, each as a function from text to findings.

#include <QString>
#include <QStringList>

#include <vector>

namespace vams::test {

struct Finding
{
    QString path;
    int line = 0;
    QString rule; ///< "arrow", "size", "function", "banned", "catch", "sql", "folder"
    QString message;

    bool operator==(const Finding &) const = default;
};

/// The text with comments, literals and preprocessor lines blanked out; lines stay where they are.
QString withoutCommentsAndLiterals(const QString &text);

/// Every rule that looks at one file. `path` is relative to the root of the sources.
std::vector<Finding> checkSource(const QString &path, const QString &text);

/// Folders with too many files.
std::vector<Finding> checkFolders(const QStringList &paths);

} // namespace vams::test
