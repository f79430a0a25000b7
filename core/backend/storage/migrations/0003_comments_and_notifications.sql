-- A deleted comment stays as a row: its id may be used again, and then takes the row over.
ALTER TABLE comments ADD COLUMN deleted_at TEXT;

CREATE INDEX notifications_unread ON notifications (user_id) WHERE read_at IS NULL;
