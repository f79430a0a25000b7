#include "app/reader/streams.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace vams::viewers::reader {

StandardStreams takeStandardStreams()
{
    const StandardStreams streams{dup(STDIN_FILENO), dup(STDOUT_FILENO)};
    const int empty = open("/dev/null", O_RDONLY);
    dup2(empty, STDIN_FILENO);
    close(empty);
    dup2(STDERR_FILENO, STDOUT_FILENO);
    return streams;
}

long readSome(int stream, char *to, unsigned size)
{
    long count = -1;
    do {
        count = read(stream, to, size);
    } while (count < 0 && errno == EINTR);
    return count;
}

} // namespace vams::viewers::reader
