#pragma once
// What of an upload the server holds already, so that it can go on after a stop, also in a later
// start of the program.

#include "core/base/json_fwd.h"
#include "core/model/upload.h"
#include "core/transfer/upload_plan.h"

#include <map>
#include <mutex>
#include <optional>
#include <set>

namespace vams::transfer {

/// A batch that was started and not completed.
struct OpenBatch
{
    UploadStart start;
    std::map<QString, std::vector<UploadedPart>> parts; ///< by relative key, in any order
};

/// Thread-safe. Holds signed addresses: what it saves is for files of the user alone.
class UploadLedger
{
public:
    UploadLedger() = default;
    UploadLedger(const UploadLedger &) = delete;
    UploadLedger &operator=(const UploadLedger &) = delete;

    /// The same as long as files, their sizes and times, and the parts are the same.
    static QString keyOf(const UploadBatch &batch);

    void begin(const QString &key, const UploadStart &start);
    void addPart(const QString &key, const QString &relativeKey, const UploadedPart &part);
    /// It is completed, or the server does not know it any more.
    void end(const QString &key);
    [[nodiscard]] std::optional<OpenBatch> find(const QString &key) const;

    void setDone(const QString &relativeKey);
    /// Those of `items` that are not complete on the server.
    [[nodiscard]] std::vector<UploadItem> left(const std::vector<UploadItem> &items) const;

    [[nodiscard]] Json save() const;
    /// Takes what save() gave; what is not of its form is passed over.
    void load(const Json &saved);

private:
    mutable std::mutex m_mutex;
    std::map<QString, OpenBatch> m_open;
    std::set<QString> m_done;
};

} // namespace vams::transfer
