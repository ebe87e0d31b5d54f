import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { berlin, zone } from '../../lib/dates.ts'
import { berlinRules } from '../messages/calendar.server.ts'
import { addressLine } from './public-event.ts'
import type { PublicEvent } from './public-event.ts'

/** Words that the feed needs, in one language. */
export interface FeedWords {
  bring: string
  contact: string
}

/** UID of an event in feeds: the same for ever, whatever changes about it. */
export const feedUid = (eventId: string, host: string): string => `event-${eventId}@${host}`

/**
 * Open events as a calendar to subscribe to or to keep (RFC 5545): stable UIDs, SEQUENCE of the event, times of Europe/Berlin with
 * their rules; DTSTAMP and LAST-MODIFIED are the event's last change, so that an unchanged list is the same text.
 */
export function eventFeed(
  events: readonly PublicEvent[],
  house: { name: string; url: string },
  words: FeedWords,
): string {
  const calendar = new ICalCalendar({
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Joint employer service', product: 'Open events' },
    name: house.name,
    ttl: 3600 * 6,
  })
  calendar.timezone({ name: zone, generator: () => berlinRules })
  for (const event of events) {
    const contact = [event.contactName, event.contactPhone, event.contactEmail].filter(Boolean).join(', ')
    const lines = [
      event.description,
      event.hosts.join(', '),
      event.bring && `${words.bring}: ${event.bring}`,
      contact && `${words.contact}: ${contact}`,
    ]
    calendar.createEvent({
      id: feedUid(event.id, new URL(house.url).hostname),
      sequence: event.sequence,
      stamp: event.updatedAt,
      lastModified: event.updatedAt,
      start: berlin(event.beginsAt),
      end: berlin(event.endsAt),
      timezone: zone,
      summary: event.title,
      description: lines.filter(Boolean).join('\n') || null,
      location: [event.placeName, addressLine(event)].filter(Boolean).join(', ') || null,
      url: `${house.url}/open-events/${event.id}`,
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}
