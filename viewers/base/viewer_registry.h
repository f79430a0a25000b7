#pragma once
// Which viewer shows which kind of file.

#include "viewers/base/file_kind.h"
#include "viewers/base/viewer.h"

#include <functional>
#include <map>

namespace vams::viewers {

class ViewerRegistry
{
public:
    using Factory = std::function<Viewer *(const ViewerStyle &style, QWidget *parent)>;

    void add(FileKind kind, Factory factory) { m_factories[kind] = std::move(factory); }

    /// A new viewer, owned by the parent. What has no viewer of its own gets the one of Other,
    /// which must be there.
    [[nodiscard]] Viewer *create(FileKind kind, const ViewerStyle &style, QWidget *parent) const
    {
        auto found = m_factories.find(kind);
        if (found == m_factories.end())
            found = m_factories.find(FileKind::Other);
        return found->second(style, parent);
    }

private:
    std::map<FileKind, Factory> m_factories;
};

} // namespace vams::viewers
