#pragma once
// Where the documents of an OpenID provider come from.

#include <QByteArray>
#include <QUrl>

#include <memory>
#include <optional>

namespace vams::backend {

class KeySource
{
public:
    virtual ~KeySource() = default;
    /// Blocks, for ten seconds at most. Nothing unless the answer is a 200 of at most a mebibyte.
    virtual std::optional<QByteArray> fetch(const QUrl &url) = 0;
};

/// https, or http of this machine itself.
bool mayFetchKeys(const QUrl &url);

std::shared_ptr<KeySource> networkKeySource();

} // namespace vams::backend
