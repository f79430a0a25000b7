-- The whole inventory of VAMS under plain names: the partition and sort key of each table become its primary key, each
-- secondary index an index, each stream triggers that append to change_records in the same transaction.

-- Facts of the library itself: id, name, signing key, clean shutdown.
CREATE TABLE library (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE app_features (
    feature_name TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Buckets. kind: internal (blobs of this library) or folder (a registered folder, files stay where they are).
CREATE TABLE buckets (
    bucket_id TEXT PRIMARY KEY,
    bucket_name TEXT NOT NULL,
    base_assets_prefix TEXT NOT NULL DEFAULT '/',
    is_versioning_enabled INTEGER NOT NULL DEFAULT 1,
    kind TEXT NOT NULL DEFAULT 'internal' CHECK (kind IN ('internal', 'folder', 'auxiliary')),
    folder_path TEXT,
    default_sync_database_id TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX buckets_by_name ON buckets (bucket_name, base_assets_prefix);

-- archived_at is '' for a live database; a deleted one keeps its newest row beside a new one of the same id.
CREATE TABLE databases (
    database_id TEXT NOT NULL,
    archived_at TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL,
    date_created TEXT NOT NULL,
    default_bucket_id TEXT NOT NULL REFERENCES buckets (bucket_id),
    restrict_metadata_outside_schemas INTEGER NOT NULL DEFAULT 0,
    restrict_file_uploads_to_extensions TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (database_id, archived_at)
) STRICT, WITHOUT ROWID;

-- file_count, total_size and cover_* are derived from object_versions and kept here for lists; see asset_store.
CREATE TABLE assets (
    database_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    asset_name TEXT NOT NULL,
    description TEXT NOT NULL,
    is_distributable INTEGER NOT NULL,
    tags TEXT NOT NULL DEFAULT '[]',
    asset_type TEXT NOT NULL DEFAULT 'none',
    current_version_id TEXT NOT NULL DEFAULT '0',
    bucket_id TEXT NOT NULL REFERENCES buckets (bucket_id),
    location_key TEXT NOT NULL,
    preview_key TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    archived_at TEXT,
    archived_by TEXT,
    archived_reason TEXT,
    unarchived_at TEXT,
    unarchived_by TEXT,
    unarchived_reason TEXT,
    file_count INTEGER NOT NULL DEFAULT 0,
    total_size INTEGER NOT NULL DEFAULT 0,
    cover_path TEXT NOT NULL DEFAULT '',
    cover_hash TEXT NOT NULL DEFAULT '',
    cover_name TEXT NOT NULL DEFAULT '',
    main_name TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (database_id, asset_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX assets_by_id ON assets (asset_id);
CREATE INDEX assets_by_location ON assets (bucket_id, location_key);
CREATE INDEX assets_live ON assets (database_id, asset_id) WHERE archived_at IS NULL;
CREATE INDEX assets_archived ON assets (database_id, asset_id) WHERE archived_at IS NOT NULL;
CREATE INDEX assets_by_change ON assets (updated_at);

-- Counts of live assets a database, kept by triggers so that a list of databases costs the same at any size.
CREATE TABLE database_counts (
    database_id TEXT PRIMARY KEY,
    asset_count INTEGER NOT NULL DEFAULT 0,
    archived_count INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TRIGGER assets_counted_insert AFTER INSERT ON assets BEGIN
    INSERT INTO database_counts (database_id, asset_count, archived_count)
        VALUES (new.database_id, new.archived_at IS NULL, new.archived_at IS NOT NULL)
        ON CONFLICT (database_id) DO UPDATE SET
            asset_count = asset_count + excluded.asset_count,
            archived_count = archived_count + excluded.archived_count;
END;
CREATE TRIGGER assets_counted_delete AFTER DELETE ON assets BEGIN
    UPDATE database_counts SET
        asset_count = asset_count - (old.archived_at IS NULL),
        archived_count = archived_count - (old.archived_at IS NOT NULL)
        WHERE database_id = old.database_id;
END;
CREATE TRIGGER assets_counted_archive AFTER UPDATE OF archived_at ON assets
    WHEN (old.archived_at IS NULL) <> (new.archived_at IS NULL) BEGIN
    UPDATE database_counts SET
        asset_count = asset_count + (new.archived_at IS NULL) - (old.archived_at IS NULL),
        archived_count = archived_count + (new.archived_at IS NOT NULL) - (old.archived_at IS NOT NULL)
        WHERE database_id = new.database_id;
END;

CREATE TABLE asset_versions (
    database_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    asset_version_id TEXT NOT NULL,
    date_created TEXT NOT NULL,
    comment TEXT NOT NULL,
    description TEXT NOT NULL,
    created_by TEXT NOT NULL,
    is_archived INTEGER NOT NULL DEFAULT 0,
    version_alias TEXT,
    PRIMARY KEY (database_id, asset_id, asset_version_id),
    FOREIGN KEY (database_id, asset_id) REFERENCES assets (database_id, asset_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE asset_file_versions (
    database_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    asset_version_id TEXT NOT NULL,
    file_key TEXT NOT NULL,
    version_id TEXT NOT NULL,
    size INTEGER NOT NULL,
    last_modified TEXT NOT NULL,
    etag TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (database_id, asset_id, asset_version_id, file_key),
    FOREIGN KEY (database_id, asset_id, asset_version_id)
        REFERENCES asset_versions (database_id, asset_id, asset_version_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX asset_file_versions_by_file ON asset_file_versions (database_id, asset_id, file_key, version_id);

CREATE TABLE asset_file_metadata_versions (
    database_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    asset_version_id TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('metadata', 'attribute')),
    file_path TEXT NOT NULL,
    metadata_key TEXT NOT NULL,
    metadata_value TEXT NOT NULL,
    metadata_value_type TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (database_id, asset_id, asset_version_id, type, file_path, metadata_key),
    FOREIGN KEY (database_id, asset_id, asset_version_id)
        REFERENCES asset_versions (database_id, asset_id, asset_version_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- file_path '/' is the asset itself.
CREATE TABLE asset_file_metadata (
    database_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    file_path TEXT NOT NULL,
    metadata_key TEXT NOT NULL,
    metadata_value TEXT NOT NULL,
    metadata_value_type TEXT NOT NULL,
    PRIMARY KEY (database_id, asset_id, file_path, metadata_key),
    FOREIGN KEY (database_id, asset_id) REFERENCES assets (database_id, asset_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE file_attributes (
    database_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    file_path TEXT NOT NULL,
    attribute_key TEXT NOT NULL,
    attribute_value TEXT NOT NULL,
    attribute_value_type TEXT NOT NULL,
    PRIMARY KEY (database_id, asset_id, file_path, attribute_key),
    FOREIGN KEY (database_id, asset_id) REFERENCES assets (database_id, asset_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE database_metadata (
    database_id TEXT NOT NULL,
    metadata_key TEXT NOT NULL,
    metadata_value TEXT NOT NULL,
    metadata_value_type TEXT NOT NULL,
    PRIMARY KEY (database_id, metadata_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE asset_links (
    asset_link_id TEXT PRIMARY KEY,
    from_database_id TEXT NOT NULL,
    from_asset_id TEXT NOT NULL,
    to_database_id TEXT NOT NULL,
    to_asset_id TEXT NOT NULL,
    relationship_type TEXT NOT NULL CHECK (relationship_type IN ('parentChild', 'related')),
    alias TEXT,
    tags TEXT NOT NULL DEFAULT '[]',
    FOREIGN KEY (from_database_id, from_asset_id) REFERENCES assets (database_id, asset_id) ON DELETE CASCADE,
    FOREIGN KEY (to_database_id, to_asset_id) REFERENCES assets (database_id, asset_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX asset_links_from ON asset_links (from_database_id, from_asset_id, relationship_type);
CREATE INDEX asset_links_to ON asset_links (to_database_id, to_asset_id, relationship_type);

CREATE TABLE asset_links_metadata (
    asset_link_id TEXT NOT NULL REFERENCES asset_links (asset_link_id) ON DELETE CASCADE,
    metadata_key TEXT NOT NULL,
    metadata_value TEXT NOT NULL,
    metadata_value_type TEXT NOT NULL,
    PRIMARY KEY (asset_link_id, metadata_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE metadata_schemas (
    metadata_schema_id TEXT PRIMARY KEY,
    database_id TEXT NOT NULL,
    metadata_entity_type TEXT NOT NULL,
    schema_name TEXT NOT NULL,
    fields TEXT NOT NULL,
    enabled INTEGER NOT NULL DEFAULT 1,
    file_key_type_restriction TEXT,
    date_created TEXT NOT NULL,
    date_modified TEXT NOT NULL,
    created_by TEXT NOT NULL,
    modified_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX metadata_schemas_by_entity ON metadata_schemas (database_id, metadata_entity_type);

CREATE TABLE tag_types (
    tag_type_name TEXT PRIMARY KEY,
    description TEXT NOT NULL,
    required INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE tags (
    tag_name TEXT PRIMARY KEY,
    description TEXT NOT NULL,
    tag_type_name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX tags_by_type ON tags (tag_type_name);

CREATE TABLE comments (
    asset_id TEXT NOT NULL,
    asset_version_id TEXT NOT NULL,
    comment_id TEXT NOT NULL,
    comment_body TEXT NOT NULL,
    comment_owner_id TEXT NOT NULL,
    comment_owner_username TEXT NOT NULL,
    date_created TEXT NOT NULL,
    date_edited TEXT,
    PRIMARY KEY (asset_id, asset_version_id, comment_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE subscriptions (
    event_name TEXT NOT NULL,
    entity_name TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    subscriber TEXT NOT NULL,
    PRIMARY KEY (event_name, entity_name, entity_id, subscriber)
) STRICT, WITHOUT ROWID;

CREATE TABLE roles (
    role_name TEXT PRIMARY KEY,
    id TEXT NOT NULL,
    description TEXT NOT NULL,
    created_on TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    source_identifier TEXT NOT NULL DEFAULT '',
    mfa_required INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE user_roles (
    user_id TEXT NOT NULL,
    role_name TEXT NOT NULL,
    created_on TEXT NOT NULL,
    PRIMARY KEY (user_id, role_name)
) STRICT, WITHOUT ROWID;
CREATE INDEX user_roles_by_role ON user_roles (role_name);

CREATE TABLE constraints (
    constraint_id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    object_type TEXT NOT NULL,
    criteria_and TEXT NOT NULL DEFAULT '[]',
    criteria_or TEXT NOT NULL DEFAULT '[]',
    date_created TEXT NOT NULL,
    date_modified TEXT NOT NULL,
    created_by TEXT NOT NULL,
    modified_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX constraints_by_object_type ON constraints (object_type);

CREATE TABLE constraint_permissions (
    constraint_id TEXT NOT NULL REFERENCES constraints (constraint_id) ON DELETE CASCADE,
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('group', 'user')),
    subject TEXT NOT NULL,
    permission TEXT NOT NULL CHECK (permission IN ('GET', 'PUT', 'POST', 'DELETE')),
    permission_type TEXT NOT NULL CHECK (permission_type IN ('allow', 'deny')),
    PRIMARY KEY (constraint_id, subject_kind, subject, permission, permission_type)
) STRICT, WITHOUT ROWID;
CREATE INDEX constraint_permissions_by_subject ON constraint_permissions (subject_kind, subject);

CREATE TABLE users (
    user_id TEXT PRIMARY KEY,
    email TEXT NOT NULL DEFAULT '',
    phone TEXT,
    status TEXT NOT NULL DEFAULT 'CONFIRMED',
    enabled INTEGER NOT NULL DEFAULT 1,
    password_hash TEXT,
    totp_secret TEXT,
    created_at TEXT NOT NULL,
    modified_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE user_sessions (
    session_id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (user_id) ON DELETE CASCADE,
    refresh_hash TEXT NOT NULL,
    mfa INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    revoked_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX user_sessions_by_user ON user_sessions (user_id);

CREATE TABLE api_keys (
    api_key_id TEXT PRIMARY KEY,
    api_key_name TEXT NOT NULL,
    api_key_hash TEXT NOT NULL UNIQUE,
    description TEXT NOT NULL,
    user_id TEXT NOT NULL,
    created_by TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    expires_at TEXT NOT NULL DEFAULT '',
    is_active INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX api_keys_by_user ON api_keys (user_id);

CREATE TABLE pipelines (
    database_id TEXT NOT NULL,
    pipeline_id TEXT NOT NULL,
    archived_at TEXT NOT NULL DEFAULT '',
    definition TEXT NOT NULL,
    enabled INTEGER NOT NULL DEFAULT 1,
    date_created TEXT NOT NULL,
    date_updated TEXT NOT NULL,
    PRIMARY KEY (database_id, pipeline_id, archived_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE workflows (
    database_id TEXT NOT NULL,
    workflow_id TEXT NOT NULL,
    archived_at TEXT NOT NULL DEFAULT '',
    definition TEXT NOT NULL,
    auto_trigger_extensions TEXT NOT NULL DEFAULT '',
    date_created TEXT NOT NULL,
    date_updated TEXT NOT NULL,
    PRIMARY KEY (database_id, workflow_id, archived_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE workflow_executions (
    execution_id TEXT PRIMARY KEY,
    database_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    workflow_database_id TEXT NOT NULL,
    workflow_id TEXT NOT NULL,
    input_file_key TEXT NOT NULL DEFAULT '',
    executed_by TEXT NOT NULL,
    start_date TEXT NOT NULL,
    stop_date TEXT,
    status TEXT NOT NULL DEFAULT 'NEW'
) STRICT, WITHOUT ROWID;
CREATE INDEX workflow_executions_by_asset ON workflow_executions (database_id, asset_id, start_date);
CREATE INDEX workflow_executions_by_workflow
    ON workflow_executions (workflow_database_id, workflow_id, start_date);

CREATE TABLE workflow_execution_steps (
    execution_id TEXT NOT NULL REFERENCES workflow_executions (execution_id) ON DELETE CASCADE,
    step_number INTEGER NOT NULL,
    pipeline_id TEXT NOT NULL,
    status TEXT NOT NULL,
    task_token TEXT,
    heartbeat_at TEXT,
    started_at TEXT,
    stopped_at TEXT,
    log TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (execution_id, step_number)
) STRICT, WITHOUT ROWID;

-- Objects: the versions of each key of each bucket, newest by sequence. Bytes are blobs named by SHA-256.
CREATE TABLE object_versions (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    bucket_id TEXT NOT NULL REFERENCES buckets (bucket_id),
    object_key TEXT NOT NULL,
    version_id TEXT NOT NULL,
    is_latest INTEGER NOT NULL,
    is_delete_marker INTEGER NOT NULL DEFAULT 0,
    size INTEGER NOT NULL DEFAULT 0,
    sha256 TEXT NOT NULL DEFAULT '',
    etag TEXT NOT NULL DEFAULT '',
    content_type TEXT NOT NULL DEFAULT 'binary/octet-stream',
    metadata TEXT NOT NULL DEFAULT '{}',
    last_modified TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX object_versions_by_id ON object_versions (bucket_id, object_key, version_id);
CREATE UNIQUE INDEX object_versions_latest ON object_versions (bucket_id, object_key) WHERE is_latest = 1;
CREATE INDEX object_versions_by_key ON object_versions (bucket_id, object_key, sequence);
CREATE INDEX object_versions_by_blob ON object_versions (sha256) WHERE sha256 <> '';

-- Blobs that may have lost their last version; the collector looks again before it removes one.
CREATE TABLE blob_candidates (
    sha256 TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE uploads (
    upload_id TEXT PRIMARY KEY,
    database_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    upload_type TEXT NOT NULL,
    user_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    total_files INTEGER NOT NULL,
    total_parts INTEGER NOT NULL,
    status TEXT NOT NULL DEFAULT 'initialized',
    is_external INTEGER NOT NULL DEFAULT 0,
    temporary_prefix TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX uploads_by_user ON uploads (user_id, created_at);
CREATE INDEX uploads_by_asset ON uploads (database_id, asset_id);

CREATE TABLE upload_files (
    upload_id_s3 TEXT PRIMARY KEY,
    upload_id TEXT NOT NULL REFERENCES uploads (upload_id) ON DELETE CASCADE,
    relative_key TEXT NOT NULL,
    final_key TEXT NOT NULL,
    num_parts INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX upload_files_by_upload ON upload_files (upload_id);

-- Events: change records become topics' messages, messages wait in durable queues.
CREATE TABLE change_records (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    table_name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
    key_1 TEXT NOT NULL DEFAULT '',
    key_2 TEXT NOT NULL DEFAULT '',
    key_3 TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE topics (
    topic_name TEXT PRIMARY KEY,
    last_sequence INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE queues (
    queue_name TEXT PRIMARY KEY,
    topic_name TEXT NOT NULL,
    max_receives INTEGER NOT NULL DEFAULT 5
) STRICT, WITHOUT ROWID;

CREATE TABLE queue_messages (
    message_id INTEGER PRIMARY KEY AUTOINCREMENT,
    queue_name TEXT NOT NULL,
    body TEXT NOT NULL,
    available_at INTEGER NOT NULL,
    lease_until INTEGER NOT NULL DEFAULT 0,
    receive_count INTEGER NOT NULL DEFAULT 0,
    last_error TEXT NOT NULL DEFAULT '',
    is_dead INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX queue_messages_ready ON queue_messages (queue_name, is_dead, available_at);

CREATE TABLE notifications (
    notification_id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id TEXT NOT NULL,
    database_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at TEXT NOT NULL,
    read_at TEXT
) STRICT;
CREATE INDEX notifications_by_user ON notifications (user_id, notification_id);

-- The nine audit logs; each row carries the hash of the one before.
CREATE TABLE audit_events (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    log_name TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id TEXT NOT NULL,
    event_type TEXT NOT NULL,
    data TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE INDEX audit_events_by_log ON audit_events (log_name, sequence);

CREATE TABLE access_log (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    log_name TEXT NOT NULL CHECK (log_name IN ('api', 'objects')),
    at TEXT NOT NULL,
    user_id TEXT NOT NULL,
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    status INTEGER NOT NULL,
    bytes INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX access_log_by_time ON access_log (log_name, at);

-- Streams.
CREATE TRIGGER databases_stream_insert AFTER INSERT ON databases BEGIN
    INSERT INTO change_records (table_name, kind, key_1) VALUES ('databases', 'insert', new.database_id);
END;
CREATE TRIGGER databases_stream_update AFTER UPDATE ON databases BEGIN
    INSERT INTO change_records (table_name, kind, key_1) VALUES ('databases', 'update', new.database_id);
END;
CREATE TRIGGER databases_stream_delete AFTER DELETE ON databases BEGIN
    INSERT INTO change_records (table_name, kind, key_1) VALUES ('databases', 'delete', old.database_id);
END;

CREATE TRIGGER assets_stream_insert AFTER INSERT ON assets BEGIN
    INSERT INTO change_records (table_name, kind, key_1, key_2)
        VALUES ('assets', 'insert', new.database_id, new.asset_id);
END;
CREATE TRIGGER assets_stream_update AFTER UPDATE ON assets BEGIN
    INSERT INTO change_records (table_name, kind, key_1, key_2)
        VALUES ('assets', 'update', new.database_id, new.asset_id);
END;
CREATE TRIGGER assets_stream_delete AFTER DELETE ON assets BEGIN
    INSERT INTO change_records (table_name, kind, key_1, key_2)
        VALUES ('assets', 'delete', old.database_id, old.asset_id);
END;

CREATE TRIGGER asset_versions_stream_insert AFTER INSERT ON asset_versions BEGIN
    INSERT INTO change_records (table_name, kind, key_1, key_2, key_3)
        VALUES ('asset_versions', 'insert', new.database_id, new.asset_id, new.asset_version_id);
END;
CREATE TRIGGER asset_versions_stream_update AFTER UPDATE ON asset_versions BEGIN
    INSERT INTO change_records (table_name, kind, key_1, key_2, key_3)
        VALUES ('asset_versions', 'update', new.database_id, new.asset_id, new.asset_version_id);
END;

CREATE TRIGGER asset_file_metadata_stream_insert AFTER INSERT ON asset_file_metadata BEGIN
    INSERT INTO change_records (table_name, kind, key_1, key_2, key_3)
        VALUES ('asset_file_metadata', 'insert', new.database_id, new.asset_id, new.file_path);
END;
CREATE TRIGGER asset_file_metadata_stream_update AFTER UPDATE ON asset_file_metadata BEGIN
    INSERT INTO change_records (table_name, kind, key_1, key_2, key_3)
        VALUES ('asset_file_metadata', 'update', new.database_id, new.asset_id, new.file_path);
END;
CREATE TRIGGER asset_file_metadata_stream_delete AFTER DELETE ON asset_file_metadata BEGIN
    INSERT INTO change_records (table_name, kind, key_1, key_2, key_3)
        VALUES ('asset_file_metadata', 'delete', old.database_id, old.asset_id, old.file_path);
END;

CREATE TRIGGER file_attributes_stream_insert AFTER INSERT ON file_attributes BEGIN
    INSERT INTO change_records (table_name, kind, key_1, key_2, key_3)
        VALUES ('file_attributes', 'insert', new.database_id, new.asset_id, new.file_path);
END;
CREATE TRIGGER file_attributes_stream_update AFTER UPDATE ON file_attributes BEGIN
    INSERT INTO change_records (table_name, kind, key_1, key_2, key_3)
        VALUES ('file_attributes', 'update', new.database_id, new.asset_id, new.file_path);
END;
CREATE TRIGGER file_attributes_stream_delete AFTER DELETE ON file_attributes BEGIN
    INSERT INTO change_records (table_name, kind, key_1, key_2, key_3)
        VALUES ('file_attributes', 'delete', old.database_id, old.asset_id, old.file_path);
END;

CREATE TRIGGER database_metadata_stream_insert AFTER INSERT ON database_metadata BEGIN
    INSERT INTO change_records (table_name, kind, key_1)
        VALUES ('database_metadata', 'insert', new.database_id);
END;
CREATE TRIGGER database_metadata_stream_update AFTER UPDATE ON database_metadata BEGIN
    INSERT INTO change_records (table_name, kind, key_1)
        VALUES ('database_metadata', 'update', new.database_id);
END;
CREATE TRIGGER database_metadata_stream_delete AFTER DELETE ON database_metadata BEGIN
    INSERT INTO change_records (table_name, kind, key_1)
        VALUES ('database_metadata', 'delete', old.database_id);
END;

CREATE TRIGGER asset_links_stream_insert AFTER INSERT ON asset_links BEGIN
    INSERT INTO change_records (table_name, kind, key_1) VALUES ('asset_links', 'insert', new.asset_link_id);
END;
CREATE TRIGGER asset_links_stream_update AFTER UPDATE ON asset_links BEGIN
    INSERT INTO change_records (table_name, kind, key_1) VALUES ('asset_links', 'update', new.asset_link_id);
END;
CREATE TRIGGER asset_links_stream_delete AFTER DELETE ON asset_links BEGIN
    INSERT INTO change_records (table_name, kind, key_1) VALUES ('asset_links', 'delete', old.asset_link_id);
END;

CREATE TRIGGER object_versions_stream_insert AFTER INSERT ON object_versions BEGIN
    INSERT INTO change_records (table_name, kind, key_1, key_2, key_3)
        VALUES ('object_versions', 'insert', new.bucket_id, new.object_key, new.version_id);
END;
CREATE TRIGGER object_versions_stream_delete AFTER DELETE ON object_versions BEGIN
    INSERT INTO change_records (table_name, kind, key_1, key_2, key_3)
        VALUES ('object_versions', 'delete', old.bucket_id, old.object_key, old.version_id);
END;

-- What every library starts with.
INSERT INTO roles (role_name, id, description, created_on, source, mfa_required) VALUES
    ('admin', 'initial_admin_role_creation', 'System Administrator', '', 'INTERNAL_SYSTEM', 0),
    ('basicReadOnly', 'initial_basic_read_only_role_creation', 'Read-only access', '', 'INTERNAL_SYSTEM', 0);
INSERT INTO user_roles (user_id, role_name, created_on) VALUES ('SYSTEM_USER', 'admin', '');
INSERT INTO app_features (feature_name) VALUES
    ('AUTHPROVIDER_COGNITO'), ('CLOUDFRONTDEPLOY'), ('NOOPENSEARCH');
