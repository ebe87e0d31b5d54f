-- Saved searches of accounts, and the daily mail of what is new in them

CREATE TABLE "saved_search" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "by_mail" BOOLEAN NOT NULL DEFAULT true,
    "looked_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_search_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "saved_search_told" (
    "saved_search_id" TEXT NOT NULL,
    "row_id" TEXT NOT NULL,

    CONSTRAINT "saved_search_told_pkey" PRIMARY KEY ("saved_search_id","row_id")
);

CREATE TABLE "search_digest" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "content" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_digest_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "message" ADD COLUMN "search_digest_id" TEXT;

CREATE UNIQUE INDEX "saved_search_user_id_address_key" ON "saved_search"("user_id", "address");
CREATE UNIQUE INDEX "search_digest_user_id_day_key" ON "search_digest"("user_id", "day");
CREATE UNIQUE INDEX "message_search_digest_id_key" ON "message"("search_digest_id");

ALTER TABLE "saved_search" ADD CONSTRAINT "saved_search_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "saved_search_told" ADD CONSTRAINT "saved_search_told_saved_search_id_fkey" FOREIGN KEY ("saved_search_id") REFERENCES "saved_search"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "search_digest" ADD CONSTRAINT "search_digest_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "message" ADD CONSTRAINT "message_search_digest_id_fkey" FOREIGN KEY ("search_digest_id") REFERENCES "search_digest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say

ALTER TABLE saved_search ADD CONSTRAINT saved_search_is_short CHECK (length(name) BETWEEN 1 AND 200 AND length(address) <= 2000);
ALTER TABLE message DROP CONSTRAINT message_has_one_recipient;
ALTER TABLE message ADD CONSTRAINT message_has_one_recipient CHECK (num_nonnulls(candidate_id, employer_id, account_link_id, search_digest_id) = 1);
ALTER TABLE message ADD CONSTRAINT message_digest_is_mail CHECK (search_digest_id IS NULL OR (channel = 'mail' AND NOT copy AND purpose = 'search'));
ALTER TABLE message DROP CONSTRAINT message_purpose_known;
ALTER TABLE message ADD CONSTRAINT message_purpose_known CHECK (employer_id IS NOT NULL OR account_link_id IS NOT NULL OR search_digest_id IS NOT NULL OR purpose IN
  ('invitation', 'confirmation', 'waiting', 'offer', 'change', 'cancellation', 'reminder', 'appointment', 'timetable', 'declined', 'link',
    'closing', 'proposal', 'proposal_reminder'));
