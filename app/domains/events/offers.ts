import { DateTime } from 'luxon'
import { zone } from '../../lib/dates.ts'

const hours = { offer: 24, before: 2, open: 8, close: 18 }

/**
 * Until when an offered place is held: 24 hours, but an offer lapses only between 8 and 18 o'clock on a working day, and
 * never later than two hours before the event begins. Answers an instant in Europe/Berlin; when the event is nearer than
 * two hours the offer is not worth making: null.
 */
export function offerUntil(now: Date, begins: Date, isWorkingDay: (day: string) => boolean): Date | null {
  const latest = DateTime.fromJSDate(begins, { zone }).minus({ hours: hours.before })
  if (latest <= DateTime.fromJSDate(now)) return null
  let until = DateTime.fromJSDate(now, { zone }).plus({ hours: hours.offer })
  for (let tries = 0; tries < 30; tries++) {
    const opens = until.startOf('day').set({ hour: hours.open })
    const closes = until.startOf('day').set({ hour: hours.close })
    if (isWorkingDay(until.toISODate() ?? '')) {
      if (until < opens) until = opens
      if (until <= closes) break
    }
    until = until.plus({ days: 1 }).startOf('day').set({ hour: hours.open })
  }
  return (until > latest ? latest : until).toJSDate()
}
