-- The record of changes: no change without an actor, rows are only added, and each is chained to the one before by SHA-256.

ALTER TABLE "history"
  ADD COLUMN "salt" UUID DEFAULT gen_random_uuid(),
  ADD COLUMN "content_hash" BYTEA,
  ADD COLUMN "seq" BIGINT,
  ADD COLUMN "previous" BYTEA,
  ADD COLUMN "hash" BYTEA,
  ADD COLUMN "redacted_at" TIMESTAMPTZ(3);
CREATE UNIQUE INDEX "history_seq_key" ON "history"("seq");
CREATE INDEX "history_at_idx" ON "history"("at");
CREATE INDEX "history_actor_id_idx" ON "history"("actor", "id");
CREATE INDEX "history_unsealed" ON "history" ("id") WHERE hash IS NULL;

-- Result of the last looks at the whole chain.
CREATE TABLE "chain_check" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "redacted" INTEGER NOT NULL,
    "open" INTEGER NOT NULL,
    "head" TEXT,
    "fault" JSONB,
    CONSTRAINT "chain_check_pkey" PRIMARY KEY ("id")
);

-- What an entry says, as a salted digest: the values can go later (erasure of a person) and the chain still holds.
CREATE FUNCTION history_content(salt uuid, changes jsonb) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(convert_to(coalesce(salt::text, ''), 'UTF8') || sha256(convert_to(coalesce(changes::text, ''), 'UTF8')))
$$;

-- Gives sealed places in the chain to entries that are committed, in the order of their ids; one sealer at a time, whoever calls.
CREATE FUNCTION seal_history(most integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  entry record;
  last_seq bigint;
  last_hash bytea;
  content bytea;
  done integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(7214093);
  SELECT h.seq, h.hash INTO last_seq, last_hash FROM history h WHERE h.seq IS NOT NULL ORDER BY h.seq DESC LIMIT 1;
  last_seq := coalesce(last_seq, 0);
  last_hash := coalesce(last_hash, sha256('joint-employer-service record 1'::bytea));
  FOR entry IN SELECT * FROM history h WHERE h.hash IS NULL ORDER BY h.id LIMIT most LOOP
    content := coalesce(entry.content_hash, history_content(entry.salt, entry.changes));
    last_seq := last_seq + 1;
    UPDATE history SET seq = last_seq, previous = last_hash, content_hash = content,
      hash = sha256(last_hash
        || sha256(convert_to(last_seq::text, 'UTF8'))
        || sha256(convert_to(entry.id::text, 'UTF8'))
        || sha256(convert_to((extract(epoch FROM entry.at) * 1000)::bigint::text, 'UTF8'))
        || sha256(convert_to(entry.actor, 'UTF8'))
        || sha256(convert_to(entry.entity, 'UTF8'))
        || sha256(convert_to(entry.row_id, 'UTF8'))
        || sha256(convert_to(entry.action, 'UTF8'))
        || content)
    WHERE id = entry.id RETURNING hash INTO last_hash;
    done := done + 1;
  END LOOP;
  RETURN done;
END $$;

-- Entries stay as they are. Allowed are the seal, once; taking the values out, once; and what the writing transaction itself still does.
CREATE FUNCTION keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (NEW.id, NEW.at, NEW.actor, NEW.entity, NEW.row_id, NEW.action) IS NOT DISTINCT FROM (OLD.id, OLD.at, OLD.actor, OLD.entity, OLD.row_id, OLD.action) THEN
      IF OLD.hash IS NULL AND NEW.hash IS NOT NULL AND NEW.changes IS NOT DISTINCT FROM OLD.changes AND NEW.salt IS NOT DISTINCT FROM OLD.salt
        AND NEW.redacted_at IS NOT DISTINCT FROM OLD.redacted_at THEN RETURN NEW; END IF;
      IF OLD.redacted_at IS NULL AND NEW.redacted_at IS NOT NULL AND NEW.changes IS NULL AND NEW.salt IS NULL AND NEW.content_hash IS NOT NULL
        AND NEW.content_hash = coalesce(OLD.content_hash, history_content(OLD.salt, OLD.changes))
        AND (NEW.seq, NEW.previous, NEW.hash) IS NOT DISTINCT FROM (OLD.seq, OLD.previous, OLD.hash) THEN RETURN NEW; END IF;
    END IF;
    IF OLD.hash IS NULL AND NEW.hash IS NULL AND EXISTS (SELECT FROM history h WHERE h.id = OLD.id
      AND h.xmin::text::bigint = pg_current_xact_id()::text::bigint & 4294967295) THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'The record of changes is only added to: % is refused', TG_OP USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER a_keep BEFORE UPDATE OR DELETE ON history FOR EACH ROW EXECUTE FUNCTION keep_history();
CREATE TRIGGER a_keep_all BEFORE TRUNCATE ON history FOR EACH STATEMENT EXECUTE FUNCTION keep_history();

-- Who acts in this transaction. A change that the record keeps fails where nobody is named; test databases switch that off.
CREATE FUNCTION acting() RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE who text := nullif(current_setting('app.actor', true), '');
BEGIN
  IF who IS NOT NULL THEN RETURN who; END IF;
  IF current_setting('app.require_actor', true) = 'off' THEN RETURN 'system'; END IF;
  RAISE EXCEPTION 'no actor: a change that the record keeps needs app.actor in its transaction' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE OR REPLACE FUNCTION write_history() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  skip text[] := string_to_array(TG_ARGV[2], ' ');
  changed jsonb;
  row_data jsonb;
BEGIN
  IF TG_OP = 'INSERT' THEN
    row_data := to_jsonb(NEW);
    INSERT INTO history (actor, entity, row_id, action, changes)
    VALUES (acting(), TG_ARGV[0], row_data ->> TG_ARGV[1], CASE WHEN TG_ARGV[0] = TG_TABLE_NAME THEN 'created' ELSE TG_TABLE_NAME || '_added' END,
      CASE WHEN TG_ARGV[0] = TG_TABLE_NAME THEN NULL ELSE row_data - skip END);
  ELSIF TG_OP = 'DELETE' THEN
    row_data := to_jsonb(OLD);
    INSERT INTO history (actor, entity, row_id, action, changes)
    VALUES (acting(), TG_ARGV[0], row_data ->> TG_ARGV[1], CASE WHEN TG_ARGV[0] = TG_TABLE_NAME THEN 'deleted' ELSE TG_TABLE_NAME || '_removed' END,
      CASE WHEN TG_ARGV[0] = TG_TABLE_NAME THEN NULL ELSE row_data - skip END);
  ELSE
    row_data := to_jsonb(NEW);
    SELECT jsonb_object_agg(n.key, jsonb_build_array(o.value, n.value)) INTO changed
    FROM jsonb_each(row_data) n JOIN jsonb_each(to_jsonb(OLD)) o USING (key)
    WHERE n.value IS DISTINCT FROM o.value AND NOT (n.key = ANY (skip));
    IF changed IS NOT NULL THEN
      INSERT INTO history (actor, entity, row_id, action, changes) VALUES (acting(), TG_ARGV[0], row_data ->> TG_ARGV[1], 'changed', changed);
    END IF;
  END IF;
  RETURN NULL;
END $$;

-- Rows that went are entries as well; what the record said of their values goes with them, salt included.
CREATE FUNCTION forget_history(of_entity text, of_row text) RETURNS void LANGUAGE sql AS $$
  UPDATE history SET content_hash = coalesce(content_hash, history_content(salt, changes)), changes = NULL, salt = NULL, redacted_at = now()
  WHERE entity = of_entity AND row_id = of_row AND redacted_at IS NULL AND changes IS NOT NULL
$$;
CREATE FUNCTION forget_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM forget_history(TG_ARGV[0], OLD.id);
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION bury() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO tombstone (entity, row_id, changed_xid) VALUES (TG_ARGV[0], OLD.id, pg_current_xact_id()::text::bigint)
  ON CONFLICT (entity, row_id) DO UPDATE SET changed_xid = excluded.changed_xid;
  PERFORM forget_history(TG_ARGV[0], OLD.id);
  RETURN OLD;
END $$;

DO $$
DECLARE one text;
BEGIN
  FOREACH one IN ARRAY ARRAY['vacancy', 'candidate', 'employer', 'event', 'registration', 'proposal', 'lead', 'handover'] LOOP
    EXECUTE format('CREATE TRIGGER x_history_deleted AFTER DELETE ON %I FOR EACH ROW EXECUTE FUNCTION write_history(%L, %L, %L)', one, one, 'id', '');
  END LOOP;
  FOREACH one IN ARRAY ARRAY['registration', 'proposal', 'lead', 'handover', 'outcome', 'integration'] LOOP
    EXECUTE format('CREATE TRIGGER y_forget AFTER DELETE ON %I FOR EACH ROW EXECUTE FUNCTION forget_row(%L)', one, one);
  END LOOP;
END $$;

-- Agreements of people, wishes to meet them and short profiles about them are recorded too; protected facts without their values.
CREATE TRIGGER x_history AFTER INSERT OR UPDATE OR DELETE ON consent FOR EACH ROW EXECUTE FUNCTION write_history('consent', 'id', '');
CREATE TRIGGER x_history AFTER INSERT OR UPDATE OR DELETE ON contact_request FOR EACH ROW EXECUTE FUNCTION write_history('contact_request', 'id', 'shown');
CREATE TRIGGER x_history AFTER INSERT OR UPDATE OR DELETE ON profile_sending FOR EACH ROW EXECUTE FUNCTION write_history('profile_sending', 'id', 'shown token_hash');
CREATE TRIGGER y_forget AFTER DELETE ON consent FOR EACH ROW EXECUTE FUNCTION forget_row('consent');
CREATE TRIGGER y_forget AFTER DELETE ON contact_request FOR EACH ROW EXECUTE FUNCTION forget_row('contact_request');
CREATE TRIGGER y_forget AFTER DELETE ON profile_sending FOR EACH ROW EXECUTE FUNCTION forget_row('profile_sending');

CREATE FUNCTION write_protected_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NULL; END IF;
  END IF;
  INSERT INTO history (actor, entity, row_id, action)
  VALUES (acting(), 'candidate', coalesce(NEW.candidate_id, OLD.candidate_id), 'protected_' || CASE TG_OP WHEN 'INSERT' THEN 'added' WHEN 'DELETE' THEN 'removed' ELSE 'changed' END);
  RETURN NULL;
END $$;
CREATE TRIGGER x_history AFTER INSERT OR UPDATE OR DELETE ON candidate_protected FOR EACH ROW EXECUTE FUNCTION write_protected_history();
