import { makePdf } from '../domains/documents/pdf-connection.server.ts'
import { makePicture } from '../domains/documents/picture-connection.server.ts'
import { eventFeed } from '../domains/events/event-feed.server.ts'
import { addressLine } from '../domains/events/public-event.ts'
import type { PublicEvent, PublicFilter } from '../domains/events/public-event.ts'
import * as reads from '../domains/events/public-events.reads.server.ts'
import { publicEventTexts } from '../domains/events/public-events.texts.ts'
import { sharePicture } from '../domains/events/share-picture.ts'
import { isolated } from '../lib/bidi.ts'
import { momentInWords, spanInWords } from '../lib/dates.ts'
import type { Language } from '../lib/dates.ts'
import { directionOf, langAttribute } from '../lib/languages.ts'
import type { CustomerLanguage } from '../lib/languages.ts'
import type { Parts } from './parts.ts'

const mostPictures = 200

/** Events that are open to everybody: list, page, feed, notice, picture. No scope: they hold nothing but what anybody may know. */
export function wirePublicEvents({ database: { prisma }, appUrl, now }: Parts) {
  /** Pictures by event, version and language: the oldest goes first. */
  const pictures = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  const placeOf = (event: PublicEvent) => [event.placeName, addressLine(event)].filter(Boolean).join('\n')

  const draw = async (event: PublicEvent, language: Language) => {
    const t = publicEventTexts[language]
    const { serviceName } = await reads.publicHouse(prisma)
    const where = [event.placeName, event.city].filter(Boolean).join(', ')
    const when = spanInWords(event.beginsAt, event.endsAt, language)
    const notice = event.cancelled ? t.cancelled : null
    return makePicture(
      sharePicture({ kind: t.kinds[event.kind], title: event.title, when, where, house: serviceName, notice }),
    )
  }

  const posterRows = (event: PublicEvent, occupations: string, language: CustomerLanguage): [string, string][] => {
    const { labels } = publicEventTexts[language]
    const contact = [event.contactName, event.contactPhone, event.contactEmail].filter(Boolean).join(', ')
    const until = event.deadline && momentInWords(event.deadline, language)
    const shown = event.hosts.length > 14 ? [...event.hosts.slice(0, 13), `+ ${event.hosts.length - 13}`] : event.hosts
    const plain = (text: string | null) => text && isolated(text, directionOf(language))
    const rows: [string, string | null][] = [
      [labels.about, plain(event.description)],
      [labels.audience, plain(event.audience)],
      [labels.who, plain(shown.join(', '))],
      [labels.occupations, plain(occupations)],
      [labels.bring, plain(event.bring)],
      [labels.way, plain(event.wayThere)],
      [labels.access, plain(event.accessibility)],
      [labels.deadline, until],
      [labels.contact, plain(contact)],
    ]
    return rows.filter((row): row is [string, string] => Boolean(row[1]))
  }

  return {
    list: async (filter: PublicFilter) => ({
      ...(await reads.openEvents(prisma, filter, now())),
      audiences: await reads.openAudiences(prisma, now()),
      house: await reads.publicHouse(prisma),
    }),
    one: async (id: string) => {
      const event = await reads.openEvent(prisma, id)
      return event && { event, house: await reads.publicHouse(prisma) }
    },
    /** The calendar feed of a list, or of one event. */
    feed: async (filter: PublicFilter | { id: string }, language: CustomerLanguage) => {
      const { labels } = publicEventTexts[language]
      const house = await reads.publicHouse(prisma)
      const one = 'id' in filter ? await reads.openEvent(prisma, filter.id) : null
      if ('id' in filter && !one) return null
      const events = 'id' in filter ? (one ? [one] : []) : await reads.feedEvents(prisma, filter, now())
      return eventFeed(events, { name: house.serviceName, url: appUrl }, labels)
    },
    /** The picture of an event in a version; null when it is not public. */
    picture: async (id: string, language: Language) => {
      const event = await reads.openEvent(prisma, id)
      if (!event) return null
      const key = `${id}/${event.version}/${language}`
      const known = pictures.get(key) ?? draw(event, language)
      pictures.delete(key)
      pictures.set(key, known)
      known.catch(() => pictures.delete(key))
      const [oldest] = pictures.keys()
      if (pictures.size > mostPictures && oldest !== undefined) pictures.delete(oldest)
      return known
    },
    /** The notice for the board, one sheet. */
    poster: async (id: string, occupations: string, language: CustomerLanguage) => {
      const event = await reads.openEvent(prisma, id)
      if (!event) return null
      const t = publicEventTexts[language]
      const { serviceName } = await reads.publicHouse(prisma)
      const link = `${appUrl}/open-events/${event.id}`
      const there = language === 'de' ? link : `${link}?lang=${language}`
      return makePdf({
        template: 'events/poster.typ',
        data: {
          language: langAttribute(language),
          direction: directionOf(language),
          title: event.title,
          kind: t.kinds[event.kind],
          notice: event.cancelled ? t.cancelled : null,
          when: spanInWords(event.beginsAt, event.endsAt, language),
          place: placeOf(event),
          rows: posterRows(event, occupations, language),
          qr: there,
          alt: t.scan,
          link: link.replace(/^https?:\/\//, ''),
          scan: t.scan,
          house: serviceName,
        },
      })
    },
  }
}
