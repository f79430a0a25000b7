#pragma once
// Time: the clock of the machine, and the date forms of the contract. Everything is UTC.

#include <QDateTime>
#include <QString>

#include <functional>

namespace vams {

/// Milliseconds from some start that never jump; for intervals.
qint64 monotonicMs();

/// Where "now" comes from. Handed to what writes dates or checks expiry, so that tests can set it.
using Clock = std::function<QDateTime()>;

/// The clock of the machine.
Clock systemClock();

/// `2026-11-22T09:15:24.123456+00:00`: dates of files, uploads, operations.
QString toIso(const QDateTime &time);

/// `2026-11-22T09:15:24.123456Z`: dates of comments.
QString toZuluIso(const QDateTime &time);

/// `2026-11-22T09:15:24.123456`, without a zone: dates of asset versions.
QString toNaiveIso(const QDateTime &time);

/// `November 22 2026 - 09:15:24`: dates of databases, pipelines, workflows.
QString toLongDate(const QDateTime &time);

/// `11/22/2026, 09:15:24`, month first: dates of workflow executions.
QString toExecutionDate(const QDateTime &time);

/// Reads each of the forms above; invalid if it is none of them.
QDateTime fromContractDate(const QString &text);

} // namespace vams
