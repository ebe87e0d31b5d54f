-- What a letter said is fixed when its printing is prepared; a letter that came back closes the postal address until it is corrected.

CREATE TABLE "printed_letter" (
  "message_id" TEXT NOT NULL,
  "print_run_id" TEXT NOT NULL,
  "letter" JSONB NOT NULL,
  "template_id" TEXT,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "printed_letter_pkey" PRIMARY KEY ("message_id")
);
CREATE INDEX "printed_letter_print_run_id_idx" ON "printed_letter"("print_run_id");
ALTER TABLE "printed_letter" ADD CONSTRAINT "printed_letter_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "printed_letter" ADD CONSTRAINT "printed_letter_print_run_id_fkey" FOREIGN KEY ("print_run_id") REFERENCES "print_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "printed_letter" ADD CONSTRAINT "printed_letter_template_id_fkey" FOREIGN KEY ("template_id") REFERENCES "template_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "candidate" ADD COLUMN "postal_refused_at" TIMESTAMPTZ(3);

CREATE FUNCTION forgive_postal_address() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.postal_refused_at := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER b_forgive_postal BEFORE UPDATE ON candidate FOR EACH ROW
WHEN (OLD.postal_refused_at IS NOT NULL AND (OLD.street, OLD.postcode, OLD.city) IS DISTINCT FROM (NEW.street, NEW.postcode, NEW.city))
EXECUTE FUNCTION forgive_postal_address();

INSERT INTO state_step (machine, "from", "to") VALUES ('message', 'came_back', 'posted');

-- What was prepared before this has no kept letters: it is prepared anew.
DELETE FROM print_run WHERE posted_at IS NULL;
