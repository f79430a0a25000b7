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

-- The documents that a search looks at (API.md section 23), kept by the change records. core_text
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

CREATE VIRTUAL TABLE search_assets_text USING fts5 (core_text, metadata_text,
    content = 'search_assets', content_rowid = 'document_id', tokenize = 'trigram', detail = 'none');
CREATE VIRTUAL TABLE search_files_text USING fts5 (core_text, metadata_text,
    content = 'search_files', content_rowid = 'document_id', tokenize = 'trigram', detail = 'none');

CREATE TRIGGER search_assets_text_insert AFTER INSERT ON search_assets BEGIN
    INSERT INTO search_assets_text (rowid, core_text, metadata_text)
        VALUES (new.document_id, new.core_text, new.metadata_text);
END;
CREATE TRIGGER search_assets_text_delete AFTER DELETE ON search_assets BEGIN
    INSERT INTO search_assets_text (search_assets_text, rowid, core_text, metadata_text)
        VALUES ('delete', old.document_id, old.core_text, old.metadata_text);
END;
CREATE TRIGGER search_assets_text_update AFTER UPDATE ON search_assets
    WHEN old.core_text <> new.core_text OR old.metadata_text <> new.metadata_text BEGIN
    INSERT INTO search_assets_text (search_assets_text, rowid, core_text, metadata_text)
        VALUES ('delete', old.document_id, old.core_text, old.metadata_text);
    INSERT INTO search_assets_text (rowid, core_text, metadata_text)
        VALUES (new.document_id, new.core_text, new.metadata_text);
END;

CREATE TRIGGER search_files_text_insert AFTER INSERT ON search_files BEGIN
    INSERT INTO search_files_text (rowid, core_text, metadata_text)
        VALUES (new.document_id, new.core_text, new.metadata_text);
END;
CREATE TRIGGER search_files_text_delete AFTER DELETE ON search_files BEGIN
    INSERT INTO search_files_text (search_files_text, rowid, core_text, metadata_text)
        VALUES ('delete', old.document_id, old.core_text, old.metadata_text);
END;
CREATE TRIGGER search_files_text_update AFTER UPDATE ON search_files
    WHEN old.core_text <> new.core_text OR old.metadata_text <> new.metadata_text BEGIN
    INSERT INTO search_files_text (search_files_text, rowid, core_text, metadata_text)
        VALUES ('delete', old.document_id, old.core_text, old.metadata_text);
    INSERT INTO search_files_text (rowid, core_text, metadata_text)
        VALUES (new.document_id, new.core_text, new.metadata_text);
END;

-- Search is there now; a library can switch it off again.
DELETE FROM app_features WHERE feature_name = 'NOOPENSEARCH';
