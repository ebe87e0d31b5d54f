-- Two profiles of one person joined into one; what was moved and what was before, so that it can be taken back until a day.
CREATE TABLE "candidate_merge" (
    "id" TEXT NOT NULL,
    "kept_id" TEXT NOT NULL,
    "gone_id" TEXT NOT NULL,
    "moved" JSONB NOT NULL,
    "before" JSONB NOT NULL,
    "version_after" INTEGER NOT NULL,
    "merged_by" TEXT NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL,
    "undo_until" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    CONSTRAINT "candidate_merge_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "candidate_merge_kept_id_idx" ON "candidate_merge"("kept_id");
ALTER TABLE "candidate_merge" ADD CONSTRAINT "candidate_merge_kept_id_fkey" FOREIGN KEY ("kept_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "candidate_merge" ADD CONSTRAINT "candidate_merge_gone_id_fkey" FOREIGN KEY ("gone_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE candidate_merge ADD CONSTRAINT merge_of_two CHECK (kept_id <> gone_id);
CREATE UNIQUE INDEX merge_open_once ON candidate_merge (gone_id) WHERE undone_at IS NULL;

CREATE TRIGGER x_history AFTER INSERT OR UPDATE OR DELETE ON candidate_merge FOR EACH ROW EXECUTE FUNCTION write_history('candidate_merge', 'id', 'moved before version_after');

-- A disclosure is kept as it is, but it may follow its consent to the profile that stays.
CREATE OR REPLACE FUNCTION disclosure_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NOT EXISTS (SELECT FROM consent WHERE id = NEW.consent_id AND candidate_id = NEW.candidate_id
      AND purpose = 'employer:' || NEW.employer_id AND withdrawn_at IS NULL) THEN
      RAISE EXCEPTION 'disclosure: no open consent of this person for this employer' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.request_id IS NULL AND ROW(NEW.id, NEW.candidate_id, NEW.employer_id, NEW.consent_id, NEW.facts, NEW.way, NEW.disclosed_by, NEW.disclosed_at)
    IS NOT DISTINCT FROM ROW(OLD.id, OLD.candidate_id, OLD.employer_id, OLD.consent_id, OLD.facts, OLD.way, OLD.disclosed_by, OLD.disclosed_at) THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.candidate_id <> OLD.candidate_id AND EXISTS (SELECT FROM consent WHERE id = NEW.consent_id AND candidate_id = NEW.candidate_id)
    AND ROW(NEW.id, NEW.employer_id, NEW.consent_id, NEW.request_id, NEW.facts, NEW.way, NEW.disclosed_by, NEW.disclosed_at)
    IS NOT DISTINCT FROM ROW(OLD.id, OLD.employer_id, OLD.consent_id, OLD.request_id, OLD.facts, OLD.way, OLD.disclosed_by, OLD.disclosed_at) THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM candidate WHERE id = OLD.candidate_id) THEN RETURN OLD; END IF;
  RAISE EXCEPTION 'disclosures are kept as they are' USING ERRCODE = 'check_violation';
END $$;
