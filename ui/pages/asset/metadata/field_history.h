#pragma once
// What the fields of an asset were in its versions, read when somebody wants to know.

#include "core/base/error.h"
#include "core/base/job.h"
#include "core/model/asset_version.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace vams::ui {

/// From this version on the field had the value.
struct FieldPast
{
    QString value;
    AssetVersionId version;
    QString createdBy;
    QString dateCreated;
};

class FieldHistory : public QObject
{
    Q_OBJECT

public:
    FieldHistory(const PageContext &context, const AssetRef &asset, QObject *parent);

    /// Reads the newest versions, once.
    void read();
    void forget();
    [[nodiscard]] bool isRead() const { return m_isRead; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Newest first.
    [[nodiscard]] std::vector<FieldPast> of(const QString &key) const { return m_past.value(key); }

signals:
    void changed();

private:
    using Past = QHash<QString, std::vector<FieldPast>>;

    static Result<Past> readPast(const api::Client &client, const AssetRef &asset, Job &job);

    PageContext m_context;
    AssetRef m_asset;
    Past m_past;
    QString m_problem;
    bool m_isRead = false;
    int m_round = 0; ///< of reading; what an earlier one brings counts no more
    std::shared_ptr<Job> m_job;
};

} // namespace vams::ui
