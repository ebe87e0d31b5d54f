-- Letters about proposed vacancies are printed by site, without an event

ALTER TABLE "print_run" ALTER COLUMN "event_id" DROP NOT NULL;
ALTER TABLE "print_run" ADD COLUMN     "site_id" TEXT;
ALTER TABLE "print_run" ADD CONSTRAINT "print_run_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "site"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE print_run ADD CONSTRAINT print_run_of_event_or_site CHECK (event_id IS NULL OR site_id IS NULL);

ALTER TABLE message DROP CONSTRAINT message_purpose_known;
ALTER TABLE message ADD CONSTRAINT message_purpose_known CHECK (employer_id IS NOT NULL OR purpose IN
  ('invitation', 'confirmation', 'waiting', 'offer', 'change', 'cancellation', 'reminder', 'appointment', 'declined', 'link', 'closing',
    'proposal', 'proposal_reminder'));
