import { matchTexts } from '../domains/matching/matches.page.texts.ts'
import { useTexts } from './language.ts'
import type { Factor } from './match-row.tsx'

/** The factors of a score, each with its points and its reason in words. */
export function FactorTable({ factors }: { factors: readonly Factor[] }) {
  const t = useTexts(matchTexts)
  return (
    <table className="table table--cards">
      <caption className="kern-sr-only">{t.why}</caption>
      <thead>
        <tr>
          <th scope="col">{t.factor}</th>
          <th scope="col" className="end">
            {t.points}
          </th>
          <th scope="col">{t.reason}</th>
        </tr>
      </thead>
      <tbody>
        {factors.map(({ factor, points, max, reason }) => (
          <tr key={factor}>
            <th scope="row">{t.factors[factor]}</th>
            <td className="end num">
              {points} {t.of} {max}
            </td>
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
