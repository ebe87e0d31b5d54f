import { describeTalkReason } from '../domains/events/plan/reasons.texts.ts'
import type { StoredTalk } from '../domains/events/talks/talk.ts'
import { talkTexts } from '../domains/events/talks/talks.texts.ts'
import { useLanguage, useTexts } from './language.ts'

/** Why a talk is planned: the vacancy, what the scorer says, what the planner says. */
export function TalkWhy({ talk }: { talk: StoredTalk }) {
  const t = useTexts(talkTexts)
  const language = useLanguage()
  const { score, plan } = talk.reasons
  return (
    <ul>
      {score?.vacancy ? (
        <li>
          {t.offer}: {score.vacancy.title}
        </li>
      ) : null}
      {score?.near ? <li>{t.near}</li> : null}
      {talk.score === 0 ? <li>{t.noScore}</li> : null}
      {(score?.[language] ?? []).map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
      {plan.map((reason) => (
        <li key={reason.reason}>{describeTalkReason(reason, language)}</li>
      ))}
    </ul>
  )
}
