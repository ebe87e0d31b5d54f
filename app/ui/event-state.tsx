import type { EventState as State } from '../domains/events/event.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import type { RegistrationState as Answer } from '../domains/events/registration.ts'
import { useTexts } from './language.ts'
import type { Tone } from './parts.tsx'
import { Badge } from './parts.tsx'

const tones: Record<State, Tone> = {
  draft: 'neutral',
  published: 'success',
  running: 'info',
  closed: 'neutral',
  evaluated: 'neutral',
  cancelled: 'danger',
}

export function EventState({ state }: { state: State }) {
  return <Badge tone={tones[state]}>{useTexts(eventTexts).states[state]}</Badge>
}

const answers: Partial<Record<Answer, Tone>> = {
  accepted: 'success',
  checked_in: 'success',
  late: 'success',
  declined: 'danger',
  waiting: 'warning',
  offered: 'info',
  no_show: 'danger',
}

export function AnswerState({ state }: { state: Answer }) {
  return <Badge tone={answers[state] ?? 'neutral'}>{useTexts(eventTexts).registrationStates[state]}</Badge>
}
