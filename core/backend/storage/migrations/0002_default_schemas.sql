-- The schemas that every VAMS comes with. Their ids are the original's, so that they can be told from others.
INSERT OR IGNORE INTO metadata_schemas (metadata_schema_id, database_id, metadata_entity_type, schema_name, fields,
    file_key_type_restriction, date_created, date_modified, created_by, modified_by)
SELECT id, 'GLOBAL', entity_type, name, fields, restriction, now, now, 'SYSTEM', 'SYSTEM'
FROM (SELECT strftime('%Y-%m-%dT%H:%M:%f000', 'now') AS now),
    (SELECT 'default-database-schema' AS id, 'databaseMetadata' AS entity_type, 'defaultDatabase' AS name,
        '[{"metadataFieldKeyName":"Location","metadataFieldValueType":"lla"}]' AS fields, NULL AS restriction
    UNION ALL SELECT 'default-asset-schema', 'assetMetadata', 'defaultAsset',
        '[{"metadataFieldKeyName":"Location","metadataFieldValueType":"lla"}]', NULL
    UNION ALL SELECT 'default-file-schema-3dmodel', 'fileAttribute', 'defaultAssetFile3dModel',
        '[{"metadataFieldKeyName":"Polygon_Count","metadataFieldValueType":"string"}]',
        '.glb,.usd,.obj,.fbx,.gltf,.stl,.usdz'
    UNION ALL SELECT 'default-assetlinks-schema', 'assetLinkMetadata', 'defaultAssetLinks',
        '[{"metadataFieldKeyName":"Translation","metadataFieldValueType":"xyz","sequence":1},'
        || '{"metadataFieldKeyName":"Rotation","metadataFieldValueType":"wxyz","sequence":2},'
        || '{"metadataFieldKeyName":"Scale","metadataFieldValueType":"xyz","sequence":3},'
        || '{"metadataFieldKeyName":"Matrix","metadataFieldValueType":"matrix4x4","sequence":4}]', NULL);

-- Pages of one database's schemas.
CREATE INDEX metadata_schemas_by_database ON metadata_schemas (database_id, metadata_schema_id);
