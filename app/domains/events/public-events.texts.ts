import type { EventKind } from './event.ts'

interface Words {
  title: string
  intro: string
  count(n: number): string
  none: string
  noneHint: string
  all: string
  filter: string
  labels: Record<
    | 'when'
    | 'where'
    | 'who'
    | 'about'
    | 'audience'
    | 'occupations'
    | 'way'
    | 'access'
    | 'bring'
    | 'languages'
    | 'contact'
    | 'deadline'
    | 'site'
    | 'kind'
    | 'month'
    | 'occupation'
    | 'seats'
    | 'duration',
    string
  >
  occupationHint: string
  kinds: Record<EventKind, string>
  seats: Record<'places' | 'waiting', string>
  forCustomers: string
  cancelled: string
  closed: string
  register: string
  registerWaiting: string
  calendar: string
  subscribe: string
  map: string
  poster: string
  invites(house: string): string
  duration(minutes: number): string
  scan: string
  share(when: string, where: string): string
}

/** Words of the public list of events and of their pages, poster and picture. */
export const publicEventTexts: { de: Words; en: Words } = {
  de: {
    title: 'Offene Termine',
    intro: 'Hier lernen Sie Betriebe kennen und sprechen mit ihnen über Arbeit. Die Teilnahme kostet nichts.',
    count: (n) => (n === 1 ? '1 Termin' : `${n} Termine`),
    none: 'Zurzeit gibt es hier keinen offenen Termin',
    noneHint: 'Nehmen Sie einen Filter weg oder schauen Sie bald wieder vorbei.',
    all: 'alle',
    filter: 'Termine zeigen',
    labels: {
      when: 'Wann',
      where: 'Wo',
      who: 'Diese Betriebe sind da',
      about: 'Worum es geht',
      audience: 'Für wen',
      occupations: 'Berufe',
      way: 'So kommen Sie hin',
      access: 'Barrierefreiheit',
      bring: 'Bitte mitbringen',
      languages: 'Wir sprechen',
      contact: 'Ihre Fragen beantwortet',
      deadline: 'Anmelden bis',
      site: 'Standort',
      kind: 'Art',
      month: 'Monat',
      occupation: 'Beruf',
      seats: 'Plätze',
      duration: 'Wie lange',
    },
    occupationHint: 'Zum Beispiel Lager oder Pflege',
    kinds: {
      application_day: 'Bewerbungstag',
      temp_agency_session: 'Gespräche mit Zeitarbeitsfirmen',
      job_fair: 'Jobmesse',
    },
    seats: { places: 'Plätze frei', waiting: 'Warteliste' },
    forCustomers: 'für Kundinnen und Kunden von Jobcenter und Arbeitsagentur',
    cancelled: 'Dieser Termin ist abgesagt.',
    closed: 'Eine Anmeldung ist nicht mehr möglich.',
    register: 'Anmelden',
    registerWaiting: 'Auf die Warteliste',
    calendar: 'In den Kalender',
    subscribe: 'Diese Termine als Kalender abonnieren',
    map: 'Auf der Karte zeigen',
    poster: 'Aushang (PDF)',
    invites: (house) => `${house} lädt ein`,
    duration: (minutes) =>
      minutes % 60 === 0 ? `${minutes / 60} ${minutes === 60 ? 'Stunde' : 'Stunden'}` : `${minutes} Minuten`,
    scan: 'Mehr lesen und anmelden',
    share: (when, where) => [when, where].filter(Boolean).join(' · '),
  },
  en: {
    title: 'Open events',
    intro: 'Here you meet employers and talk with them about work. Taking part costs nothing.',
    count: (n) => (n === 1 ? '1 event' : `${n} events`),
    none: 'There is no open event here at the moment',
    noneHint: 'Take a filter away or come back soon.',
    all: 'all',
    filter: 'Show events',
    labels: {
      when: 'When',
      where: 'Where',
      who: 'These employers are there',
      about: 'What it is about',
      audience: 'For whom',
      occupations: 'Occupations',
      way: 'How to get there',
      access: 'Accessibility',
      bring: 'Please bring',
      languages: 'We speak',
      contact: 'Your questions are answered by',
      deadline: 'Register by',
      site: 'Site',
      kind: 'Kind',
      month: 'Month',
      occupation: 'Occupation',
      seats: 'Places',
      duration: 'How long',
    },
    occupationHint: 'For example Lager (warehouse) or Pflege (care)',
    kinds: {
      application_day: 'Application day',
      temp_agency_session: 'Talks with temp agencies',
      job_fair: 'Job fair',
    },
    seats: { places: 'places left', waiting: 'waiting list' },
    forCustomers: 'for customers of the job centre and the employment agency',
    cancelled: 'This event is cancelled.',
    closed: 'Registering is no longer possible.',
    register: 'Register',
    registerWaiting: 'Join the waiting list',
    calendar: 'Add to calendar',
    subscribe: 'Subscribe to these events as a calendar',
    map: 'Show on the map',
    poster: 'Notice (PDF)',
    invites: (house) => `${house} invites you`,
    duration: (minutes) =>
      minutes % 60 === 0 ? `${minutes / 60} ${minutes === 60 ? 'hour' : 'hours'}` : `${minutes} minutes`,
    scan: 'Read more and register',
    share: (when, where) => [when, where].filter(Boolean).join(' · '),
  },
}
