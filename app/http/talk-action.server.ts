import type { ActorName } from '../../prisma/transaction.ts'
import { hoursForm, onDay, readSeat, settingsForm } from '../domains/events/talks/talk-page.form.ts'
import { app } from '../wiring.server.ts'
import { readForm, textField } from './form.ts'
import type { FormErrors } from './form.ts'

export type TalkIntent =
  | 'plan'
  | 'cancel-run'
  | 'discard'
  | 'apply'
  | 'place'
  | 'remove'
  | 'pin'
  | 'unpin'
  | 'undo'
  | 'settings'
  | 'hours'
  | 'publish'
  | 'unpublish'

export type TalkAnswer =
  | { ok: true; intent: TalkIntent; leftOut: number }
  | { ok: false; reason: string; errors?: FormErrors; values?: Record<string, string | string[]> }

/** What a button of the plan of talks does. `beginsAt` is the begin of the event: times of day are those of its day. */
export async function talkAction(
  actor: ActorName,
  eventId: string,
  beginsAt: Date,
  form: FormData,
): Promise<TalkAnswer> {
  const text = (name: string) => textField(form, name)
  const intent = text('intent') as TalkIntent
  const talk = text('talk')
  const run = text('run')
  switch (intent) {
    case 'plan':
      return told(intent, await app.talks.plan(actor, eventId))
    case 'cancel-run':
      return { ok: await app.talks.cancelRun(run), intent, reason: 'gone', leftOut: 0 }
    case 'discard':
      return { ok: await app.talks.discardRun(run), intent, reason: 'gone', leftOut: 0 }
    case 'apply':
      return told(intent, await app.talks.takeOver(actor, eventId, run))
    case 'place': {
      const seat = readSeat(text('seat'))
      if (!seat) return { ok: false, reason: 'noSuchRound' }
      const wish = { registrationId: text('person'), ...seat }
      return told(intent, await app.talks.place(actor, eventId, talk || null, wish))
    }
    case 'remove':
      return told(intent, await app.talks.remove(actor, eventId, talk))
    case 'pin':
    case 'unpin':
      return told(intent, await app.talks.pin(actor, eventId, talk, intent === 'pin'))
    case 'undo':
      return told(intent, await app.talks.undo(actor, eventId))
    case 'publish':
    case 'unpublish':
      return told(intent, await app.talks.publish(actor, eventId, intent === 'publish'))
    case 'hours': {
      const hours = readForm(form, hoursForm)
      if (!hours.ok) return { ok: false, reason: 'form', errors: hours.errors, values: hours.values }
      const [from, to] = [onDay(beginsAt, hours.data.from), onDay(beginsAt, hours.data.to)]
      if (from && to && from >= to) return { ok: false, reason: 'form', errors: { to: 'order' }, values: hours.values }
      return told(intent, await app.talks.hours(actor, eventId, hours.data.person, from, to))
    }
    case 'settings': {
      const settings = readForm(form, settingsForm)
      if (!settings.ok) return { ok: false, reason: 'form', errors: settings.errors, values: settings.values }
      return told(intent, await app.talks.settings(actor, eventId, settings.data))
    }
    default:
      return { ok: false, reason: 'gone' }
  }
}

function told(
  intent: TalkIntent,
  done: { ok: true; value: { leftOut?: number } | object | null } | { ok: false; reason: string },
): TalkAnswer {
  if (!done.ok) return done
  const left = done.value && 'leftOut' in done.value ? done.value.leftOut : 0
  return { ok: true, intent, leftOut: typeof left === 'number' ? left : 0 }
}
