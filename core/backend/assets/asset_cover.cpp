#include "core/backend/assets/asset_cover.h"

#include "core/backend/objects/object_store.h"
#include "core/model/upload.h"

#include <QHash>

namespace vams::backend {

namespace {

/// Lower is better; kinds that no picture can be made of are last.
int coverRank(const QString &extension)
{
    static const QHash<QString, int> ranks = [] {
        const QStringList groups[] = {
            {QStringLiteral(".glb"), QStringLiteral(".gltf")},
            {QStringLiteral(".obj"), QStringLiteral(".fbx"), QStringLiteral(".stl"),
             QStringLiteral(".dae"), QStringLiteral(".3mf"), QStringLiteral(".step"),
             QStringLiteral(".stp"), QStringLiteral(".blend")},
            {QStringLiteral(".ply"), QStringLiteral(".e57"), QStringLiteral(".las"),
             QStringLiteral(".laz")},
            {QStringLiteral(".png"), QStringLiteral(".jpg"), QStringLiteral(".jpeg"),
             QStringLiteral(".webp"), QStringLiteral(".tif"), QStringLiteral(".tiff"),
             QStringLiteral(".svg"), QStringLiteral(".gif"), QStringLiteral(".bmp")},
            {QStringLiteral(".pdf"), QStringLiteral(".md"), QStringLiteral(".txt"),
             QStringLiteral(".csv"), QStringLiteral(".json")}};
        QHash<QString, int> map;
        int rank = 0;
        for (const QStringList &group : groups) {
            for (const QString &name : group)
                map.insert(name, rank);
            ++rank;
        }
        return map;
    }();
    return ranks.value(extension, 100);
}

bool isPreviewFile(const QString &key)
{
    return key.contains(previewInfix);
}

QString fileNameOf(const QString &key)
{
    return key.mid(key.lastIndexOf(QLatin1Char('/')) + 1);
}

QString typeOf(int objects, const QString &onlyKey)
{
    if (objects == 0)
        return {};
    if (objects > 1)
        return QStringLiteral("folder");
    const QString extension = lowerExtension(onlyKey);
    return extension.isEmpty() ? QStringLiteral("unknown") : extension;
}

/// Looks at every live object once.
class CoverSearch
{
public:
    void add(const ObjectVersion &object)
    {
        if (object.isFolder())
            return;
        ++m_objects;
        m_onlyKey = object.key;
        if (isPreviewFile(object.key)) {
            m_previews.insert(object.key.left(object.key.lastIndexOf(previewInfix)), object);
            return;
        }
        ++m_files;
        m_size += object.size;
        const bool isPrimary =
            object.metadata.value(objectMetadata::primaryType) == QLatin1String("primary");
        const int rank = isPrimary ? -1 : coverRank(lowerExtension(object.key));
        if (m_best.key.isEmpty() || rank < m_bestRank) {
            m_bestRank = rank;
            m_best = object;
        }
    }

    [[nodiscard]] CoverChoice choice(const QString &root) const
    {
        CoverChoice choice{typeOf(m_objects, m_onlyKey), m_files, m_size, {}, {}, {}, {}};
        if (m_best.key.isEmpty())
            return choice;
        const ObjectVersion picture = m_previews.value(m_best.key, m_best);
        choice.path = QLatin1Char('/') + picture.key.mid(root.size());
        choice.hash = picture.sha256;
        choice.name = fileNameOf(picture.key);
        choice.mainName = fileNameOf(m_best.key);
        return choice;
    }

private:
    int m_objects = 0;
    int m_files = 0;
    qint64 m_size = 0;
    QString m_onlyKey;
    int m_bestRank = 0;
    ObjectVersion m_best;
    QHash<QString, ObjectVersion> m_previews;
};

} // namespace

CoverChoice chooseCover(sql::Database &db, const Asset &asset)
{
    const QString &root = asset.assetLocation.Key;
    CoverSearch search;
    ObjectRange range{.prefix = root, .after = {}, .limit = 5000, .filter = ObjectFilter::Live};
    for (;;) {
        const std::vector<ObjectVersion> objects = ObjectStore::list(db, asset.bucketId, range);
        for (const ObjectVersion &object : objects)
            search.add(object);
        if (static_cast<int>(objects.size()) < range.limit)
            break;
        range.after = objects.back().key;
    }
    CoverChoice choice = search.choice(root);
    if (asset.previewLocation) {
        if (const auto preview =
                ObjectStore::latest(db, asset.bucketId, asset.previewLocation->Key);
            preview && !preview->isDeleteMarker) {
            choice.path.clear();
            choice.hash = preview->sha256;
            choice.name = fileNameOf(preview->key);
        }
    }
    return choice;
}

} // namespace vams::backend
