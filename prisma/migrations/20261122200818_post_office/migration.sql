-- AlterTable
ALTER TABLE "invitation" ADD COLUMN     "code_hash" TEXT;

-- CreateTable
CREATE TABLE "delivery_report" (
    "id" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "message_id" TEXT,
    "kind" TEXT NOT NULL,
    "status" TEXT,
    "detail" TEXT NOT NULL,

    CONSTRAINT "delivery_report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "delivery_report_kind_received_at_idx" ON "delivery_report"("kind", "received_at");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_code_hash_key" ON "invitation"("code_hash");

-- AddForeignKey
ALTER TABLE "delivery_report" ADD CONSTRAINT "delivery_report_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What Prisma's schema cannot say ---------------------------------------------------------------------------------

ALTER TABLE delivery_report ADD CONSTRAINT delivery_report_kind_known CHECK (kind IN ('permanent', 'transient', 'delivered', 'unknown'));
ALTER TABLE delivery_report ADD CONSTRAINT delivery_report_of_a_message CHECK ((message_id IS NULL) = (kind = 'unknown'));

-- An officer's decision about an uncertain message can be taken back; a mail that was taken can come back by a delivery report.
INSERT INTO state_step (machine, "from", "to") VALUES
  ('message', 'sent', 'uncertain'), ('message', 'withdrawn', 'uncertain'), ('message', 'sent', 'refused'), ('message', 'uncertain', 'refused');
