import { dayOfferTexts } from '../../events/day-offer.texts.ts'
import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = WorkItem & { n: number }

/** Application days that employers offered and nobody has answered. */
export const dayOffers: Group = {
  name: 'dayOffers',
  words: { de: dayOfferTexts.de.group, en: dayOfferTexts.en.group },
  find: async ({ db }, { site, limit }) =>
    waiting(
      await db.$queryRaw<Row[]>`
        SELECT o.id, '/day-offers/' || o.id AS "to", e.name AS title,
          to_char(o.begins_at AT TIME ZONE 'Europe/Berlin', 'DD.MM.YYYY') || ' · ' || o.city AS sub, o.offered_at AS since, count(*) OVER ()::int AS n
        FROM day_offer o JOIN employer e ON e.id = o.employer_id
        WHERE o.state = 'offered' AND (${site} = '' OR e.site_id = ${site} OR e.site_id IS NULL) ORDER BY o.offered_at, o.id LIMIT ${limit}`,
    ),
}
