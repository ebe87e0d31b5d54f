import { showLists } from '../domains/matching/rank.ts'
import type { MatchLists } from '../domains/matching/rank.ts'
import { dayNumber } from '../domains/matching/day.ts'
import { candidateForm, vacancyForm } from '../domains/matching/exchange.form.ts'
import { prepareCandidate } from '../domains/matching/prepared.ts'
import { candidateProfile, vacancyProfile } from '../domains/matching/profile-of-exchange.ts'
import { newPeopleIndex, rankPeople, upsertPeople } from '../domains/matching/stock/people-index.ts'
import { buildStockIndex, rankStock } from '../domains/matching/stock/stock-index.ts'
import { readRecords } from './files.ts'
import { optionsOf, run } from './options.ts'
import { shippedPlaces } from './places.ts'

const usage = `Usage: npm run -s match -- --candidates FILE --vacancies FILE [--by candidate|vacancy] [--top 20] [--today yyyy-mm-dd] [--language de|en]`

type Named<Own extends string, Other extends string> = Record<Own, string> & {
  matches: (Record<Other, string> & Omit<MatchLists['matches'][number], 'id'>)[]
  near: (Record<Other, string> & Omit<MatchLists['near'][number], 'id'>)[]
}

function named<Own extends string, Other extends string>(own: Own, id: string, other: Other, lists: MatchLists) {
  return {
    [own]: id,
    matches: lists.matches.map(({ id: found, ...rest }) => ({ [other]: found, ...rest })),
    near: lists.near.map(({ id: found, ...rest }) => ({ [other]: found, ...rest })),
  } as Named<Own, Other>
}

run(usage, (argv) => {
  const options = optionsOf(argv, ['candidates', 'vacancies', 'by', 'top', 'today', 'language'])
  const top = options.whole('top', 20)
  const today = dayNumber(options.day('today'))
  const by = options.oneOf('by', ['candidate', 'vacancy'])
  const language = options.oneOf('language', ['de', 'en'])
  const candidateFile = options.required('candidates')
  const vacancyFile = options.required('vacancies')
  const candidates = readRecords(candidateFile, candidateForm)
  const vacancies = readRecords(vacancyFile, vacancyForm)
  const people = candidates.map((c) => candidateProfile(c, shippedPlaces))
  const stock = vacancies.map((v) => vacancyProfile(v, shippedPlaces))
  if (by === 'candidate') {
    const index = buildStockIndex(stock)
    return people.map((person) => {
      const ranked = rankStock(index, prepareCandidate(person), today, top)
      return named('candidate', person.id, 'vacancy', showLists(ranked, 'vacancy', { top, language }))
    })
  }
  const index = newPeopleIndex()
  upsertPeople(index, people)
  return stock.map((vacancy) => {
    const ranked = rankPeople(index, vacancy, today, top)
    return named('vacancy', vacancy.id, 'candidate', showLists(ranked, 'candidate', { top, language }))
  })
})
