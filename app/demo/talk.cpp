#include "app/demo/talk.h"

namespace vams::demo {

namespace {

struct Remark
{
    const char *asset;
    const char *version;
    const char *id; ///< the same each time, so that nothing is said twice
    const char *text;
};

constexpr Remark remarks[] = {
    {"impeller-212", "1", "demo-fillet",
     "The edge at the shroud is sharp. Can we have a 3 mm fillet before the test rig?"},
    {"impeller-212", "2", "demo-bore", "Bore measured 24.41 mm, inside H7."},
    {"impeller-212", "2", "demo-balance", "Balanced to G2.5 after trimming two vanes."},
};

Result<void> say(const api::Client &client, const Remark &remark, Job &job)
{
    const CommentKey key{AssetId(QLatin1String(remark.asset)),
                         AssetVersionId(QLatin1String(remark.version)),
                         CommentId(QLatin1String(remark.id))};
    const auto known = client.comments().get(key, job);
    if (!known)
        return fail(known.error());
    return *known ? Result<void>()
                  : client.comments().add(key, QString::fromUtf8(remark.text), job);
}

} // namespace

Result<void> addTalk(const api::Client &client, Job &job)
{
    for (const Remark &remark : remarks)
        if (Result<void> done = say(client, remark, job); !done)
            return done;
    return {};
}

} // namespace vams::demo
