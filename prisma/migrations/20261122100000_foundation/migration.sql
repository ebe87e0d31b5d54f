-- CreateTable
CREATE TABLE "house" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "service_name" TEXT NOT NULL,
    "restricted_days" INTEGER NOT NULL DEFAULT 5,
    "match_threshold" INTEGER NOT NULL DEFAULT 60,
    "ask_stale_days" INTEGER NOT NULL DEFAULT 21,
    "close_stale_days" INTEGER NOT NULL DEFAULT 35,
    "obligation_notice" JSONB NOT NULL,

    CONSTRAINT "house_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "site" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,
    "phone" TEXT,
    "email" TEXT,
    "state_code" TEXT NOT NULL DEFAULT 'SN',

    CONSTRAINT "site_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "site_id" TEXT,
    "employer_id" TEXT,
    "password_hash" TEXT,
    "language" TEXT NOT NULL DEFAULT 'de',
    "active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "token_hash" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "device" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "api_token" (
    "token_hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "occupation" (
    "code" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "parent" TEXT,
    "requirement_level" INTEGER,
    "title" TEXT NOT NULL,
    "title_en" TEXT,

    CONSTRAINT "occupation_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "occupation_title" (
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "occupation_title_pkey" PRIMARY KEY ("code","title")
);

-- CreateTable
CREATE TABLE "postcode" (
    "postcode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "state" TEXT,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "postcode_pkey" PRIMARY KEY ("postcode")
);

-- CreateTable
CREATE TABLE "employer" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "industry" TEXT,
    "employees" INTEGER,
    "street" TEXT,
    "postcode" TEXT,
    "city" TEXT,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "phone" TEXT,
    "email" TEXT,
    "website" TEXT,
    "open_to" JSONB,
    "sought" JSONB,
    "hired" JSONB,
    "asks_per_month" INTEGER,
    "last_contact_on" DATE,
    "last_contact_result" TEXT,
    "notes" TEXT,
    "site_id" TEXT,
    "source" TEXT NOT NULL DEFAULT 'staff',
    "extra" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_xid" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "employer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employer_contact" (
    "id" TEXT NOT NULL,
    "employer_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "main" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "employer_contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vacancy" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "occupation" TEXT NOT NULL,
    "alternatives" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "employer_id" TEXT NOT NULL,
    "site_id" TEXT,
    "street" TEXT,
    "postcode" TEXT,
    "city" TEXT,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "places" INTEGER NOT NULL DEFAULT 1,
    "places_filled" INTEGER NOT NULL DEFAULT 0,
    "working_times" JSONB,
    "hours_min" DOUBLE PRECISION,
    "hours_max" DOUBLE PRECISION,
    "start" DATE,
    "fixed_until" DATE,
    "pay_per_hour" DOUBLE PRECISION,
    "qualification" TEXT,
    "regulated" BOOLEAN,
    "experience_years" DOUBLE PRECISION,
    "licences" JSONB,
    "skills" JSONB,
    "languages" JSONB,
    "open_to" JSONB,
    "description" TEXT,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "state_reason" TEXT,
    "published_on" DATE,
    "restricted_until" DATE,
    "touched_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "source" TEXT NOT NULL DEFAULT 'staff',
    "extra" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_xid" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "vacancy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate" (
    "id" TEXT NOT NULL,
    "first_name" TEXT,
    "last_name" TEXT,
    "email" TEXT,
    "email_refused_at" TIMESTAMPTZ(3),
    "phone" TEXT,
    "street" TEXT,
    "postcode" TEXT,
    "city" TEXT,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "language" TEXT NOT NULL DEFAULT 'de',
    "channel" TEXT NOT NULL DEFAULT 'auto',
    "reminders_paused" BOOLEAN NOT NULL DEFAULT false,
    "legal_circle" TEXT,
    "profile_class" TEXT,
    "site_id" TEXT,
    "seeks" JSONB NOT NULL,
    "qualification" TEXT,
    "trainings" JSONB,
    "licences" JSONB,
    "skills" JSONB,
    "languages" JSONB,
    "mobility_means" JSONB,
    "max_km" DOUBLE PRECISION,
    "working_times" JSONB,
    "hours_min" DOUBLE PRECISION,
    "hours_max" DOUBLE PRECISION,
    "available_from" DATE,
    "accepts_temp_work" BOOLEAN,
    "min_pay_per_hour" DOUBLE PRECISION,
    "ready_on" DATE,
    "state" TEXT NOT NULL DEFAULT 'active',
    "notes" TEXT,
    "source" TEXT NOT NULL DEFAULT 'staff',
    "extra" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_xid" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate_target" (
    "candidate_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "occupation" TEXT NOT NULL,
    "experience_years" DOUBLE PRECISION,

    CONSTRAINT "candidate_target_pkey" PRIMARY KEY ("candidate_id","position")
);

-- CreateTable
CREATE TABLE "candidate_protected" (
    "candidate_id" TEXT NOT NULL,
    "birth_date" DATE,
    "sex" TEXT,
    "nationality" TEXT,
    "severely_disabled" BOOLEAN,
    "family_status" TEXT,
    "benefit_since" DATE,

    CONSTRAINT "candidate_protected_pkey" PRIMARY KEY ("candidate_id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" TEXT NOT NULL,
    "candidate_id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "id" TEXT NOT NULL,
    "candidate_id" TEXT NOT NULL,
    "vacancy_id" TEXT NOT NULL,
    "score" INTEGER NOT NULL,
    "shown" JSONB NOT NULL,
    "model_version" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "reason" TEXT,
    "decided_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead" (
    "id" TEXT NOT NULL,
    "candidate_id" TEXT NOT NULL,
    "employer_id" TEXT NOT NULL,
    "score" INTEGER NOT NULL,
    "shown" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'to_ask',
    "owner_id" TEXT NOT NULL,
    "held_until" TIMESTAMPTZ(3) NOT NULL,
    "next_on" DATE,
    "notes" TEXT,
    "vacancy_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "state_reason" TEXT,
    "site_id" TEXT,
    "begins_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "place_name" TEXT,
    "street" TEXT,
    "postcode" TEXT,
    "city" TEXT,
    "way_there" TEXT,
    "accessibility" TEXT,
    "capacity" INTEGER NOT NULL,
    "overbook_limit" INTEGER NOT NULL DEFAULT 0,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "overbooked" INTEGER NOT NULL DEFAULT 0,
    "occupations" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "audience" TEXT,
    "languages" TEXT[] DEFAULT ARRAY['de']::TEXT[],
    "registration" TEXT NOT NULL DEFAULT 'invited',
    "deadline" TIMESTAMPTZ(3),
    "bring" TEXT,
    "description" TEXT,
    "contact_name" TEXT,
    "contact_phone" TEXT,
    "contact_email" TEXT,
    "slot_minutes" INTEGER,
    "slot_capacity" INTEGER,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "created_by" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_host" (
    "event_id" TEXT NOT NULL,
    "employer_id" TEXT NOT NULL,
    "tables" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "event_host_pkey" PRIMARY KEY ("event_id","employer_id")
);

-- CreateTable
CREATE TABLE "event_slot" (
    "id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "begins_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "capacity" INTEGER NOT NULL,
    "taken" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "event_slot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration" (
    "id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "candidate_id" TEXT NOT NULL,
    "slot_id" TEXT,
    "state" TEXT NOT NULL,
    "legal" TEXT NOT NULL DEFAULT 'voluntary',
    "holds" BOOLEAN NOT NULL DEFAULT false,
    "overbooked" BOOLEAN NOT NULL DEFAULT false,
    "overbook_reason" TEXT,
    "joined_seq" INTEGER,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "decline_reason" TEXT,
    "offered_until" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "checked_in_at" TIMESTAMPTZ(3),
    "via" TEXT NOT NULL DEFAULT 'staff',
    "begins_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outcome" (
    "id" TEXT NOT NULL,
    "registration_id" TEXT NOT NULL,
    "employer_id" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "reason" TEXT,
    "recorded_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation_batch" (
    "id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "legal" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "left_out" JSONB NOT NULL,

    CONSTRAINT "invitation_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" TEXT NOT NULL,
    "batch_id" TEXT NOT NULL,
    "registration_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" TEXT NOT NULL,
    "candidate_id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "occasion" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "channel" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "facts" JSONB NOT NULL,
    "batch_id" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lease_until" TIMESTAMPTZ(3),
    "leased_by" TEXT,
    "detail" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "local_mail" (
    "id" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "raw" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "local_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "history" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "row_id" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "changes" JSONB,

    CONSTRAINT "history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "state_step" (
    "machine" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,

    CONSTRAINT "state_step_pkey" PRIMARY KEY ("machine","from","to")
);

-- CreateTable
CREATE TABLE "tombstone" (
    "entity" TEXT NOT NULL,
    "row_id" TEXT NOT NULL,
    "changed_xid" BIGINT NOT NULL,

    CONSTRAINT "tombstone_pkey" PRIMARY KEY ("entity","row_id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "key" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "status" INTEGER,
    "body" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("actor","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "occupation_level_idx" ON "occupation"("level");

-- CreateIndex
CREATE INDEX "employer_name_idx" ON "employer"("name");

-- CreateIndex
CREATE INDEX "employer_changed_xid_idx" ON "employer"("changed_xid");

-- CreateIndex
CREATE INDEX "employer_contact_employer_id_idx" ON "employer_contact"("employer_id");

-- CreateIndex
CREATE INDEX "vacancy_state_occupation_idx" ON "vacancy"("state", "occupation");

-- CreateIndex
CREATE INDEX "vacancy_employer_id_idx" ON "vacancy"("employer_id");

-- CreateIndex
CREATE INDEX "vacancy_changed_xid_idx" ON "vacancy"("changed_xid");

-- CreateIndex
CREATE INDEX "candidate_state_idx" ON "candidate"("state");

-- CreateIndex
CREATE INDEX "candidate_last_name_first_name_idx" ON "candidate"("last_name", "first_name");

-- CreateIndex
CREATE INDEX "candidate_changed_xid_idx" ON "candidate"("changed_xid");

-- CreateIndex
CREATE INDEX "candidate_target_occupation_idx" ON "candidate_target"("occupation");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_target_candidate_id_occupation_key" ON "candidate_target"("candidate_id", "occupation");

-- CreateIndex
CREATE INDEX "consent_candidate_id_idx" ON "consent"("candidate_id");

-- CreateIndex
CREATE INDEX "proposal_candidate_id_idx" ON "proposal"("candidate_id");

-- CreateIndex
CREATE INDEX "proposal_vacancy_id_idx" ON "proposal"("vacancy_id");

-- CreateIndex
CREATE INDEX "proposal_state_created_at_idx" ON "proposal"("state", "created_at");

-- CreateIndex
CREATE INDEX "lead_candidate_id_idx" ON "lead"("candidate_id");

-- CreateIndex
CREATE INDEX "lead_employer_id_idx" ON "lead"("employer_id");

-- CreateIndex
CREATE INDEX "lead_owner_id_state_idx" ON "lead"("owner_id", "state");

-- CreateIndex
CREATE INDEX "event_begins_at_idx" ON "event"("begins_at");

-- CreateIndex
CREATE INDEX "event_state_begins_at_idx" ON "event"("state", "begins_at");

-- CreateIndex
CREATE UNIQUE INDEX "event_slot_event_id_begins_at_key" ON "event_slot"("event_id", "begins_at");

-- CreateIndex
CREATE INDEX "registration_candidate_id_idx" ON "registration"("candidate_id");

-- CreateIndex
CREATE INDEX "registration_event_id_state_idx" ON "registration"("event_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "registration_event_id_candidate_id_key" ON "registration"("event_id", "candidate_id");

-- CreateIndex
CREATE UNIQUE INDEX "outcome_registration_id_employer_id_key" ON "outcome"("registration_id", "employer_id");

-- CreateIndex
CREATE INDEX "invitation_batch_event_id_idx" ON "invitation_batch"("event_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_registration_id_key" ON "invitation"("registration_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_batch_id_idx" ON "invitation"("batch_id");

-- CreateIndex
CREATE INDEX "message_state_due_at_idx" ON "message"("state", "due_at");

-- CreateIndex
CREATE INDEX "message_batch_id_idx" ON "message"("batch_id");

-- CreateIndex
CREATE INDEX "message_occasion_idx" ON "message"("occasion");

-- CreateIndex
CREATE UNIQUE INDEX "message_candidate_id_occasion_purpose_revision_key" ON "message"("candidate_id", "occasion", "purpose", "revision");

-- CreateIndex
CREATE INDEX "local_mail_created_at_idx" ON "local_mail"("created_at");

-- CreateIndex
CREATE INDEX "history_entity_row_id_at_idx" ON "history"("entity", "row_id", "at");

-- CreateIndex
CREATE INDEX "tombstone_changed_xid_idx" ON "tombstone"("changed_xid");

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- AddForeignKey
ALTER TABLE "app_user" ADD CONSTRAINT "app_user_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "site"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app_user" ADD CONSTRAINT "app_user_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "occupation_title" ADD CONSTRAINT "occupation_title_code_fkey" FOREIGN KEY ("code") REFERENCES "occupation"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employer" ADD CONSTRAINT "employer_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "site"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employer_contact" ADD CONSTRAINT "employer_contact_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "site"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "site"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_target" ADD CONSTRAINT "candidate_target_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_protected" ADD CONSTRAINT "candidate_protected_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "site"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_host" ADD CONSTRAINT "event_host_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_host" ADD CONSTRAINT "event_host_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_slot" ADD CONSTRAINT "event_slot_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_slot_id_fkey" FOREIGN KEY ("slot_id") REFERENCES "event_slot"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation_batch" ADD CONSTRAINT "invitation_batch_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "invitation_batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say ---------------------------------------------------------------------------------

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Values

ALTER TABLE house ADD CONSTRAINT house_is_one CHECK (id = 1);
ALTER TABLE app_user ADD CONSTRAINT user_email_is_lower CHECK (email = lower(email));
ALTER TABLE app_user ADD CONSTRAINT user_role_known CHECK (role IN ('officer', 'integration', 'lead', 'admin', 'bca', 'employer'));
ALTER TABLE app_user ADD CONSTRAINT employer_user_has_employer CHECK ((role = 'employer') = (employer_id IS NOT NULL));
ALTER TABLE occupation ADD CONSTRAINT occupation_code_is_digits CHECK (code ~ '^[0-9]{1,5}$' AND length(code) = level);
ALTER TABLE employer ADD CONSTRAINT employer_kind_known CHECK (kind IN ('company', 'temp_agency'));
ALTER TABLE vacancy ADD CONSTRAINT vacancy_kind_known CHECK (kind IN ('job', 'apprenticeship', 'mini_job', 'trial'));
ALTER TABLE vacancy ADD CONSTRAINT vacancy_occupation_is_class CHECK (occupation ~ '^[0-9]{5}$');
ALTER TABLE vacancy ADD CONSTRAINT vacancy_places CHECK (places >= 1 AND places_filled >= 0 AND places_filled <= places);
ALTER TABLE vacancy ADD CONSTRAINT vacancy_hours CHECK (hours_min >= 0 AND hours_max >= hours_min AND hours_max <= 80);
ALTER TABLE candidate ADD CONSTRAINT candidate_hours CHECK (hours_min >= 0 AND hours_max >= hours_min AND hours_max <= 80);
ALTER TABLE candidate ADD CONSTRAINT candidate_channel_known CHECK (channel IN ('auto', 'mail', 'letter', 'both'));
ALTER TABLE candidate_target ADD CONSTRAINT target_position CHECK (position BETWEEN 1 AND 10);
ALTER TABLE candidate_target ADD CONSTRAINT target_is_class CHECK (occupation ~ '^[0-9]{5}$');
ALTER TABLE event ADD CONSTRAINT event_kind_known CHECK (kind IN ('application_day', 'temp_agency_session', 'job_fair'));
ALTER TABLE event ADD CONSTRAINT event_registration_known CHECK (registration IN ('invited', 'customers', 'public'));
ALTER TABLE event ADD CONSTRAINT event_time CHECK (ends_at > begins_at);
ALTER TABLE event_host ADD CONSTRAINT host_tables CHECK (tables BETWEEN 1 AND 50);
ALTER TABLE registration ADD CONSTRAINT registration_legal_known CHECK (legal IN ('voluntary', 'obligation'));
ALTER TABLE registration ADD CONSTRAINT overbooking_has_reason CHECK (NOT overbooked OR length(overbook_reason) > 0);
ALTER TABLE registration ADD CONSTRAINT offer_has_deadline CHECK (state <> 'offered' OR offered_until IS NOT NULL);
ALTER TABLE registration ADD CONSTRAINT waiting_has_order CHECK (state <> 'waiting' OR joined_seq IS NOT NULL);
ALTER TABLE message ADD CONSTRAINT message_channel_known CHECK (channel IN ('mail', 'letter'));
ALTER TABLE outcome ADD CONSTRAINT outcome_known CHECK (result IN ('interest', 'second_interview', 'trial', 'offer', 'hired', 'no'));
ALTER TABLE outcome ADD CONSTRAINT refusal_has_reason CHECK (result <> 'no' OR length(reason) > 0);

-- Only one open proposal of a vacancy to a person; only one open lead of a person at an employer; one owner an employer.

CREATE UNIQUE INDEX proposal_open_once ON proposal (candidate_id, vacancy_id) WHERE state IN ('open', 'interested', 'interview', 'trial');
CREATE UNIQUE INDEX lead_open_once ON lead (candidate_id, employer_id) WHERE state NOT IN ('won', 'refused', 'dropped');
CREATE UNIQUE INDEX consent_open_once ON consent (candidate_id, purpose) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX waiting_position ON registration (event_id, joined_seq) WHERE joined_seq IS NOT NULL;

-- Search by parts of names

CREATE INDEX vacancy_title_trgm ON vacancy USING gin (lower(title) gin_trgm_ops);
CREATE INDEX employer_name_trgm ON employer USING gin (lower(name) gin_trgm_ops);
CREATE INDEX candidate_name_trgm ON candidate USING gin (lower(coalesce(first_name, '') || ' ' || coalesce(last_name, '')) gin_trgm_ops);

-- Steps of states: the same tables as in the domain (a test compares them)

INSERT INTO state_step (machine, "from", "to")
SELECT machine, "from", unnest(string_to_array(targets, ' ')) FROM (VALUES
  ('vacancy', '', 'draft submitted restricted published'),
  ('vacancy', 'draft', 'submitted restricted published closed'),
  ('vacancy', 'submitted', 'returned restricted published closed'),
  ('vacancy', 'returned', 'submitted closed'),
  ('vacancy', 'restricted', 'published paused closed'),
  ('vacancy', 'published', 'paused closed'),
  ('vacancy', 'paused', 'published closed'),
  ('vacancy', 'closed', 'published'),
  ('candidate', '', 'active'),
  ('candidate', 'active', 'placed inactive'),
  ('candidate', 'placed', 'active inactive'),
  ('candidate', 'inactive', 'active'),
  ('proposal', '', 'open'),
  ('proposal', 'open', 'interested not_interested not_suitable withdrawn'),
  ('proposal', 'interested', 'interview trial hired not_hired withdrawn'),
  ('proposal', 'interview', 'trial hired not_hired withdrawn'),
  ('proposal', 'trial', 'hired not_hired withdrawn'),
  ('lead', '', 'to_ask'),
  ('lead', 'to_ask', 'reached call_again interested trial won refused dropped'),
  ('lead', 'reached', 'call_again interested trial won refused dropped'),
  ('lead', 'call_again', 'reached interested trial won refused dropped'),
  ('lead', 'interested', 'call_again trial won refused dropped'),
  ('lead', 'trial', 'won refused dropped'),
  ('event', '', 'draft'),
  ('event', 'draft', 'published cancelled'),
  ('event', 'published', 'running cancelled'),
  ('event', 'running', 'closed cancelled'),
  ('event', 'closed', 'evaluated'),
  ('registration', '', 'invited accepted waiting'),
  ('registration', 'invited', 'accepted declined waiting cancelled'),
  ('registration', 'waiting', 'offered accepted declined cancelled'),
  ('registration', 'offered', 'accepted declined lapsed cancelled'),
  ('registration', 'accepted', 'declined cancelled checked_in late excused no_show'),
  ('registration', 'declined', 'accepted waiting cancelled'),
  ('registration', 'lapsed', 'accepted waiting declined cancelled'),
  ('registration', 'cancelled', 'accepted waiting invited'),
  ('registration', 'checked_in', 'accepted late'),
  ('registration', 'late', 'accepted checked_in'),
  ('registration', 'excused', 'accepted checked_in late'),
  ('registration', 'no_show', 'accepted checked_in late excused'),
  ('message', '', 'planned queued to_print'),
  ('message', 'planned', 'queued sending withdrawn'),
  ('message', 'queued', 'sending withdrawn'),
  ('message', 'sending', 'sent failed refused uncertain withdrawn queued'),
  ('message', 'failed', 'sending withdrawn refused'),
  ('message', 'uncertain', 'queued sent withdrawn'),
  ('message', 'to_print', 'posted withdrawn'),
  ('message', 'posted', 'came_back')
) AS t (machine, "from", targets);

CREATE FUNCTION check_state_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE before text := '';
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW.state = OLD.state THEN RETURN NEW; END IF;
    before := OLD.state;
  END IF;
  IF NOT EXISTS (SELECT FROM state_step WHERE machine = TG_ARGV[0] AND "from" = before AND "to" = NEW.state) THEN
    RAISE EXCEPTION 'state_step: % may not go from "%" to "%"', TG_ARGV[0], before, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER a_state_step BEFORE INSERT OR UPDATE OF state ON vacancy FOR EACH ROW EXECUTE FUNCTION check_state_step('vacancy');
CREATE TRIGGER a_state_step BEFORE INSERT OR UPDATE OF state ON candidate FOR EACH ROW EXECUTE FUNCTION check_state_step('candidate');
CREATE TRIGGER a_state_step BEFORE INSERT OR UPDATE OF state ON proposal FOR EACH ROW EXECUTE FUNCTION check_state_step('proposal');
CREATE TRIGGER a_state_step BEFORE INSERT OR UPDATE OF state ON lead FOR EACH ROW EXECUTE FUNCTION check_state_step('lead');
CREATE TRIGGER a_state_step BEFORE INSERT OR UPDATE OF state ON event FOR EACH ROW EXECUTE FUNCTION check_state_step('event');
CREATE TRIGGER a_state_step BEFORE INSERT OR UPDATE OF state ON registration FOR EACH ROW EXECUTE FUNCTION check_state_step('registration');
CREATE TRIGGER a_state_step BEFORE INSERT OR UPDATE OF state ON message FOR EACH ROW EXECUTE FUNCTION check_state_step('message');

-- Watermark of in-memory stocks: a reader that remembers pg_snapshot_xmin of its last look misses no commit

CREATE FUNCTION mark_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.changed_xid := pg_current_xact_id()::text::bigint;
  NEW.updated_at := now();
  RETURN NEW;
END $$;
CREATE TRIGGER b_mark_change BEFORE INSERT OR UPDATE ON vacancy FOR EACH ROW EXECUTE FUNCTION mark_change();
CREATE TRIGGER b_mark_change BEFORE INSERT OR UPDATE ON candidate FOR EACH ROW EXECUTE FUNCTION mark_change();
CREATE TRIGGER b_mark_change BEFORE INSERT OR UPDATE ON employer FOR EACH ROW EXECUTE FUNCTION mark_change();

CREATE FUNCTION bury() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO tombstone (entity, row_id, changed_xid) VALUES (TG_ARGV[0], OLD.id, pg_current_xact_id()::text::bigint)
  ON CONFLICT (entity, row_id) DO UPDATE SET changed_xid = excluded.changed_xid;
  DELETE FROM history WHERE entity = TG_ARGV[0] AND row_id = OLD.id;
  RETURN OLD;
END $$;
CREATE TRIGGER y_bury AFTER DELETE ON vacancy FOR EACH ROW EXECUTE FUNCTION bury('vacancy');
CREATE TRIGGER y_bury AFTER DELETE ON candidate FOR EACH ROW EXECUTE FUNCTION bury('candidate');
CREATE TRIGGER y_bury AFTER DELETE ON employer FOR EACH ROW EXECUTE FUNCTION bury('employer');

-- A change of a target is a change of the person, whoever writes it

CREATE FUNCTION target_marks_candidate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE candidate SET changed_xid = 0
  WHERE id = coalesce(NEW.candidate_id, OLD.candidate_id) AND changed_xid <> pg_current_xact_id()::text::bigint;
  RETURN NULL;
END $$;
CREATE TRIGGER b_mark_candidate AFTER INSERT OR UPDATE OR DELETE ON candidate_target FOR EACH ROW EXECUTE FUNCTION target_marks_candidate();

-- History: who changed what, from the transaction's setting app.actor; arguments: entity, column of the row's id, columns left out

CREATE FUNCTION write_history() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  who text := coalesce(nullif(current_setting('app.actor', true), ''), 'system');
  skip text[] := string_to_array(TG_ARGV[2], ' ');
  changed jsonb;
  row_data jsonb;
BEGIN
  IF TG_OP = 'INSERT' THEN
    row_data := to_jsonb(NEW);
    INSERT INTO history (actor, entity, row_id, action, changes)
    VALUES (who, TG_ARGV[0], row_data ->> TG_ARGV[1], CASE WHEN TG_ARGV[0] = TG_TABLE_NAME THEN 'created' ELSE TG_TABLE_NAME || '_added' END,
      CASE WHEN TG_ARGV[0] = TG_TABLE_NAME THEN NULL ELSE row_data - skip END);
  ELSIF TG_OP = 'DELETE' THEN
    row_data := to_jsonb(OLD);
    INSERT INTO history (actor, entity, row_id, action, changes)
    VALUES (who, TG_ARGV[0], row_data ->> TG_ARGV[1], CASE WHEN TG_ARGV[0] = TG_TABLE_NAME THEN 'deleted' ELSE TG_TABLE_NAME || '_removed' END,
      CASE WHEN TG_ARGV[0] = TG_TABLE_NAME THEN NULL ELSE row_data - skip END);
  ELSE
    row_data := to_jsonb(NEW);
    SELECT jsonb_object_agg(n.key, jsonb_build_array(o.value, n.value)) INTO changed
    FROM jsonb_each(row_data) n JOIN jsonb_each(to_jsonb(OLD)) o USING (key)
    WHERE n.value IS DISTINCT FROM o.value AND NOT (n.key = ANY (skip));
    IF changed IS NOT NULL THEN
      INSERT INTO history (actor, entity, row_id, action, changes) VALUES (who, TG_ARGV[0], row_data ->> TG_ARGV[1], 'changed', changed);
    END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER x_history AFTER INSERT OR UPDATE ON vacancy FOR EACH ROW EXECUTE FUNCTION write_history('vacancy', 'id', 'version updated_at changed_xid touched_at');
CREATE TRIGGER x_history AFTER INSERT OR UPDATE ON candidate FOR EACH ROW EXECUTE FUNCTION write_history('candidate', 'id', 'version updated_at changed_xid');
CREATE TRIGGER x_history AFTER INSERT OR UPDATE OR DELETE ON candidate_target FOR EACH ROW EXECUTE FUNCTION write_history('candidate', 'candidate_id', 'candidate_id');
CREATE TRIGGER x_history AFTER INSERT OR UPDATE ON employer FOR EACH ROW EXECUTE FUNCTION write_history('employer', 'id', 'version updated_at changed_xid');
CREATE TRIGGER x_history AFTER INSERT OR UPDATE ON event FOR EACH ROW EXECUTE FUNCTION write_history('event', 'id', 'version updated_at taken overbooked');
CREATE TRIGGER x_history AFTER INSERT OR UPDATE ON registration FOR EACH ROW EXECUTE FUNCTION write_history('registration', 'id', 'version updated_at holds begins_at ends_at');
CREATE TRIGGER x_history AFTER INSERT OR UPDATE ON proposal FOR EACH ROW EXECUTE FUNCTION write_history('proposal', 'id', 'version shown');
CREATE TRIGGER x_history AFTER INSERT OR UPDATE ON lead FOR EACH ROW EXECUTE FUNCTION write_history('lead', 'id', 'version updated_at shown');

-- Capacity: counters kept by triggers, held by CHECK. No way in (link, staff, import, waiting list) can pass them.

ALTER TABLE event ADD CONSTRAINT event_capacity_held CHECK (capacity >= 0 AND taken >= 0 AND taken <= capacity);
ALTER TABLE event ADD CONSTRAINT event_overbooking_held CHECK (overbook_limit >= 0 AND overbooked >= 0 AND overbooked <= overbook_limit);
ALTER TABLE event_slot ADD CONSTRAINT slot_capacity_held CHECK (capacity >= 1 AND taken >= 0 AND taken <= capacity);
ALTER TABLE event_slot ADD CONSTRAINT slot_time CHECK (ends_at > begins_at);

CREATE FUNCTION registration_holds() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.holds := NEW.state IN ('offered', 'accepted', 'checked_in', 'late', 'no_show') OR (NEW.state = 'invited' AND NEW.legal = 'obligation');
  NEW.updated_at := now();
  IF NEW.slot_id IS NOT NULL THEN
    SELECT begins_at, ends_at INTO NEW.begins_at, NEW.ends_at FROM event_slot WHERE id = NEW.slot_id AND event_id = NEW.event_id;
    IF NOT FOUND THEN RAISE EXCEPTION 'slot % is not one of event %', NEW.slot_id, NEW.event_id USING ERRCODE = 'check_violation'; END IF;
  ELSE
    SELECT begins_at, ends_at INTO NEW.begins_at, NEW.ends_at FROM event WHERE id = NEW.event_id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER b_registration_holds BEFORE INSERT OR UPDATE ON registration FOR EACH ROW EXECUTE FUNCTION registration_holds();

CREATE FUNCTION count_places() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was_event text; was_slot text; was_taken int := 0; was_over int := 0;
  is_event text; is_slot text; is_taken int := 0; is_over int := 0;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    was_event := OLD.event_id; was_slot := OLD.slot_id;
    IF OLD.holds THEN IF OLD.overbooked THEN was_over := 1; ELSE was_taken := 1; END IF; END IF;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    is_event := NEW.event_id; is_slot := NEW.slot_id;
    IF NEW.holds THEN IF NEW.overbooked THEN is_over := 1; ELSE is_taken := 1; END IF; END IF;
  END IF;
  IF was_event IS NOT DISTINCT FROM is_event THEN
    IF is_taken <> was_taken OR is_over <> was_over THEN
      UPDATE event SET taken = taken + is_taken - was_taken, overbooked = overbooked + is_over - was_over WHERE id = is_event;
    END IF;
  ELSE
    IF was_taken + was_over > 0 THEN UPDATE event SET taken = taken - was_taken, overbooked = overbooked - was_over WHERE id = was_event; END IF;
    IF is_taken + is_over > 0 THEN UPDATE event SET taken = taken + is_taken, overbooked = overbooked + is_over WHERE id = is_event; END IF;
  END IF;
  IF was_slot IS NOT DISTINCT FROM is_slot THEN
    IF is_slot IS NOT NULL AND is_taken <> was_taken THEN UPDATE event_slot SET taken = taken + is_taken - was_taken WHERE id = is_slot; END IF;
  ELSE
    IF was_slot IS NOT NULL AND was_taken > 0 THEN UPDATE event_slot SET taken = taken - was_taken WHERE id = was_slot; END IF;
    IF is_slot IS NOT NULL AND is_taken > 0 THEN UPDATE event_slot SET taken = taken + is_taken WHERE id = is_slot; END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER c_count_places AFTER INSERT OR UPDATE OR DELETE ON registration FOR EACH ROW EXECUTE FUNCTION count_places();

-- Nobody has two accepted appointments that overlap.

ALTER TABLE registration ADD CONSTRAINT registration_no_overlap
  EXCLUDE USING gist (candidate_id WITH =, tstzrange(begins_at, ends_at) WITH &&)
  WHERE (state IN ('accepted', 'checked_in', 'late'));

-- An event that moves takes its registrations with it; so does a slot.

CREATE FUNCTION move_registrations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'event' THEN
    UPDATE registration SET begins_at = NEW.begins_at WHERE event_id = NEW.id AND slot_id IS NULL;
  ELSE
    UPDATE registration SET begins_at = NEW.begins_at WHERE slot_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER d_move AFTER UPDATE OF begins_at, ends_at ON event FOR EACH ROW
  WHEN (OLD.begins_at <> NEW.begins_at OR OLD.ends_at <> NEW.ends_at) EXECUTE FUNCTION move_registrations();
CREATE TRIGGER d_move AFTER UPDATE OF begins_at, ends_at ON event_slot FOR EACH ROW
  WHEN (OLD.begins_at <> NEW.begins_at OR OLD.ends_at <> NEW.ends_at) EXECUTE FUNCTION move_registrations();

-- The lock under which places are given away: every change of places of an event goes through it, one at a time.

CREATE FUNCTION lock_event(wanted text) RETURNS SETOF event LANGUAGE sql AS $$
  SELECT * FROM event WHERE id = wanted FOR UPDATE
$$;
