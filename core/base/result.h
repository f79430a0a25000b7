#pragma once
// A value or an Error. The only file that names tl::expected.

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace vams {

template <class T>
using Result = tl::expected<T, Error>;

/// `return fail({...});` from a function that returns any Result.
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> fail(ErrorKind kind, QString message, QString subject = {},
                                  QString advice = {}, QString detail = {})
{
    return fail(Error{kind, std::move(message), std::move(subject), std::move(advice),
                      std::move(detail), 0, 0});
}

} // namespace vams
