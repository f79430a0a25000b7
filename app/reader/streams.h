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

} // namespace vams::viewers::reader
