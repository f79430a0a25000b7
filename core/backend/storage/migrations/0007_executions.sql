-- Executions keep what they were started with, as JSON; steps name the database of their pipeline.
ALTER TABLE workflow_executions ADD COLUMN input TEXT NOT NULL DEFAULT '{}';
ALTER TABLE workflow_execution_steps ADD COLUMN pipeline_database_id TEXT NOT NULL DEFAULT '';

-- Asked at each file that comes.
CREATE INDEX workflows_by_trigger ON workflows (auto_trigger_extensions)
    WHERE archived_at = '' AND auto_trigger_extensions <> '';
