-- Counts that stay when people go (anonymous): what is counted, of which site or event, in which month, which part.
CREATE TABLE "past_count" (
    "measure" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "site_id" TEXT NOT NULL DEFAULT '',
    "part" TEXT NOT NULL DEFAULT '',
    "count" INTEGER NOT NULL,
    CONSTRAINT "past_count_pkey" PRIMARY KEY ("measure", "month", "site_id", "part")
);

-- A registration and its results without the person.
CREATE TABLE "past_registration" (
    "id" BIGSERIAL NOT NULL,
    "event_id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "invited" BOOLEAN NOT NULL,
    "answered" BOOLEAN NOT NULL,
    "talks" INTEGER NOT NULL,
    "interest" BOOLEAN NOT NULL,
    "trial" BOOLEAN NOT NULL,
    "hired" BOOLEAN NOT NULL,
    CONSTRAINT "past_registration_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "past_registration_event_id_idx" ON "past_registration"("event_id");
ALTER TABLE "past_registration" ADD CONSTRAINT "past_registration_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A period of the house in place of the shipped one.
CREATE TABLE "retention_period" (
    "kind" TEXT NOT NULL,
    "days" INTEGER NOT NULL,
    "set_by" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "retention_period_pkey" PRIMARY KEY ("kind")
);
ALTER TABLE retention_period ADD CONSTRAINT retention_days CHECK (days BETWEEN 1 AND 4000);

-- A person who will be erased: announced on a day, or held until a day for a reason.
CREATE TABLE "retention_notice" (
    "candidate_id" TEXT NOT NULL,
    "announced_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "retention_notice_pkey" PRIMARY KEY ("candidate_id")
);
CREATE TABLE "retention_hold" (
    "candidate_id" TEXT NOT NULL,
    "until" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "held_by" TEXT NOT NULL,
    "held_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "retention_hold_pkey" PRIMARY KEY ("candidate_id")
);
ALTER TABLE retention_hold ADD CONSTRAINT hold_has_reason CHECK (length(reason) > 0);
ALTER TABLE "retention_notice" ADD CONSTRAINT "retention_notice_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "retention_hold" ADD CONSTRAINT "retention_hold_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One night of retention: what went, how many.
CREATE TABLE "retention_run" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "gone" JSONB NOT NULL,
    CONSTRAINT "retention_run_pkey" PRIMARY KEY ("id")
);

CREATE TRIGGER x_history AFTER INSERT OR UPDATE OR DELETE ON retention_period FOR EACH ROW EXECUTE FUNCTION write_history('retention_period', 'kind', 'set_by set_at');
CREATE TRIGGER x_history AFTER INSERT OR UPDATE OR DELETE ON retention_hold FOR EACH ROW EXECUTE FUNCTION write_history('retention_hold', 'candidate_id', 'reason held_at');

-- Rows that go with their parent are told after the parent's own entry: what they said is not written then.
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
      CASE WHEN TG_ARGV[0] = TG_TABLE_NAME
        OR EXISTS (SELECT FROM history h WHERE h.entity = TG_ARGV[0] AND h.row_id = row_data ->> TG_ARGV[1] AND h.action = 'deleted')
      THEN NULL ELSE row_data - skip END);
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
