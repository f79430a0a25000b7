#include "core/backend/workflows/workflow_store.h"

#include "core/base/json.h"

#include <algorithm>

namespace vams::backend {

namespace {

#define VAMS_WORKFLOW_SELECT                                                                       \
    "SELECT database_id, workflow_id, definition, auto_trigger_extensions, date_created, "         \
    "date_updated FROM workflows "

/// The definition holds what has no column: {description, modifiedBy, steps}, with the true place
/// of each pipeline.
Workflow readWorkflow(const sql::Statement &row)
{
    Workflow workflow;
    const Result<Json> definition = parseJson(row.blob(2));
    if (definition && definition->is_object()) {
        workflow.description = jsonText(*definition, "description");
        workflow.modifiedBy = jsonText(*definition, "modifiedBy");
        detail::readMember(*definition, "steps", workflow.steps);
    }
    workflow.databaseId = DatabaseId(row.text(0));
    workflow.workflowId = WorkflowId(row.text(1));
    workflow.autoTriggerOnFileExtensionsUpload = row.text(3);
    workflow.dateCreated = row.text(4);
    workflow.dateModified = row.text(5);
    return workflow;
}

std::vector<Workflow> readWorkflows(sql::Statement rows)
{
    std::vector<Workflow> found;
    while (rows.step())
        found.push_back(readWorkflow(rows));
    return found;
}

QString workflowDefinition(const Workflow &workflow)
{
    return QString::fromUtf8(dumpJson(Json{{"description", workflow.description},
                                           {"modifiedBy", workflow.modifiedBy},
                                           {"steps", workflow.steps}}));
}

} // namespace

std::optional<Workflow> WorkflowStore::get(sql::Database &db, const WorkflowRef &ref)
{
    sql::Statement rows = db.query(VAMS_WORKFLOW_SELECT
                                   "WHERE database_id = ? AND workflow_id = ? AND archived_at = ''",
                                   ref.databaseId.text(), ref.workflowId.text());
    if (!rows.step())
        return std::nullopt;
    return readWorkflow(rows);
}

std::vector<Workflow> WorkflowStore::list(sql::Database &db, const WorkflowPage &page)
{
    const QString database = page.databaseId ? page.databaseId->text() : QString();
    return readWorkflows(db.query(VAMS_WORKFLOW_SELECT
                                  "WHERE (database_id, workflow_id) > (?1, ?2) "
                                  "AND (?3 = '' OR database_id = ?3) AND (archived_at <> '') = ?4 "
                                  "ORDER BY database_id, workflow_id LIMIT ?5",
                                  page.after.databaseId.text(), page.after.workflowId.text(),
                                  database, page.state == WorkflowState::Deleted, page.limit));
}

std::vector<Workflow> WorkflowStore::usersOf(sql::Database &db, const PipelineRef &pipeline)
{
    // A pipeline of a database is a step of workflows of that database only.
    const QString database =
        pipeline.databaseId.text() == globalDatabase ? QString() : pipeline.databaseId.text();
    std::vector<Workflow> found = readWorkflows(
        db.query(VAMS_WORKFLOW_SELECT "WHERE archived_at = '' AND (?1 = '' OR database_id = ?1) "
                                      "ORDER BY database_id, workflow_id",
                 database));
    std::erase_if(found, [&pipeline](const Workflow &workflow) {
        return std::none_of(
            workflow.steps.begin(), workflow.steps.end(),
            [&pipeline](const WorkflowStep &step) { return step.pipeline == pipeline; });
    });
    return found;
}

bool WorkflowStore::anyTriggered(sql::Database &db)
{
    return db
        .query("SELECT 1 FROM workflows WHERE archived_at = '' AND auto_trigger_extensions <> '' "
               "LIMIT 1")
        .step();
}

std::vector<Workflow> WorkflowStore::triggered(sql::Database &db, const DatabaseId &databaseId)
{
    return readWorkflows(db.query(VAMS_WORKFLOW_SELECT
                                  "WHERE archived_at = '' AND auto_trigger_extensions <> '' "
                                  "AND database_id IN (?, 'GLOBAL') "
                                  "ORDER BY database_id, workflow_id",
                                  databaseId.text()));
}

void WorkflowStore::insert(sql::Database &db, const Workflow &workflow)
{
    db.run("INSERT INTO workflows (database_id, workflow_id, definition, auto_trigger_extensions, "
           "date_created, date_updated) VALUES (?, ?, ?, ?, ?, ?)",
           workflow.databaseId.text(), workflow.workflowId.text(), workflowDefinition(workflow),
           workflow.autoTriggerOnFileExtensionsUpload, workflow.dateCreated, workflow.dateModified);
}

void WorkflowStore::update(sql::Database &db, const Workflow &workflow)
{
    db.run("UPDATE workflows SET definition = ?, auto_trigger_extensions = ?, date_updated = ? "
           "WHERE database_id = ? AND workflow_id = ? AND archived_at = ''",
           workflowDefinition(workflow), workflow.autoTriggerOnFileExtensionsUpload,
           workflow.dateModified, workflow.databaseId.text(), workflow.workflowId.text());
}

void WorkflowStore::markDeleted(sql::Database &db, const WorkflowRef &ref, const QString &now)
{
    db.run("DELETE FROM workflows WHERE database_id = ? AND workflow_id = ? AND archived_at <> ''",
           ref.databaseId.text(), ref.workflowId.text());
    db.run("UPDATE workflows SET archived_at = ? "
           "WHERE database_id = ? AND workflow_id = ? AND archived_at = ''",
           now, ref.databaseId.text(), ref.workflowId.text());
}

} // namespace vams::backend
