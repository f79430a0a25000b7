#pragma once
// stdin and stdout as private file descriptors: libraries that print must not disturb the messages.

namespace vams::viewers::reader {

struct StandardStreams
{
    int in = -1;
    int out = -1;
};

/// stdout becomes another name of stderr, stdin is empty from now on.
StandardStreams takeStandardStreams();

/// What is there, at most `size` bytes; blocks while there is nothing. Zero or less at the end.
/// (QFile would wait until all of them are there.)
long readSome(int stream, char *to, unsigned size);

} // namespace vams::viewers::reader
