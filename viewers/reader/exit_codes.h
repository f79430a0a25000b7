#pragma once
// How a reader process tells by its death what killed it.

namespace vams::viewers {

/// Memory ran out at a place where no message could be made of it.
inline constexpr int exitNoMemory = 71;

/// The system ended the process because its processor time was used up.
inline bool isCpuLimitExit(bool crashed, int code)
{
    constexpr int sigXcpu = 24;
    return crashed && code == sigXcpu;
}

} // namespace vams::viewers
