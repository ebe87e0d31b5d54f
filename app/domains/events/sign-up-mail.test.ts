import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { customerLanguages, directionOf } from '../../lib/languages.ts'
import type { PublicEvent } from './public-event.ts'
import { composeSignUpMail } from './sign-up-mail.server.ts'

const event: PublicEvent = {
  ...{ id: 'E1', kind: 'job_fair', title: 'Jobmesse Torgau', cancelled: false, registration: 'public' },
  beginsAt: new Date('2027-03-09T08:00:00Z'),
  endsAt: new Date('2027-03-09T12:00:00Z'),
  ...{ deadline: null, placeName: null, street: null, postcode: null, city: 'Torgau', wayThere: null },
  ...{ accessibility: null, bring: null, description: null, audience: null, languages: [], occupations: [], hosts: [] },
  ...{
    contactName: null,
    contactPhone: null,
    contactEmail: null,
    site: null,
    seats: 'places',
    sequence: 0,
    version: 1,
  },
  updatedAt: new Date('2027-01-01T00:00:00Z'),
}

test.each(customerLanguages)(
  'the mail that asks to confirm speaks %s, in its direction, with the link',
  async (language) => {
    const entry = { firstName: 'Ada', lastName: 'Beispiel', email: 'ada@example.org', phone: null, street: null }
    const { raw } = await composeSignUpMail({
      row: {
        ...{ ...entry, postcode: null, city: null, occupation: null, language },
        ...{
          id: 'S1',
          eventId: 'E1',
          state: 'unconfirmed',
          kind: 'public',
          registrationId: null,
          candidateId: null,
          expiresAt: event.endsAt,
        },
      },
      event,
      house: { name: 'Haus', serviceName: 'Service' },
      url: 'https://example.org/sign-up/TOKEN',
      sender: { name: 'Service', address: 'ags@example.org' },
      now: new Date('2027-02-01T08:00:00Z'),
    })
    const mail = await PostalMime.parse(raw)
    expect(mail.subject).toContain('Jobmesse Torgau')
    expect(mail.text).toContain('https://example.org/sign-up/TOKEN')
    expect(mail.html).toContain(`dir="${directionOf(language)}"`)
  },
)
