-- AlterTable
ALTER TABLE "candidate_protected" ADD COLUMN "unemployed_since" DATE,
ADD COLUMN "statistics_use" BOOLEAN;

-- CreateTable
CREATE TABLE "stock_snapshot" (
    "day" DATE NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "stock_snapshot_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "stock_cell" (
    "day" DATE NOT NULL,
    "measure" TEXT NOT NULL,
    "occupation" TEXT NOT NULL DEFAULT '',
    "site_id" TEXT NOT NULL DEFAULT '',
    "part" TEXT NOT NULL DEFAULT '',
    "count" INTEGER NOT NULL,

    CONSTRAINT "stock_cell_pkey" PRIMARY KEY ("day","measure","occupation","site_id","part")
);

-- CreateTable
CREATE TABLE "stock_correction" (
    "id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "measure" TEXT NOT NULL,
    "occupation" TEXT NOT NULL DEFAULT '',
    "site_id" TEXT NOT NULL DEFAULT '',
    "part" TEXT NOT NULL DEFAULT '',
    "difference" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "noted_by" TEXT NOT NULL,
    "noted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stock_correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_target" (
    "year" INTEGER NOT NULL,
    "figure" TEXT NOT NULL,
    "change_percent" DOUBLE PRECISION NOT NULL,
    "set_by" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_target_pkey" PRIMARY KEY ("year","figure")
);

-- CreateTable
CREATE TABLE "event_cost" (
    "event_id" TEXT NOT NULL,
    "euros" DOUBLE PRECISION NOT NULL,
    "noted_by" TEXT NOT NULL,
    "noted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_cost_pkey" PRIMARY KEY ("event_id")
);

-- CreateIndex
CREATE INDEX "stock_correction_day_idx" ON "stock_correction"("day");

-- AddForeignKey
ALTER TABLE "stock_cell" ADD CONSTRAINT "stock_cell_day_fkey" FOREIGN KEY ("day") REFERENCES "stock_snapshot"("day") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stock_correction" ADD CONSTRAINT "stock_correction_day_fkey" FOREIGN KEY ("day") REFERENCES "stock_snapshot"("day") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_cost" ADD CONSTRAINT "event_cost_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say

ALTER TABLE stock_snapshot ADD CONSTRAINT snapshot_source_known CHECK (source IN ('on_time', 'from_history', 'demo'));
ALTER TABLE stock_cell ADD CONSTRAINT stock_measure_known CHECK (measure IN ('vacancies', 'unemployed', 'people'));
ALTER TABLE stock_cell ADD CONSTRAINT stock_count_counts CHECK (count > 0);
ALTER TABLE stock_correction ADD CONSTRAINT correction_has_reason CHECK (difference <> 0 AND length(reason) > 0);
ALTER TABLE report_target ADD CONSTRAINT target_in_bounds CHECK (year BETWEEN 2000 AND 2200 AND change_percent BETWEEN -100 AND 1000);
ALTER TABLE event_cost ADD CONSTRAINT cost_in_bounds CHECK (euros BETWEEN 0 AND 10000000);

-- A stock that was counted stays as it was; so does a correction.

CREATE FUNCTION stays_as_it_is() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'stock_is_final: rows of % are not changed', TG_TABLE_NAME USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER a_final BEFORE UPDATE OR DELETE ON stock_snapshot FOR EACH ROW EXECUTE FUNCTION stays_as_it_is();
CREATE TRIGGER a_final BEFORE UPDATE OR DELETE ON stock_cell FOR EACH ROW EXECUTE FUNCTION stays_as_it_is();
CREATE TRIGGER a_final BEFORE UPDATE OR DELETE ON stock_correction FOR EACH ROW EXECUTE FUNCTION stays_as_it_is();
