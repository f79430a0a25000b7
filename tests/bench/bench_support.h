#pragma once
// What the benchmarks share: a stopwatch, a table, files to work on. A benchmark prints one
// Markdown table and holds each figure against the raw limit measured in the same run.

#include <QElapsedTimer>
#include <QString>

#include <functional>
#include <vector>

namespace vams::bench {

/// Milliseconds that `work` takes.
double millisecondsOf(const std::function<void()> &work);
/// The median of `runs` runs.
double medianMilliseconds(int runs, const std::function<void()> &work);
/// p-th percentile (0..100) of the samples.
double percentile(std::vector<double> samples, double p);

struct Row
{
    QString what;
    QString figure;
    QString raw; ///< what it is held against
    double ratio = 0;
};

void printTable(const QString &title, const std::vector<Row> &rows);
QString milliseconds(double value);

/// `count` files of `size` bytes each that do not compress, the same at each run.
void makeFiles(const QString &folder, int count, qint64 size);
/// Reads the file and returns its SHA-256, hex.
QString sha256OfFile(const QString &path);

} // namespace vams::bench
