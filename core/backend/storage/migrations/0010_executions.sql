-- Executions keep what they were started with, as JSON; steps name the database of their pipeline.
ALTER TABLE workflow_executions ADD COLUMN input TEXT NOT NULL DEFAULT '{}';
ALTER TABLE workflow_execution_steps ADD COLUMN pipeline_database_id TEXT NOT NULL DEFAULT '';

-- Asked at each file that comes.
CREATE INDEX workflows_by_trigger ON workflows (auto_trigger_extensions)
    WHERE archived_at = '' AND auto_trigger_extensions <> '';

-- Whether one is under way over a file is asked before each start.
CREATE INDEX workflow_executions_under_way
    ON workflow_executions (workflow_database_id, workflow_id, database_id, asset_id, input_file_key)
    WHERE status IN ('NEW', 'RUNNING');
