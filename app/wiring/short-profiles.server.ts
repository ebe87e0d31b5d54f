import { inTransaction } from '../../prisma/transaction.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import * as store from '../domains/acquisition/profile-sendings.store.server.ts'
import { sendProfile } from '../domains/acquisition/send-profile.server.ts'
import type { SendProfile } from '../domains/acquisition/send-profile.server.ts'
import { sharedBy, shortProfile } from '../domains/acquisition/short-profile.ts'
import type { ShortProfile } from '../domains/acquisition/short-profile.ts'
import { shortProfileRows, shortProfileTexts } from '../domains/acquisition/short-profile.texts.ts'
import { makePdf } from '../domains/documents/pdf-connection.server.ts'
import { noteReading } from '../domains/privacy/record.store.server.ts'
import type { CandidateProfile } from '../domains/matching/profile.ts'
import { dayInWords, dayOf } from '../lib/dates.ts'
import type { Language } from '../lib/dates.ts'
import type { Occupations } from './occupations.server.ts'
import type { Parts } from './parts.ts'

interface Stock {
  allProfiles(): Promise<CandidateProfile[]>
}

/** Anonymous short profiles: made of what five people share, sent on a consent, opened by link. */
export function wireShortProfiles(
  { database: { prisma }, now, appUrl }: Parts,
  stock: Stock,
  occupations: Occupations,
) {
  async function profileOf(candidateId: string, aim?: string): Promise<ShortProfile | null> {
    const [profiles, sites] = [await stock.allProfiles(), await store.sitesOfPeople(prisma)]
    const people = profiles.map((profile) => ({ profile, site: sites.get(profile.id) ?? null }))
    const person = people.find(({ profile }) => profile.id === candidateId)
    return person ? shortProfile(person, people, sharedBy, aim) : null
  }
  async function rowsOf(shown: ShortProfile, siteName: string | null, language: Language) {
    const titles = await occupations.reads.titles([shown.occupation], language)
    return shortProfileRows(
      shown,
      { occupation: titles[shown.occupation] ?? shown.occupation, site: siteName },
      language,
    )
  }
  async function namedRowsOf(shown: ShortProfile, language: Language) {
    const site = shown.site ? await prisma.site.findUnique({ where: { id: shown.site } }) : null
    return rowsOf(shown, site?.city ?? null, language)
  }
  async function open(token: string, language: Language) {
    const opened = await store.openProfile(prisma, token, now())
    if (!opened) return null
    const { candidateId, ...page } = opened
    const reading = { actor: `contact:${page.employerId}`, view: 'short_profile', candidateId } as const
    await inTransaction(prisma, reading.actor, (tx) => noteReading(tx, reading))
    return { ...page, rows: await rowsOf(page.shown, page.siteName, language) }
  }
  return {
    /** What may be said of a person (of the wish `aim`) without telling who it is; null when too few share it. */
    anonymous: profileOf,
    rowsOf: namedRowsOf,
    app: {
      /** Sends the short profile; the link is told once, the database keeps its hash. */
      send: async (actor: Actor, input: Omit<SendProfile, 'sentBy'>) => {
        const shown = await profileOf(input.candidateId)
        const done = await inTransaction(prisma, actor.name, (tx) =>
          sendProfile(
            { ...store.sendProfilePorts(tx, now()), profile: () => Promise.resolve(shown) },
            { ...input, sentBy: actor.name },
          ),
        )
        return done.ok ? { ok: true as const, link: `${appUrl}/p/${done.value.token}` } : done
      },
      withdraw: (actor: Actor, of: { id: string; candidateId: string }) =>
        inTransaction(prisma, actor.name, (tx) => store.withdrawSending(tx, of, actor.name, now())),
      /** The page behind a link as PDF; null when the link opens nothing. */
      pdf: async (token: string, language: Language) => {
        const page = await open(token, language)
        if (!page) return null
        const t = shortProfileTexts[language]
        const { name, phone, email, site } = page.contact
        return makePdf({
          template: 'acquisition/short-profile.typ',
          data: {
            language,
            house: page.house,
            title: t.publicTitle,
            hint: t.publicHint(page.employer),
            rows: page.rows,
            contactHint: t.contact,
            contact: [name, site, phone, email].filter((one) => one !== null),
            until: t.until(dayInWords(dayOf(page.expiresAt), language)),
          },
        })
      },
    },
    reads: {
      /** What an employer would see now; null when the person could be known. Staff only. */
      preview: async (scope: Scope, candidateId: string, language: Language) => {
        const shown = scope.kind === 'house' ? await profileOf(candidateId) : null
        if (!shown) return null
        return { k: shown.k, rows: await namedRowsOf(shown, language) }
      },
      sendings: (scope: Scope, candidateId: string) => store.sendingsOf(prisma, scope, candidateId),
      open,
    },
  }
}
