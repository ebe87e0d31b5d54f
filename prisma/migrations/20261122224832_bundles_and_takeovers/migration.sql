-- AlterTable
ALTER TABLE "outcome" ADD COLUMN     "taken_over" BOOLEAN;

-- CreateTable
CREATE TABLE "bundle_dismissal" (
    "key" TEXT NOT NULL,
    "dismissed_by" TEXT NOT NULL,
    "dismissed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bundle_dismissal_pkey" PRIMARY KEY ("key")
);
