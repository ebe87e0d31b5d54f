import type { Db } from '../../../prisma/transaction.ts'
import { usualReminders } from './reminder.ts'
import type { ReminderRules, SendHours } from './reminder.ts'

/** When the house reminds people. */
export async function reminderRules(db: Db): Promise<ReminderRules> {
  const house = await db.house.findFirst({
    select: { reminderMailDays: true, reminderLetterDays: true, reminderWorkingDays: true },
  })
  if (!house) return usualReminders
  return {
    days: { mail: house.reminderMailDays, letter: house.reminderLetterDays },
    workingDays: house.reminderWorkingDays,
  }
}

/** Hours between which the house sends what can wait; null: at any time. */
export async function sendHours(db: Db): Promise<SendHours | null> {
  const house = await db.house.findFirst({ select: { sendFrom: true, sendUntil: true } })
  const { sendFrom: from = null, sendUntil: until = null } = house ?? {}
  return from === null || until === null ? null : { from, until }
}
