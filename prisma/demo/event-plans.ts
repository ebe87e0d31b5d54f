import { lastWorkingDay, nextWorkingDay, plusDays } from './calendar.ts'
import type { Context } from './context.ts'
import type { DemoEmployer } from './employers.ts'
import type { DemoEvent, EventEnd, EventPlan } from './events.ts'
import { accounts } from './staff.ts'
import { sites } from './towns.ts'
import type { DemoVacancy } from './vacancies.ts'

/** What a branch is called in the title of a day; firms of other branches hold none. */
export const branchWords: Readonly<Record<string, string>> = {
  logistics: 'Lager und Luftfracht',
  glass: 'Glas und Keramik',
  metal: 'Metallbau',
  machines: 'Maschinenbau',
  chemistry: 'Chemie',
  food: 'Lebensmittel',
  care: 'Pflege',
  cleaning: 'Gebäudereinigung',
  security: 'Sicherheit',
  kitchen: 'Küche und Service',
  trade: 'Handel',
}

/** What a firm looks for, by its open vacancies, the most frequent class first. */
function soughtBy(employer: DemoEmployer, vacancies: readonly DemoVacancy[]): string[] {
  const counts = new Map<string, number>()
  for (const vacancy of vacancies) {
    if (vacancy.employer === employer) counts.set(vacancy.work.code, (counts.get(vacancy.work.code) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([code]) => code)
    .slice(0, 4)
}

/** Application days and sessions of the last twelve months; the first was yesterday and lacks outcomes. */
export function pastEvents(
  context: Context,
  days: readonly DemoEmployer[],
  agencies: readonly DemoEmployer[],
  open: readonly DemoVacancy[],
): EventPlan[] {
  const dice = context.dice('past events')
  const plans: EventPlan[] = Array.from({ length: 26 }, (_, at) => {
    const host = dice.pick(days)
    const day = lastWorkingDay(plusDays(context.today, -(at === 0 ? 1 : 8 + at * 13)))
    const capacity = dice.pick([16, 20, 24, 24, 30, 40])
    const withSlots = dice.chance(0.5)
    const branch = branchWords[host.sector.key] ?? 'Arbeit in der Region'
    return {
      kind: 'application_day',
      title: `Bewerbungstag ${branch}: ${String(host.row.name)}`,
      day,
      from: dice.pick(['09:00', '09:00', '10:00', '13:00']),
      hours: 4,
      site: host.site,
      hosts: [host],
      occupations: soughtBy(host, open),
      capacity,
      end: at === 0 ? 'closed' : at === 11 ? 'cancelled' : 'evaluated',
      ...(withSlots ? { slots: { minutes: 30, capacity: Math.ceil(capacity / 8) } } : {}),
      crowd: {
        invited: Math.round(capacity * (1.6 + dice.next())),
        accepted: Math.round(capacity * (0.6 + dice.next() * 0.4)),
        waiting: 0,
      },
      noted: at === 0 ? 0.4 : 1,
      ...(at === 11 ? { reason: 'Der Betrieb hat kurzfristig abgesagt.' } : {}),
    }
  })
  const sessions: EventPlan[] = Array.from({ length: 8 }, (_, at) => {
    const site = sites[at % 4]
    const hosts = dice.sample(agencies, dice.int(4, 8))
    return {
      kind: 'temp_agency_session',
      title: `Personaldienstleister im ${site?.name ?? 'Haus'}`,
      day: lastWorkingDay(plusDays(context.today, -(20 + at * 42))),
      from: '09:00',
      hours: 4,
      site: site?.key ?? 'torgau',
      hosts,
      occupations: ['51311', '25101', '51312', '52531'],
      capacity: 50,
      end: 'evaluated',
      crowd: { invited: 110, accepted: dice.int(32, 48), waiting: 0 },
    }
  })
  return [...plans, ...sessions]
}

/** What comes: the day in Schkeuditz, days with answers, a full one with a waiting list, drafts. */
export function comingEvents(
  context: Context,
  days: readonly DemoEmployer[],
  agencies: readonly DemoEmployer[],
  logistics: DemoEmployer,
  open: readonly DemoVacancy[],
): EventPlan[] {
  const dice = context.dice('coming events')
  const dayIn = (count: number): string => nextWorkingDay(plusDays(context.today, count))
  const by = (key: string): DemoEmployer => dice.pick(days.filter((employer) => employer.sector.key === key))
  const at = (
    host: DemoEmployer,
    count: number,
    capacity: number,
    end: EventEnd,
    crowd: DemoEvent['crowd'],
    slots?: EventPlan['slots'],
  ): EventPlan => ({
    kind: 'application_day',
    title: `Bewerbungstag ${branchWords[host.sector.key] ?? 'Arbeit in der Region'}: ${String(host.row.name)}`,
    day: dayIn(count),
    from: '09:00',
    hours: 4,
    site: host.site,
    hosts: [host],
    occupations: soughtBy(host, open),
    capacity,
    end,
    crowd,
    ...(slots ? { slots } : {}),
  })
  const nobody = { invited: 0, accepted: 0, waiting: 0 }
  return [
    {
      ...at(logistics, 21, 40, 'published', nobody, { minutes: 20, capacity: 4 }),
      title: `Bewerbungstag Lager und Luftfracht Schkeuditz: ${String(logistics.row.name)}`,
      occupations: ['51312', '51311', '52531'],
      createdBy: accounts.officer,
    },
    at(by('chemistry'), 5, 20, 'published', { invited: 38, accepted: 17, waiting: 0 }, { minutes: 30, capacity: 3 }),
    at(by('care'), 9, 24, 'published', { invited: 46, accepted: 15, waiting: 0 }),
    at(by('food'), 12, 20, 'published', { invited: 52, accepted: 20, waiting: 9 }),
    at(by('glass'), 26, 30, 'published', { invited: 44, accepted: 8, waiting: 0 }, { minutes: 30, capacity: 5 }),
    at(by('machines'), 33, 16, 'draft', nobody),
    {
      kind: 'temp_agency_session',
      title: 'Personaldienstleister im Standort Delitzsch',
      day: dayIn(16),
      from: '09:00',
      hours: 4,
      site: 'delitzsch',
      hosts: dice.sample(agencies, 6),
      occupations: ['51311', '51312', '25101', '52531'],
      capacity: 60,
      end: 'published',
      crowd: { invited: 120, accepted: 38, waiting: 0 },
    },
    {
      kind: 'temp_agency_session',
      title: 'Personaldienstleister im Standort Torgau',
      day: dayIn(30),
      from: '09:00',
      hours: 4,
      site: 'torgau',
      hosts: agencies.slice(0, 8),
      occupations: ['51311', '25101', '24201', '29201'],
      capacity: 150,
      end: 'draft',
      createdBy: accounts.officer,
    },
    {
      kind: 'job_fair',
      title: 'Einstellungssache – Jobs für Eltern',
      day: dayIn(44),
      from: '09:00',
      hours: 5,
      site: 'eilenburg',
      hosts: dice.sample(days, 12),
      occupations: ['62102', '54101', '71402', '82101', '29301'],
      capacity: 200,
      end: 'draft',
      audience: 'Eltern und Alleinerziehende',
      registration: 'customers',
    },
    {
      kind: 'job_fair',
      title: 'Aktionstag Ausbildung',
      day: dayIn(58),
      from: '14:00',
      hours: 4,
      site: 'torgau',
      hosts: dice.sample(days, 14),
      occupations: ['25102', '62102', '71402', '29302'],
      capacity: 250,
      end: 'published',
      audience: 'Menschen unter 27',
      registration: 'public',
    },
  ]
}
