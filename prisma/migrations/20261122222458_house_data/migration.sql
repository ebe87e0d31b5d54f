-- The house as data: how it signs and sends, its rules of reminders and closing words; of a site its contact and way there.

ALTER TABLE "house"
ADD COLUMN "signature" TEXT,
ADD COLUMN "sender_line" TEXT,
ADD COLUMN "reminder_mail_days" INTEGER NOT NULL DEFAULT 2,
ADD COLUMN "reminder_letter_days" INTEGER NOT NULL DEFAULT 6,
ADD COLUMN "reminder_working_days" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "send_from" INTEGER,
ADD COLUMN "send_until" INTEGER,
ADD COLUMN "closing_days" INTEGER DEFAULT 14,
ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "house"
ADD CONSTRAINT "house_reminder_days" CHECK (reminder_mail_days BETWEEN 1 AND 14 AND reminder_letter_days BETWEEN 1 AND 30),
ADD CONSTRAINT "house_send_hours" CHECK ((send_from IS NULL) = (send_until IS NULL) AND send_from >= 0 AND send_until <= 24 AND send_from < send_until),
ADD CONSTRAINT "house_closing_days" CHECK (closing_days BETWEEN 1 AND 90);

ALTER TABLE "site"
ADD COLUMN "contact" TEXT,
ADD COLUMN "reply_to" TEXT,
ADD COLUMN "way_there" TEXT,
ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

CREATE TRIGGER x_history AFTER INSERT OR UPDATE ON house FOR EACH ROW EXECUTE FUNCTION write_history('house', 'id', 'version');
CREATE TRIGGER x_history AFTER INSERT OR UPDATE ON site FOR EACH ROW EXECUTE FUNCTION write_history('site', 'id', 'version');
