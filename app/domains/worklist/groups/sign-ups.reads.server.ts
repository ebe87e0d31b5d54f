import { waiting } from '../group.reads.server.ts'
import type { Group } from '../group.reads.server.ts'
import type { WorkItem } from '../worklist.ts'

type Row = WorkItem & { n: number }

/** Public registrations without an e-mail: a place is held until an officer confirms. */
export const signUps: Group = {
  name: 'signUps',
  words: {
    de: {
      title: 'Öffentliche Anmeldungen bestätigen',
      hint: 'Ohne E-Mail angemeldet. Bitte anrufen und die Zusage notieren, bevor das Angebot verfällt.',
    },
    en: {
      title: 'Public registrations to confirm',
      hint: 'Registered without e-mail. Please call and note the acceptance before the offer lapses.',
    },
  },
  find: async ({ db }, { site, now, limit }) =>
    waiting(
      await db.$queryRaw<Row[]>`
        SELECT s.id, '/events/' || e.id || '/people' AS "to", concat_ws(', ', s.last_name, s.first_name) AS title,
          e.title AS sub, s.created_at AS since, count(*) OVER ()::int AS n
        FROM sign_up s JOIN registration r ON r.id = s.registration_id JOIN event e ON e.id = s.event_id
        WHERE s.state = 'held' AND r.state IN ('offered', 'waiting') AND e.ends_at > ${now} AND (${site} = '' OR e.site_id = ${site})
        ORDER BY s.created_at LIMIT ${limit}`,
    ),
}
