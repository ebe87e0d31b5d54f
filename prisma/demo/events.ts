import type { BulkRow } from '../bulk.ts'
import { germanDay, instant, lastWorkingDay, plusDays } from './calendar.ts'
import { demoId, inOffice } from './context.ts'
import type { Context } from './context.ts'
import type { DemoEmployer } from './employers.ts'
import { branchWords, comingEvents, pastEvents } from './event-plans.ts'
import { officers, siteId } from './staff.ts'
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

/** What an event shall be, before it has rows. */
export interface EventPlan {
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

function slotsOf(id: string, plan: EventPlan): DemoEvent['slots'] {
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

function makeEvent(context: Context, number: number, plan: EventPlan): DemoEvent {
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
    way_there: atHost
      ? 'Bitte am Empfang melden, Parkplätze sind vorhanden.'
      : 'Haupteingang, der Saal ist ausgeschildert.',
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

/** Events of the past year and of the next weeks, with the application day in Schkeuditz and the session that is still a draft. */
export function makeEvents(
  context: Context,
  employers: readonly DemoEmployer[],
  open: readonly DemoVacancy[],
  logistics: DemoEmployer,
): DemoEvent[] {
  const agencies = employers.filter((employer) => employer.sector.key === 'agency')
  const busy = new Map<string, number>()
  for (const vacancy of open) busy.set(vacancy.employer.id, (busy.get(vacancy.employer.id) ?? 0) + 1)
  const days = employers.filter(
    (employer) => branchWords[employer.sector.key] !== undefined && (busy.get(employer.id) ?? 0) >= 2,
  )
  const fair: EventPlan = {
    kind: 'job_fair',
    title: `Jobmesse Nordsachsen ${germanDay(plusDays(context.today, -200)).slice(-4)}`,
    day: lastWorkingDay(plusDays(context.today, -200)),
    from: '10:00',
    hours: 6,
    site: 'eilenburg',
    hosts: context.dice('fair').sample(days, 24),
    occupations: ['51312', '82102', '62102', '25101', '29302'],
    capacity: 300,
    end: 'evaluated',
    crowd: { invited: 260, accepted: 120, waiting: 0 },
    registration: 'public',
  }
  return [
    ...pastEvents(context, days, agencies, open),
    fair,
    ...comingEvents(context, days, agencies, logistics, open),
  ].map((plan, at) => makeEvent(context, at + 1, plan))
}
