import type { DoubleReason } from './doubles.ts'

const reasonsDe: Record<DoubleReason, string> = {
  mail: 'gleiche E-Mail-Adresse',
  phone: 'gleiche Telefonnummer',
  name: 'gleiches Geburtsjahr, Name klingt gleich',
}
const reasonsEn: Record<DoubleReason, string> = {
  mail: 'same e-mail address',
  phone: 'same phone number',
  name: 'same year of birth, name sounds the same',
}

/** Words of joining two profiles of one person. */
export const mergeTexts = {
  de: {
    title: 'Doppelte Profile',
    intro:
      'Profile, die zur selben Person gehören könnten. Bitte vergleichen, bevor Sie zusammenführen: auch Geschwister teilen sich manchmal ein Telefon.',
    empty: 'Keine doppelten Profile gefunden',
    emptyHint: 'Verglichen werden E-Mail-Adresse, Telefonnummer und Geburtsjahr mit dem Klang des Namens.',
    pair: 'Profile',
    why: 'warum',
    reasons: reasonsDe,
    compare: 'Vergleichen',
    mergeTitle: 'Profile zusammenführen',
    mergeIntro: (kept: string, gone: string) =>
      `Das Profil ${kept} bleibt. Was zum Profil ${gone} gehört, geht darauf über; ${gone} ruht danach und wird nach 30 Tagen gelöscht. Bis dahin lässt sich das zurücknehmen.`,
    registrations:
      'Sind beide zu derselben Veranstaltung angemeldet, zählt die Anmeldung, die weiter ist (dabei gewesen vor zugesagt vor eingeladen); die andere gibt ihren Platz frei.',
    field: 'Angabe',
    keep: 'bleibt',
    take: 'übernehmen von',
    other: 'Umgekehrt: das andere Profil behalten',
    merge: 'Zusammenführen',
    done: 'Die Profile sind zusammengeführt.',
    doneLeft: (n: number) =>
      `Die Profile sind zusammengeführt. ${n} ${n === 1 ? 'Eintrag gab' : 'Einträge gab'} es auf beiden Seiten, hier gilt der des Profils, das bleibt.`,
    refused: {
      same: 'Das ist dasselbe Profil.',
      gone: 'Eines der Profile gibt es nicht mehr.',
      merged: 'Eines der Profile ist schon zusammengeführt.',
    },
    merges: 'Zusammengeführt',
    mergedInto: (id: string, day: string) =>
      `Dieses Profil ist mit ${id} zusammengeführt. Zurücknehmen geht bis ${day}.`,
    mergedFrom: (id: string, day: string) => `Das Profil ${id} ist hier eingegangen. Zurücknehmen geht bis ${day}.`,
    undo: 'Zurücknehmen',
    undone: 'Die Zusammenführung ist zurückgenommen.',
    undonePartly: 'Die Zusammenführung ist zurückgenommen. Was seither geändert wurde, blieb, wie es jetzt ist.',
    over: 'Das lässt sich nicht mehr zurücknehmen.',
    none: 'nicht bekannt',
  },
  en: {
    title: 'Double profiles',
    intro:
      'Profiles that may belong to the same person. Please compare before you join them: sisters and brothers sometimes share a phone.',
    empty: 'No double profiles found',
    emptyHint: 'Compared are e-mail address, phone number and year of birth with the sound of the name.',
    pair: 'profiles',
    why: 'why',
    reasons: reasonsEn,
    compare: 'Compare',
    mergeTitle: 'Join profiles',
    mergeIntro: (kept: string, gone: string) =>
      `The profile ${kept} stays. What belongs to ${gone} goes over; ${gone} rests then and is erased after 30 days. Until then this can be taken back.`,
    registrations:
      'Where both are registered for the same event the registration that is further counts (was there before accepted before invited); the other gives its place back.',
    field: 'fact',
    keep: 'stays',
    take: 'take from',
    other: 'The other way round: keep the other profile',
    merge: 'Join',
    done: 'The profiles are joined.',
    doneLeft: (n: number) =>
      `The profiles are joined. ${n} ${n === 1 ? 'entry was' : 'entries were'} on both sides; that of the profile that stays counts.`,
    refused: {
      same: 'This is the same profile.',
      gone: 'One of the profiles is not there any more.',
      merged: 'One of the profiles was joined already.',
    },
    merges: 'Joined',
    mergedInto: (id: string, day: string) => `This profile was joined with ${id}. It can be taken back until ${day}.`,
    mergedFrom: (id: string, day: string) =>
      `The profile ${id} was joined into this one. It can be taken back until ${day}.`,
    undo: 'Take back',
    undone: 'The join was taken back.',
    undonePartly: 'The join was taken back. What was changed since stayed as it is now.',
    over: 'This can no longer be taken back.',
    none: 'not known',
  },
} as const
