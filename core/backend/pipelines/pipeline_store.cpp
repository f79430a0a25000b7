#include "core/backend/pipelines/pipeline_store.h"

#include "core/base/json.h"

namespace vams::backend {

namespace {

#define VAMS_PIPELINE_SELECT                                                                       \
    "SELECT database_id, pipeline_id, definition, enabled, date_created, date_updated "            \
    "FROM pipelines "

Pipeline readPipeline(const sql::Statement &row)
{
    const Result<Json> definition = parseJson(row.blob(2));
    Pipeline pipeline;
    if (definition && definition->is_object())
        pipeline = definition->get<Pipeline>();
    pipeline.databaseId = DatabaseId(row.text(0));
    pipeline.pipelineId = PipelineId(row.text(1));
    pipeline.enabled = row.flag(3);
    pipeline.dateCreated = row.text(4);
    const QString updated = row.text(5);
    pipeline.dateUpdated = updated.isEmpty() ? std::nullopt : std::optional(updated);
    return pipeline;
}

/// What has no column of its own.
QString pipelineDefinition(const Pipeline &pipeline)
{
    Json json = pipeline;
    for (const char *name : {"databaseId", "pipelineId", "enabled", "dateCreated", "dateUpdated"})
        json.erase(name);
    return QString::fromUtf8(dumpJson(json));
}

} // namespace

std::optional<Pipeline> PipelineStore::get(sql::Database &db, const PipelineRef &ref)
{
    sql::Statement rows = db.query(VAMS_PIPELINE_SELECT
                                   "WHERE database_id = ? AND pipeline_id = ? AND archived_at = ''",
                                   ref.databaseId.text(), ref.pipelineId.text());
    if (!rows.step())
        return std::nullopt;
    return readPipeline(rows);
}

std::vector<Pipeline> PipelineStore::list(sql::Database &db, const PipelinePage &page)
{
    std::vector<Pipeline> found;
    const QString database = page.databaseId ? page.databaseId->text() : QString();
    sql::Statement rows = db.query(VAMS_PIPELINE_SELECT
                                   "WHERE (database_id, pipeline_id) > (?1, ?2) "
                                   "AND (?3 = '' OR database_id = ?3) AND (archived_at <> '') = ?4 "
                                   "ORDER BY database_id, pipeline_id LIMIT ?5",
                                   page.after.databaseId.text(), page.after.pipelineId.text(),
                                   database, page.state == PipelineState::Deleted, page.limit);
    while (rows.step())
        found.push_back(readPipeline(rows));
    return found;
}

void PipelineStore::insert(sql::Database &db, const Pipeline &pipeline)
{
    db.run("INSERT INTO pipelines (database_id, pipeline_id, definition, enabled, date_created, "
           "date_updated) VALUES (?, ?, ?, ?, ?, '')",
           pipeline.databaseId.text(), pipeline.pipelineId.text(), pipelineDefinition(pipeline),
           pipeline.enabled, pipeline.dateCreated);
}

void PipelineStore::update(sql::Database &db, const Pipeline &pipeline)
{
    db.run("UPDATE pipelines SET definition = ?, enabled = ?, date_updated = ? "
           "WHERE database_id = ? AND pipeline_id = ? AND archived_at = ''",
           pipelineDefinition(pipeline), pipeline.enabled, pipeline.dateUpdated.value_or(QString()),
           pipeline.databaseId.text(), pipeline.pipelineId.text());
}

void PipelineStore::markDeleted(sql::Database &db, const PipelineRef &ref, const QString &now)
{
    db.run("DELETE FROM pipelines WHERE database_id = ? AND pipeline_id = ? AND archived_at <> ''",
           ref.databaseId.text(), ref.pipelineId.text());
    db.run("UPDATE pipelines SET archived_at = ? "
           "WHERE database_id = ? AND pipeline_id = ? AND archived_at = ''",
           now, ref.databaseId.text(), ref.pipelineId.text());
}

} // namespace vams::backend
