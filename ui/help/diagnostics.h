#pragma once
// What a report of a fault needs, as text: versions, system, graphics, the library in numbers, the
// last warnings. Never a token, a name of a user, or a path below the home folder.

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace vams::ui {

/// The last warnings and errors of the program, while it is alive. Any thread.
class WarningLog
{
public:
    static constexpr int kept = 50;

    /// Listens from now on; what listened before still gets every message. Once, in main.
    static void install();
    /// The oldest first.
    [[nodiscard]] static QStringList lines();
};

/// Without what tells who the user is or lets one in: home folder, user name, web addresses beyond
/// the scheme, anything that looks like a key.
[[nodiscard]] QString withoutPersonal(QString text);

/// Versions and system, then `facts`, then the warnings; each line went through withoutPersonal.
[[nodiscard]] QString diagnostics(const QList<std::pair<QString, QString>> &facts,
                                  const QStringList &warnings);

} // namespace vams::ui
