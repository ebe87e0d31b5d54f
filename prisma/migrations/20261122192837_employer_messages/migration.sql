-- DropIndex, AlterTable: the recipient of a message is a person or an address of an employer.
ALTER TABLE "message" ADD COLUMN     "address" TEXT,
ADD COLUMN     "employer_id" TEXT,
ALTER COLUMN "candidate_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "refused_address" (
    "address" TEXT NOT NULL,
    "refused_at" TIMESTAMPTZ(3) NOT NULL,
    "detail" TEXT NOT NULL,

    CONSTRAINT "refused_address_pkey" PRIMARY KEY ("address")
);

-- CreateIndex
CREATE UNIQUE INDEX "message_employer_id_address_occasion_purpose_revision_key" ON "message"("employer_id", "address", "occasion", "purpose", "revision");

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What Prisma's schema cannot say ---------------------------------------------------------------------------------

ALTER TABLE message ADD CONSTRAINT message_has_one_recipient CHECK ((candidate_id IS NULL) <> (employer_id IS NULL));
ALTER TABLE message ADD CONSTRAINT message_employer_has_address CHECK ((employer_id IS NULL) = (address IS NULL) AND address = lower(address));
ALTER TABLE message ADD CONSTRAINT message_employer_gets_mail CHECK (employer_id IS NULL OR (channel = 'mail' AND NOT copy));
ALTER TABLE refused_address ADD CONSTRAINT refused_address_is_lower CHECK (address = lower(address));

-- What employers are told is a file each in the messages domain; only what people are told is fixed here.
ALTER TABLE message DROP CONSTRAINT message_purpose_known;
ALTER TABLE message ADD CONSTRAINT message_purpose_known CHECK (employer_id IS NOT NULL OR purpose IN
  ('invitation', 'confirmation', 'waiting', 'offer', 'change', 'cancellation', 'reminder', 'appointment', 'declined', 'link', 'closing'));
