-- Whoever takes a lead holds the firm: two owners never hold one employer at the same time.
ALTER TABLE lead ADD CONSTRAINT lead_one_owner
  EXCLUDE USING gist (employer_id WITH =, owner_id WITH <>, tstzrange(created_at, held_until) WITH &&)
  WHERE (state NOT IN ('won', 'refused', 'dropped'));
