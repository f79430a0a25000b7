-- Registered folders: files of the user's that are referenced where they are.

-- An object version whose bytes are no blob: the file source_path in the folder of its bucket, as long as that file has
-- this size and this time (nanoseconds since 1970). Empty: a blob named by sha256, or no bytes.
ALTER TABLE object_versions ADD COLUMN source_path TEXT NOT NULL DEFAULT '';
ALTER TABLE object_versions ADD COLUMN source_mtime INTEGER NOT NULL DEFAULT 0;
CREATE INDEX object_versions_in_library ON object_versions (sha256) WHERE source_path = '' AND sha256 <> '';
CREATE INDEX object_versions_by_source ON object_versions (bucket_id, source_path) WHERE source_path <> '';

-- What a bucket of kind 'folder' has beside its row. Counts are of the last scan.
CREATE TABLE registered_folders (
    bucket_id TEXT PRIMARY KEY REFERENCES buckets (bucket_id) ON DELETE CASCADE,
    state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'watching', 'away', 'unregistered')),
    message TEXT NOT NULL DEFAULT '',
    root_id INTEGER NOT NULL DEFAULT 0,
    registered_at TEXT NOT NULL,
    registered_by TEXT NOT NULL,
    last_scan TEXT NOT NULL DEFAULT '',
    last_scan_ms INTEGER NOT NULL DEFAULT 0,
    file_count INTEGER NOT NULL DEFAULT 0,
    missing_count INTEGER NOT NULL DEFAULT 0,
    total_size INTEGER NOT NULL DEFAULT 0,
    problem_count INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- The disk as the last scan saw it; a scan compares with these rows, never with object_versions, so that what the
-- library did over an unchanged file (archive, upload, move) is not undone. A file that is not seen is missing.
CREATE TABLE folder_files (
    bucket_id TEXT NOT NULL REFERENCES buckets (bucket_id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    size INTEGER NOT NULL,
    mtime INTEGER NOT NULL,
    file_id INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'present' CHECK (state IN ('present', 'missing')),
    sha256 TEXT NOT NULL DEFAULT '',
    hash_state TEXT NOT NULL DEFAULT 'due' CHECK (hash_state IN ('due', 'done', 'failed')),
    PRIMARY KEY (bucket_id, path)
) STRICT, WITHOUT ROWID;
CREATE INDEX folder_files_due ON folder_files (bucket_id, path) WHERE hash_state = 'due' AND state = 'present';
CREATE INDEX folder_files_missing ON folder_files (bucket_id, sha256) WHERE state = 'missing' AND sha256 <> '';

-- What the last scan left out, and why.
CREATE TABLE folder_problems (
    bucket_id TEXT NOT NULL REFERENCES buckets (bucket_id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (bucket_id, path)
) STRICT, WITHOUT ROWID;

-- Assets whose summary is to be worked out anew, kept so that a scan that was cut off goes on.
CREATE TABLE folder_stale_assets (
    bucket_id TEXT NOT NULL REFERENCES buckets (bucket_id) ON DELETE CASCADE,
    database_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    PRIMARY KEY (bucket_id, database_id, asset_id)
) STRICT, WITHOUT ROWID;

-- The hash of a file becomes known after its version: search sees the ETag change.
CREATE TRIGGER object_versions_stream_update AFTER UPDATE OF etag ON object_versions BEGIN
    INSERT INTO change_records (table_name, kind, key_1, key_2, key_3)
        VALUES ('object_versions', 'update', new.bucket_id, new.object_key, new.version_id);
END;
