import type { EventFacts, MailFacts } from '../domains/messages/mail-facts.ts'

/** Facts of a mail with valid defaults: an application day on Tuesday, 9 March 2027, 9 to 13 o'clock in Berlin. */
export function someFacts(given: Partial<Omit<MailFacts, 'event'>> & { event?: Partial<EventFacts> } = {}): MailFacts {
  const { event, ...rest } = given
  return {
    purpose: 'invitation',
    language: 'de',
    legal: 'voluntary',
    person: { name: 'Anna Beispiel' },
    house: {
      name: 'Landkreis Nordsachsen',
      serviceName: 'Gemeinsamer Arbeitgeber-Service',
      signature: null,
      senderLine: null,
      obligationNotice: { de: 'Sie müssen nach § 309 SGB III kommen.', en: 'You have to come (§ 309 SGB III).' },
    },
    site: {
      name: 'Torgau',
      street: 'Schlossstraße 1',
      postcode: '04860',
      city: 'Torgau',
      phone: '03421 100',
      email: 'torgau@example.org',
      contact: null,
      replyTo: null,
      wayThere: null,
    },
    slot: null,
    registrationId: 'R1',
    checkInCode: null,
    waitingPosition: null,
    details: {},
    event: {
      id: 'V1',
      kind: 'application_day',
      title: 'Bewerbungstag Muster Logistik',
      cancelled: false,
      beginsAt: new Date('2027-03-09T08:00:00Z'),
      endsAt: new Date('2027-03-09T12:00:00Z'),
      placeName: 'Muster Logistik',
      street: 'Industriestraße 5',
      postcode: '04435',
      city: 'Schkeuditz',
      wayThere: 'S-Bahn S5 bis Schkeuditz, dann Bus 91.',
      accessibility: 'Stufenloser Zugang',
      bring: 'Lebenslauf, Ausweis',
      description: null,
      deadline: new Date('2027-03-07T17:00:00Z'),
      hosts: ['Muster Logistik GmbH'],
      contactName: 'E. Kunze',
      contactPhone: '03421 200',
      contactEmail: 'kunze@example.org',
      sequence: 0,
      ...event,
    },
    ...rest,
  }
}
