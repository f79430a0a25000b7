-- The contract names a subscription by the id of its asset alone. Which asset that was is kept
-- beside it, so that another one of this id, in another database, takes no notices away.
ALTER TABLE subscriptions ADD COLUMN database_id TEXT NOT NULL DEFAULT '';
UPDATE subscriptions SET database_id = coalesce(
    (SELECT a.database_id FROM assets a WHERE a.asset_id = subscriptions.entity_id
     ORDER BY a.archived_at IS NOT NULL, a.database_id LIMIT 1), '');
