import {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { berlin, zone } from '../../lib/dates.ts'
import { contactLine, expectedSpan, placeLine, wayThere } from './mail-facts.ts'
import type { MailFacts } from './mail-facts.ts'
import { mailLanguage, mailTexts } from './messages.texts.ts'

/** Rules of Europe/Berlin since 1996 (directive 2000/84/EC): every appointment of the house lies in them. */
export const berlinRules = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

/** What a calendar entry needs beyond the facts. `attendee` null: a file to keep, sent to nobody. */
export interface CalendarParties {
  organizer: { name: string; email: string }
  attendee: { name: string | null; email: string } | null
  stamp: Date
}

/** `request`: new or changed, `cancel`: taken back, `publish`: a file from the answer page. */
export type CalendarMethod = 'request' | 'cancel' | 'publish'

/** Method that fits a mail about these facts. */
export const calendarMethod = ({ purpose, event }: Pick<MailFacts, 'purpose' | 'event'>): CalendarMethod =>
  purpose === 'cancellation' || purpose === 'declined' || event.cancelled ? 'cancel' : 'request'

const methods = {
  request: ICalCalendarMethod.REQUEST,
  cancel: ICalCalendarMethod.CANCEL,
  publish: ICalCalendarMethod.PUBLISH,
}

const tentative: readonly MailFacts['purpose'][] = ['invitation', 'reminder', 'offer', 'waiting', 'link']

/** UID of a person's entry for an event: the same in every mail about it, so that calendars replace it. */
export const calendarUid = (registrationId: string, organizerEmail: string): string =>
  `registration-${registrationId}@${organizerEmail.split('@')[1] ?? 'localhost'}`

function summaryLines(facts: MailFacts, labels: Record<'who' | 'way' | 'bring' | 'contact', string>): string {
  const { event } = facts
  const lines: [string, string | null][] = [
    [labels.who, event.hosts.join(', ')],
    [labels.way, wayThere(facts)],
    [labels.bring, event.bring],
    [labels.contact, contactLine(facts)],
  ]
  return lines.flatMap(([label, value]) => (value === null || value === '' ? [] : [`${label}: ${value}`])).join('\n')
}

/**
 * The appointment as a calendar file (RFC 5545, RFC 5546): stable UID, SEQUENCE of the event, times of Europe/Berlin with their rules.
 * It carries no link to the answer page: calendars are shared more often than mails.
 */
export function calendarFile(facts: MailFacts, method: CalendarMethod, parties: CalendarParties): string {
  const { event } = facts
  const { beginsAt, endsAt } = expectedSpan(facts)
  const { labels } = mailTexts(mailLanguage(facts.language))
  const accepted = !tentative.includes(facts.purpose)
  const calendar = new ICalCalendar({
    method: methods[method],
    prodId: { company: 'Joint employer service', product: 'Events' },
  })
  calendar.timezone({ name: zone, generator: () => berlinRules })
  const entry = calendar.createEvent({
    id: calendarUid(facts.registrationId, parties.organizer.email),
    sequence: event.sequence,
    stamp: parties.stamp,
    start: berlin(beginsAt),
    end: berlin(endsAt),
    timezone: zone,
    summary: event.title,
    description: summaryLines(facts, labels),
    location: placeLine(event) || null,
    organizer: { name: parties.organizer.name, email: parties.organizer.email },
    status:
      method === 'cancel'
        ? ICalEventStatus.CANCELLED
        : accepted
          ? ICalEventStatus.CONFIRMED
          : ICalEventStatus.TENTATIVE,
    transparency: method === 'cancel' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  })
  if (parties.attendee) {
    entry.createAttendee({
      name: parties.attendee.name ?? parties.attendee.email,
      email: parties.attendee.email,
      role: ICalAttendeeRole.REQ,
      rsvp: false,
      status: accepted ? ICalAttendeeStatus.ACCEPTED : ICalAttendeeStatus.NEEDSACTION,
    })
  }
  return calendar.toString()
}
