#pragma once
// What is asked when a library is left while jobs are under way: which of them go on at the next
// start, and which end.

#include "ui/support/dialog.h"

#include <QList>

namespace vams::ui {

class JobRunner;

enum class Leaving
{
    Library, ///< its last window closes
    Program
};

/// Whether anything is under way.
bool mustAsk(const QList<const JobRunner *> &runners);
Question leavingQuestion(const QList<const JobRunner *> &runners, Leaving leaving);

} // namespace vams::ui
