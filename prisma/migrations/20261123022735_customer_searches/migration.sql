-- Saved searches of customers: each search, and each day's news, is an account's or a person's

ALTER TABLE "saved_search" ALTER COLUMN "user_id" DROP NOT NULL, ADD COLUMN "candidate_id" TEXT;
ALTER TABLE "search_digest" ALTER COLUMN "user_id" DROP NOT NULL, ADD COLUMN "candidate_id" TEXT;

CREATE UNIQUE INDEX "saved_search_candidate_id_address_key" ON "saved_search"("candidate_id", "address");
CREATE UNIQUE INDEX "search_digest_candidate_id_day_key" ON "search_digest"("candidate_id", "day");

ALTER TABLE "saved_search" ADD CONSTRAINT "saved_search_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "search_digest" ADD CONSTRAINT "search_digest_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say

ALTER TABLE saved_search ADD CONSTRAINT saved_search_has_one_owner CHECK (num_nonnulls(user_id, candidate_id) = 1);
ALTER TABLE search_digest ADD CONSTRAINT search_digest_has_one_owner CHECK (num_nonnulls(user_id, candidate_id) = 1);
