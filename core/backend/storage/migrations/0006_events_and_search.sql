-- Coalescing of messages that wait for their first turn.
CREATE INDEX queue_messages_by_body ON queue_messages (queue_name, body)
    WHERE is_dead = 0 AND receive_count = 0;

-- A link changes what is known of both its ends: a record each, with the link as third key.
DROP TRIGGER asset_links_stream_insert;
DROP TRIGGER asset_links_stream_update;
DROP TRIGGER asset_links_stream_delete;

CREATE TRIGGER asset_links_stream_insert AFTER INSERT ON asset_links BEGIN
    INSERT INTO change_records (table_name, kind, key_1, key_2, key_3) VALUES
        ('asset_links', 'insert', new.from_database_id, new.from_asset_id, new.asset_link_id),
        ('asset_links', 'insert', new.to_database_id, new.to_asset_id, new.asset_link_id);
END;
CREATE TRIGGER asset_links_stream_update AFTER UPDATE ON asset_links BEGIN
    INSERT INTO change_records (table_name, kind, key_1, key_2, key_3) VALUES
        ('asset_links', 'update', new.from_database_id, new.from_asset_id, new.asset_link_id),
        ('asset_links', 'update', new.to_database_id, new.to_asset_id, new.asset_link_id);
END;
CREATE TRIGGER asset_links_stream_delete AFTER DELETE ON asset_links BEGIN
    INSERT INTO change_records (table_name, kind, key_1, key_2, key_3) VALUES
        ('asset_links', 'delete', old.from_database_id, old.from_asset_id, old.asset_link_id),
        ('asset_links', 'delete', old.to_database_id, old.to_asset_id, old.asset_link_id);
END;

-- The documents that a search looks at (section 23 of the contract), kept by the change records. core_text
-- and metadata_text are case-folded; metadata_text is RS key US value RS key US value ... RS.
CREATE TABLE search_assets (
    document_id INTEGER PRIMARY KEY,
    database_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    is_archived INTEGER NOT NULL,
    asset_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    tags TEXT NOT NULL,
    core_text TEXT NOT NULL,
    metadata_text TEXT NOT NULL,
    document TEXT NOT NULL,
    UNIQUE (database_id, asset_id)
) STRICT;
CREATE INDEX search_assets_by_name ON search_assets (asset_name COLLATE NOCASE, document_id);

-- kind is the extension, without its dot.
CREATE TABLE search_files (
    document_id INTEGER PRIMARY KEY,
    database_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    file_path TEXT NOT NULL,
    is_archived INTEGER NOT NULL,
    asset_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    tags TEXT NOT NULL,
    core_text TEXT NOT NULL,
    metadata_text TEXT NOT NULL,
    document TEXT NOT NULL,
    UNIQUE (database_id, asset_id, file_path)
) STRICT;
CREATE INDEX search_files_by_name ON search_files (file_path COLLATE NOCASE, document_id);

-- Kept by the store together with their content tables: triggers may not write to virtual tables
-- while trusted_schema is off.
CREATE VIRTUAL TABLE search_assets_text USING fts5 (core_text, metadata_text,
    content = 'search_assets', content_rowid = 'document_id', tokenize = 'trigram', detail = 'none');
CREATE VIRTUAL TABLE search_files_text USING fts5 (core_text, metadata_text,
    content = 'search_files', content_rowid = 'document_id', tokenize = 'trigram', detail = 'none');

-- Search is there now; a library can switch it off again.
DELETE FROM app_features WHERE feature_name = 'NOOPENSEARCH';
