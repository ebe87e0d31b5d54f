-- Messages with a person’s talks.
ALTER TABLE message DROP CONSTRAINT message_purpose_known;
ALTER TABLE message ADD CONSTRAINT message_purpose_known CHECK (employer_id IS NOT NULL OR account_link_id IS NOT NULL OR purpose IN
  ('invitation', 'confirmation', 'waiting', 'offer', 'change', 'cancellation', 'reminder', 'appointment', 'timetable', 'declined', 'link',
    'closing', 'proposal', 'proposal_reminder'));
