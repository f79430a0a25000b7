-- The end of each audit log, changed in the transaction of each append: rows that vanish at either end are found.
-- What retention removed is told by the anchor, the hash that the oldest row that is left builds on.
CREATE TABLE audit_heads (
    log_name TEXT PRIMARY KEY,
    row_count INTEGER NOT NULL,
    last_sequence INTEGER NOT NULL,
    last_hash TEXT NOT NULL,
    last_at TEXT NOT NULL,
    removed_count INTEGER NOT NULL DEFAULT 0,
    anchor_hash TEXT NOT NULL DEFAULT '',
    anchor_at TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
INSERT INTO audit_heads (log_name, row_count, last_sequence, last_hash, last_at)
SELECT e.log_name, g.row_count, e.sequence, e.hash, e.at
FROM (SELECT log_name, count(*) AS row_count, max(sequence) AS last FROM audit_events GROUP BY log_name) g
JOIN audit_events e ON e.sequence = g.last;

-- Lists that begin at a time.
CREATE INDEX audit_events_by_time ON audit_events (at);

-- Counts of tables that are too large to be counted while somebody waits.
CREATE TABLE resource_counts (
    resource_name TEXT PRIMARY KEY,
    item_count INTEGER NOT NULL,
    bytes INTEGER,
    counted_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
