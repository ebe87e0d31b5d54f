import type { EventKind, EventState, RegistrationMode } from './event.ts'
import type { RegistrationState } from './registration.ts'
import type { Seats } from './seats.ts'

interface Words {
  title: string
  coming: string
  past: string
  all: string
  newEvent: string
  edit: string
  kinds: Record<EventKind, string>
  states: Record<EventState, string>
  modes: Record<RegistrationMode, string>
  registrationStates: Record<RegistrationState, string>
  seats(seats: Seats): string
  saved: string
  tabs: Record<'overview' | 'people' | 'choose' | 'invitations' | 'talks' | 'history', string>
  answer: string
  slot: string
  empty: string
  searchIn: string
  byBegin: string
  count: string
  emptyHint: string
  when: string
  seatsHead: string
  place: string
  tables: string
}

/** Words about events that several pages show. */
export const eventTexts: { de: Words; en: Words } = {
  de: {
    title: 'Termine',
    coming: 'Kommende',
    past: 'Vergangene',
    all: 'Alle',
    newEvent: 'Neuer Termin',
    edit: 'Bearbeiten',
    kinds: { application_day: 'Bewerbungstag', temp_agency_session: 'PDL-Veranstaltung', job_fair: 'Jobmesse' },
    states: {
      draft: 'Entwurf',
      published: 'veröffentlicht',
      running: 'läuft',
      closed: 'beendet',
      evaluated: 'ausgewertet',
      cancelled: 'abgesagt',
    },
    modes: { invited: 'nur Eingeladene', customers: 'alle Kundinnen und Kunden', public: 'öffentlich' },
    registrationStates: {
      invited: 'eingeladen',
      accepted: 'zugesagt',
      declined: 'abgesagt',
      waiting: 'auf der Warteliste',
      offered: 'Platz angeboten',
      lapsed: 'Angebot verfallen',
      cancelled: 'gestrichen',
      checked_in: 'war da',
      late: 'kam später',
      excused: 'entschuldigt',
      no_show: 'nicht gekommen',
    },
    seats: (s) =>
      `${s.accepted} von ${s.capacity} zugesagt${s.held > 0 ? `, ${s.held} ${s.held === 1 ? 'Platz' : 'Plätze'} angeboten oder verpflichtend` : ''}, ${s.waiting} warten`,
    saved: 'Gespeichert.',
    tabs: {
      overview: 'Übersicht',
      people: 'Personen',
      choose: 'Auswählen und einladen',
      invitations: 'Einladungen',
      history: 'Verlauf',
      talks: 'Gespräche',
    },
    answer: 'Antwort',
    slot: 'Gesprächstermin',
    searchIn: 'Titel, Betrieb, Ort, Beruf',
    byBegin: 'Beginn',
    count: '{n} Termine',
    empty: 'Keine Termine mit diesen Filtern',
    emptyHint: 'Nehmen Sie einen Filter weg oder legen Sie einen neuen Termin an.',
    when: 'Wann',
    seatsHead: 'Plätze',
    place: 'Ort',
    tables: 'Tische',
  },
  en: {
    title: 'Events',
    coming: 'Coming',
    past: 'Past',
    all: 'All',
    newEvent: 'New event',
    edit: 'Edit',
    kinds: { application_day: 'Application day', temp_agency_session: 'Temp-agency session', job_fair: 'Job fair' },
    states: {
      draft: 'draft',
      published: 'published',
      running: 'running',
      closed: 'closed',
      evaluated: 'evaluated',
      cancelled: 'cancelled',
    },
    modes: { invited: 'invited people only', customers: 'every customer', public: 'public' },
    registrationStates: {
      invited: 'invited',
      accepted: 'accepted',
      declined: 'declined',
      waiting: 'on the waiting list',
      offered: 'place offered',
      lapsed: 'offer lapsed',
      cancelled: 'taken off',
      checked_in: 'was there',
      late: 'came later',
      excused: 'excused',
      no_show: 'did not come',
    },
    seats: (s) =>
      `${s.accepted} of ${s.capacity} accepted${s.held > 0 ? `, ${s.held} held by offers or obligations` : ''}, ${s.waiting} waiting`,
    saved: 'Saved.',
    tabs: {
      overview: 'Overview',
      people: 'People',
      choose: 'Choose and invite',
      invitations: 'Invitations',
      history: 'History',
      talks: 'Talks',
    },
    answer: 'Answer',
    slot: 'Slot',
    searchIn: 'Title, employer, place, occupation',
    byBegin: 'begin',
    count: 'Events: {n}',
    empty: 'No events with these filters',
    emptyHint: 'Take a filter away or make a new event.',
    when: 'When',
    seatsHead: 'Places',
    place: 'Place',
    tables: 'Tables',
  },
}
