-- AlterTable
ALTER TABLE "api_token" ADD COLUMN     "created_by" TEXT NOT NULL DEFAULT 'system',
ADD COLUMN     "expires_at" TIMESTAMPTZ(3),
ADD COLUMN     "last_used_on" DATE,
ADD COLUMN     "revoked_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "code_due" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "second_factor" (
    "user_id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_step" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "second_factor_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "code_hash" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("code_hash")
);

-- CreateTable
CREATE TABLE "password_link" (
    "token_hash" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "password_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "tries" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "tries_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "recovery_code_user_id_idx" ON "recovery_code"("user_id");

-- CreateIndex
CREATE INDEX "password_link_user_id_idx" ON "password_link"("user_id");

-- AddForeignKey
ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "password_link" ADD CONSTRAINT "password_link_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- When the password was set: what the history may show of it.
ALTER TABLE "app_user" ADD COLUMN "password_at" TIMESTAMPTZ(3);
ALTER TABLE "app_user" ADD COLUMN "oidc_subject" TEXT;
CREATE UNIQUE INDEX "app_user_oidc_subject_key" ON "app_user"("oidc_subject");

ALTER TABLE app_user DROP CONSTRAINT user_role_known;
ALTER TABLE app_user ADD CONSTRAINT user_role_known CHECK (role IN ('officer', 'integration', 'lead', 'admin', 'bca', 'privacy', 'employer'));
ALTER TABLE app_user ADD CONSTRAINT user_email_small CHECK (email = lower(email));

-- Who changed accounts and keys, without secrets.
CREATE TRIGGER x_history AFTER INSERT OR UPDATE ON app_user FOR EACH ROW EXECUTE FUNCTION write_history('app_user', 'id', 'password_hash');
CREATE TRIGGER x_history AFTER INSERT OR UPDATE OR DELETE ON second_factor FOR EACH ROW EXECUTE FUNCTION write_history('app_user', 'user_id', 'user_id secret last_step');
CREATE TRIGGER x_history AFTER INSERT OR UPDATE ON api_token FOR EACH ROW EXECUTE FUNCTION write_history('api_token', 'name', 'token_hash last_used_on');

-- A code of the second factor and a link count once, whatever else runs at the same time.
CREATE UNIQUE INDEX api_token_name_in_use ON api_token (name) WHERE revoked_at IS NULL;
