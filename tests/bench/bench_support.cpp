#include "tests/bench/bench_support.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <openssl/evp.h>

#include <algorithm>
#include <random>

namespace vams::bench {

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double medianMilliseconds(int runs, const std::function<void()> &work)
{
    std::vector<double> samples;
    for (int run = 0; run < runs; ++run)
        samples.push_back(millisecondsOf(work));
    return percentile(samples, 50);
}

double percentile(std::vector<double> samples, double p)
{
    if (samples.empty())
        return 0;
    std::sort(samples.begin(), samples.end());
    const auto at =
        static_cast<std::size_t>(p / 100 * static_cast<double>(samples.size() - 1) + 0.5);
    return samples[at];
}

QString milliseconds(double value)
{
    return value < 10 ? QStringLiteral("%1 ms").arg(value, 0, 'f', 2)
                      : QStringLiteral("%1 ms").arg(value, 0, 'f', 0);
}

void printTable(const QString &title, const std::vector<Row> &rows)
{
    QTextStream out(stdout);
    out << "\n### " << title
        << "\n\n| what | figure | held against | ratio |\n| --- | ---: | ---: | ---: |\n";
    for (const Row &row : rows) {
        out << "| " << row.what << " | " << row.figure << " | " << row.raw << " | "
            << (row.ratio > 0 ? QString::number(row.ratio, 'f', 2) : QString()) << " |\n";
    }
}

void makeFiles(const QString &folder, int count, qint64 size)
{
    QDir().mkpath(folder);
    std::mt19937_64 random(42);
    std::vector<std::uint64_t> block(static_cast<std::size_t>(size / 8 + 1));
    for (int at = 0; at < count; ++at) {
        for (auto &word : block)
            word = random();
        QFile file(QStringLiteral("%1/file-%2.bin").arg(folder).arg(at, 5, 10, QLatin1Char('0')));
        if (file.open(QIODevice::WriteOnly))
            file.write(reinterpret_cast<const char *>(block.data()), size);
    }
}

QString sha256OfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestInit_ex(context, EVP_sha256(), nullptr);
    std::vector<char> buffer(1 << 20);
    for (qint64 got = 0; (got = file.read(buffer.data(), qint64(buffer.size()))) > 0;)
        EVP_DigestUpdate(context, buffer.data(), static_cast<std::size_t>(got));
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    EVP_DigestFinal_ex(context, digest, &size);
    EVP_MD_CTX_free(context);
    return QString::fromLatin1(QByteArray(reinterpret_cast<char *>(digest), int(size)).toHex());
}

} // namespace vams::bench
