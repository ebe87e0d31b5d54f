import type { TalkReason } from '../plan/reasons.ts'

/** What a score of person and host rests on, in both languages, with the vacancy that fits best where there is one. */
export interface ScoreReason {
  vacancy: { id: string; title: string } | null
  /** The host's sought occupation, or one of the event's, where no vacancy stands behind the score. */
  occupation: string | null
  /** Only closable gaps stand between person and work; the score is halved then. */
  near: boolean
  de: readonly string[]
  en: readonly string[]
}

/** Why a talk is planned: what the scorer says of the pair, and what the planner says of its place. */
export interface TalkReasons {
  score: ScoreReason | null
  plan: readonly TalkReason[]
}

/** A talk as stored. `tableNo` counts from 1 within the host, `round` from 1 within the event. */
export interface StoredTalk {
  id: string
  registrationId: string
  candidateId: string
  employerId: string
  round: number
  tableNo: number
  fixed: boolean
  score: number
  reasons: TalkReasons
}

/** States of a registration whose person can be planned. */
export const plannable = ['accepted', 'checked_in', 'late'] as const
