#pragma once
// What one search may cost, however many conditions, rows and long texts it is made of.

#include "core/base/job.h"

namespace vams::backend {

/// A step is about a microsecond: one condition asked of one document, or that many characters.
class SearchBudget
{
public:
    static constexpr qint64 ordinarySteps = 4'000'000;
    static constexpr qint64 charactersAStep = 250;

    explicit SearchBudget(const Job &job, qint64 steps = ordinarySteps)
        : m_job(job)
        , m_left(steps * charactersAStep)
    {}

    /// Throws ApiError 400 when nothing is left, and 499 once the job is cancelled.
    void ask() { spend(charactersAStep); }
    void spend(qint64 characters);

private:
    const Job &m_job;
    qint64 m_left;
    qint64 m_untilLook = 0;
};

} // namespace vams::backend
