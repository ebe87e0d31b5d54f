-- Sensitive facts of people (Art. 9 GDPR and alike) are kept sealed: one text, encrypted by the application with the key of the house.
-- The plain columns are only a way in: what a load writes there is sealed by the application at its start and each hour, and emptied.
ALTER TABLE "candidate_protected" ADD COLUMN "sealed" TEXT;
CREATE INDEX "candidate_protected_plain" ON "candidate_protected" ("candidate_id")
  WHERE sex IS NOT NULL OR nationality IS NOT NULL OR severely_disabled IS NOT NULL OR family_status IS NOT NULL;

-- A known text under the key, by which a wrong key is noticed before anything is read or written.
CREATE TABLE "sealed_check" (
    "purpose" TEXT NOT NULL,
    "sample" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "sealed_check_pkey" PRIMARY KEY ("purpose")
);

CREATE OR REPLACE FUNCTION write_protected_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    -- Sealing says nothing new about a person; it is told once as a whole by who does it.
    IF NEW IS NOT DISTINCT FROM OLD OR acting() = 'system: sealing' THEN RETURN NULL; END IF;
  END IF;
  INSERT INTO history (actor, entity, row_id, action)
  VALUES (acting(), 'candidate', coalesce(NEW.candidate_id, OLD.candidate_id), 'protected_' || CASE TG_OP WHEN 'INSERT' THEN 'added' WHEN 'DELETE' THEN 'removed' ELSE 'changed' END);
  RETURN NULL;
END $$;
