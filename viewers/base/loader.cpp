#include "viewers/base/loader.h"

#include "viewers/base/file_kind.h"

#include <algorithm>
#include <new>

namespace vams::viewers {

namespace {

/// Marks an Error after which the next loader may try.
const QString unsupportedDetail = QStringLiteral("unsupported feature");

Error unreadable(const Source &source, const QString &why, const QString &detail = {})
{
    return {ErrorKind::Invalid, why, source.fileName(),
            ReaderText::tr("Open it in the program that made it, and export it again."), detail};
}

} // namespace

Result<Loaded> Loader::load(const Source &source, Job &job) const
{
    if (source.bytes().isEmpty())
        return fail(unreadable(source, ReaderText::tr("The file is empty.")));
    try {
        return read(source, job);
    } catch (const UnsupportedError &error) {
        return fail(unreadable(source, error.message(), unsupportedDetail));
    } catch (const FormatError &error) {
        return fail(unreadable(source, error.message(), id()));
    } catch (const std::bad_alloc &) {
        return fail(unreadable(
            source, ReaderText::tr("The file needs more memory than this program may use."), id()));
    } catch (const std::exception &error) {
        return fail(unreadable(source, ReaderText::tr("The file is damaged."),
                               id() + QLatin1String(": ") + QString::fromUtf8(error.what())));
    }
}

void LoaderRegistry::add(std::unique_ptr<Loader> loader)
{
    m_loaders.push_back(std::move(loader));
}

std::vector<const Loader *> LoaderRegistry::candidates(const Source &source) const
{
    const QByteArray head = source.head();
    const QString extension = extensionOf(source.fileName());
    const bool isKnown =
        std::any_of(m_loaders.begin(), m_loaders.end(), [&extension](const auto &loader) {
            return loader->extensions().contains(extension);
        });
    std::vector<std::pair<int, const Loader *>> scored;
    for (const auto &loader : m_loaders) {
        // A known extension is a promise that the bytes must keep; without one the bytes decide.
        const bool isCandidate = !isKnown || loader->extensions().contains(extension);
        const int score = isCandidate ? loader->canRead(head) : 0;
        if (score >= (isKnown ? 1 : 80))
            scored.emplace_back(score, loader.get());
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<const Loader *> sorted;
    for (const auto &[score, loader] : scored)
        sorted.push_back(loader);
    return sorted;
}

Error LoaderRegistry::noLoader(const Source &source) const
{
    const QString label = fileKindLabel(source.fileName());
    for (const auto &loader : m_loaders) {
        if (loader->canRead(source.head()) >= 80)
            return unreadable(source, ReaderText::tr("This is not a %1 file: its bytes are a %2.")
                                          .arg(label, loader->title()));
    }
    if (fileKindOf(source.fileName()) == FileKind::Other)
        return unreadable(source, ReaderText::tr("There is no viewer for this kind of file."));
    return unreadable(source, ReaderText::tr("The bytes are not those of a %1 file.").arg(label));
}

Result<Loaded> LoaderRegistry::load(const Source &source, Job &job) const
{
    if (source.bytes().isEmpty())
        return fail(unreadable(source, ReaderText::tr("The file is empty.")));
    Result<Loaded> result = fail(Error{});
    bool tried = false;
    for (const Loader *loader : candidates(source)) {
        Result<Loaded> next = loader->load(source, job);
        const bool isFinal = next.has_value() || next.error().detail != unsupportedDetail;
        if (isFinal || !tried)
            result = std::move(next);
        tried = true;
        if (isFinal)
            break;
    }
    return tried ? std::move(result) : fail(noLoader(source));
}

} // namespace vams::viewers
