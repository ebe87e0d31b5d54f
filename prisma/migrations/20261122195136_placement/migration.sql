-- Candidate-oriented placement: calls, trial measures, firms that sleep, short profiles by link, handovers, further life of proposals

-- AlterTable
ALTER TABLE "employer" ADD COLUMN     "woken_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "lead" ADD COLUMN     "trial_from" DATE,
ADD COLUMN     "trial_long_term" BOOLEAN,
ADD COLUMN     "trial_to" DATE,
ADD COLUMN     "won_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "proposal" ADD COLUMN     "asked_at" TIMESTAMPTZ(3),
ADD COLUMN     "directed_to" TEXT NOT NULL DEFAULT 'person';

-- CreateTable
CREATE TABLE "lead_contact" (
    "id" TEXT NOT NULL,
    "lead_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "lead_contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "profile_sending" (
    "id" TEXT NOT NULL,
    "candidate_id" TEXT NOT NULL,
    "employer_id" TEXT NOT NULL,
    "lead_id" TEXT,
    "shown" JSONB NOT NULL,
    "consent" TEXT NOT NULL,
    "consent_on" DATE NOT NULL,
    "sent_by" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by" TEXT,

    CONSTRAINT "profile_sending_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handover" (
    "id" TEXT NOT NULL,
    "candidate_id" TEXT NOT NULL,
    "site_id" TEXT,
    "state" TEXT NOT NULL DEFAULT 'open',
    "note" TEXT,
    "from_user" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "handover_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "lead_contact_lead_id_at_idx" ON "lead_contact"("lead_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "profile_sending_token_hash_key" ON "profile_sending"("token_hash");

-- CreateIndex
CREATE INDEX "profile_sending_candidate_id_idx" ON "profile_sending"("candidate_id");

-- CreateIndex
CREATE INDEX "profile_sending_employer_id_idx" ON "profile_sending"("employer_id");

-- CreateIndex
CREATE INDEX "handover_candidate_id_idx" ON "handover"("candidate_id");

-- CreateIndex
CREATE INDEX "handover_state_created_at_idx" ON "handover"("state", "created_at");

-- AddForeignKey
ALTER TABLE "lead_contact" ADD CONSTRAINT "lead_contact_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile_sending" ADD CONSTRAINT "profile_sending_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "profile_sending" ADD CONSTRAINT "profile_sending_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover" ADD CONSTRAINT "handover_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say ---------------------------------------------------------------------------------

-- § 45 (2) and (8) SGB III: six weeks at an employer, twelve for long-term unemployed people; first and last day count.
ALTER TABLE lead ADD CONSTRAINT lead_trial_length CHECK (
  (trial_from IS NULL) = (trial_to IS NULL)
  AND trial_to >= trial_from
  AND (trial_to - trial_from < 42 OR (coalesce(trial_long_term, false) AND trial_to - trial_from < 84))
);
ALTER TABLE lead_contact ADD CONSTRAINT lead_contact_result_known CHECK (
  result IN ('not_reached', 'reached', 'call_again', 'interested', 'trial', 'won', 'refused', 'dropped')
);

-- A lead that was won keeps when, whatever way it came there.
CREATE FUNCTION note_won() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state = 'won' AND NEW.won_at IS NULL THEN NEW.won_at := now(); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER b_note_won BEFORE INSERT OR UPDATE OF state ON lead FOR EACH ROW EXECUTE FUNCTION note_won();

ALTER TABLE profile_sending ADD CONSTRAINT profile_sending_times CHECK (expires_at > sent_at);
ALTER TABLE profile_sending ADD CONSTRAINT profile_sending_consent_known CHECK (consent IN ('talk', 'phone', 'written'));
-- A withdrawn link stays withdrawn.
CREATE FUNCTION stay_withdrawn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at THEN
    RAISE EXCEPTION 'a withdrawn short profile stays withdrawn' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_stay_withdrawn BEFORE UPDATE ON profile_sending FOR EACH ROW EXECUTE FUNCTION stay_withdrawn();

INSERT INTO state_step (machine, "from", "to") VALUES
  ('handover', '', 'open'),
  ('handover', 'open', 'accepted'),
  ('handover', 'open', 'returned'),
  ('handover', 'open', 'withdrawn'),
  ('handover', 'accepted', 'open'),
  ('handover', 'returned', 'open'),
  ('proposal', 'open', 'applied'),
  ('proposal', 'open', 'no_answer'),
  ('proposal', 'interested', 'applied'),
  ('proposal', 'interested', 'not_interested'),
  ('proposal', 'interested', 'offer'),
  ('proposal', 'interested', 'no_answer'),
  ('proposal', 'applied', 'interview'),
  ('proposal', 'applied', 'trial'),
  ('proposal', 'applied', 'offer'),
  ('proposal', 'applied', 'hired'),
  ('proposal', 'applied', 'not_hired'),
  ('proposal', 'applied', 'withdrawn'),
  ('proposal', 'interview', 'offer'),
  ('proposal', 'trial', 'offer'),
  ('proposal', 'offer', 'hired'),
  ('proposal', 'offer', 'not_hired'),
  ('proposal', 'offer', 'withdrawn');
CREATE TRIGGER a_state_step BEFORE INSERT OR UPDATE OF state ON handover FOR EACH ROW EXECUTE FUNCTION check_state_step('handover');
CREATE TRIGGER x_history AFTER INSERT OR UPDATE ON handover FOR EACH ROW EXECUTE FUNCTION write_history('handover', 'id', 'version');
ALTER TABLE handover ADD CONSTRAINT handover_returned_with_reason CHECK (state <> 'returned' OR length(reason) > 0);
CREATE UNIQUE INDEX handover_open_once ON handover (candidate_id) WHERE state = 'open';

ALTER TABLE proposal ADD CONSTRAINT proposal_directed_to_known CHECK (directed_to IN ('person', 'employer', 'both'));
-- What an ended proposal was refused for is one of the list that figures can be made of; what was written freely before becomes "other".
UPDATE proposal SET reason = 'other' WHERE state IN ('not_interested', 'not_suitable', 'not_hired');
ALTER TABLE proposal ADD CONSTRAINT proposal_refusal_has_reason CHECK (
  state NOT IN ('not_interested', 'not_suitable', 'not_hired')
  OR (reason IS NOT NULL AND reason IN ('way', 'hours', 'pay', 'other_work', 'temp_work', 'childcare', 'experience', 'skills', 'language', 'licence', 'filled', 'other_person', 'trial_failed', 'did_not_come', 'other'))
);
DROP INDEX proposal_open_once;
CREATE UNIQUE INDEX proposal_open_once ON proposal (candidate_id, vacancy_id) WHERE state IN ('open', 'interested', 'applied', 'interview', 'trial', 'offer');
