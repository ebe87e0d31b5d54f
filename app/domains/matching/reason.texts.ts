import type { Comparison } from './compare.ts'
import { occupationReason } from './occupation-reason.texts.ts'
import { skillsReason } from './skills-reason.texts.ts'
import { enumerate, kindWords, levelWords, meansWords, money, number } from './matching.texts.ts'
import type { Audience, Language } from './matching.texts.ts'
import { timeBits } from './prepared.ts'
import { kindLoss } from './shares.ts'
import { factorNames } from './weights.ts'
import type { FactorName } from './weights.ts'

type Say = (c: Comparison, language: Language, audience: Audience) => string

const levelReason: Say = (c, language) => {
  const de = language === 'de'
  const level = levelWords[language][c.vacancy.level] ?? ''
  const steps = c.levelSteps
  if (steps === null) {
    return de ? 'spielt bei Ausbildung und Probearbeit keine Rolle' : 'does not matter for apprenticeships and trials'
  }
  if (steps === 0) return de ? `${level}, wie der Zielberuf` : `${level}, as the target occupation`
  if (steps > 0) return de ? `${level}, höher als der Zielberuf` : `${level}, higher than the target occupation`
  return de ? `${level}, leichter als der Zielberuf` : `${level}, easier than the target occupation`
}

const wayReason: Say = (c, language, audience) => {
  const de = language === 'de'
  if (c.atHome) return de ? 'ganz von zu Hause aus möglich' : 'can be done entirely from home'
  if (c.tenths === null) return de ? 'Entfernung nicht bekannt' : 'distance not known'
  const km = c.tenths < 10 ? (de ? 'unter 1 km' : 'less than 1 km') : `${Math.round(c.tenths / 10)} km`
  if (audience === 'employer') return de ? `etwa ${km} Arbeitsweg` : `about ${km} to work`
  const { by, limitTenths, ownLimit } = c.candidate.way
  const how = by === null ? km : `${km} ${meansWords[language][by]}`
  const limit = number(limitTenths / 10, 1, language)
  if (ownLimit) return de ? `${how}, gewünscht sind bis ${limit} km` : `${how}, up to ${limit} km are wished`
  return de ? `${how}, angenommen sind bis ${limit} km` : `${how}, up to ${limit} km are assumed`
}

function timesText(c: Comparison, language: Language): string[] {
  const de = language === 'de'
  const { times: asked } = c.vacancy
  const { times: own } = c.candidate
  if (asked === null || own === null) return [de ? 'Arbeitszeiten nicht bekannt' : 'working times not known']
  const common = asked & own & timeBits.extent
  const extent = [
    common & timeBits.full_time ? (de ? 'Vollzeit' : 'full time') : '',
    common & timeBits.part_time ? (de ? 'Teilzeit' : 'part time') : '',
  ].filter(Boolean)
  const missing = asked & ~own
  const open = [
    missing & timeBits.shift ? (de ? 'Schicht' : 'shifts') : '',
    missing & timeBits.night ? (de ? 'Nachtarbeit' : 'nights') : '',
    missing & timeBits.weekend ? (de ? 'Wochenende' : 'weekends') : '',
  ].filter(Boolean)
  const said = extent.length > 0 ? [extent.join(de ? ' oder ' : ' or ') + (de ? ' passt' : ' fits')] : []
  if (open.length > 0) {
    said.push(de ? `${enumerate(open, language)} nicht angegeben` : `${enumerate(open, language)} not stated`)
  }
  return said
}

const hoursReason: Say = (c, language, audience) => {
  const de = language === 'de'
  const said = timesText(c, language)
  const most = c.vacancy.profile.weeklyHours.max
  const least = c.candidate.profile.weeklyHours.min
  if (most !== null && least !== null && most < least) {
    const hours = number(most, 1, language)
    if (audience === 'employer') said.push(de ? 'mehr Stunden gewünscht' : 'more hours wished')
    else {
      const wish = number(least, 1, language)
      said.push(
        de ? `${hours} Stunden, gewünscht sind mindestens ${wish}` : `${hours} hours, at least ${wish} are wished`,
      )
    }
  }
  const { kind } = c.vacancy.profile
  if (kindLoss(kind, c.candidate.profile.seeks) > 0 && audience !== 'employer') {
    said.push(de ? `${kindWords.de[kind]} ist nicht der erste Wunsch` : `${kindWords.en[kind]} is not the first wish`)
  }
  return said.length > 0 ? said.join('; ') : de ? 'Arbeitszeit offen' : 'hours open'
}

function years(count: number, language: Language): string {
  const text = number(count, 1, language)
  if (language === 'de') return text === '1' ? '1 Jahr' : `${text} Jahre`
  return text === '1' ? '1 year' : `${text} years`
}

const experienceReason: Say = (c, language) => {
  const de = language === 'de'
  const asked = c.vacancy.profile.experienceYears
  const own = years(c.fit.experience / 10, language)
  const unknown = (c.candidate.profile.targets[c.fit.nearest]?.experienceYears ?? null) === null
  const brings = de ? `${own} im Zielberuf oder verwandt` : `${own} in this or a related occupation`
  if (asked !== null && asked > 0) {
    const wanted = years(asked, language)
    if (unknown && c.fit.experience === 0) {
      return de ? `gewünscht: ${wanted}; Erfahrung nicht bekannt` : `wished: ${wanted}; experience not known`
    }
    return de ? `${brings}; gewünscht: ${wanted}` : `${brings}; wished: ${wanted}`
  }
  if (c.fit.experience > 0) return brings
  if (unknown) return de ? 'Erfahrung nicht bekannt' : 'experience not known'
  return asked === 0
    ? de
      ? 'keine Erfahrung nötig'
      : 'no experience needed'
    : de
      ? 'noch keine Erfahrung im Zielberuf'
      : 'no experience in the target occupation yet'
}

const startReason: Say = (c, language) => {
  const de = language === 'de'
  const start = Math.max(c.vacancy.startDay ?? c.today, c.today)
  const free = Math.max(c.candidate.freeDay ?? c.today, c.today)
  const days = Math.abs(start - free)
  const count = de ? `${days} ${days === 1 ? 'Tag' : 'Tage'}` : `${days} ${days === 1 ? 'day' : 'days'}`
  if (days === 0) return de ? 'Beginn und Verfügbarkeit passen' : 'start and availability fit'
  if (free > start) return de ? `erst ${count} nach Beginn frei` : `free ${count} after the start`
  return de ? `frei, die Stelle beginnt ${count} später` : `free, the vacancy starts ${count} later`
}

const payReason: Say = (c, language, audience) => {
  const de = language === 'de'
  const pay = c.vacancy.profile.payPerHour
  const wish = c.candidate.profile.minPayPerHour
  if (pay === null) return de ? 'Stundenlohn nicht bekannt' : 'hourly pay not known'
  const hour = `${money(pay, language)} ${de ? 'je Stunde' : 'an hour'}`
  if (wish === null) return de ? `${hour}, Lohnwunsch nicht bekannt` : `${hour}, wish not known`
  if (audience === 'employer') {
    if (pay >= wish) return de ? `${hour} passen` : `${hour} fits`
    return de ? `${hour} liegen unter der Vorstellung` : `${hour} is below what is hoped for`
  }
  return de ? `${hour}, gewünscht sind ${money(wish, language)}` : `${hour}, ${money(wish, language)} is wished`
}

const say: Readonly<Record<FactorName, Say>> = {
  occupation: occupationReason,
  level: levelReason,
  skills: skillsReason,
  way: wayReason,
  hours: hoursReason,
  experience: experienceReason,
  start: startReason,
  pay: payReason,
}

/** The reason of each factor in words, in the order of `factorNames`. Made only for pairs that are shown. */
export function reasonsOf(comparison: Comparison, language: Language, audience: Audience): string[] {
  return factorNames.map((name) => say[name](comparison, language, audience))
}
