-- AlterTable
ALTER TABLE "event_host" ADD COLUMN     "languages" JSONB;

-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "hours_from" TIMESTAMPTZ(3),
ADD COLUMN     "hours_to" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "talk_plan" (
    "event_id" TEXT NOT NULL,
    "round_minutes" INTEGER NOT NULL DEFAULT 20,
    "change_minutes" INTEGER NOT NULL DEFAULT 5,
    "max_talks" INTEGER NOT NULL DEFAULT 3,
    "breaks" JSONB NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,
    "undo" JSONB,
    "published_at" TIMESTAMPTZ(3),
    "published_by" TEXT,

    CONSTRAINT "talk_plan_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "talk" (
    "id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "registration_id" TEXT NOT NULL,
    "candidate_id" TEXT NOT NULL,
    "employer_id" TEXT NOT NULL,
    "slot_id" TEXT,
    "round" INTEGER NOT NULL,
    "table_no" INTEGER NOT NULL,
    "begins_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "fixed" BOOLEAN NOT NULL DEFAULT false,
    "score" INTEGER NOT NULL,
    "reasons" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "talk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_run" (
    "id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "take_over" BOOLEAN NOT NULL,
    "base_version" INTEGER NOT NULL,
    "seconds" INTEGER NOT NULL DEFAULT 60,
    "asked_by" TEXT NOT NULL,
    "progress" JSONB,
    "result" JSONB,
    "detail" TEXT,
    "beat_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "plan_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency_card" (
    "employer_id" TEXT NOT NULL,
    "industries" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "places" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "pay_from" DOUBLE PRECISION,
    "pay_to" DOUBLE PRECISION,
    "tariff" TEXT,
    "contract" TEXT,
    "hours_from" DOUBLE PRECISION,
    "hours_to" DOUBLE PRECISION,
    "languages" JSONB,
    "notes" TEXT,
    "confirmed_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "agency_card_pkey" PRIMARY KEY ("employer_id")
);

-- CreateIndex
CREATE INDEX "talk_event_id_round_idx" ON "talk"("event_id", "round");

-- CreateIndex
CREATE UNIQUE INDEX "talk_registration_id_employer_id_key" ON "talk"("registration_id", "employer_id");

-- CreateIndex
CREATE INDEX "plan_run_event_id_created_at_idx" ON "plan_run"("event_id", "created_at");

-- AddForeignKey
ALTER TABLE "talk_plan" ADD CONSTRAINT "talk_plan_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talk" ADD CONSTRAINT "talk_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talk" ADD CONSTRAINT "talk_event_id_employer_id_fkey" FOREIGN KEY ("event_id", "employer_id") REFERENCES "event_host"("event_id", "employer_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talk" ADD CONSTRAINT "talk_slot_id_fkey" FOREIGN KEY ("slot_id") REFERENCES "event_slot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_run" ADD CONSTRAINT "plan_run_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_card" ADD CONSTRAINT "agency_card_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Rules of talks that every way in keeps

ALTER TABLE talk_plan ADD CONSTRAINT talk_plan_numbers CHECK (round_minutes BETWEEN 5 AND 240 AND change_minutes BETWEEN 0 AND 120 AND max_talks BETWEEN 1 AND 50);
ALTER TABLE talk ADD CONSTRAINT talk_numbers CHECK (round >= 1 AND table_no >= 1 AND ends_at > begins_at AND score BETWEEN 0 AND 100);
ALTER TABLE registration ADD CONSTRAINT registration_hours CHECK (hours_from IS NULL OR hours_to IS NULL OR hours_from < hours_to);
ALTER TABLE agency_card ADD CONSTRAINT agency_card_contract_known CHECK (contract IN ('permanent', 'fixed_term', 'both'));
ALTER TABLE agency_card ADD CONSTRAINT agency_card_tariff_known CHECK (tariff IN ('gvp_dgb', 'own', 'client', 'none'));
ALTER TABLE agency_card ADD CONSTRAINT agency_card_pay CHECK (pay_from > 0 AND pay_to >= pay_from);

-- One talk at a table and one talk of a person at a time, across all events. Checked at the end of a statement, so that one
-- statement may swap two talks.

ALTER TABLE talk ADD CONSTRAINT talk_table_once
  EXCLUDE USING gist (event_id WITH =, employer_id WITH =, table_no WITH =, tstzrange(begins_at, ends_at) WITH &&)
  DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE talk ADD CONSTRAINT talk_person_once
  EXCLUDE USING gist (candidate_id WITH =, tstzrange(begins_at, ends_at) WITH &&)
  DEFERRABLE INITIALLY IMMEDIATE;

-- One run of the planner an event at a time

CREATE UNIQUE INDEX plan_run_open_once ON plan_run (event_id) WHERE state IN ('waiting', 'running');

INSERT INTO state_step (machine, "from", "to")
SELECT machine, "from", unnest(string_to_array(targets, ' ')) FROM (VALUES
  ('plan_run', '', 'waiting'),
  ('plan_run', 'waiting', 'running cancelled'),
  ('plan_run', 'running', 'done failed cancelled waiting'),
  ('plan_run', 'done', 'applied discarded')
) AS t (machine, "from", targets);
CREATE TRIGGER a_state_step BEFORE INSERT OR UPDATE OF state ON plan_run FOR EACH ROW EXECUTE FUNCTION check_state_step('plan_run');

-- A talk stands only for a person who comes, at a table that exists, inside the event. The rows it rests on are locked against
-- change while the talk is written: who cancels at the same moment waits, and the talk goes with the cancellation.

CREATE FUNCTION talk_stands() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  comes registration%ROWTYPE;
  most int;
  first timestamptz;
  last timestamptz;
  stays boolean := false;
  found_person boolean;
BEGIN
  SELECT * INTO comes FROM registration WHERE id = NEW.registration_id AND event_id = NEW.event_id FOR SHARE;
  found_person := FOUND;
  IF TG_OP = 'UPDATE' THEN stays := NEW.round = OLD.round AND NEW.table_no = OLD.table_no AND NEW.registration_id = OLD.registration_id; END IF;
  IF NOT found_person OR NOT (comes.state IN ('accepted', 'checked_in', 'late') OR (stays AND comes.state IN ('excused', 'no_show'))) OR comes.slot_id IS DISTINCT FROM NEW.slot_id THEN
    RAISE EXCEPTION 'new row for relation "talk" violates check constraint "talk_person_comes"' USING ERRCODE = 'check_violation';
  END IF;
  NEW.candidate_id := comes.candidate_id;
  IF NEW.slot_id IS NULL THEN
    SELECT tables INTO most FROM event_host WHERE event_id = NEW.event_id AND employer_id = NEW.employer_id FOR SHARE;
  ELSE
    SELECT capacity, begins_at, ends_at INTO most, NEW.begins_at, NEW.ends_at FROM event_slot WHERE id = NEW.slot_id;
  END IF;
  IF NEW.table_no > coalesce(most, 0) THEN
    RAISE EXCEPTION 'new row for relation "talk" violates check constraint "talk_table_exists"' USING ERRCODE = 'check_violation';
  END IF;
  SELECT begins_at, ends_at INTO first, last FROM event WHERE id = NEW.event_id;
  IF NEW.begins_at < first OR NEW.ends_at > last THEN
    RAISE EXCEPTION 'new row for relation "talk" violates check constraint "talk_inside_event"' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER b_talk_stands BEFORE INSERT OR UPDATE OF registration_id, event_id, employer_id, slot_id, table_no, begins_at, ends_at ON talk
  FOR EACH ROW EXECUTE FUNCTION talk_stands();

-- What a talk rests on takes it along or frees it: nobody who does not come keeps a table. Excused and missing people keep theirs, since
-- both can be taken back on the day.

CREATE FUNCTION free_talks_of_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM talk WHERE registration_id = NEW.id
    AND (NEW.state NOT IN ('accepted', 'checked_in', 'late', 'excused', 'no_show') OR slot_id IS DISTINCT FROM NEW.slot_id);
  RETURN NULL;
END $$;
CREATE TRIGGER e_talks AFTER UPDATE OF state, slot_id ON registration FOR EACH ROW
  WHEN (OLD.state <> NEW.state OR OLD.slot_id IS DISTINCT FROM NEW.slot_id) EXECUTE FUNCTION free_talks_of_person();

CREATE FUNCTION free_talks_at_tables() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM talk WHERE event_id = NEW.event_id AND employer_id = NEW.employer_id AND slot_id IS NULL AND table_no > NEW.tables;
  RETURN NULL;
END $$;
CREATE TRIGGER e_talks AFTER UPDATE OF tables ON event_host FOR EACH ROW WHEN (NEW.tables < OLD.tables) EXECUTE FUNCTION free_talks_at_tables();

CREATE FUNCTION move_talks_of_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE later interval := NEW.begins_at - OLD.begins_at;
BEGIN
  IF NEW.state = 'cancelled' THEN
    DELETE FROM talk WHERE event_id = NEW.id;
    RETURN NULL;
  END IF;
  DELETE FROM talk WHERE event_id = NEW.id AND slot_id IS NULL AND ends_at + later > NEW.ends_at;
  IF later <> interval '0' THEN
    UPDATE talk SET begins_at = begins_at + later, ends_at = ends_at + later WHERE event_id = NEW.id AND slot_id IS NULL;
    UPDATE registration SET hours_from = hours_from + later, hours_to = hours_to + later
    WHERE event_id = NEW.id AND (hours_from IS NOT NULL OR hours_to IS NOT NULL);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER e_talks AFTER UPDATE OF begins_at, ends_at, state ON event FOR EACH ROW
  WHEN (OLD.begins_at <> NEW.begins_at OR OLD.ends_at <> NEW.ends_at OR (OLD.state <> NEW.state AND NEW.state = 'cancelled'))
  EXECUTE FUNCTION move_talks_of_event();

CREATE FUNCTION move_talks_of_slot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM talk WHERE slot_id = NEW.id AND table_no > NEW.capacity;
  UPDATE talk SET begins_at = NEW.begins_at, ends_at = NEW.ends_at WHERE slot_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER e_talks AFTER UPDATE OF begins_at, ends_at, capacity ON event_slot FOR EACH ROW
  WHEN (OLD.begins_at <> NEW.begins_at OR OLD.ends_at <> NEW.ends_at OR NEW.capacity < OLD.capacity) EXECUTE FUNCTION move_talks_of_slot();

CREATE TRIGGER x_history AFTER INSERT OR UPDATE OR DELETE ON talk
  FOR EACH ROW EXECUTE FUNCTION write_history('registration', 'registration_id', 'registration_id candidate_id reasons created_at event_id');
CREATE TRIGGER x_history AFTER INSERT OR UPDATE ON agency_card FOR EACH ROW EXECUTE FUNCTION write_history('employer', 'employer_id', 'employer_id version');
