#pragma once
// The work of a reader process: takes one request after the other and answers each.

#include "app/reader/connection.h"
#include "viewers/base/loader.h"
#include "viewers/reader/shared_area.h"

#include <memory>

namespace vams::viewers {
class ThumbnailRenderer;
}

namespace vams::viewers::reader {

class ReaderServer
{
public:
    ReaderServer(LoaderRegistry registry, std::unique_ptr<SharedArea> area);
    ~ReaderServer();

    /// Does not return: the process ends with its stdin.
    [[noreturn]] void run();

private:
    Result<QByteArray> answer(const protocol::Request &request);
    Result<QByteArray> answerWith(const protocol::Request &request, Loaded &loaded);
    SideFiles askingSideFiles();

    LoaderRegistry m_registry;
    std::unique_ptr<SharedArea> m_area;
    std::unique_ptr<ThumbnailRenderer> m_renderer;
    Connection m_connection;
};

} // namespace vams::viewers::reader
