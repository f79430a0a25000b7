#pragma once
// What is chosen often comes first: counts that halve every two weeks, kept in the preferences.

#include "ui/support/preferences.h"

namespace vams::ui {

class UseRanking
{
public:
    explicit UseRanking(Preferences preferences);

    /// What is added to the score of an entry; 0 for what was never chosen.
    [[nodiscard]] int bonus(const QString &key, qint64 nowMs) const;
    /// The keys that were chosen most, best first.
    [[nodiscard]] QStringList best(int count, qint64 nowMs) const;
    void noteUse(const QString &key, qint64 nowMs);

private:
    Preferences m_preferences;
    QHash<QString, UseCount> m_uses;
};

} // namespace vams::ui
