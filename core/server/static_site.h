#pragma once
// A folder with a web site, beside the API. Read only, no listings; nothing outside the folder,
// nothing hidden.

#include "core/api/message.h"
#include "core/base/result.h"

namespace vams::server {

class StaticSite
{
public:
    /// The folder must hold an index.html.
    static Result<StaticSite> open(const QString &folder);

    /// Answers GET and HEAD of a decoded path. A path that names no file, has no extension and is
    /// asked for as a page (Accept: text/html) is answered with the index, whose script knows it.
    [[nodiscard]] api::Response answer(const api::Request &request) const;

private:
    explicit StaticSite(QString root)
        : m_root(std::move(root))
    {}
    /// The file of this path inside the folder, or empty.
    [[nodiscard]] QString fileOf(const QString &path) const;

    QString m_root; ///< canonical
};

} // namespace vams::server
