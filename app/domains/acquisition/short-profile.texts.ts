import { vocabularyTexts } from '../vacancies/vocabulary.texts.ts'
import type { ConsentWay } from './consent-ways.ts'
import { sharedBy } from './short-profile.ts'
import type { ExperienceBand, ShortProfile } from './short-profile.ts'

interface Words {
  title: string
  hint: string
  preview: string
  shared(k: number): string
  tooRare: string
  employer: string
  employerHint: string
  find: string
  consent: string
  consentHint: string
  ways: Record<ConsentWay, string>
  consentOn: string
  send: string
  link: string
  linkHint: string
  sendings: string
  noSendings: string
  by: string
  until(day: string): string
  withdraw: string
  withdrawn: string
  withdrawnDone: string
  over: string
  refusals: Record<'too_rare' | 'no_employer' | 'open' | 'consent_day' | 'consent', string>
  publicTitle: string
  publicHint(firm: string): string
  contact: string
  pdf: string
  goneTitle: string
  gone: string
  rows: Record<
    'occupation' | 'place' | 'qualification' | 'times' | 'experience' | 'german' | 'licences' | 'from' | 'skills',
    string
  >
  district: string
  around(site: string): string
  experience: Record<ExperienceBand, string>
  german: Record<'basic' | 'good', string>
  shift: string
}

/** Words of the anonymous short profile. */
export const shortProfileTexts: { de: Words; en: Words } = {
  de: {
    title: 'Kurzprofil',
    hint: 'Anonym: nur feste Angaben, kein freier Text, nichts, woran man die Person erkennt.',
    preview: 'Das sieht der Betrieb',
    shared: (k) => `${k} Personen der Kartei teilen alles, was hier steht. Nötig sind ${sharedBy}.`,
    tooRare: `Für diese Person gibt es kein Kurzprofil: Weniger als ${sharedBy} Personen teilen Beruf und Gebiet, sie wäre erkennbar. Sprechen Sie mit dem Betrieb, ohne die Person zu beschreiben.`,
    employer: 'Betrieb',
    employerHint: 'Teil des Namens',
    find: 'Betrieb suchen',
    consent: 'Einwilligung der Person für diesen Betrieb',
    consentHint: 'Sie wird mit dieser Sendung aufbewahrt. Die Person kann sie jederzeit zurückziehen.',
    ways: { talk: 'im Gespräch', phone: 'am Telefon', written: 'schriftlich' },
    consentOn: 'Eingewilligt am',
    send: 'Link anlegen',
    link: 'Der Link für den Betrieb',
    linkHint: 'Er wird nur jetzt gezeigt und gilt 14 Tage. Kopieren Sie ihn in eine Nachricht an den Betrieb.',
    sendings: 'Gesendete Kurzprofile',
    noSendings: 'Noch an niemanden gesendet.',
    by: 'von',
    until: (day) => `gilt bis ${day}`,
    withdraw: 'Zurückziehen',
    withdrawn: 'zurückgezogen',
    withdrawnDone: 'Das Kurzprofil ist zurückgezogen. Der Link öffnet nichts mehr.',
    over: 'abgelaufen',
    refusals: {
      too_rare: 'Die Person wäre erkennbar: Zu wenige teilen Beruf und Gebiet.',
      no_employer: 'Bitte einen Betrieb wählen.',
      open: 'An diesen Betrieb ist schon ein Kurzprofil gesendet, das noch gilt.',
      consent_day: 'Der Tag der Einwilligung liegt in der Zukunft oder fehlt.',
      consent: 'Ohne Einwilligung der Person wird nichts gesendet. Bitte angeben, wie sie eingewilligt hat.',
    },
    publicTitle: 'Kurzprofil einer Bewerberin oder eines Bewerbers',
    publicHint: (firm) => `Für ${firm}. Anonym, mit Einwilligung der Person gesendet.`,
    contact: 'Möchten Sie die Person kennenlernen? Rufen Sie an:',
    pdf: 'Als PDF öffnen',
    goneTitle: 'Dieser Link gilt nicht mehr',
    gone: 'Das Kurzprofil ist abgelaufen oder wurde zurückgezogen. Fragen Sie den Arbeitgeber-Service.',
    rows: {
      occupation: 'Zielberuf',
      place: 'Gebiet',
      qualification: 'Abschluss',
      times: 'Arbeitszeit',
      experience: 'Erfahrung im Beruf',
      german: 'Deutsch',
      licences: 'Führerschein',
      from: 'Frühester Beginn',
      skills: 'Kenntnisse',
    },
    district: 'im Landkreis',
    around: (site) => `Raum ${site}`,
    experience: {
      under_1: 'unter einem Jahr',
      '1_to_3': 'ein bis drei Jahre',
      '3_to_10': 'drei bis zehn Jahre',
      over_10: 'über zehn Jahre',
    },
    german: { basic: 'Verständigung im Alltag', good: 'gut bis sehr gut (ab B2)' },
    shift: 'auch im Schichtdienst',
  },
  en: {
    title: 'Short profile',
    hint: 'Anonymous: fixed facts only, no free text, nothing by which the person could be known.',
    preview: 'This is what the employer sees',
    shared: (k) => `${k} people of the house share everything that stands here. ${sharedBy} are needed.`,
    tooRare: `There is no short profile for this person: fewer than ${sharedBy} people share occupation and area, so the person could be known. Talk to the employer without describing the person.`,
    employer: 'Employer',
    employerHint: 'Part of the name',
    find: 'Search employer',
    consent: 'Consent of the person for this employer',
    consentHint: 'It is kept with this sending. The person can withdraw it at any time.',
    ways: { talk: 'in a talk', phone: 'on the phone', written: 'in writing' },
    consentOn: 'Consented on',
    send: 'Make the link',
    link: 'The link for the employer',
    linkHint: 'It is shown only now and is valid for 14 days. Copy it into a message to the employer.',
    sendings: 'Short profiles sent',
    noSendings: 'Sent to nobody yet.',
    by: 'by',
    until: (day) => `valid until ${day}`,
    withdraw: 'Withdraw',
    withdrawn: 'withdrawn',
    withdrawnDone: 'The short profile is withdrawn. The link opens nothing any more.',
    over: 'expired',
    refusals: {
      too_rare: 'The person could be known: too few share occupation and area.',
      no_employer: 'Please choose an employer.',
      open: 'A short profile that is still valid was sent to this employer already.',
      consent_day: 'The day of the consent is missing or in the future.',
      consent: 'Nothing is sent without the consent of the person. Please say how it was given.',
    },
    publicTitle: 'Short profile of an applicant',
    publicHint: (firm) => `For ${firm}. Anonymous, sent with the consent of the person.`,
    contact: 'Would you like to meet the person? Please ring:',
    pdf: 'Open as PDF',
    goneTitle: 'This link is no longer valid',
    gone: 'The short profile has expired or was withdrawn. Please ask the employer service.',
    rows: {
      occupation: 'Target occupation',
      place: 'Area',
      qualification: 'Qualification',
      times: 'Working time',
      experience: 'Experience',
      german: 'German',
      licences: 'Driving licence',
      from: 'Earliest start',
      skills: 'Skills',
    },
    district: 'in the district',
    around: (site) => `around ${site}`,
    experience: {
      under_1: 'under one year',
      '1_to_3': 'one to three years',
      '3_to_10': 'three to ten years',
      over_10: 'over ten years',
    },
    german: { basic: 'everyday conversation', good: 'good to very good (B2 and up)' },
    shift: 'shift work too',
  },
}

/** The rows of a short profile in words, as page and PDF show them; what is not shown has no row. `occupation` and `site` are names. */
export function shortProfileRows(
  shown: ShortProfile,
  names: { occupation: string; site: string | null },
  language: 'de' | 'en',
): [label: string, value: string][] {
  const t = shortProfileTexts[language]
  const v = vocabularyTexts[language]
  const times = [
    shown.fullTime ? v.times.full_time : '',
    shown.partTime ? v.times.part_time : '',
    shown.shift ? t.shift : '',
  ].filter(Boolean)
  const month = shown.from
    ? new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        Date.parse(`${shown.from}-15`),
      )
    : ''
  const rows: [string, string][] = [
    [t.rows.occupation, names.occupation],
    [t.rows.place, names.site ? t.around(names.site) : t.district],
    [t.rows.qualification, shown.qualification ? v.qualifications[shown.qualification] : ''],
    [t.rows.times, times.join(', ')],
    [t.rows.experience, shown.experience ? t.experience[shown.experience] : ''],
    [t.rows.german, shown.german ? t.german[shown.german] : ''],
    [t.rows.licences, shown.licences.join(', ')],
    [t.rows.from, month],
    [t.rows.skills, shown.skills.join(', ')],
  ]
  return rows.filter(([, value]) => value !== '')
}
