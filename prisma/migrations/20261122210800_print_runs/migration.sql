-- AlterTable
ALTER TABLE "message" ADD COLUMN     "print_run_id" TEXT;

-- CreateTable
CREATE TABLE "print_run" (
    "id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,
    "posted_at" TIMESTAMPTZ(3),

    CONSTRAINT "print_run_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "print_run_event_id_created_at_idx" ON "print_run"("event_id", "created_at");

-- CreateIndex
CREATE INDEX "message_print_run_id_idx" ON "message"("print_run_id");

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_print_run_id_fkey" FOREIGN KEY ("print_run_id") REFERENCES "print_run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "print_run" ADD CONSTRAINT "print_run_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What Prisma's schema cannot say ---------------------------------------------------------------------------------

ALTER TABLE message ADD CONSTRAINT message_printed_is_letter CHECK (print_run_id IS NULL OR channel = 'letter');
