#include "app/reader/streams.h"

#include <fcntl.h>
#include <io.h>

namespace vams::viewers::reader {

StandardStreams takeStandardStreams()
{
    const StandardStreams streams{_dup(0), _dup(1)};
    _setmode(streams.in, _O_BINARY);
    _setmode(streams.out, _O_BINARY);
    _dup2(2, 1);
    return streams;
}

long readSome(int stream, char *to, unsigned size)
{
    return _read(stream, to, size);
}

} // namespace vams::viewers::reader
