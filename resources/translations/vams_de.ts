<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ApiKeysPage</name>
    <message>
        <source>%1 API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no role, so a key could do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or write a user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to the program that shall use it. It is shown only now; if it is lost, delete it and make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts to the end of that day, UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the program that will use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that use it are refused at once. This cannot be undone; turning it off can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may do what this user may do, and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an API key of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned off, it is refused until it is turned on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an API key a program works on the server as one of its users, without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1 days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssetListModel</name>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssetText</name>
    <message>
        <source>%1 assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions on rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files sent and taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streamed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Library order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>About VAMS Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add link...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a server...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete asset for good...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit alias...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit comment and alias...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the demo library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow, or stop following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this version...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New asset...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New database...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open library...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open linked asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of the asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove preview picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run workflow...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set preview picture...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot as asset preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload a folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload files...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Constraints</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow and deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execution type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata schemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema is of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the text or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks the text or tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConstraintsPage</name>
    <message>
        <source>%1 constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A constraint allows or denies roles and users something with certain objects. What no constraint allows is denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a new one...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No constraints yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets or loses a right by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or when any of these is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it allows is allowed no more, what it denies may be possible again. This counts at once and cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all of these are true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When any of these is true</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseListModel</name>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Executions</name>
    <message>
        <source>A file that came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>%1 buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files were not seen the last time. They come back when they are there again; their assets and metadata stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also delete its assets and their metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buckets and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder or write its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the folder's own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder registered; its files are being listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder unregistered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was moved or its drive has another letter now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folders registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the machine that holds the library. Its files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files in %1 stay untouched. Their assets and metadata stay in the library without content until the folder is registered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of a registered folder stay where they are: nothing in it is ever written, moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be reached. Nothing in it is lost: it comes back with its drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no place for files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregister %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its assets are listed. Empty: one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HexDump</name>
    <message>
        <source>7-Zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary FBX scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary USD scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary glTF model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blender scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E57 point cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gzip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAS or LAZ point cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4 or QuickTime video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matroska or WebM video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ogg audio or video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenEXR picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLY model or point cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photoshop document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program for Linux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program for Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAR archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STEP exchange file (CAD or IFC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STL model as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAR archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF picture, big-endian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD scene as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAVE audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP archive, or a format built on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zstandard archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitText</name>
    <message>
        <source>%1 in %2</source>
        <comment>a file: asset, database</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>a field, before its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>No JSON: line %1, position %2 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudo language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenLibrary</name>
    <message>
        <source>Check that it is complete and has not expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new or an empty folder, so that nothing gets mixed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds the file library.sqlite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the drive it is on, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in with a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this token or API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a library in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>A dot and up to 7 letters or digits, such as .glb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in arn:aws:events:eu-central-1:123456789012:event-bus/name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in https://sqs.eu-central-1.amazonaws.com/123456789012/queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 seconds, a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than the timeout, %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits, - . and _, and not "aws." in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a kind of file, such as .glb, or .all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address of the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write whole seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buckets and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata schemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>%1 hours ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>%1 blobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 blob</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the chain on the page Audit: it names the first row that is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the drive or bring the files back. Nothing in the library is lost; it sees them again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tries again by itself. If the error stays, restart the program and copy the text above into a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk that holds the library, or move the library to a larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that failed too often wait here. Have them tried again once the cause is gone; the others go on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the library without --search off to search it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role is a name that users have and that constraints give rights to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply permission template...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraints that name it stay and give their rights to nobody. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts only with a second factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 and take it from its users?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete and take it from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import one there, or make the constraints here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in use by %1. They keep their other roles. Constraints that name it stay and give their rights to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known there as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits, spaces and . - _, up to 256 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in another directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user has this role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the role stands for a group elsewhere. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights given to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role %1 deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a role of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not list its permission templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed in without one is treated as if they did not have this role.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneData</name>
    <message>
        <source>Check it in the program that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts with damaged or no geometry are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no geometry that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchListModel</name>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message>
        <source>%1 (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this tag and must lose it before it can be changed the next time. Deleting cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still has tags: only a type without any can be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tag types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tag type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets need one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets without one can no longer be saved until they get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create tag type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tag belongs to a type. Assets can be made to need a tag of a type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every asset needs a tag of this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tag type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a tag type first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag types yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for the whole library; it cannot change later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1 created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag type %1 created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag type saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags group assets across databases: a material, a state, a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a tag cannot change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a type cannot change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand on %1, counted by tag, which must lose them before they can be changed the next time. Deleting cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPages</name>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>%1 is turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ and 10 to 15 digits, without spaces, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account lets somebody sign in to the server of this library with a password. The desktop opens a library of its own without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 3 letters, digits or . - _ + @, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it over. It counts for seven days and must be changed at the first sign-in. It is shown only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must set password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People sign in to this server through an identity provider. Accounts and passwords are managed there; what its users may do is decided here, under User roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset password...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the password of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as +4930123456789. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as maker@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account goes, and with it its roles and sessions. Its API keys are turned off. What the user made stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts go, and with them their roles and sessions. Their API keys are turned off. What the users made stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old password and the second factor count no more, and all sessions end. You get a temporary password to hand over; the user sets a new one at the next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary password was mailed to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user can no longer sign in, and all sessions end at once. Roles and everything else stay; the account can be turned on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a user of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning it off ends all sessions of the user at once and keeps everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users are kept elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the user signs in with, often an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a role this user may do nothing. Give one under User roles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>--language takes en, de or qps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme takes dark or light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to this VAMS server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the token or API key for --server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this library folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark or light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, de or qps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::Error</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::api</name>
    <message>
        <source>Ask an administrator for the right to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is that of a VAMS server of a supported version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the page; it may have been moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server's answer could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::demo</name>
    <message>
        <source>A temporary file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing databases and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by Impeller 212</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo library is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no bucket for files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::desktop::Desktop</name>
    <message>
        <source>Connecting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the demo library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::remote</name>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer as a web server does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a VAMS server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name may not consist of dots only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator to check the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator to correct the server's own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is that of a VAMS server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this computer is online and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this computer is online, or try again when the server is less busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and that this computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the port, and that the server is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and this computer's date. If both are right, ask the administrator about the server's certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in the settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again, without line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address such as https://vams.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address at which you open VAMS in the browser, or that of its API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh to see whether the change was made, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file became shorter while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed on the server while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not accept the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way to %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server handed out a link that cannot be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server points to an address without encryption, although the connection to it is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token holds characters that no token has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until no other program writes to it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::server</name>
    <message>
        <source>%1:%2 cannot be listened on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate of the chain cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address list takes networks such as 192.168.0.0/16 or 2001:db8::/32, addresses, and ranges FIRST-LAST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port, or stop the program that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the token file is not "token,user[,mfa]" with a token of at least 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on this machine may read the %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: chmod 600 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store it without one: openssl pkey -in KEY -out NEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no private key in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the web site holds no index.html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key has a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key is not that of the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::text</name>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::transfer</name>
    <message>
        <source>%1 arrived instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files were not downloaded. %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files were not uploaded. %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link on the way leads out of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preview may have at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preview must be one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or remove the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the kind %1 are never accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would have the same name as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name holds characters that are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its path holds an empty name, "." or "..".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its path is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes that arrived are not those of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has room for %1, but %2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed on disk while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to a folder that is included already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview of an asset is one picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no more uploads for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server's answer does not fit this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more files than can be uploaded at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database accepts only: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment; it is being read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; the file may just have been replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload its folders one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until no other program writes to it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link is in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::AccessPanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who it is about: you see which constraint decides, and why the others do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role counts for this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles that count: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not tell why it allows or denies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With second factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steel, cast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::ApiKeysPage</name>
    <message>
        <source>%1 API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no role, so a key could do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or write a user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to the program that shall use it. It is shown only now; if it is lost, delete it and make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts to the end of that day, UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the program that will use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that use it are refused at once. This cannot be undone; turning it off can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may do what this user may do, and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an API key of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned off, it is refused until it is turned on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an API key a program works on the server as one of its users, without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetChoice</name>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an asset by its name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetHeader</name>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived on %1. It can be looked at, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This asset is archived. It can be looked at, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetInspector</name>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an asset to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetListModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetListVerbs</name>
    <message>
        <source>%1 archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with all earlier revisions go. This cannot be undone; to be able to restore, archive instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An asset belongs to a database: create one first (Ctrl+Shift+N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetPage</name>
    <message>
        <source>%1 (revision %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>All revisions go, those of archived files in chosen folders too. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n items for good?</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview picture of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder with this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload a folder to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a word or two.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetPicker</name>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No asset of %1 has this in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assets could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetTabs</name>
    <message>
        <source>Parts of the asset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::AssetVerbs</name>
    <message>
        <source>%1 archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files go with all their revisions. This cannot be undone.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execution recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The asset is as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::AuditFilterBar</name>
    <message>
        <source>All logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From and to...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::AuditPage</name>
    <message>
        <source>%1 requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every row of every log...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request that was answered stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the rows of the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a part of a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a text in the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hash, and that of the row before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people do with rights, files and metadata stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::BrowsePage</name>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived assets wait here until they are restored or deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a database, or open one and drop files into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders here, or choose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of assets were searched in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No asset is called "%1"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assets in %1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assets yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::BrowseTools</name>
    <message>
        <source>Size of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures  Ctrl+wheel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::CallBatch</name>
    <message>
        <source>%1 of %2 could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are done. Try again to do what is left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::ChainDialog</name>
    <message>
        <source>%1 of %2 logs are not as they were written. Keep a copy of the library before anything else, and find out who could write its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the audit logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row builds on the one before it: nothing was changed, added or taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::ChipField</name>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::CommentEditor</name>
    <message>
        <source>%1 sends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::CommentRow</name>
    <message>
        <source>Delete the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written about version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::CommentsTab</name>
    <message>
        <source>About version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this comment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a version first: comments are about one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody will see it any more. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written about an archived asset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first one below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::ConnectDialog</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in memory only, until you close the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web address of the VAMS server or of its API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token or API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an address such as https://vams.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::ConstraintDialog</name>
    <message>
        <source>A constraint has this id already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one criterion to one of the two lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits, spaces and . - _, up to 256 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or when any of these is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two separate rules: an object is meant if it meets the whole first list, or anything of the second. Values are regular expressions: .* is anything, \. is a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all of these are true</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::ConstraintsPage</name>
    <message>
        <source>%1 constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A constraint allows or denies roles and users something with certain objects. What no constraint allows is denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a new one...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No constraints yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it allows is allowed no more, what it denies may be possible again. This counts at once and cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::CoverPicture</name>
    <message>
        <source>Picture of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::CriteriaEditor</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add criterion: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GLOBAL is written in capitals, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criteria: this rule is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::CrumbBar</name>
    <message>
        <source>Where you are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::DatabaseDialog</name>
    <message>
        <source>"%1" is no extension: write .glb, .obj and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, folder %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 letters; these are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between %1 and %2 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of kind %1 are never taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the database's id and cannot change later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only letters, digits, - and _, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only metadata that a schema describes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these kinds of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as .glb, .obj, .png. Empty: all kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of a database cannot change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is longer than %1 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name GLOBAL is taken by the program itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its files are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least %1 letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::DatabaseListModel</name>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::DatabaseUpload</name>
    <message>
        <source>%1 of %2 assets are not complete. The first: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::DatabasesPage</name>
    <message>
        <source>%1 databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database holds the assets of a project or a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database %1 deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete database %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No databases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an empty database can be deleted. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::DownloadFlow</name>
    <message>
        <source>%1 downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would run as a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files downloaded</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Choose a program for this kind in the settings of the system, or download the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Download %n files</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Download it and look at it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program is set for files such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::EditAssetDialog</name>
    <message>
        <source>At most %1 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 letters; these are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributable: its files may be downloaded and shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the asset a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least %1 letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::ErrorPanel</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::ExecutionsPage</name>
    <message>
        <source>%1 executions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was executed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a workflow over an asset or a file, or give a workflow the kinds of files that start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow and file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::ExistingDialog</name>
    <message numerus="yes">
        <source>%1 of %n files are already there</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both: the new ones get a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::ExpiryField</name>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In half a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is over: the key would not work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::FacetPanel</name>
    <message>
        <source>%1: show all %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::FacetRow</name>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::FactsPanel</name>
    <message>
        <source>Content id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::FileCache</name>
    <message>
        <source>%1 are too much to fetch for a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk that holds %1, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::FileDelegate</name>
    <message>
        <source>LOD %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::FileDetails</name>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Content id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the content id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in the asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::FileNames</name>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot begin with a space, or end with a space or a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot hold %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot hold control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the kind %1 are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names with “%1” are kept for preview pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name has a meaning of its own on disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows keeps this name for a device.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::FileRowDelegate</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::FileTileDelegate</name>
    <message>
        <source>%1 · revision %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Archived · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::FileTreeModel</name>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::FileTreePanel</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder, upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has “%1” in its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show archived files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tree shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::FileVerbs</name>
    <message>
        <source>%1 archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>A folder cannot go into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder %1 made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview picture removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier revision of %1 is the newest now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of %1 is as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the top folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::FilesTab</name>
    <message>
        <source>Drop files or folders here, or choose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files in this asset yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::FolderDialog</name>
    <message>
        <source>Another asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::FolderModel</name>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::FolderPanel</name>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Drop files or folders here to add them to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders here, or choose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in other folders may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::FolderPathField</name>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::FoldersPage</name>
    <message>
        <source>%1 buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files were not seen the last time. They come back when they are there again; their assets and metadata stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also delete its assets and their metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buckets and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder or write its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the folder's own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder registered; its files are being listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder unregistered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was moved or its drive has another letter now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folders registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the machine that holds the library. Its files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files in %1 stay untouched. Their assets and metadata stay in the library without content until the folder is registered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of a registered folder stay where they are: nothing in it is ever written, moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be reached. Nothing in it is lost: it comes back with its drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no place for files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregister %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its assets are listed. Empty: one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::FollowButton</name>
    <message>
        <source>Be told when this asset changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should messages go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever follows an asset needs an e-mail address, and %1 has none yet. It is kept in your profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are told when this asset changes. Click to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::FormDialog</name>
    <message>
        <source>At most %1 letters; these are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between %1 and %2 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only letters, digits, - and _, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least %1 letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::JobRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::JobRunner</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::JobsPanel</name>
    <message>
        <source>Clear finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running. Uploads and downloads show here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::LinkAliasDialog</name>
    <message>
        <source>Alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias of the link to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::LinksTab</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more that you may not see</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n that you may not see</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Add link...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An asset cannot be above and below another at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit alias...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to %1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of an archived asset are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what this asset is made of, what it is a part of, or what belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are there again when it is restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::MainWindow</name>
    <message>
        <source>%1 jobs are under way and would stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 job is under way and would stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit while jobs are running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAMS Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, Qt %2
A native desktop for visual assets: models, point clouds, CAD and images, in a library on this computer or on a VAMS server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::MetadataModel</name>
    <message>
        <source>A value is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controlled list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::MetadataPanel</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what one should know of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata or attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database takes only the names of its schemas.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::MetadataSection</name>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::NavRow</name>
    <message>
        <source>%1, %2 assets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::NewAssetDialog</name>
    <message>
        <source>Create asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributable: its files may be downloaded and shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, for somebody who searches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::NewLibraryDialog</name>
    <message>
        <source>Choose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files you upload are kept here. Choose a disk with room; a local one is fastest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the library a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole path of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the library goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::NewLinkDialog</name>
    <message>
        <source>Add link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child: it is a part of this asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. Tells apart several links between the same two assets, such as "left" and "right".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent: this asset is a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related: the two belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other asset is its</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::PageArea</name>
    <message>
        <source>The link may come from another version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page "%1"</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::PipelineDialog</name>
    <message>
        <source>Address of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All databases (GLOBAL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also update the %1 workflows that use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also update the workflow that uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be changed. Make a new one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: none is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EventBridge event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is called as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its ARN. Empty: the default bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name. Empty: the server makes a sample function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQS queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as .glb, or .all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as .usd. May be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it reports back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it they go on with what it was: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::PipelinesPage</name>
    <message>
        <source>%1 is enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is off; workflows with it do not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pipelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipeline is a program that works on files. Workflows call pipelines one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable, or switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pipelines yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that a workflow uses cannot be deleted. What is called stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a pipeline with this pipelineId already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::RecentCard</name>
    <message>
        <source>%1 assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::RecordDetails</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::RecordList</name>
    <message>
        <source>%1 deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each word must stand in one of the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your roles has the right %1. Ask an administrator for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches "%1"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches what is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading, %1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen the time or take a filter away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::RefusedDialog</name>
    <message numerus="yes">
        <source>%n files cannot be uploaded</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent yet. The others are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file cannot be uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Upload the other %n</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::ResourceSummary</name>
    <message>
        <source>%1 need a look, at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all well at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 of database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 blobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 databases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::ResourcesPage</name>
    <message>
        <source>%1 messages are tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message is tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in AWS; ours alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open buckets and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library says nothing of its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try dead messages again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::RevertVersionDialog</name>
    <message numerus="yes">
        <source>%n files of this version become the newest revisions again, and a new version holds them. Revisions made since stay in the history of each file; files that the version does not hold stay as they are.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Bring the metadata of that time back as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata and attributes of the asset and of these files are replaced. Create a version first if what they are now is to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::RevisionsList</name>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make revision %1 the current one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the revisions...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::RightButton</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. A click takes the next of none, allow and deny.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::RightsEditor</name>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a role or user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow or deny %1 something, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 3 letters, digits or . - _ + @, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the role or user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role or user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::RolesPage</name>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role is a name that users have and that constraints give rights to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply permission template...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraints that name it stay and give their rights to nobody. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts only with a second factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 and take it from its users?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete and take it from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import one there, or make the constraints here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in use by %1. They keep their other roles. Constraints that name it stay and give their rights to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known there as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits, spaces and . - _, up to 256 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in another directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user has this role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the role stands for a group elsewhere. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights given to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role %1 deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a role of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not list its permission templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed in without one is treated as if they did not have this role.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::RuleCard</name>
    <message>
        <source>Allows %1, when %2 its criteria hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denies %1, when %2 its criteria hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this constraint in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::RunDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of the asset, or the whole asset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workflow for this database yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version records the execution and does not run it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workflow is for assets of %1; this one is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of its name and choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::SchemaDialog</name>
    <message>
        <source>All databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these kinds of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as .glb, .usd. Empty: all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::SchemaFieldsEditor</name>
    <message>
        <source>Add field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people will fill in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::SchemaFieldsModel</name>
    <message>
        <source>%1 needs %2, which is no other field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs its choices, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each field needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default of %1 is none of its choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two fields %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::SchemasPage</name>
    <message>
        <source>%1 schemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schema says which metadata databases, assets, files or links should have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata keeps its values, but nothing demands or checks them any more. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata schemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No schemas yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::SearchBar</name>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::SearchField</name>
    <message>
        <source>Search assets, files and metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::SearchListModel</name>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::SearchPage</name>
    <message>
        <source>%1, the first %2 are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets can be found by their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, descriptions, tags and metadata of assets and files are searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search assets and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search is switched off on this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in its asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters may leave out what you are looking for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer or shorter words: a part of a word is enough, and any of several words is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::SearchRowDelegate</name>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::SecretDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Put it where it is safe; it cannot be shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it first, or say that you have: it cannot be shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be shown again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::SessionFrame</name>
    <message>
        <source>%1 - %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::SideBar</name>
    <message>
        <source>%1, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::StateView</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::StatusStrip</name>
    <message>
        <source>%1 jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 jobs failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 job failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the running jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::StepsEditor</name>
    <message>
        <source>%1 is a pipeline of %2. Use those of this database or of GLOBAL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.  %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move step down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pipelines in this database yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::SubscriptionsPage</name>
    <message>
        <source>%1 assets are followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no user id or e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 asset is followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its subscribers are told no more. The asset stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of its files and versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an asset or subscriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one subscriber.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody follows an asset yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribers are told whenever files or versions of an asset change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribers saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of its name and choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ids or e-mail addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscriber</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::SuggestionModel</name>
    <message>
        <source>%1, asset %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, file of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1 results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::TagField</name>
    <message>
        <source>%1   %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be made a tag: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2
Click to take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer a tag: %1. Take it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed, a tag of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find a tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::TagsPage</name>
    <message>
        <source>%1 (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this tag and must lose it before it can be changed the next time. Deleting cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still has tags: only a type without any can be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tag types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tag type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets need one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets without one can no longer be saved until they get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create tag type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tag belongs to a type. Assets can be made to need a tag of a type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every asset needs a tag of this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tag type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a tag type first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag types yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for the whole library; it cannot change later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1 created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag type %1 created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag type saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags group assets across databases: a material, a state, a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a tag cannot change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a type cannot change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand on %1, counted by tag, which must lose them before they can be changed the next time. Deleting cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::TakenDialog</name>
    <message>
        <source>%1 is already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files are already there</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both: the new ones get another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::TemplateDialog</name>
    <message>
        <source>%1 constraints will be added for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 constraint will be added for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give rights to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has no permission templates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::TopBar</name>
    <message>
        <source>Library: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::UndoCommands</name>
    <message>
        <source>Could not be undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::UploadDialog</name>
    <message>
        <source>%1 files cannot be uploaded and are left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file cannot be uploaded and is left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One asset for each file (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One asset with all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::UploadFlow</name>
    <message numerus="yes">
        <source>%n files uploaded to %1</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Preview picture of %1 set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Upload %n files to %1</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>vams::ui::UserRolesPage</name>
    <message>
        <source>%1 users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user without a role may do nothing at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All roles are taken from these users, who can then do nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All roles are taken from this user, who can then do nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 3 letters, digits or . - _ + @, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a user or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give roles to a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a role yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of %1 saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id the user signs in with, such as an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user has roles already: edit them in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::UserSessions</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not tell of sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::UsersPage</name>
    <message>
        <source>%1 is turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ and 10 to 15 digits, without spaces, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account lets somebody sign in to the server of this library with a password. The desktop opens a library of its own without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 3 letters, digits or . - _ + @, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it over. It counts for seven days and must be changed at the first sign-in. It is shown only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People sign in to this server through an identity provider. Accounts and passwords are managed there; what its users may do is decided here, under User roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset password...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the password of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as +4930123456789. May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as maker@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account goes, and with it its roles and sessions. Its API keys are turned off. What the user made stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts go, and with them their roles and sessions. Their API keys are turned off. What the users made stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old password and the second factor count no more, and all sessions end. You get a temporary password to hand over; the user sets a new one at the next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary password was mailed to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user can no longer sign in, and all sessions end at once. Roles and everything else stay; the account can be turned on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a user of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning it off ends all sessions of the user at once and keeps everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users are kept elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the user signs in with, often an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a role this user may do nothing. Give one under User roles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::VersionBar</name>
    <message numerus="yes">
        <source>%1
%n files, by %2, %3</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>. %n files were deleted for good and are missing</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Current files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show archived versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are as in %1 again; that is version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::VersionDialog</name>
    <message>
        <source>%1 has this alias; asked for by it, neither would be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this version can be asked for by this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version keeps the files and the metadata as they are now. It copies no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias, if it has a name of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 letters; these are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::ViewerPage</name>
    <message>
        <source>%1 is not in this asset any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3D model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been renamed, moved or archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be shown as what its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::WelcomePage</name>
    <message>
        <source>A folder on this computer for your assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a library folder, Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a library folder here to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the demo library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries you open appear here with their pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models, clouds and drawings, nothing to set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library matches "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with a VAMS server, by token or API key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::WorkflowDialog</name>
    <message>
        <source>%1 is no ending of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All databases (GLOBAL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts by itself for files that come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as .glb,.obj, or all. Empty: never by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a comma too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They work one after the other, from top to bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word is taken. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::ui::WorkflowsPage</name>
    <message>
        <source>%1 workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workflow hands a file to pipelines, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execution recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workflows yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run workflow...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts by itself for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a workflow with this workflowId already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it did stays, and so do its pipelines. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::viewers::CachedThumbnailService</name>
    <message>
        <source>There is no picture of this kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::viewers::FindBar</name>
    <message>
        <source>%1 of %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::viewers::HexViewer</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no viewer for %1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no viewer for this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::viewers::ImageViewer</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 colours, indexed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 bits a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it in the program that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given, shown as sRGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RGB with alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no picture that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greyscale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::viewers::MeshViewer</name>
    <message>
        <source>%1 × %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3D models cannot be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide back faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orthographic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics driver offers no OpenGL 3.3. Installing or updating the driver helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model to take a picture of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triangles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wireframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z axis points up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::viewers::MeshViewport</name>
    <message>
        <source>Orthographic · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perspective · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::viewers::ReaderText</name>
    <message numerus="yes">
        <source>%n vertices without a valid position were left out.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>3D model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face names a vertex that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the OBJ text ends early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of the PLY file has an impossible length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of the PLY file has numbers with fractions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node names a mesh that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a glTF buffer lies outside of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sparse accessor points outside of its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A texture is stored in a form that cannot be read (KTX2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vertex of the STL text has no three numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An accessor of the glTF file has an impossible size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An accessor of the glTF file has an impossible stride.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An accessor of the glTF file has an unknown number type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An accessor of the glTF file has an unknown shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An accessor of the glTF file has the wrong shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the graphics driver or Mesa's software renderer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement of skeletons is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBJ model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program that made it, and export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with another viewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLY model or cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STL model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GLB file does not start with its JSON part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON part of the glTF file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OBJ text has a word where a number belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PLY header is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PLY header names a type that does not exist: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PLY header names an encoding that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PLY header names too many properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PLY text has a word where a number belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes are not those of a %1 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file "%1" with the geometry is missing beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: its reader gave a broken answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not start as a PLY file does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not tell its glTF version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends early or points outside of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends early: %1 of %2 bytes are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends early: it announces %1 triangles and holds %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends early: it announces more data than it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends early: its last triangle is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no triangles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds nothing that can be shown in 3D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or of an unknown version (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too short to be an STL model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file needs more memory than this program may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glTF file refers to entry %1 of "%2", which does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glTF member "%1" has the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the PLY file has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper program that reads files did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indices of the glTF file are not whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indices of the glTF file have the wrong shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The material file "%1" is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meshes are compressed with Draco.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meshes are compressed with meshopt, which cannot be read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has more vertices than can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is too large for a thumbnail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes of the glTF file form a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The positions of a mesh are incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader does not know this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the thumbnail is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texture "%1" cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texture "%1" is missing or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texture "%1" is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vertices of the PLY file have no positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vertices of the PLY file hold lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no viewer for this kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to draw this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to show this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no 3D model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a %1 file: its bytes are a %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the old glTF version 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no OpenGL 3.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glTF model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glTF version %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs more memory than it may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its reader crashed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its reader gave a broken answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no shared memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::viewers::SceneWindow</name>
    <message>
        <source>Show the view on screen and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 3D view gave no picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::viewers::StatusPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vams::viewers::TextViewer</name>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
