import type { EventKind } from '../event.ts'

interface Words {
  title: string
  hint: string
  people(n: number): string
  hosts(n: number, places: number): string
  reasons(bundle: { ready: number; occupation: string; site: string; hosts: number; places: number }): string[]
  day(day: string): string
  dayWhy: string
  noDay: string
  kinds: Record<EventKind, string>
  eventTitles: Record<EventKind, (occupation: string, city: string) => string>
  make: string
  made: string
  dismiss: string
  dismissed: string
  dismissedTitle(n: number): string
  restore: string
  restored: string
  gone: string
  empty: string
  emptyHint: string
  agency: string
  listed(n: number): string
  places(n: number): string
  km(n: number): string
  more(n: number): string
  selected(n: number): string
}

/** Words of bundles. */
export const bundleTexts: { de: Words; en: Words } = {
  de: {
    title: 'Bündelungen',
    hint: 'Hier stehen Berufe, in denen mehrere bereite Personen mehreren Betrieben gegenüberstehen, die sie suchen. Ein Klick legt einen Entwurf an; eingeladen wird erst, wenn Sie ihn veröffentlichen und die Personen auswählen.',
    people: (n) => (n === 1 ? '1 Person' : `${n} Personen`),
    hosts: (n, places) => `${n} Betriebe, ${places === 1 ? '1 offener Platz' : `${places} offene Plätze`}`,
    reasons: ({ ready, occupation, site, hosts, places }) => [
      `${ready} bereite Personen mit Zielberuf ${occupation} erreichen den ${site}. Wer schon einen kommenden Termin für diesen Beruf hat, ist nicht mitgezählt.`,
      `${hosts} Betriebe im Umkreis von 30 km suchen zusammen ${places} Personen und haben keinen kommenden Termin für diesen Beruf.`,
    ],
    day: (day) => `Vorschlag: ${day}, 9–13 Uhr`,
    dayWhy:
      'In drei Wochen ist Zeit für Briefe und Antworten; der Standort arbeitet und hat an diesem Tag nichts anderes.',
    noDay: 'In den nächsten Wochen ist am Standort kein Tag frei.',
    kinds: { application_day: 'Bewerbungstag', temp_agency_session: 'PDL-Veranstaltung', job_fair: 'Jobmesse' },
    eventTitles: {
      application_day: (occupation, city) => `Bewerbungstag ${occupation} in ${city}`,
      temp_agency_session: (occupation, city) => `Personaldienstleister: ${occupation} in ${city}`,
      job_fair: (occupation, city) => `Betriebe kennenlernen: ${occupation} in ${city}`,
    },
    make: 'Entwurf anlegen',
    made: 'Der Entwurf ist angelegt. Die Personen sind unter „Auswählen und einladen“ schon angehakt.',
    dismiss: 'Ausblenden',
    dismissed: 'Ausgeblendet.',
    dismissedTitle: (n) => `Ausgeblendet (${n})`,
    restore: 'Wieder zeigen',
    restored: 'Steht wieder in der Liste.',
    gone: 'Diese Bündelung gibt es nicht mehr: Vielleicht ist der Termin schon angelegt.',
    empty: 'Zurzeit keine Bündelung',
    emptyHint:
      'Es braucht mindestens fünf bereite Personen eines Berufs und zwei Betriebe, die sie in der Nähe suchen.',
    agency: 'Zeitarbeit',
    listed: (n) => `Die ${n} zuletzt Bereiten sind vorgeschlagen.`,
    places: (n) => (n === 1 ? '1 Platz' : `${n} Plätze`),
    km: (n) => `${n} km`,
    more: (n) => `${n} weitere, kleinere Bündelungen sind nicht gezeigt.`,
    selected: (n) =>
      n === 1 ? 'Eine Person ist für diesen Termin vorgemerkt.' : `${n} Personen sind für diesen Termin vorgemerkt.`,
  },
  en: {
    title: 'Bundles',
    hint: 'Occupations in which several ready people stand against several employers who look for them. One click makes a draft; people are invited only when you publish it and choose them.',
    people: (n) => (n === 1 ? '1 person' : `${n} people`),
    hosts: (n, places) => `${n} employers, ${places === 1 ? '1 open place' : `${places} open places`}`,
    reasons: ({ ready, occupation, site, hosts, places }) => [
      `${ready} ready people with the target occupation ${occupation} can reach ${site}. Those who have a coming event for it are not counted.`,
      `${hosts} employers within 30 km look for ${places} people together and have no coming event for this occupation.`,
    ],
    day: (day) => `Proposed: ${day}, 09:00–13:00`,
    dayWhy: 'Three weeks leave time for letters and answers; the site works and has nothing else on this day.',
    noDay: 'No day is free at the site in the next weeks.',
    kinds: { application_day: 'Application day', temp_agency_session: 'Temp-agency session', job_fair: 'Job fair' },
    eventTitles: {
      application_day: (occupation, city) => `Application day ${occupation} in ${city}`,
      temp_agency_session: (occupation, city) => `Temp agencies: ${occupation} in ${city}`,
      job_fair: (occupation, city) => `Meet employers: ${occupation} in ${city}`,
    },
    make: 'Make a draft',
    made: 'The draft was made. The people are ticked already under “Choose and invite”.',
    dismiss: 'Hide',
    dismissed: 'Hidden.',
    dismissedTitle: (n) => `Hidden (${n})`,
    restore: 'Show again',
    restored: 'Stands in the list again.',
    gone: 'This bundle is not there any more: perhaps the event was made already.',
    empty: 'No bundle at present',
    emptyHint: 'It takes at least five ready people of one occupation and two employers nearby who look for them.',
    agency: 'temp agency',
    listed: (n) => `The ${n} who were ready last are proposed.`,
    places: (n) => (n === 1 ? '1 place' : `${n} places`),
    km: (n) => `${n} km`,
    more: (n) => `${n} more, smaller bundles are not shown.`,
    selected: (n) => (n === 1 ? 'One person is marked for this event.' : `${n} people are marked for this event.`),
  },
}
