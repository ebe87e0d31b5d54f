import { expect, test } from 'vitest'
import { aDeliveryReport } from '../../testing/delivery-report.ts'
import { kindOfReport } from './delivery-report.ts'
import { readDeliveryReport } from './read-delivery-report.server.ts'

const read = (text: string) => readDeliveryReport(new TextEncoder().encode(text))

test.each(['message/rfc822', 'text/rfc822-headers'] as const)(
  'a report with the original as %s names message and recipient',
  async (original) => {
    const report = await read(aDeliveryReport({ messageId: 'm1@example.org', recipient: 'Anna@Example.org', original }))
    expect(report.about).toBe('m1@example.org')
    expect(report.recipients).toEqual([
      {
        action: 'failed',
        status: '5.1.1',
        recipient: 'anna@example.org',
        diagnostic: 'smtp; 550 5.1.1 no such mailbox here',
      },
    ])
  },
)

test('an answer of a person is no report', async () => {
  const report = await read('From: anna@example.org\r\nSubject: Re: Einladung\r\n\r\nIch komme gern. Status: 5.1.1\r\n')
  expect(report).toMatchObject({ about: null, recipients: [] })
})

test.each([
  ['failed', '5.1.1', 'permanent'],
  ['failed', '5.7.1', 'permanent'],
  ['failed', '4.4.7', 'transient'],
  ['delayed', '4.4.1', 'transient'],
  ['delivered', '2.0.0', 'delivered'],
  ['failed', null, 'unknown'],
  ['strange', '5.0.0', 'unknown'],
] as const)('%s %s is %s', (action, status, kind) => {
  expect(kindOfReport({ action, status })).toBe(kind)
})
