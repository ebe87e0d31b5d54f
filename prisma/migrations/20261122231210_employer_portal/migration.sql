-- CreateTable
CREATE TABLE "contact_request" (
    "id" TEXT NOT NULL,
    "vacancy_id" TEXT NOT NULL,
    "candidate_id" TEXT NOT NULL,
    "employer_id" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'asked',
    "shown" JSONB NOT NULL,
    "asked_by" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_by" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "consent_id" TEXT,

    CONSTRAINT "contact_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disclosure" (
    "id" TEXT NOT NULL,
    "candidate_id" TEXT NOT NULL,
    "employer_id" TEXT NOT NULL,
    "consent_id" TEXT NOT NULL,
    "request_id" TEXT,
    "facts" TEXT[],
    "way" TEXT NOT NULL,
    "disclosed_by" TEXT NOT NULL,
    "disclosed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "disclosure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "day_offer" (
    "id" TEXT NOT NULL,
    "employer_id" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'offered',
    "begins_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "place_name" TEXT,
    "street" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "vacancy_id" TEXT,
    "note" TEXT,
    "reason" TEXT,
    "event_id" TEXT,
    "offered_by" TEXT NOT NULL,
    "offered_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_by" TEXT,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "day_offer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "contact_request_employer_id_idx" ON "contact_request"("employer_id");

-- CreateIndex
CREATE INDEX "contact_request_candidate_id_idx" ON "contact_request"("candidate_id");

-- CreateIndex
CREATE INDEX "disclosure_candidate_id_idx" ON "disclosure"("candidate_id");

-- CreateIndex
CREATE INDEX "disclosure_employer_id_idx" ON "disclosure"("employer_id");

-- CreateIndex
CREATE UNIQUE INDEX "day_offer_event_id_key" ON "day_offer"("event_id");

-- CreateIndex
CREATE INDEX "day_offer_employer_id_idx" ON "day_offer"("employer_id");

-- AddForeignKey
ALTER TABLE "contact_request" ADD CONSTRAINT "contact_request_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_request" ADD CONSTRAINT "contact_request_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_request" ADD CONSTRAINT "contact_request_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_request" ADD CONSTRAINT "contact_request_consent_id_fkey" FOREIGN KEY ("consent_id") REFERENCES "consent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_consent_id_fkey" FOREIGN KEY ("consent_id") REFERENCES "consent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "contact_request"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "day_offer" ADD CONSTRAINT "day_offer_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "day_offer" ADD CONSTRAINT "day_offer_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "day_offer" ADD CONSTRAINT "day_offer_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- What Prisma's schema cannot say ---------------------------------------------------------------------------------

INSERT INTO state_step (machine, "from", "to") VALUES
  ('contact_request', '', 'asked'),
  ('contact_request', 'asked', 'agreed'),
  ('contact_request', 'asked', 'declined'),
  ('contact_request', 'asked', 'withdrawn'),
  ('day_offer', '', 'offered'),
  ('day_offer', 'offered', 'accepted'),
  ('day_offer', 'offered', 'declined'),
  ('day_offer', 'offered', 'withdrawn');
CREATE TRIGGER a_state_step BEFORE INSERT OR UPDATE OF state ON contact_request FOR EACH ROW EXECUTE FUNCTION check_state_step('contact_request');
CREATE TRIGGER a_state_step BEFORE INSERT OR UPDATE OF state ON day_offer FOR EACH ROW EXECUTE FUNCTION check_state_step('day_offer');

-- One wish for contact a person and vacancy while it is open or agreed; a no is not asked away.
CREATE UNIQUE INDEX contact_request_once ON contact_request (vacancy_id, candidate_id) WHERE state <> 'withdrawn';
ALTER TABLE contact_request ADD CONSTRAINT contact_request_agreed_on_consent CHECK ((state = 'agreed') = (consent_id IS NOT NULL));
ALTER TABLE contact_request ADD CONSTRAINT contact_request_answered CHECK ((state = 'asked') = (answered_at IS NULL));

ALTER TABLE disclosure ADD CONSTRAINT disclosure_facts_known CHECK (cardinality(facts) > 0 AND facts <@ ARRAY['name', 'phone', 'email', 'city']);
ALTER TABLE disclosure ADD CONSTRAINT disclosure_way_known CHECK (way IN ('talk', 'phone', 'written'));
-- What was told stays told: rows are added only, and go only with the person. The consent is the person's own, for this employer, and open.
CREATE FUNCTION disclosure_stays() RETURNS trigger LANGUAGE plpgsql AS $$
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
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM candidate WHERE id = OLD.candidate_id) THEN RETURN OLD; END IF;
  RAISE EXCEPTION 'disclosures are kept as they are' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER a_stays BEFORE INSERT OR UPDATE OR DELETE ON disclosure FOR EACH ROW EXECUTE FUNCTION disclosure_stays();

ALTER TABLE day_offer ADD CONSTRAINT day_offer_times CHECK (ends_at > begins_at AND seats BETWEEN 1 AND 500);
ALTER TABLE day_offer ADD CONSTRAINT day_offer_answered CHECK ((state IN ('accepted', 'declined')) = (answered_at IS NOT NULL));
