/**
 * Trainings that the law accepts for a regulated profession outside its own group of three digits.
 * Care: PflBG §§ 1, 58, 64 puts nursing (813) and care of the elderly (821) on one licence.
 */
const accepted: readonly (readonly [training: string, profession: string])[] = [
  ['81302', '82102'],
  ['81302', '82182'],
  ['81313', '82102'],
  ['81313', '82182'],
  ['81323', '82102'],
  ['82102', '81302'],
  ['82182', '81302'],
]

/** True when a training of this class opens the regulated profession (reglementierter Beruf): same three digits, or the table. */
export function trainingOpens(training: string, profession: string): boolean {
  if (training.slice(0, 3) === profession.slice(0, 3)) return true
  return accepted.some(([from, to]) => from === training && to === profession)
}

/**
 * Professions that federal or state law reserves for holders of a recognised training; a vacancy that does not say whether it needs one gets
 * a question. KldB prefixes. Sources: PflBG, MPhG, ErgThG, NotSanG, HebG, MTBG, BÄO, ApoG, BAO, state laws on day-care and schools, HwO annex A.
 */
const reserved = [
  '81302',
  '8131',
  '8132',
  '8133',
  '81342',
  '8135',
  '814',
  '815',
  '8161',
  '8162',
  '8163',
  '8121',
  '8122',
  '8123',
  '8171',
  '8172',
  '8173',
  '8177',
  '8180',
  '81822',
  '82102',
  '82182',
  '83113',
  '83124',
  '841',
  '7313',
  '7314',
  '7315',
  '8451',
]

/** True when the profession is one that the law usually reserves. */
export function usuallyRegulated(occupation: string): boolean {
  return reserved.some((prefix) => occupation.startsWith(prefix))
}
