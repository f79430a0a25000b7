-- Rules of who may do what. A counter tells when compiled rules are out of date.
CREATE TABLE rules_generation (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    generation INTEGER NOT NULL
) STRICT;
INSERT INTO rules_generation (id, generation) VALUES (1, 1);

CREATE TRIGGER roles_change_insert AFTER INSERT ON roles BEGIN
    UPDATE rules_generation SET generation = generation + 1;
END;
CREATE TRIGGER roles_change_update AFTER UPDATE ON roles BEGIN
    UPDATE rules_generation SET generation = generation + 1;
END;
CREATE TRIGGER roles_change_delete AFTER DELETE ON roles BEGIN
    UPDATE rules_generation SET generation = generation + 1;
END;
CREATE TRIGGER user_roles_change_insert AFTER INSERT ON user_roles BEGIN
    UPDATE rules_generation SET generation = generation + 1;
END;
CREATE TRIGGER user_roles_change_update AFTER UPDATE ON user_roles BEGIN
    UPDATE rules_generation SET generation = generation + 1;
END;
CREATE TRIGGER user_roles_change_delete AFTER DELETE ON user_roles BEGIN
    UPDATE rules_generation SET generation = generation + 1;
END;
CREATE TRIGGER constraints_change_insert AFTER INSERT ON constraints BEGIN
    UPDATE rules_generation SET generation = generation + 1;
END;
CREATE TRIGGER constraints_change_update AFTER UPDATE ON constraints BEGIN
    UPDATE rules_generation SET generation = generation + 1;
END;
CREATE TRIGGER constraints_change_delete AFTER DELETE ON constraints BEGIN
    UPDATE rules_generation SET generation = generation + 1;
END;
CREATE TRIGGER constraint_permissions_change_insert AFTER INSERT ON constraint_permissions BEGIN
    UPDATE rules_generation SET generation = generation + 1;
END;
CREATE TRIGGER constraint_permissions_change_delete AFTER DELETE ON constraint_permissions BEGIN
    UPDATE rules_generation SET generation = generation + 1;
END;

-- What the roles every library starts with may do.
INSERT INTO constraints (constraint_id, name, description, object_type, criteria_and,
                         date_created, date_modified, created_by, modified_by)
SELECT 'initial_admin_allow_all_' || column1, 'admin-allow-all-' || replace(column1, '_', '-'),
       'Allow GET/PUT/POST/DELETE on all ' || column4 || ' for admin', column2,
       '[{"field":"' || column3 || '","operator":"contains","value":".*"}]',
       '', '', 'SYSTEM_USER', 'SYSTEM_USER'
FROM (VALUES ('web_paths', 'web', 'route__path', 'Web Paths'),
             ('apis', 'api', 'route__path', 'API paths'),
             ('databases', 'database', 'databaseId', 'databases'),
             ('assets', 'asset', 'databaseId', 'assets'),
             ('pipelines', 'pipeline', 'databaseId', 'pipelines'),
             ('workflows', 'workflow', 'databaseId', 'workflows'),
             ('metadataschemas', 'metadataSchema', 'databaseId', 'metadataSchemas'),
             ('tags', 'tag', 'tagName', 'tags'),
             ('tagtypes', 'tagType', 'tagTypeName', 'tagTypes'),
             ('roles', 'role', 'roleName', 'roles'),
             ('userroles', 'userRole', 'roleName', 'userRoles'));

INSERT INTO constraint_permissions (constraint_id, subject_kind, subject, permission, permission_type)
SELECT constraint_id, 'group', 'admin', permissions.column1, 'allow'
FROM constraints, (VALUES ('GET'), ('PUT'), ('POST'), ('DELETE')) AS permissions
WHERE constraint_id LIKE 'initial\_admin\_%' ESCAPE '\';

INSERT INTO constraints (constraint_id, name, description, object_type, criteria_and,
                         date_created, date_modified, created_by, modified_by)
SELECT 'initial_basicro_allow_' || column1, 'basicro-allow-all-' || substr(column1, 5),
       'Allow GET on all ' || column4, column2,
       '[{"field":"' || column3 || '","operator":"contains","value":".*"}]',
       '', '', 'SYSTEM_USER', 'SYSTEM_USER'
FROM (VALUES ('all_databases', 'database', 'databaseId', 'databases for basic read only'),
             ('all_assets', 'asset', 'databaseId', 'assets for basic read only'),
             ('get_pipelines', 'pipeline', 'databaseId', 'pipelines for basic read only user'),
             ('all_workflows', 'workflow', 'databaseId', 'workflows for basic user read-only'),
             ('all_metadataschemas', 'metadataSchema', 'databaseId',
              'metadataSchemas for basic read only user'),
             ('all_tags', 'tag', 'tagName', 'tags for basic read only user'),
             ('all_tagtypes', 'tagType', 'tagTypeName', 'tagTypes for basic read only user'));

INSERT INTO constraints (constraint_id, name, description, object_type, criteria_or,
                         date_created, date_modified, created_by, modified_by)
SELECT 'initial_basicro_allow_web_paths_get', 'basicro-allow-get-web-paths',
       'Allow GET on Web Paths for basic user read only', 'web',
       (SELECT json_group_array(json_object('field', 'route__path', 'operator', 'starts_with',
                                            'value', column1))
        FROM (VALUES ('/assets'), ('/databases'), ('/pipelines'), ('/search'), ('/workflows'))),
       '', '', 'SYSTEM_USER', 'SYSTEM_USER';

INSERT INTO constraints (constraint_id, name, description, object_type, criteria_or,
                         date_created, date_modified, created_by, modified_by)
SELECT 'initial_basicro_allow_get_apis', 'basicro-allow-get-apis',
       'Allow GET on API Paths for basic user read only', 'api',
       (SELECT json_group_array(json_object('field', 'route__path', 'operator', 'starts_with',
                                            'value', column1))
        FROM (VALUES ('/secure-config'), ('/api/amplify-config'), ('/auth/routes'),
                     ('/auth/loginProfile'), ('/asset-links'), ('/comments'), ('/database'),
                     ('/assets'), ('/metadata'), ('/metadataschema'), ('/pipelines'), ('/search'),
                     ('/subscriptions'), ('/check-subscription'), ('/tags'), ('/tag-types'),
                     ('/workflows'), ('/buckets'))),
       '', '', 'SYSTEM_USER', 'SYSTEM_USER';

INSERT INTO constraints (constraint_id, name, description, object_type, criteria_or,
                         date_created, date_modified, created_by, modified_by)
SELECT 'initial_basicro_allow_post_apis', 'basicro-allow-post-apis',
       'Allow POST on API Paths for basic user read only - these are for APIs that are still considered non-mutating but use POST for additional params',
       'api',
       (SELECT json_group_array(json_object('field', 'route__path', 'operator', 'starts_with',
                                            'value', column1))
        FROM (VALUES ('/auth/routes'), ('/search'), ('/check-subscription'))),
       '', '', 'SYSTEM_USER', 'SYSTEM_USER';

INSERT INTO constraint_permissions (constraint_id, subject_kind, subject, permission, permission_type)
SELECT constraint_id, 'group', 'basicReadOnly',
       CASE constraint_id WHEN 'initial_basicro_allow_post_apis' THEN 'POST' ELSE 'GET' END, 'allow'
FROM constraints
WHERE constraint_id LIKE 'initial\_basicro\_%' ESCAPE '\';

UPDATE roles SET id = 'initial_basicro_role_creation',
    description = 'Basic Read-Only User - Read access to all databases, assets, pipelines, workflows, and metadata schemas'
WHERE role_name = 'basicReadOnly';
UPDATE roles SET created_on = strftime('%Y-%m-%dT%H:%M:%S', 'now') WHERE created_on = '';
UPDATE user_roles SET created_on = strftime('%Y-%m-%dT%H:%M:%S', 'now') WHERE created_on = '';
UPDATE constraints SET date_created = strftime('%Y-%m-%dT%H:%M:%S', 'now'),
    date_modified = strftime('%Y-%m-%dT%H:%M:%S', 'now');
