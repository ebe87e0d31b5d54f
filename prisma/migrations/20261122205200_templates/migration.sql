-- CreateTable
CREATE TABLE "template_version" (
    "id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "legal" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "subject" TEXT,
    "body" TEXT,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "template_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message_content" (
    "message_id" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT,
    "template_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "message_content_pkey" PRIMARY KEY ("message_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "template_version_purpose_legal_kind_language_number_key" ON "template_version"("purpose", "legal", "kind", "language", "number");

-- AddForeignKey
ALTER TABLE "message_content" ADD CONSTRAINT "message_content_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message_content" ADD CONSTRAINT "message_content_template_id_fkey" FOREIGN KEY ("template_id") REFERENCES "template_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What Prisma's schema cannot say ---------------------------------------------------------------------------------

ALTER TABLE template_version ADD CONSTRAINT template_whole_or_default CHECK ((subject IS NULL) = (body IS NULL));
ALTER TABLE template_version ADD CONSTRAINT template_legal_known CHECK (legal IN ('voluntary', 'obligation', 'any'));
ALTER TABLE template_version ADD CONSTRAINT template_number_counts CHECK (number >= 1);

-- Versions stay as they were: a change is a new version.
CREATE FUNCTION template_version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'versions of templates are kept as they are';
END $$;
CREATE TRIGGER template_version_stays BEFORE UPDATE OR DELETE ON template_version
  FOR EACH ROW EXECUTE FUNCTION template_version_stays();
