#include "ui/palette/use_ranking.h"

#include <algorithm>
#include <cmath>

namespace vams::ui {

namespace {

constexpr double halfLifeMs = 14.0 * 24 * 60 * 60 * 1000;
constexpr int mostKept = 200;
/// A habit outweighs a word's start, not a name that is typed in full.
constexpr int mostBonus = 40;

double faded(const UseCount &use, qint64 nowMs)
{
    const auto age = static_cast<double>(std::max<qint64>(0, nowMs - use.atMs));
    return use.count * std::exp2(-age / halfLifeMs);
}

} // namespace

UseRanking::UseRanking(Preferences preferences)
    : m_preferences(std::move(preferences))
    , m_uses(m_preferences.uses())
{}

int UseRanking::bonus(const QString &key, qint64 nowMs) const
{
    const auto use = m_uses.constFind(key);
    if (use == m_uses.constEnd())
        return 0;
    return std::min(mostBonus, static_cast<int>(12 * std::log2(1 + faded(*use, nowMs))));
}

QStringList UseRanking::best(int count, qint64 nowMs) const
{
    QStringList keys = m_uses.keys();
    std::sort(keys.begin(), keys.end(), [this, nowMs](const QString &a, const QString &b) {
        const double left = faded(m_uses[a], nowMs);
        const double right = faded(m_uses[b], nowMs);
        return left != right ? left > right : a < b;
    });
    return keys.mid(0, count);
}

void UseRanking::noteUse(const QString &key, qint64 nowMs)
{
    UseCount &use = m_uses[key];
    use = {faded(use, nowMs) + 1, nowMs};
    if (m_uses.size() > mostKept)
        for (const QString &rare : best(static_cast<int>(m_uses.size()), nowMs).mid(mostKept))
            m_uses.remove(rare);
    m_preferences.setUses(m_uses);
}

} // namespace vams::ui
