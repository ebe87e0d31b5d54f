-- Search: the outbox of changes, the documents, their words, the state of the engines

CREATE TABLE "search_change" (
    "seq" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "row_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "search_change_pkey" PRIMARY KEY ("seq")
);

CREATE TABLE "search_document" (
    "generation" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "gone" BOOLEAN NOT NULL DEFAULT false,
    "title" TEXT NOT NULL DEFAULT '',
    "parts" TEXT NOT NULL DEFAULT '',
    "keys" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "pay" DOUBLE PRECISION,
    "start_day" INTEGER,
    "ready_day" INTEGER,
    "begins_day" INTEGER,
    "fresh" INTEGER NOT NULL DEFAULT 0,
    "terms" tsvector NOT NULL,

    CONSTRAINT "search_document_pkey" PRIMARY KEY ("generation", "kind", "id")
);

CREATE TABLE "search_term" (
    "term" TEXT NOT NULL,

    CONSTRAINT "search_term_pkey" PRIMARY KEY ("term")
);

CREATE TABLE "search_index" (
    "engine" TEXT NOT NULL,
    "generation" INTEGER NOT NULL DEFAULT 1,
    "building" INTEGER,
    "settings" TEXT NOT NULL DEFAULT '',
    "cursor" BIGINT NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "fault" TEXT,
    "lease_until" TIMESTAMPTZ(3),
    "leased_by" TEXT,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_index_pkey" PRIMARY KEY ("engine")
);

CREATE INDEX "search_document_generation_seq_idx" ON "search_document"("generation", "seq");

-- What Prisma's schema cannot say ---------------------------------------------------------------------------------

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX search_term_like ON search_term USING gin (term gin_trgm_ops) WITH (fastupdate = off);
ALTER TABLE search_document ADD CONSTRAINT search_document_kind_known CHECK (kind IN ('vacancy', 'person', 'employer', 'event', 'occupation'));
CREATE INDEX search_document_vacancy ON search_document USING gin (terms) WITH (fastupdate = off) WHERE kind = 'vacancy' AND NOT gone;
CREATE INDEX search_document_person ON search_document USING gin (terms) WITH (fastupdate = off) WHERE kind = 'person' AND NOT gone;
CREATE INDEX search_document_employer ON search_document USING gin (terms) WITH (fastupdate = off) WHERE kind = 'employer' AND NOT gone;
CREATE INDEX search_document_event ON search_document USING gin (terms) WITH (fastupdate = off) WHERE kind = 'event' AND NOT gone;
CREATE INDEX search_document_occupation ON search_document USING gin (terms) WITH (fastupdate = off) WHERE kind = 'occupation' AND NOT gone;
CREATE INDEX search_document_vacancy_fresh ON search_document (generation, fresh DESC, id) WHERE kind = 'vacancy' AND NOT gone;
CREATE INDEX search_document_person_fresh ON search_document (generation, fresh DESC, id) WHERE kind = 'person' AND NOT gone;
CREATE INDEX search_document_employer_fresh ON search_document (generation, fresh DESC, id) WHERE kind = 'employer' AND NOT gone;
CREATE INDEX search_document_event_fresh ON search_document (generation, fresh DESC, id) WHERE kind = 'event' AND NOT gone;
CREATE INDEX search_document_occupation_fresh ON search_document (generation, fresh DESC, id) WHERE kind = 'occupation' AND NOT gone;

INSERT INTO search_index (engine) VALUES ('postgres');

-- Changes are noted a statement at a time, in the transaction that makes them. `search_note` takes the statement's rows:
-- argument 1 the kind of document, argument 2 the column with its id.

CREATE FUNCTION search_note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('INSERT INTO search_change (kind, row_id) SELECT DISTINCT %L, %I FROM changed WHERE %I IS NOT NULL', TG_ARGV[0], TG_ARGV[1], TG_ARGV[1]);
  RETURN NULL;
END $$;

-- A firm's name and kind stand in the documents of its vacancies, its name in those of its events.
CREATE FUNCTION search_note_of_employer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_change (kind, row_id)
    SELECT 'vacancy', v.id FROM changed n JOIN before o USING (id) JOIN vacancy v ON v.employer_id = n.id
    WHERE n.name IS DISTINCT FROM o.name OR n.kind IS DISTINCT FROM o.kind;
  INSERT INTO search_change (kind, row_id)
    SELECT DISTINCT 'event', h.event_id FROM changed n JOIN before o USING (id) JOIN event_host h ON h.employer_id = n.id
    WHERE n.name IS DISTINCT FROM o.name;
  RETURN NULL;
END $$;

CREATE TRIGGER z_search_insert AFTER INSERT ON vacancy REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('vacancy', 'id');
CREATE TRIGGER z_search_update AFTER UPDATE ON vacancy REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('vacancy', 'id');
CREATE TRIGGER z_search_delete AFTER DELETE ON vacancy REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('vacancy', 'id');
CREATE TRIGGER z_search_insert AFTER INSERT ON candidate REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('person', 'id');
CREATE TRIGGER z_search_update AFTER UPDATE ON candidate REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('person', 'id');
CREATE TRIGGER z_search_delete AFTER DELETE ON candidate REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('person', 'id');
CREATE TRIGGER z_search_insert AFTER INSERT ON candidate_target REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('person', 'candidate_id');
CREATE TRIGGER z_search_update AFTER UPDATE ON candidate_target REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('person', 'candidate_id');
CREATE TRIGGER z_search_delete AFTER DELETE ON candidate_target REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('person', 'candidate_id');
CREATE TRIGGER z_search_insert AFTER INSERT ON employer REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('employer', 'id');
CREATE TRIGGER z_search_update AFTER UPDATE ON employer REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('employer', 'id');
CREATE TRIGGER z_search_delete AFTER DELETE ON employer REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('employer', 'id');
CREATE TRIGGER z_search_insert AFTER INSERT ON employer_contact REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('employer', 'employer_id');
CREATE TRIGGER z_search_update AFTER UPDATE ON employer_contact REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('employer', 'employer_id');
CREATE TRIGGER z_search_delete AFTER DELETE ON employer_contact REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('employer', 'employer_id');
CREATE TRIGGER z_search_insert AFTER INSERT ON event REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('event', 'id');
CREATE TRIGGER z_search_update AFTER UPDATE ON event REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('event', 'id');
CREATE TRIGGER z_search_delete AFTER DELETE ON event REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('event', 'id');
CREATE TRIGGER z_search_insert AFTER INSERT ON event_host REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('event', 'event_id');
CREATE TRIGGER z_search_update AFTER UPDATE ON event_host REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('event', 'event_id');
CREATE TRIGGER z_search_delete AFTER DELETE ON event_host REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('event', 'event_id');
CREATE TRIGGER z_search_insert AFTER INSERT ON occupation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('occupation', 'code');
CREATE TRIGGER z_search_update AFTER UPDATE ON occupation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('occupation', 'code');
CREATE TRIGGER z_search_delete AFTER DELETE ON occupation REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('occupation', 'code');
CREATE TRIGGER z_search_insert AFTER INSERT ON occupation_title REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('occupation', 'code');
CREATE TRIGGER z_search_update AFTER UPDATE ON occupation_title REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('occupation', 'code');
CREATE TRIGGER z_search_delete AFTER DELETE ON occupation_title REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('occupation', 'code');
CREATE TRIGGER z_search_firm_insert AFTER INSERT ON vacancy REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('employer', 'employer_id');
CREATE TRIGGER z_search_firm_update AFTER UPDATE ON vacancy REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('employer', 'employer_id');
CREATE TRIGGER z_search_firm_delete AFTER DELETE ON vacancy REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_note('employer', 'employer_id');
CREATE TRIGGER z_search_firm AFTER UPDATE ON employer REFERENCING NEW TABLE AS changed OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION search_note_of_employer();

-- Everything anew: after a restore, and once for what is there already.

CREATE FUNCTION search_note_all() RETURNS void LANGUAGE sql AS $$
  INSERT INTO search_change (kind, row_id)
    SELECT 'occupation', code FROM occupation UNION SELECT 'employer', id FROM employer UNION SELECT 'vacancy', id FROM vacancy
    UNION SELECT 'person', id FROM candidate UNION SELECT 'event', id FROM event
    UNION SELECT d.kind, d.id FROM search_document d WHERE NOT d.gone
$$;
SELECT search_note_all();
