#pragma once
// One page of a list and the token of the next one.

#include <QString>

#include <vector>

namespace vams {

template <class T>
struct ListPage
{
    std::vector<T> items;
    QString nextToken; ///< empty on the last page

    bool operator==(const ListPage &) const = default;
};

/// What every list route takes. Zero means the server's own default.
struct ListQuery
{
    int pageSize = 0;
    QString startingToken;
};

} // namespace vams
