-- AlterTable
ALTER TABLE "event" ADD COLUMN     "series_id" TEXT;

-- CreateTable
CREATE TABLE "closed_day" (
    "id" TEXT NOT NULL,
    "site_id" TEXT,
    "day" DATE NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "closed_day_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_selection" (
    "event_id" TEXT NOT NULL,
    "candidate_id" TEXT NOT NULL,

    CONSTRAINT "event_selection_pkey" PRIMARY KEY ("event_id","candidate_id")
);

-- CreateTable
CREATE TABLE "sign_up" (
    "id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "candidate_id" TEXT,
    "registration_id" TEXT,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "street" TEXT,
    "postcode" TEXT,
    "city" TEXT,
    "occupation" TEXT,
    "language" TEXT NOT NULL,
    "token_hash" TEXT,
    "mail_state" TEXT NOT NULL DEFAULT 'none',
    "consent_text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_up_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "closed_day_day_idx" ON "closed_day"("day");

-- CreateIndex
CREATE UNIQUE INDEX "sign_up_token_hash_key" ON "sign_up"("token_hash");

-- CreateIndex
CREATE INDEX "sign_up_event_id_state_idx" ON "sign_up"("event_id", "state");

-- CreateIndex
CREATE INDEX "sign_up_state_expires_at_idx" ON "sign_up"("state", "expires_at");

-- CreateIndex
CREATE INDEX "event_series_id_idx" ON "event"("series_id");

-- AddForeignKey
ALTER TABLE "closed_day" ADD CONSTRAINT "closed_day_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "site"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_selection" ADD CONSTRAINT "event_selection_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_selection" ADD CONSTRAINT "event_selection_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_up" ADD CONSTRAINT "sign_up_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_up" ADD CONSTRAINT "sign_up_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A day is closed once for a site, and once for the whole house.
CREATE UNIQUE INDEX closed_day_once ON closed_day (coalesce(site_id, ''), day);

-- States of a sign-up, held by the same trigger as every other state.
ALTER TABLE sign_up ADD CONSTRAINT sign_up_kind_known CHECK (kind IN ('public', 'customer'));
ALTER TABLE sign_up ADD CONSTRAINT sign_up_mail_known CHECK (mail_state IN ('none', 'queued', 'sending', 'sent', 'refused'));
ALTER TABLE sign_up ADD CONSTRAINT sign_up_confirmed CHECK (state <> 'confirmed' OR confirmed_at IS NOT NULL);
INSERT INTO state_step (machine, "from", "to") VALUES
  ('sign_up', '', 'unconfirmed'),
  ('sign_up', '', 'held'),
  ('sign_up', 'unconfirmed', 'confirmed'),
  ('sign_up', 'held', 'confirmed');
CREATE TRIGGER a_state_step BEFORE INSERT OR UPDATE OF state ON sign_up FOR EACH ROW EXECUTE FUNCTION check_state_step('sign_up');
