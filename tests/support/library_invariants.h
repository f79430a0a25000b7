#pragma once
// What must hold of every library that is at rest, read past the backend.

#include <QStringList>

namespace vams::test {

/// What does not hold, for people; empty: all is well. Nobody may write meanwhile.
QStringList brokenInvariants(const QString &libraryFolder);

} // namespace vams::test
