import type { Scope } from '../domains/accounts/permissions.ts'
import { displayName } from '../domains/candidates/candidate.ts'
import type { CandidateFields } from '../domains/candidates/candidate.ts'
import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import { candidateValueInWords } from '../domains/candidates/candidate-values.texts.ts'
import { knows, mergeGroupNames, mergeGroups } from '../domains/privacy/merge-people.ts'
import { reads } from '../wiring.server.ts'

/** Two profiles as the page that joins them shows them, value by value in words; null when one is not there. */
export async function mergePage(scope: Scope, keptId: string, goneId: string, language: 'de' | 'en') {
  const pair = await reads.merges.pair(scope, keptId, goneId)
  if (!pair) return null
  const { kept, gone, keptFields, goneFields } = pair
  const codes = [kept, gone].flatMap((one) =>
    [...one.targets, ...(one.trainings ?? [])].map(({ occupation }) => occupation),
  )
  const titles = await reads.occupations.titles(codes, language)
  const sites = Object.fromEntries((await reads.accounts.sites()).map((site) => [site.id, site.name]))
  const labels: Record<string, string> = candidateTexts[language].fields
  const say = (fields: CandidateFields, names: readonly string[]) =>
    names
      .filter((name) => name !== 'lat' && name !== 'lon')
      .map((name) => {
        const value = (fields as unknown as Record<string, unknown>)[name]
        if (name === 'siteId' && typeof value === 'string') return sites[value] ?? value
        return candidateValueInWords(name, value, language, titles)
      })
      .filter(Boolean)
      .join(names.includes('lastName') ? ' ' : ' · ')
  return {
    kept: { id: kept.id, name: displayName(kept) },
    gone: { id: gone.id, name: displayName(gone) },
    rows: mergeGroupNames.map((group) => ({
      group,
      label: labels[group] ?? group,
      own: say(keptFields, mergeGroups[group]),
      other: say(goneFields, mergeGroups[group]),
      takeOther: !knows(keptFields, group) && knows(goneFields, group),
    })),
  }
}
