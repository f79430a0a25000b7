#include "core/backend/workflows/workflow_service.h"

#include "core/backend/auth/authorizer.h"
#include "core/backend/databases/database_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/pipelines/pipeline_service.h"
#include "core/backend/pipelines/pipeline_store.h"
#include "core/backend/workflows/workflow_store.h"

namespace vams::backend {

namespace {

bool isGlobal(const DatabaseId &id)
{
    return id.text() == globalDatabase;
}

void checkPlaces(const Workflow &workflow)
{
    for (const WorkflowStep &step : workflow.steps) {
        if (isGlobal(step.pipeline.databaseId))
            continue;
        if (isGlobal(workflow.databaseId))
            throw ApiError(
                400, QStringLiteral("Only global pipelines are allowed in global workflows."));
        if (step.pipeline.databaseId != workflow.databaseId)
            throw ApiError(400,
                           QStringLiteral("Only global or same database pipelines are allowed in a "
                                          "database specifc workflows."));
    }
}

/// A client that sends back what it read names the workflow's database, where a pipeline of
/// "GLOBAL" is not found.
void findGlobalPipelines(sql::Database &db, Workflow &workflow)
{
    for (WorkflowStep &step : workflow.steps) {
        const PipelineRef global{DatabaseId(globalDatabase), step.pipeline.pipelineId};
        if (!PipelineStore::get(db, step.pipeline) && PipelineStore::get(db, global))
            step.pipeline = global;
    }
}

/// A pipeline that does not exist is asked about as the step describes it: it may come later.
void authorizePipelines(sql::Database &db, const Workflow &workflow, const Caller &caller)
{
    for (const WorkflowStep &step : workflow.steps) {
        const std::optional<Pipeline> pipeline = PipelineStore::get(db, step.pipeline);
        AuthObject object{.objectType = QStringLiteral("pipeline"),
                          .databaseId = step.pipeline.databaseId.text(),
                          .pipelineId = step.pipeline.pipelineId.text(),
                          .pipelineType = step.pipelineType,
                          .pipelineExecutionType = step.pipelineExecutionType};
        Authorizer::authorize(caller, pipeline ? pipelineObject(*pipeline) : object, Action::Get,
                              QStringLiteral("Not Authorized to read the pipeline"));
    }
}

} // namespace

AuthObject workflowObject(const WorkflowRef &ref)
{
    return {.objectType = QStringLiteral("workflow"),
            .databaseId = ref.databaseId.text(),
            .workflowId = ref.workflowId.text()};
}

void WorkflowService::save(Workflow workflow, const Caller &caller) const
{
    checkPlaces(workflow);
    m_context.storage.write([&](sql::Database &db) {
        if (!isGlobal(workflow.databaseId) &&
            !DatabaseStore::get(db, workflow.databaseId, DatabaseState::Live))
            throw ApiError(400, QStringLiteral("Database provided does not exist"));
        findGlobalPipelines(db, workflow);
        authorizePipelines(db, workflow, caller);
        const std::optional<Workflow> before = WorkflowStore::get(db, workflow.ref());
        workflow.dateModified = toLongDate(m_context.clock());
        workflow.dateCreated = before ? before->dateCreated : workflow.dateModified;
        workflow.modifiedBy = caller.userId.text();
        if (before)
            WorkflowStore::update(db, workflow);
        else
            WorkflowStore::insert(db, workflow);
    });
}

void WorkflowService::remove(const WorkflowRef &ref, const Caller &caller) const
{
    m_context.storage.write([&](sql::Database &db) {
        if (!WorkflowStore::get(db, ref))
            throw ApiError(404, QStringLiteral("Record not found"));
        Authorizer::authorize(caller, workflowObject(ref), Action::Delete,
                              QStringLiteral("Action not allowed"));
        WorkflowStore::markDeleted(db, ref, toIso(m_context.clock()));
    });
}

} // namespace vams::backend
