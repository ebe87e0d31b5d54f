import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { factorsByWeight, rankingTexts } from '../domains/matching/ranking.texts.ts'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Section } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, rankingTexts[titleLanguage(matches)].title)

export function loader() {
  const { version, max } = reads.matching.weights()
  return { version, max }
}

/** Public: how people and vacancies are ranked, in plain words, made from the table that ranks them. */
export default function HowWeRank() {
  const t = useTexts(rankingTexts)
  const { version, max } = useLoaderData<typeof loader>()
  return (
    <Page title={t.title} narrow>
      <p>{t.intro}</p>
      <Section title={t.sum}>
        <dl className="facts facts--stacked">
          {factorsByWeight.map((factor) => (
            <div key={factor}>
              <dt>
                {t.factorName[factor]}: {max[factor]}
              </dt>
              <dd>{t.factorWords[factor]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t.neverTitle}>
        <p>{t.never}</p>
        <ul>
          {t.neverList.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Section>
      <Section title={t.excludedTitle}>
        <ul>
          {t.excluded.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Section>
      <Section title={t.gapsTitle}>
        <p>{t.gaps}</p>
      </Section>
      <Section title={t.spreadTitle}>
        <p>{t.spread}</p>
      </Section>
      <Section title={t.personTitle}>
        <ul>
          {t.person.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Section>
      <p className="muted small">
        {t.version} {version}
      </p>
    </Page>
  )
}
