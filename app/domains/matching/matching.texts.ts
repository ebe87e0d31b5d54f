import type { Blocker } from './obstacles.ts'
import type { Means, Qualification, VacancyKind } from './vocabulary.ts'
import type { FactorName } from './weights.ts'

export type Language = 'de' | 'en'
/** Who reads a reason. An employer is told nothing of a person's own limits and wishes. */
export type Audience = 'officer' | 'person' | 'employer'

type Words<K extends string> = Readonly<Record<Language, Readonly<Record<K, string>>>>

export const factorWords: Words<FactorName> = {
  de: {
    occupation: 'Beruf',
    level: 'Anforderungsniveau',
    skills: 'Kenntnisse',
    way: 'Arbeitsweg',
    hours: 'Arbeitszeit',
    experience: 'Erfahrung',
    start: 'Beginn',
    pay: 'Lohn',
  },
  en: {
    occupation: 'Occupation',
    level: 'Requirement level',
    skills: 'Skills',
    way: 'Way to work',
    hours: 'Working hours',
    experience: 'Experience',
    start: 'Start',
    pay: 'Pay',
  },
}

export const blockerWords: Words<Blocker> = {
  de: {
    level: 'Anforderungsniveau mindestens zwei Stufen über dem Zielberuf',
    qualification: 'Abschluss fehlt um zwei Stufen',
    regulated: 'Reglementierter Beruf, anerkannte Ausbildung fehlt',
    language: 'Verlangte Sprache fehlt um mindestens zwei Stufen',
    temp_work: 'Zeitarbeit, die Person möchte keine',
    way: 'Arbeitsweg länger als gewünscht',
    working_times: 'Keine gemeinsame Arbeitszeit',
    weekly_hours: 'Mehr Wochenstunden verlangt als möglich',
    kind: 'Art der Stelle nicht gesucht',
    start: 'Person erst mehr als 90 Tage nach Beginn frei',
  },
  en: {
    level: 'Requirement level at least two steps above the target occupation',
    qualification: 'Qualification two steps short',
    regulated: 'Regulated profession, no recognised training',
    language: 'Required language at least two levels short',
    temp_work: 'Temporary agency work, which the person does not want',
    way: 'Way to work longer than wished',
    working_times: 'No working time in common',
    weekly_hours: 'More weekly hours asked than possible',
    kind: 'Kind of vacancy not sought',
    start: 'Person free only more than 90 days after the start',
  },
}

export const qualificationWords: Words<Qualification> = {
  de: {
    none: 'kein Abschluss',
    vocational: 'abgeschlossene Berufsausbildung',
    advanced: 'Meister, Techniker oder Fachwirt',
    academic: 'Hochschulabschluss',
  },
  en: {
    none: 'no qualification',
    vocational: 'completed vocational training',
    advanced: 'master craftsman, technician or specialist degree',
    academic: 'university degree',
  },
}

export const kindWords: Words<VacancyKind> = {
  de: { job: 'Arbeitsstelle', apprenticeship: 'Ausbildung', mini_job: 'Minijob', trial: 'Probearbeit (MAG)' },
  en: { job: 'job', apprenticeship: 'apprenticeship', mini_job: 'mini-job', trial: 'trial work' },
}

export const meansWords: Words<Means> = {
  de: { car: 'mit dem Auto', public_transport: 'mit Bus und Bahn', bicycle: 'mit dem Fahrrad', foot: 'zu Fuß' },
  en: { car: 'by car', public_transport: 'by public transport', bicycle: 'by bicycle', foot: 'on foot' },
}

/** Requirement levels of the KldB 2010 (Anforderungsniveau), 1 to 4. */
export const levelWords: Readonly<Record<Language, readonly string[]>> = {
  de: ['', 'Helfer', 'Fachkraft', 'Spezialist', 'Experte'],
  en: ['', 'helper', 'skilled worker', 'specialist', 'expert'],
}

const germanLanguages: Readonly<Record<string, string>> = {
  ar: 'Arabisch',
  bg: 'Bulgarisch',
  cs: 'Tschechisch',
  de: 'Deutsch',
  en: 'Englisch',
  es: 'Spanisch',
  fa: 'Persisch',
  fr: 'Französisch',
  hu: 'Ungarisch',
  it: 'Italienisch',
  ku: 'Kurdisch',
  nl: 'Niederländisch',
  pl: 'Polnisch',
  ps: 'Paschtu',
  pt: 'Portugiesisch',
  ro: 'Rumänisch',
  ru: 'Russisch',
  sk: 'Slowakisch',
  so: 'Somali',
  sq: 'Albanisch',
  sr: 'Serbisch',
  ti: 'Tigrinya',
  tr: 'Türkisch',
  uk: 'Ukrainisch',
  vi: 'Vietnamesisch',
}

const englishLanguages: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  bg: 'Bulgarian',
  cs: 'Czech',
  de: 'German',
  en: 'English',
  es: 'Spanish',
  fa: 'Persian',
  fr: 'French',
  hu: 'Hungarian',
  it: 'Italian',
  ku: 'Kurdish',
  nl: 'Dutch',
  pl: 'Polish',
  ps: 'Pashto',
  pt: 'Portuguese',
  ro: 'Romanian',
  ru: 'Russian',
  sk: 'Slovak',
  so: 'Somali',
  sq: 'Albanian',
  sr: 'Serbian',
  ti: 'Tigrinya',
  tr: 'Turkish',
  uk: 'Ukrainian',
  vi: 'Vietnamese',
}

/** Name of a language by its ISO code; the code itself where no name is known. */
export function languageName(code: string, language: Language): string {
  return (language === 'de' ? germanLanguages : englishLanguages)[code] ?? code
}

/** "Gabelstapler, SAP und Excel". */
export function enumerate(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${language === 'de' ? 'und' : 'and'} ${last}`
}

/** A number with at most `digits` decimals, written as in the language: 14,5 or 14.5. */
export function number(value: number, digits: number, language: Language): string {
  const text = String(Number(value.toFixed(digits)))
  return language === 'de' ? text.replace('.', ',') : text
}

/** Money an hour: "14,50 €" or "€14.50". */
export function money(value: number, language: Language): string {
  return language === 'de' ? `${value.toFixed(2).replace('.', ',')} €` : `€${value.toFixed(2)}`
}
