#pragma once
// A loader turns the bytes of one format into plain data; the registry finds the loader of a file.
// Used inside the helper process only: files are untrusted.

#include "core/base/job.h"
#include "viewers/base/source.h"
#include "viewers/data/mesh_data.h"

#include <QImage>
#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

namespace vams::viewers {

/// The beginning of a text file.
struct TextSample
{
    QString text;
    bool isWhole = true;
};

using Loaded = std::variant<MeshData, QImage, TextSample>;

class Loader
{
public:
    virtual ~Loader() = default;

    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString title() const = 0; ///< "PNG image", for messages
    [[nodiscard]] virtual QStringList extensions() const = 0;
    [[nodiscard]] virtual QStringList mimeTypes() const { return {}; }
    /// How sure the loader is that these first 4 KiB are its format: 0 not, 50 may be, 100 sure.
    [[nodiscard]] virtual int canRead(const QByteArray &head) const = 0;

    /// One of the five catch sites: what the reader throws becomes an Error.
    [[nodiscard]] Result<Loaded> load(const Source &source, Job &job) const;

protected:
    /// Throws FormatError.
    [[nodiscard]] virtual Loaded read(const Source &source, Job &job) const = 0;
};

class LoaderRegistry
{
public:
    void add(std::unique_ptr<Loader> loader);
    [[nodiscard]] const std::vector<std::unique_ptr<Loader>> &loaders() const { return m_loaders; }

    /// With the best loader for the name and the first bytes; the next best if that one lacks a
    /// feature the file needs.
    [[nodiscard]] Result<Loaded> load(const Source &source, Job &job) const;

private:
    [[nodiscard]] std::vector<const Loader *> candidates(const Source &source) const;
    [[nodiscard]] Error noLoader(const Source &source) const;

    std::vector<std::unique_ptr<Loader>> m_loaders;
};

} // namespace vams::viewers
