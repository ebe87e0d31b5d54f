/** A delivery report as mail servers write it (RFC 3464, RFC 6522), with valid defaults: a mailbox that does not exist. */
export function aDeliveryReport(given: {
  messageId: string
  recipient: string
  action?: string
  status?: string
  original?: 'message/rfc822' | 'text/rfc822-headers'
}): string {
  const { messageId, recipient, action = 'failed', status = '5.1.1', original = 'message/rfc822' } = given
  return [
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.net>',
    'To: ags@example.org',
    'Subject: Undelivered Mail Returned to Sender',
    'Message-ID: <report-1@mx.example.net>',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'I am sorry to have to inform you that your message could not be delivered.',
    '',
    '--b1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.net',
    'Arrival-Date: Mon, 1 Feb 2027 09:00:00 +0100',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 no such',
    '    mailbox here',
    '',
    '--b1',
    `Content-Type: ${original}`,
    '',
    'From: Arbeitgeber-Service <ags@example.org>',
    `To: <${recipient}>`,
    `Message-ID: <${messageId}>`,
    'Subject: Einladung',
    '',
    ...(original === 'message/rfc822' ? ['Guten Tag,', ''] : []),
    '--b1--',
    '',
  ].join('\r\n')
}
