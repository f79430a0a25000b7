#pragma once
// The `vams` program run to its end, for tests of its commands.

#include <QProcess>

namespace vams::test {

struct Outcome
{
    int code = -1; ///< -1: it crashed, or never ended
    QByteArray out;
    QByteArray errors;
};

/// `input` is all that the program reads.
inline Outcome runVams(const QStringList &arguments, const QByteArray &input = {})
{
    constexpr int patienceMs = 60000;
    QProcess process;
    process.start(QStringLiteral(VAMS_BINARY_DIR "/bin/vams"), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool isOver = process.waitForFinished(patienceMs);
    return {isOver && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace vams::test
