-- Versions of assets: keys of recorded files in one form, and lists that count nothing.

-- A key was stored as the client sent it; now without a slash at its start, which is remembered beside it for answers.
ALTER TABLE asset_file_versions ADD COLUMN has_leading_slash INTEGER NOT NULL DEFAULT 0;
UPDATE OR IGNORE asset_file_versions SET file_key = substr(file_key, 2), has_leading_slash = 1
    WHERE file_key LIKE '/%';

-- Rows of a version never change once it is made.
ALTER TABLE asset_versions ADD COLUMN file_count INTEGER NOT NULL DEFAULT 0;
UPDATE asset_versions SET file_count = (SELECT count(*) FROM asset_file_versions f
    WHERE f.database_id = asset_versions.database_id AND f.asset_id = asset_versions.asset_id
    AND f.asset_version_id = asset_versions.asset_version_id)
    WHERE EXISTS (SELECT 1 FROM asset_file_versions f
    WHERE f.database_id = asset_versions.database_id AND f.asset_id = asset_versions.asset_id
    AND f.asset_version_id = asset_versions.asset_version_id);

-- Newest first: ids are numbers written as text.
CREATE INDEX asset_versions_by_number
    ON asset_versions (database_id, asset_id, CAST(asset_version_id AS INTEGER));
CREATE INDEX asset_versions_by_alias ON asset_versions (database_id, asset_id, version_alias)
    WHERE version_alias IS NOT NULL;
