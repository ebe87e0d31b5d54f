-- The list of purposes for people, with those of proposals; links to accounts and messages to employers have their own

ALTER TABLE message DROP CONSTRAINT message_purpose_known;
ALTER TABLE message ADD CONSTRAINT message_purpose_known CHECK (employer_id IS NOT NULL OR account_link_id IS NOT NULL OR purpose IN
  ('invitation', 'confirmation', 'waiting', 'offer', 'change', 'cancellation', 'reminder', 'appointment', 'declined', 'link', 'closing',
    'proposal', 'proposal_reminder'));
