-- Words are looked through in memory now: each process reads those with a higher number than it knows. They are written under the
-- lock of search_index, so numbers become visible in order. The trigram index that answered slips of the hand goes.
DROP INDEX search_term_like;
ALTER TABLE "search_term" ADD COLUMN "seq" BIGSERIAL NOT NULL;
CREATE UNIQUE INDEX "search_term_seq_key" ON "search_term"("seq");
