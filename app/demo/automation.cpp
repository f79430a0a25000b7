#include "app/demo/automation.h"

namespace vams::demo {

namespace {

Pipeline demoPipeline(const char *database, const char *id, const char *description)
{
    Pipeline pipeline;
    pipeline.databaseId = DatabaseId(QLatin1String(database));
    pipeline.pipelineId = PipelineId(QLatin1String(id));
    pipeline.description = QLatin1String(description);
    pipeline.pipelineType = QStringLiteral("standardFile");
    pipeline.pipelineExecutionType = QStringLiteral("Lambda");
    pipeline.lambdaName = pipeline.pipelineId.text();
    return pipeline;
}

std::vector<Pipeline> demoPipelines()
{
    Pipeline check = demoPipeline("GLOBAL", "check-mesh", "Finds holes and flipped triangles");
    check.assetType = QStringLiteral(".glb");
    check.inputParameters = QStringLiteral("{\"maxHoles\": 0, \"checkNormals\": true}");
    Pipeline convert = demoPipeline("GLOBAL", "convert-to-usd", "Converts a model to USD");
    convert.assetType = QStringLiteral(".glb");
    convert.outputType = QStringLiteral(".usd");
    Pipeline thin = demoPipeline("scans", "thin-cloud", "Keeps one point a centimetre");
    thin.assetType = QStringLiteral(".ply");
    thin.outputType = QStringLiteral(".ply");
    thin.pipelineExecutionType = QStringLiteral("EventBridge");
    thin.lambdaName.reset();
    thin.eventBridgeSource = QStringLiteral("vams.pipeline");
    thin.eventBridgeDetailType = QStringLiteral("thin-cloud");
    thin.waitForCallback = QStringLiteral("Enabled");
    thin.taskTimeout = QStringLiteral("7200");
    return {check, convert, thin};
}

Workflow publishModel(const std::vector<Pipeline> &pipelines)
{
    Workflow workflow;
    workflow.databaseId = DatabaseId(globalDatabase);
    workflow.workflowId = WorkflowId(QStringLiteral("publish-model"));
    workflow.description = QStringLiteral("Checks a model, then converts it for the viewers");
    workflow.steps = {stepOf(pipelines[0]), stepOf(pipelines[1])};
    return workflow;
}

} // namespace

Result<void> addAutomation(const api::Client &client, Job &job)
{
    std::vector<Pipeline> pipelines = demoPipelines();
    for (Pipeline &pipeline : pipelines) {
        if (Result<void> done = client.pipelines().save(pipeline, api::WorkflowUse::Leave, job);
            !done)
            return done;
        Result<Pipeline> made = client.pipelines().get(pipeline.ref(), job);
        if (!made)
            return fail(made.error());
        pipeline = std::move(*made); // the server knows what is called
    }
    const Workflow workflow = publishModel(pipelines);
    if (Result<void> done = client.workflows().save(workflow, job); !done)
        return done;
    const AssetRef asset{DatabaseId(QStringLiteral("pumps")),
                         AssetId(QStringLiteral("impeller-212"))};
    const auto executions = client.workflows().executions(asset, {}, job);
    if (!executions)
        return fail(executions.error());
    if (!executions->items.empty())
        return {};
    return client.workflows()
        .execute(asset, workflow.ref(), QStringLiteral("/mesh/impeller-212.glb"), job)
        .map([](const ExecutionId &) {});
}

} // namespace vams::demo
