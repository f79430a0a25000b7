#include "app/reader/reader_server.h"

#include "app/reader/limits.h"
#include "viewers/base/file_kind.h"
#include "viewers/reader/mesh_facts.h"
#include "viewers/reader/transfer.h"
#include "viewers/thumbnails/render/thumbnail_renderer.h"

namespace vams::viewers::reader {

namespace {

constexpr int thumbnailTextureSize = 1024;

tl::unexpected<Error> wrongKind(const protocol::Request &request, const QString &message)
{
    return fail(ErrorKind::Invalid, message, request.fileName,
                ReaderText::tr("Open it with another viewer."));
}

LoadOptions optionsFor(const protocol::Request &request)
{
    LoadOptions options;
    const bool isImage = fileKindOf(request.fileName) == FileKind::Image;
    constexpr int largestPicture = 32768;
    if (request.command == protocol::Command::Thumbnail) {
        options.vectorSize = std::min(request.size.width(), request.size.height());
        options.maxImageSize =
            isImage ? std::max(request.size.width(), request.size.height()) : thumbnailTextureSize;
    } else if (request.command == protocol::Command::LoadImage)
        options.maxImageSize = request.size.isEmpty()
                                   ? largestPicture
                                   : std::max(request.size.width(), request.size.height());
    else if (request.command == protocol::Command::ReadFacts)
        options.maxImageSize = 16;
    return options;
}

QImage within(const QImage &image, QSize size)
{
    const bool fits =
        size.isEmpty() || (image.width() <= size.width() && image.height() <= size.height());
    return fits ? image : image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

ReaderServer::ReaderServer(LoaderRegistry registry, std::unique_ptr<SharedArea> area)
    : m_registry(std::move(registry))
    , m_area(std::move(area))
    , m_renderer(std::make_unique<ThumbnailRenderer>())
{}

ReaderServer::~ReaderServer() = default;

SideFiles ReaderServer::askingSideFiles()
{
    return [this](const QString &name) -> QString {
        m_connection.send(protocol::MessageType::NeedSideFile, protocol::encode(name));
        return protocol::decode<QString>(m_connection.receive().payload).value_or(QString());
    };
}

Result<QByteArray> ReaderServer::answerWith(const protocol::Request &request, Loaded &loaded)
{
    const MeshData *mesh = std::get_if<MeshData>(&loaded);
    const QImage *image = std::get_if<QImage>(&loaded);
    switch (request.command) {
    case protocol::Command::LoadMesh:
        return mesh ? packMesh(*mesh, *m_area)
                    : wrongKind(request, ReaderText::tr("This file holds no 3D model."));
    case protocol::Command::ReadFacts:
        if (!mesh)
            return wrongKind(request, ReaderText::tr("This file holds no 3D model."));
        return protocol::encode(factsOf(*mesh));
    case protocol::Command::LoadImage:
        return image ? packImage(within(*image, request.size), *m_area)
                     : wrongKind(request, ReaderText::tr("This file holds no picture."));
    case protocol::Command::Thumbnail:
        return m_renderer->render(loaded, request.fileName, request.size)
            .and_then([this](const QImage &picture) { return packImage(picture, *m_area); });
    }
    return wrongKind(request, ReaderText::tr("The reader does not know this command."));
}

Result<QByteArray> ReaderServer::answer(const protocol::Request &request)
{
    Job job;
    return Source::open(request.path, request.fileName,
                        request.hasSideFiles ? askingSideFiles() : SideFiles(), optionsFor(request))
        .and_then(
            [&](const std::unique_ptr<Source> &source) { return m_registry.load(*source, job); })
        .and_then([&](Loaded loaded) { return answerWith(request, loaded); });
}

void ReaderServer::run()
{
    while (true) {
        const auto request = protocol::decode<protocol::Request>(m_connection.receive().payload);
        if (!request)
            std::_Exit(1);
        limitProcessorTime(request->cpuSeconds);
        const Result<QByteArray> result = answer(*request);
        if (result)
            m_connection.send(protocol::MessageType::Done, *result);
        else
            m_connection.send(protocol::MessageType::Failed, protocol::encode(result.error()));
    }
}

} // namespace vams::viewers::reader
