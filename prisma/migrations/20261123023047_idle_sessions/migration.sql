-- Minutes without a click after which somebody of the staff signs in again.
ALTER TABLE "house" ADD COLUMN "session_idle_minutes" INTEGER NOT NULL DEFAULT 60
  CONSTRAINT "house_session_idle_minutes_check" CHECK ("session_idle_minutes" BETWEEN 5 AND 600);
