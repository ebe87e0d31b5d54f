-- What a person shows at the door: eight signs without 0, 1, I and O, 40 random bits (bytes 6 and 8 of a UUID are not all random).
CREATE FUNCTION new_check_in_code() RETURNS text LANGUAGE sql VOLATILE AS $$
  SELECT string_agg(substr('23456789ABCDEFGHJKLMNPQRSTUVWXYZ', 1 + (get_byte(r.bytes, n) & 31), 1), '' ORDER BY n)
  FROM (SELECT decode(replace(gen_random_uuid()::text, '-', ''), 'hex') AS bytes OFFSET 0) r, unnest(ARRAY[0, 1, 2, 3, 4, 5, 9, 10]) n
$$;

-- AlterTable
ALTER TABLE "outcome" ADD COLUMN     "begins_on" DATE,
ADD COLUMN     "vacancy_id" TEXT;

-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "check_in_code" TEXT NOT NULL DEFAULT new_check_in_code();

-- CreateTable
CREATE TABLE "check_in_tap" (
    "nonce" TEXT NOT NULL,
    "registration_id" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "state" TEXT NOT NULL,

    CONSTRAINT "check_in_tap_pkey" PRIMARY KEY ("nonce")
);

-- CreateTable
CREATE TABLE "integration" (
    "id" TEXT NOT NULL,
    "candidate_id" TEXT NOT NULL,
    "employer_id" TEXT NOT NULL,
    "vacancy_id" TEXT,
    "via" TEXT NOT NULL,
    "outcome_id" TEXT,
    "proposal_id" TEXT,
    "lead_id" TEXT,
    "begins_on" DATE,
    "recorded_on" DATE NOT NULL,
    "recorded_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "filled_place" BOOLEAN NOT NULL DEFAULT false,
    "closed_vacancy" BOOLEAN NOT NULL DEFAULT false,
    "placed_person" BOOLEAN NOT NULL DEFAULT false,
    "sustained" BOOLEAN,
    "sustained_on" DATE,

    CONSTRAINT "integration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "host_link" (
    "id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "employer_id" TEXT NOT NULL,
    "link_version" INTEGER NOT NULL DEFAULT 0,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "asked_at" TIMESTAMPTZ(3),

    CONSTRAINT "host_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "check_in_tap_registration_id_idx" ON "check_in_tap"("registration_id");

-- CreateIndex
CREATE UNIQUE INDEX "integration_outcome_id_key" ON "integration"("outcome_id");

-- CreateIndex
CREATE UNIQUE INDEX "integration_proposal_id_key" ON "integration"("proposal_id");

-- CreateIndex
CREATE UNIQUE INDEX "integration_lead_id_key" ON "integration"("lead_id");

-- CreateIndex
CREATE INDEX "integration_candidate_id_idx" ON "integration"("candidate_id");

-- CreateIndex
CREATE INDEX "integration_employer_id_idx" ON "integration"("employer_id");

-- CreateIndex
CREATE INDEX "integration_vacancy_id_idx" ON "integration"("vacancy_id");

-- CreateIndex
CREATE INDEX "integration_recorded_on_idx" ON "integration"("recorded_on");

-- CreateIndex
CREATE UNIQUE INDEX "host_link_token_hash_key" ON "host_link"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "host_link_event_id_employer_id_key" ON "host_link"("event_id", "employer_id");

-- CreateIndex
CREATE INDEX "outcome_employer_id_idx" ON "outcome"("employer_id");

-- CreateIndex
CREATE UNIQUE INDEX "registration_event_id_check_in_code_key" ON "registration"("event_id", "check_in_code");

-- AddForeignKey
ALTER TABLE "check_in_tap" ADD CONSTRAINT "check_in_tap_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "integration" ADD CONSTRAINT "integration_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "integration" ADD CONSTRAINT "integration_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "integration" ADD CONSTRAINT "integration_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "integration" ADD CONSTRAINT "integration_outcome_id_fkey" FOREIGN KEY ("outcome_id") REFERENCES "outcome"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "integration" ADD CONSTRAINT "integration_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "integration" ADD CONSTRAINT "integration_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "host_link" ADD CONSTRAINT "host_link_event_id_employer_id_fkey" FOREIGN KEY ("event_id", "employer_id") REFERENCES "event_host"("event_id", "employer_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE check_in_tap ADD CONSTRAINT tap_step_known CHECK (step IN ('check_in', 'late', 'excused', 'no_show', 'undo'));
ALTER TABLE integration ADD CONSTRAINT integration_via_known CHECK (via IN ('event', 'proposal', 'lead', 'other'));
ALTER TABLE integration ADD CONSTRAINT integration_sustained_has_day CHECK ((sustained IS NULL) = (sustained_on IS NULL));

-- Two ways to the same job (an outcome at an event and a proposal, say) are one integration.
ALTER TABLE integration ADD CONSTRAINT integration_once EXCLUDE USING gist (
  candidate_id WITH =, employer_id WITH =,
  daterange(coalesce(begins_on, recorded_on), coalesce(begins_on, recorded_on) + 180) WITH &&);

CREATE TRIGGER x_history AFTER INSERT OR UPDATE OR DELETE ON outcome FOR EACH ROW EXECUTE FUNCTION write_history('outcome', 'id', 'recorded_at');
CREATE TRIGGER x_history AFTER INSERT OR UPDATE OR DELETE ON integration FOR EACH ROW EXECUTE FUNCTION write_history('integration', 'id', 'recorded_at');

-- What was noted before this table was there.
INSERT INTO integration (id, candidate_id, employer_id, via, outcome_id, recorded_on, recorded_by, recorded_at)
SELECT o.id, r.candidate_id, o.employer_id, 'event', o.id, (o.recorded_at AT TIME ZONE 'Europe/Berlin')::date, o.recorded_by, o.recorded_at
FROM outcome o JOIN registration r ON r.id = o.registration_id JOIN employer e ON e.id = o.employer_id
WHERE o.result = 'hired' ORDER BY o.recorded_at ON CONFLICT DO NOTHING;
INSERT INTO integration (id, candidate_id, employer_id, vacancy_id, via, proposal_id, recorded_on, recorded_by, recorded_at)
SELECT p.id, p.candidate_id, v.employer_id, v.id, 'proposal', p.id, (coalesce(p.answered_at, p.created_at) AT TIME ZONE 'Europe/Berlin')::date, p.decided_by, coalesce(p.answered_at, p.created_at)
FROM proposal p JOIN vacancy v ON v.id = p.vacancy_id WHERE p.state = 'hired' ORDER BY p.created_at ON CONFLICT DO NOTHING;
