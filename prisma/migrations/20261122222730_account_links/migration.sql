-- AlterTable: the recipient of a message is a person, an address of an employer, or the address of an account.
ALTER TABLE "message" ADD COLUMN     "account_link_id" TEXT;

-- CreateTable
CREATE TABLE "account_link" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT,
    "employer_id" TEXT,
    "invited_by" TEXT,
    "language" TEXT NOT NULL DEFAULT 'de',
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "firm_owner" (
    "employer_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "firm_owner_pkey" PRIMARY KEY ("employer_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_link_token_hash_key" ON "account_link"("token_hash");

-- CreateIndex
CREATE INDEX "account_link_email_idx" ON "account_link"("email");

-- CreateIndex
CREATE INDEX "account_link_employer_id_idx" ON "account_link"("employer_id");

-- CreateIndex
CREATE UNIQUE INDEX "firm_owner_user_id_key" ON "firm_owner"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "message_account_link_id_key" ON "message"("account_link_id");

-- AddForeignKey
ALTER TABLE "account_link" ADD CONSTRAINT "account_link_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "firm_owner" ADD CONSTRAINT "firm_owner_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "firm_owner" ADD CONSTRAINT "firm_owner_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_account_link_id_fkey" FOREIGN KEY ("account_link_id") REFERENCES "account_link"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What Prisma's schema cannot say ---------------------------------------------------------------------------------

ALTER TABLE account_link ADD CONSTRAINT account_link_kind_known CHECK (kind IN ('sign_in', 'colleague'));
ALTER TABLE account_link ADD CONSTRAINT account_link_email_is_lower CHECK (email = lower(email));
ALTER TABLE account_link ADD CONSTRAINT account_link_firm CHECK ((kind = 'colleague') = (employer_id IS NOT NULL) AND (kind = 'colleague') = (name IS NOT NULL));
ALTER TABLE account_link ADD CONSTRAINT account_link_times CHECK (expires_at > created_at);
-- A link that was used or withdrawn stays so.
CREATE FUNCTION account_link_counts_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.used_at IS NOT NULL AND NEW.used_at IS DISTINCT FROM OLD.used_at)
    OR (OLD.withdrawn_at IS NOT NULL AND (NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at OR NEW.used_at IS DISTINCT FROM OLD.used_at)) THEN
    RAISE EXCEPTION 'a link counts once' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_once BEFORE UPDATE ON account_link FOR EACH ROW EXECUTE FUNCTION account_link_counts_once();

ALTER TABLE message DROP CONSTRAINT message_has_one_recipient;
ALTER TABLE message ADD CONSTRAINT message_has_one_recipient CHECK (num_nonnulls(candidate_id, employer_id, account_link_id) = 1);
ALTER TABLE message ADD CONSTRAINT message_account_gets_mail CHECK (account_link_id IS NULL OR (channel = 'mail' AND NOT copy));
ALTER TABLE message DROP CONSTRAINT message_purpose_known;
ALTER TABLE message ADD CONSTRAINT message_purpose_known CHECK (employer_id IS NOT NULL OR account_link_id IS NOT NULL OR purpose IN
  ('invitation', 'confirmation', 'waiting', 'offer', 'change', 'cancellation', 'reminder', 'appointment', 'declined', 'link', 'closing'));

-- The firm that has people with an account has one of them as its owner: the first one, and after an owner who left the oldest.
CREATE FUNCTION firm_owner_is_colleague() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM app_user WHERE id = NEW.user_id AND employer_id = NEW.employer_id AND role = 'employer' AND active) THEN
    RAISE EXCEPTION 'firm_owner: % does not work there', NEW.user_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a_colleague BEFORE INSERT OR UPDATE ON firm_owner FOR EACH ROW EXECUTE FUNCTION firm_owner_is_colleague();

CREATE FUNCTION keep_firm_owner() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE firm text;
BEGIN
  IF TG_OP = 'UPDATE' AND NOT (NEW.active AND NEW.role = 'employer' AND NEW.employer_id IS NOT DISTINCT FROM OLD.employer_id) THEN
    DELETE FROM firm_owner WHERE user_id = NEW.id;
  END IF;
  FOREACH firm IN ARRAY ARRAY[
    CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE OLD.employer_id END, CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE NEW.employer_id END
  ] LOOP
    INSERT INTO firm_owner (employer_id, user_id)
    SELECT employer_id, id FROM app_user WHERE employer_id = firm AND role = 'employer' AND active ORDER BY created_at, id LIMIT 1
    ON CONFLICT (employer_id) DO NOTHING;
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER y_keep_firm_owner AFTER INSERT OR DELETE OR UPDATE OF active, role, employer_id ON app_user FOR EACH ROW EXECUTE FUNCTION keep_firm_owner();
INSERT INTO firm_owner (employer_id, user_id)
SELECT DISTINCT ON (employer_id) employer_id, id FROM app_user WHERE role = 'employer' AND active AND employer_id IS NOT NULL
ORDER BY employer_id, created_at, id;
