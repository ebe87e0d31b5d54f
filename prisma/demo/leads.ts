import { roadTenths } from '../../app/domains/matching/distance.ts'
import type { Point } from '../../app/domains/matching/profile.ts'
import type { BulkRow } from '../bulk.ts'
import { plusDays } from './calendar.ts'
import { demoId, inOffice } from './context.ts'
import type { Context } from './context.ts'
import type { DemoEmployer } from './employers.ts'
import type { DemoPerson } from './people.ts'
import { officers } from './staff.ts'
import { workOf } from './works.ts'

/** A lead of the demo: the row of its first state and the states it took. */
export interface DemoLead {
  row: BulkRow & { id: string }
  path: { state: string; notes: string | null; next_on: string | null }[]
}

const paths: readonly (readonly [readonly string[], number])[] = [
  [['to_ask'], 16],
  [['to_ask', 'reached', 'call_again'], 20],
  [['to_ask', 'reached', 'interested'], 18],
  [['to_ask', 'refused'], 18],
  [['to_ask', 'interested', 'trial'], 10],
  [['to_ask', 'interested', 'won'], 8],
  [['to_ask', 'dropped'], 10],
]

const words: Readonly<Record<string, readonly string[]>> = {
  reached: ['Sekretariat erreicht, Chef ruft zurück.', 'Kurz gesprochen, Unterlagen gewünscht.'],
  call_again: ['Nach dem Monatsende noch einmal anrufen.', 'Auftragslage unklar, in drei Wochen wieder melden.'],
  interested: ['Möchte die Person kennenlernen.', 'Kann sich eine Einstellung zum Frühjahr vorstellen.'],
  refused: ['Zurzeit kein Bedarf.', 'Stellt nur über eigene Kontakte ein.'],
  trial: ['Maßnahme beim Arbeitgeber für zwei Wochen vereinbart.'],
  won: ['Stelle wird gemeldet.'],
  dropped: ['Mehrfach nicht erreicht.'],
}

const pointOf = (row: BulkRow): Point => ({ lat: Number(row.lat), lon: Number(row.lon) })

const wayKm = (person: DemoPerson, employer: DemoEmployer): number =>
  roadTenths(pointOf(person.row), pointOf(employer.row)) / 10

const open = new Set(['to_ask', 'reached', 'call_again', 'interested', 'trial'])

/** Firms asked for ready people in the last months. An employer has one open lead at a time; the welder has none yet. */
export function makeLeads(
  context: Context,
  people: readonly DemoPerson[],
  employers: readonly DemoEmployer[],
): DemoLead[] {
  const leads: DemoLead[] = []
  const held = new Set<string>()
  const ready = people.filter((person, at) => at > 0 && person.state === 'active' && person.row.ready_on !== null)
  for (const person of ready) {
    const dice = context.dice(`leads of ${person.id}`)
    if (!dice.chance(0.3)) continue
    const near = employers.filter(
      (employer) =>
        !held.has(employer.id) &&
        employer.works.some(([key]) => workOf(key).code === person.work.code) &&
        wayKm(person, employer) < 40,
    )
    const [employer] = dice.sample(near, 1)
    if (!employer) continue
    const [, ...steps] = dice.weighted(paths)
    const last = steps.at(-1) ?? 'to_ask'
    const day = plusDays(context.today, -(open.has(last) ? dice.int(0, 20) : dice.int(5, 300)))
    if (open.has(last)) held.add(employer.id)
    const created = inOffice(dice, day)
    leads.push({
      row: {
        id: demoId('l', leads.length + 1),
        candidate_id: person.id,
        employer_id: employer.id,
        score: dice.int(48, 92),
        shown: {
          reasons: [
            `Beschäftigt ${workOf(person.work.code).titles[0] ?? ''}`,
            `${Math.round(wayKm(person, employer))} km Weg`,
          ],
        },
        owner_id: dice.pick(officers[person.site] ?? []),
        held_until: new Date(Date.parse(created) + 48 * 3_600_000).toISOString(),
        created_at: created,
      },
      path: steps.map((state) => ({
        state,
        notes: dice.pick(words[state] ?? ['']),
        next_on: state === 'call_again' ? plusDays(context.today, dice.int(-2, 20)) : null,
      })),
    })
  }
  return leads
}
