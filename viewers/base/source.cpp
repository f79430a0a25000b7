#include "viewers/base/source.h"

#include <algorithm>

namespace vams::viewers {

namespace {

constexpr std::uint64_t headSize = 4096;

/// Null for an empty file and for one that cannot be mapped.
ByteView mappedBytes(QFile &file)
{
    uchar *data = file.size() > 0 ? file.map(0, file.size()) : nullptr;
    return data ? ByteView(data, static_cast<std::uint64_t>(file.size())) : ByteView();
}

} // namespace

Result<std::unique_ptr<Source>> Source::open(const QString &path, const QString &fileName,
                                             SideFiles sideFiles, LoadOptions options)
{
    std::unique_ptr<Source> source(new Source);
    source->m_file = std::make_unique<QFile>(path);
    if (!source->m_file->open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, ReaderText::tr("The file cannot be opened."), fileName,
                    ReaderText::tr("Check that it is still there and that you may read it."),
                    source->m_file->errorString());
    source->m_view = mappedBytes(*source->m_file);
    if (source->m_view.isEmpty() && source->m_file->size() > 0) {
        source->m_bytes = source->m_file->readAll();
        source->m_view = ByteView(source->m_bytes);
    }
    source->m_fileName = fileName;
    source->m_sideFiles = std::move(sideFiles);
    source->m_options = options;
    return source;
}

Source::Source(QByteArray bytes, QString fileName, SideFiles sideFiles, LoadOptions options)
    : m_bytes(std::move(bytes))
    , m_view(m_bytes)
    , m_fileName(std::move(fileName))
    , m_sideFiles(std::move(sideFiles))
    , m_options(options)
{}

QByteArray Source::head() const
{
    return m_view.part(0, std::min(headSize, m_view.size())).raw();
}

const ByteView *Source::sideFile(const QString &relativeName) const
{
    const QString name = safeRelativeName(relativeName);
    if (name.isEmpty() || !m_sideFiles)
        return nullptr;
    auto [it, isNew] = m_opened.try_emplace(name);
    SideFile &side = it->second;
    if (isNew) {
        const QString path = m_sideFiles(name);
        side.file = std::make_unique<QFile>(path);
        if (!path.isEmpty() && side.file->open(QIODevice::ReadOnly))
            side.view = mappedBytes(*side.file);
    }
    return side.view.isEmpty() ? nullptr : &side.view;
}

} // namespace vams::viewers
