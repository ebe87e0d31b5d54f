import { Prisma } from '../../../prisma/generated/client.ts'
import type { Condition } from '../../../prisma/list-sql.ts'

/** Target groups that figures know (Zielgruppen). A person may be in several. */
export const targetGroupNames = [
  'all',
  'women',
  'men',
  'under_25',
  'over_54',
  'foreign',
  'severely_disabled',
  'single_parents',
] as const
export type TargetGroup = (typeof targetGroupNames)[number]

/** Sensitive facts that were opened for a statistic, as rows: columns id, sex, nationality, severely_disabled, family_status. */
export const factRows = (facts: string): Condition =>
  Prisma.sql`jsonb_to_recordset(${facts}::text::jsonb) AS f(id text, sex text, nationality text, severely_disabled boolean, family_status text)`

/**
 * Array of the target groups of a row of candidate_protected, joined to its opened facts `f`, at a day, each only where the person's data may be used for statistics;
 * empty otherwise.
 */
export const targetGroups = (row: Condition, day: Condition): Condition => Prisma.sql`
  CASE WHEN ${row}.statistics_use THEN array_remove(ARRAY['all',
    CASE WHEN coalesce(f.sex, ${row}.sex) = 'female' THEN 'women' END, CASE WHEN coalesce(f.sex, ${row}.sex) = 'male' THEN 'men' END,
    CASE WHEN ${row}.birth_date > ${day} - interval '25 years' THEN 'under_25' END,
    CASE WHEN ${row}.birth_date <= ${day} - interval '55 years' THEN 'over_54' END,
    CASE WHEN coalesce(f.nationality, ${row}.nationality) <> 'DE' THEN 'foreign' END,
    CASE WHEN coalesce(f.severely_disabled, ${row}.severely_disabled) THEN 'severely_disabled' END,
    CASE WHEN coalesce(f.family_status, ${row}.family_status) = 'single_parent' THEN 'single_parents' END], NULL) ELSE ARRAY[]::text[] END`
