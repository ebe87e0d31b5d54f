import type { BulkRow } from '../bulk.ts'
import { germanDay, instant, lastWorkingDay, nextWorkingDay, plusDays } from './calendar.ts'
import { demoId, inOffice } from './context.ts'
import type { Context } from './context.ts'
import type { DemoEmployer } from './employers.ts'
import { accounts, officers, siteId } from './staff.ts'
import { sites } from './towns.ts'
import type { SiteKey } from './towns.ts'
import type { DemoVacancy } from './vacancies.ts'

export type EventEnd = 'draft' | 'published' | 'closed' | 'evaluated' | 'cancelled'

/** An event of the demo. `crowd` says how many people it has and what they answered. */
export interface DemoEvent {
  id: string
  day: string
  site: string
  end: EventEnd
  hosts: DemoEmployer[]
  occupations: string[]
  capacity: number
  slots: { id: string; from: string; to: string; capacity: number }[]
  crowd: { invited: number; accepted: number; waiting: number }
  /** Share of the talks whose outcome is noted. */
  noted: number
  createdBy: string
  row: BulkRow & { id: string }
}

interface Plan {
  kind: 'application_day' | 'temp_agency_session' | 'job_fair'
  title: string
  day: string
  from: string
  hours: number
  site: string
  hosts: DemoEmployer[]
  occupations: string[]
  capacity: number
  end: EventEnd
  slots?: { minutes: number; capacity: number }
  crowd?: DemoEvent['crowd']
  noted?: number
  audience?: string
  registration?: 'invited' | 'customers' | 'public'
  createdBy?: string
  reason?: string
}

const contacts: Readonly<Record<SiteKey, readonly [string, string]>> = {
  oschatz: ['Katrin Hempel', '030 23125 101'],
  torgau: ['Ines Petzold', '030 23125 102'],
  eilenburg: ['Susann Reichelt', '030 23125 103'],
  delitzsch: ['Annett Seifert', '030 23125 104'],
}

const clockAfter = (from: string, minutes: number): string => {
  const [hour = 0, minute = 0] = from.split(':').map(Number)
  const total = hour * 60 + minute + minutes
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}

function slotsOf(id: string, plan: Plan): DemoEvent['slots'] {
  if (!plan.slots) return []
  const { minutes, capacity } = plan.slots
  const count = Math.ceil(plan.capacity / capacity)
  return Array.from({ length: count }, (_, at) => ({
    id: `${id}-t${String(at + 1).padStart(2, '0')}`,
    from: instant(plan.day, clockAfter(plan.from, at * minutes)),
    to: instant(plan.day, clockAfter(plan.from, (at + 1) * minutes)),
    capacity: Math.min(capacity, plan.capacity - at * capacity),
  }))
}

function makeEvent(context: Context, number: number, plan: Plan): DemoEvent {
  const id = demoId('ev', number, 2)
  const dice = context.dice(`event ${number}`)
  const [host] = plan.hosts
  const site = sites.find((entry) => entry.key === plan.site) ?? sites[0]
  if (!site || !host) throw new Error('An event needs a site and a host')
  const atHost = plan.kind === 'application_day'
  const [contact, phone] = contacts[site.key]
  const createdBy = plan.createdBy ?? dice.pick(officers[plan.site] ?? [])
  const made = plusDays(plan.day, -dice.int(30, 55))
  const row = {
    id,
    kind: plan.kind,
    title: plan.title,
    state_reason: null,
    site_id: siteId(plan.site),
    begins_at: instant(plan.day, plan.from),
    ends_at: instant(plan.day, clockAfter(plan.from, plan.hours * 60)),
    place_name: atHost ? host.row.name : `Jobcenter, ${site.name}`,
    street: atHost ? host.row.street : site.street,
    postcode: atHost ? host.postcode : site.postcode,
    city: atHost ? host.city : site.city,
    way_there: atHost ? 'Bitte am Empfang melden, Parkplätze sind vorhanden.' : 'Haupteingang, der Saal ist ausgeschildert.',
    accessibility: dice.chance(0.8) ? 'Stufenlos erreichbar, barrierefreies WC.' : null,
    capacity: plan.capacity,
    overbook_limit: 2,
    occupations: plan.occupations,
    audience: plan.audience ?? null,
    languages: dice.chance(0.4) ? ['de', 'en'] : ['de'],
    registration: plan.registration ?? 'invited',
    deadline: instant(plusDays(plan.day, -2), '18:00'),
    bring: 'Lebenslauf, Ausweis und wenn vorhanden Zeugnisse.',
    description: atHost
      ? 'Sie lernen den Betrieb, den Arbeitsplatz und die Menschen kennen und sprechen direkt über die Stelle.'
      : 'Mehrere Arbeitgeber stellen sich vor. Sie führen kurze Gespräche und erfahren gleich, wie es weitergeht.',
    contact_name: contact,
    contact_phone: phone,
    contact_email: `${site.key}@example.org`,
    slot_minutes: plan.slots?.minutes ?? null,
    slot_capacity: plan.slots?.capacity ?? null,
    created_by: `user:${createdBy}`,
    created_at: inOffice(dice, made < context.today ? made : plusDays(context.today, -3)),
  }
  return {
    id,
    day: plan.day,
    site: plan.site,
    end: plan.end,
    hosts: plan.hosts,
    occupations: plan.occupations,
    capacity: plan.capacity,
    slots: slotsOf(id, plan),
    crowd: plan.crowd ?? { invited: 0, accepted: 0, waiting: 0 },
    noted: plan.noted ?? 1,
    createdBy,
    row: plan.reason ? { ...row, state_reason: plan.reason } : row,
  }
}

const branchWords: Readonly<Record<string, string>> = {
  logistics: 'Lager und Luftfracht', glass: 'Glas und Keramik', metal: 'Metallbau', machines: 'Maschinenbau', chemistry: 'Chemie',
  food: 'Lebensmittel', care: 'Pflege', cleaning: 'Gebäudereinigung', security: 'Sicherheit', kitchen: 'Küche und Service', trade: 'Handel',
}

/** What a firm looks for, by its open vacancies, the most frequent class first. */
function soughtBy(employer: DemoEmployer, vacancies: readonly DemoVacancy[]): string[] {
  const counts = new Map<string, number>()
  for (const vacancy of vacancies) {
    if (vacancy.employer === employer) counts.set(vacancy.work.code, (counts.get(vacancy.work.code) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code).slice(0, 4)
}

function pastEvents(context: Context, days: readonly DemoEmployer[], agencies: readonly DemoEmployer[], open: readonly DemoVacancy[]): Plan[] {
  const dice = context.dice('past events')
  const plans: Plan[] = Array.from({ length: 26 }, (_, at) => {
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
      crowd: { invited: Math.round(capacity * (1.6 + dice.next())), accepted: Math.round(capacity * (0.6 + dice.next() * 0.4)), waiting: 0 },
      noted: at === 0 ? 0.4 : 1,
      ...(at === 11 ? { reason: 'Der Betrieb hat kurzfristig abgesagt.' } : {}),
    }
  })
  const sessions: Plan[] = Array.from({ length: 8 }, (_, at) => {
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

function comingEvents(context: Context, days: readonly DemoEmployer[], agencies: readonly DemoEmployer[], logistics: DemoEmployer, open: readonly DemoVacancy[]): Plan[] {
  const dice = context.dice('coming events')
  const dayIn = (count: number): string => nextWorkingDay(plusDays(context.today, count))
  const by = (key: string): DemoEmployer => dice.pick(days.filter((employer) => employer.sector.key === key))
  const at = (host: DemoEmployer, count: number, capacity: number, end: EventEnd, crowd: DemoEvent['crowd'], slots?: Plan['slots']): Plan => ({
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
    { ...at(logistics, 21, 40, 'published', nobody, { minutes: 20, capacity: 4 }), title: `Bewerbungstag Lager und Luftfracht Schkeuditz: ${String(logistics.row.name)}`, occupations: ['51312', '51311', '52531'], createdBy: accounts.officer },
    at(by('chemistry'), 5, 20, 'published', { invited: 38, accepted: 17, waiting: 0 }, { minutes: 30, capacity: 3 }),
    at(by('care'), 9, 24, 'published', { invited: 46, accepted: 15, waiting: 0 }),
    at(by('food'), 12, 20, 'published', { invited: 52, accepted: 20, waiting: 9 }),
    at(by('glass'), 26, 30, 'published', { invited: 44, accepted: 8, waiting: 0 }, { minutes: 30, capacity: 5 }),
    at(by('machines'), 33, 16, 'draft', nobody),
    { kind: 'temp_agency_session', title: 'Personaldienstleister im Standort Delitzsch', day: dayIn(16), from: '09:00', hours: 4, site: 'delitzsch', hosts: dice.sample(agencies, 6), occupations: ['51311', '51312', '25101', '52531'], capacity: 60, end: 'published', crowd: { invited: 120, accepted: 38, waiting: 0 } },
    { kind: 'temp_agency_session', title: 'Personaldienstleister im Standort Torgau', day: dayIn(30), from: '09:00', hours: 4, site: 'torgau', hosts: agencies.slice(0, 8), occupations: ['51311', '25101', '24201', '29201'], capacity: 150, end: 'draft', createdBy: accounts.officer },
    { kind: 'job_fair', title: 'Einstellungssache – Jobs für Eltern', day: dayIn(44), from: '09:00', hours: 5, site: 'eilenburg', hosts: dice.sample(days, 12), occupations: ['62102', '54101', '71402', '82101', '29301'], capacity: 200, end: 'draft', audience: 'Eltern und Alleinerziehende', registration: 'customers' },
    { kind: 'job_fair', title: 'Aktionstag Ausbildung', day: dayIn(58), from: '14:00', hours: 4, site: 'torgau', hosts: dice.sample(days, 14), occupations: ['25102', '62102', '71402', '29302'], capacity: 250, end: 'published', audience: 'Menschen unter 27', registration: 'public' },
  ]
}

/** Events of the past year and of the next weeks, with the application day in Schkeuditz and the session that is still a draft. */
export function makeEvents(context: Context, employers: readonly DemoEmployer[], open: readonly DemoVacancy[], logistics: DemoEmployer): DemoEvent[] {
  const agencies = employers.filter((employer) => employer.sector.key === 'agency')
  const busy = new Map<string, number>()
  for (const vacancy of open) busy.set(vacancy.employer.id, (busy.get(vacancy.employer.id) ?? 0) + 1)
  const days = employers.filter((employer) => branchWords[employer.sector.key] !== undefined && (busy.get(employer.id) ?? 0) >= 2)
  const fair: Plan = {
    kind: 'job_fair', title: `Jobmesse Nordsachsen ${germanDay(plusDays(context.today, -200)).slice(-4)}`, day: lastWorkingDay(plusDays(context.today, -200)), from: '10:00', hours: 6,
    site: 'eilenburg', hosts: context.dice('fair').sample(days, 24), occupations: ['51312', '82102', '62102', '25101', '29302'], capacity: 300, end: 'evaluated', crowd: { invited: 260, accepted: 120, waiting: 0 }, registration: 'public',
  }
  return [...pastEvents(context, days, agencies, open), fair, ...comingEvents(context, days, agencies, logistics, open)].map((plan, at) => makeEvent(context, at + 1, plan))
}
