-- DropIndex
DROP INDEX "message_candidate_id_occasion_purpose_revision_key";

-- AlterTable
ALTER TABLE "invitation" ADD COLUMN     "link_version" INTEGER NOT NULL DEFAULT 0,
ALTER COLUMN "batch_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "invitation_batch" ADD COLUMN     "stopped_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "message" ADD COLUMN     "copy" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "handed_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE UNIQUE INDEX "message_candidate_id_occasion_purpose_revision_copy_key" ON "message"("candidate_id", "occasion", "purpose", "revision", "copy");


-- What Prisma's schema cannot say ---------------------------------------------------------------------------------

ALTER TABLE message ADD CONSTRAINT message_purpose_known CHECK (purpose IN
  ('invitation', 'confirmation', 'waiting', 'offer', 'change', 'cancellation', 'reminder', 'appointment', 'declined', 'link'));

-- A message whose handing-over was noted may have reached the mail server: no worker can claim it again.
ALTER TABLE message ADD CONSTRAINT message_claimable_was_not_handed CHECK (state NOT IN ('planned', 'queued', 'failed') OR handed_at IS NULL);
ALTER TABLE message ADD CONSTRAINT message_sending_has_lease CHECK (state <> 'sending' OR (lease_until IS NOT NULL AND leased_by IS NOT NULL));

CREATE INDEX message_claimable ON message (due_at, id) WHERE state IN ('queued', 'failed');
CREATE INDEX message_leased ON message (lease_until) WHERE state = 'sending';

-- A stopped batch: its waiting messages are planned until it is resumed.
INSERT INTO state_step (machine, "from", "to") VALUES ('message', 'queued', 'planned'), ('message', 'failed', 'planned');
