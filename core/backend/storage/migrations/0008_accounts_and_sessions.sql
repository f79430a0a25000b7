-- Local accounts, their sessions, and what API keys lacked.

-- Who may sign in with a password. A row of users is a profile: everybody has one, accounts or not.
CREATE TABLE accounts (
    user_id TEXT PRIMARY KEY,
    email TEXT NOT NULL,
    phone TEXT,
    status TEXT NOT NULL CHECK (status IN ('FORCE_CHANGE_PASSWORD', 'CONFIRMED')),
    enabled INTEGER NOT NULL DEFAULT 1,
    password_hash TEXT NOT NULL DEFAULT '',
    password_until INTEGER NOT NULL DEFAULT 0,
    totp_secret TEXT NOT NULL DEFAULT '',
    totp_pending TEXT NOT NULL DEFAULT '',
    totp_last_step INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    modified_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE users DROP COLUMN phone;
ALTER TABLE users DROP COLUMN status;
ALTER TABLE users DROP COLUMN enabled;
ALTER TABLE users DROP COLUMN password_hash;
ALTER TABLE users DROP COLUMN totp_secret;

INSERT INTO accounts (user_id, email, status, created_at, modified_at)
    SELECT value, '', 'FORCE_CHANGE_PASSWORD', strftime('%Y-%m-%dT%H:%M:%S.000000+00:00', 'now'),
        strftime('%Y-%m-%dT%H:%M:%S.000000+00:00', 'now')
    FROM library WHERE name = 'admin';

DROP TABLE user_sessions;
CREATE TABLE sessions (
    session_id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES accounts (user_id) ON DELETE CASCADE,
    mfa INTEGER NOT NULL,
    client TEXT NOT NULL,
    address TEXT NOT NULL,
    created_at TEXT NOT NULL,
    last_used_at TEXT NOT NULL,
    expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_user ON sessions (user_id);

-- Used ones stay as long as the session: one that comes a second time was stolen.
CREATE TABLE refresh_tokens (
    token_hash TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES sessions (session_id) ON DELETE CASCADE,
    is_used INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX refresh_tokens_by_session ON refresh_tokens (session_id);

-- Wrong attempts by hash of the user's name or address, whether there is such a user or not. Times are seconds since 1970.
CREATE TABLE sign_in_attempts (
    subject TEXT PRIMARY KEY,
    attempts INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    locked_until INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX sign_in_attempts_by_time ON sign_in_attempts (last_at);

ALTER TABLE api_keys ADD COLUMN last_used_at TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX api_keys_by_name ON api_keys (api_key_name);
