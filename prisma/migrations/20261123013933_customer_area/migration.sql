-- CreateTable
CREATE TABLE "customer_session" (
    "token_hash" TEXT NOT NULL,
    "candidate_id" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "customer_session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "correction" (
    "id" TEXT NOT NULL,
    "candidate_id" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "value" JSONB,
    "says" TEXT,
    "state" TEXT NOT NULL DEFAULT 'open',
    "before" JSONB,
    "reason" TEXT,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_request" (
    "id" TEXT NOT NULL,
    "candidate_id" TEXT NOT NULL,
    "proposal_id" TEXT NOT NULL,
    "says" TEXT,
    "state" TEXT NOT NULL DEFAULT 'open',
    "answer" TEXT,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_by" TEXT,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "match_refusal" (
    "candidate_id" TEXT NOT NULL,
    "vacancy_id" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "match_refusal_pkey" PRIMARY KEY ("candidate_id","vacancy_id")
);

-- CreateIndex
CREATE INDEX "customer_session_candidate_id_idx" ON "customer_session"("candidate_id");

-- CreateIndex
CREATE INDEX "customer_session_expires_at_idx" ON "customer_session"("expires_at");

-- CreateIndex
CREATE INDEX "correction_candidate_id_idx" ON "correction"("candidate_id");

-- CreateIndex
CREATE INDEX "correction_state_made_at_idx" ON "correction"("state", "made_at");

-- CreateIndex
CREATE INDEX "review_request_candidate_id_idx" ON "review_request"("candidate_id");

-- CreateIndex
CREATE INDEX "review_request_proposal_id_idx" ON "review_request"("proposal_id");

-- CreateIndex
CREATE INDEX "review_request_state_asked_at_idx" ON "review_request"("state", "asked_at");

-- CreateIndex
CREATE INDEX "match_refusal_vacancy_id_idx" ON "match_refusal"("vacancy_id");

-- AddForeignKey
ALTER TABLE "customer_session" ADD CONSTRAINT "customer_session_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_request" ADD CONSTRAINT "review_request_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_request" ADD CONSTRAINT "review_request_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_refusal" ADD CONSTRAINT "match_refusal_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_refusal" ADD CONSTRAINT "match_refusal_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say ---------------------------------------------------------------------------------

-- A third kind of link: it signs a person (customer) in, in the person's own language.
ALTER TABLE account_link DROP CONSTRAINT account_link_kind_known;
ALTER TABLE account_link ADD CONSTRAINT account_link_kind_known CHECK (kind IN ('sign_in', 'colleague', 'customer'));
CREATE INDEX candidate_address_idx ON candidate (lower(email)) WHERE email IS NOT NULL;

ALTER TABLE customer_session ADD CONSTRAINT customer_session_way_known CHECK (way IN ('mail', 'code'));
ALTER TABLE customer_session ADD CONSTRAINT customer_session_times CHECK (expires_at > created_at);

INSERT INTO state_step (machine, "from", "to") VALUES
  ('correction', '', 'open'),
  ('correction', 'open', 'accepted'),
  ('correction', 'open', 'declined'),
  ('correction', 'open', 'withdrawn'),
  ('correction', 'accepted', 'open'),
  ('correction', 'declined', 'open'),
  ('review_request', '', 'open'),
  ('review_request', 'open', 'answered'),
  ('review_request', 'open', 'withdrawn'),
  ('review_request', 'answered', 'open');
CREATE TRIGGER a_state_step BEFORE INSERT OR UPDATE OF state ON correction FOR EACH ROW EXECUTE FUNCTION check_state_step('correction');
CREATE TRIGGER a_state_step BEFORE INSERT OR UPDATE OF state ON review_request FOR EACH ROW EXECUTE FUNCTION check_state_step('review_request');

-- One open correction a field and one open review a proposal, whoever presses twice.
CREATE UNIQUE INDEX correction_open_once ON correction (candidate_id, field) WHERE state = 'open';
CREATE UNIQUE INDEX review_request_open_once ON review_request (proposal_id) WHERE state = 'open';
ALTER TABLE correction ADD CONSTRAINT correction_says_something CHECK (value IS NOT NULL OR says IS NOT NULL);
ALTER TABLE correction ADD CONSTRAINT correction_decided CHECK ((state IN ('accepted', 'declined')) = (decided_at IS NOT NULL));
ALTER TABLE correction ADD CONSTRAINT correction_declined_with_reason CHECK ((state = 'declined') = (reason IS NOT NULL));
ALTER TABLE review_request ADD CONSTRAINT review_request_answered CHECK ((state = 'answered') = (answered_at IS NOT NULL) AND (state = 'answered') = (answer IS NOT NULL));

-- A review is asked by the person to whom the proposal was made.
CREATE FUNCTION review_request_is_own() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM proposal WHERE id = NEW.proposal_id AND candidate_id = NEW.candidate_id) THEN
    RAISE EXCEPTION 'review_request: the proposal is not this person''s' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_own BEFORE INSERT OR UPDATE ON review_request FOR EACH ROW EXECUTE FUNCTION review_request_is_own();

ALTER TABLE match_refusal ADD CONSTRAINT match_refusal_reason_known CHECK (reason IN ('way', 'hours', 'pay', 'other_work', 'temp_work', 'childcare', 'other'));
