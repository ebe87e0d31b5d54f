import { z } from 'zod'
import {
  choiceField,
  emailField,
  numberField,
  numberInput,
  requiredChoice,
  requiredText,
  textField,
} from '../../lib/form-fields.ts'
import { customerLanguages } from '../../lib/languages.ts'
import type { HouseFields, Notices, SiteFields } from './house.ts'

/** A whole number that must be there, between two bounds. */
const days = (least: number, most: number) =>
  numberField(least, most, { whole: true }).transform((value, context) => {
    if (value === null) context.addIssue({ code: 'custom', message: 'required' })
    return value ?? least
  })

/** The form of the house: names, signature, rules. Error codes of form.texts.ts. */
export const houseInput = z
  .object({
    name: requiredText(200),
    serviceName: requiredText(200),
    signature: textField(600),
    senderLine: textField(120),
    reminderMailDays: days(1, 14),
    reminderLetterDays: days(1, 30),
    reminderWorkingDays: choiceField(['yes', 'no']).transform((value) => value === 'yes'),
    sendFrom: numberField(0, 23, { whole: true }),
    sendUntil: numberField(1, 24, { whole: true }),
    closingDays: numberField(1, 90, { whole: true }),
    restrictedDays: days(0, 30),
    askStaleDays: days(1, 365),
    closeStaleDays: days(1, 730),
    matchThreshold: days(0, 100),
    sessionIdleMinutes: days(5, 600),
  })
  .superRefine((house, context) => {
    const complain = (field: string, code: string) => {
      context.addIssue({ code: 'custom', path: [field], message: code })
    }
    const { sendFrom, sendUntil } = house
    if ((sendFrom === null) !== (sendUntil === null)) complain(sendFrom === null ? 'sendFrom' : 'sendUntil', 'required')
    if (sendFrom !== null && sendUntil !== null && sendUntil <= sendFrom) complain('sendUntil', 'order')
    if (house.reminderLetterDays < house.reminderMailDays) complain('reminderLetterDays', 'letterFirst')
    if (house.closeStaleDays <= house.askStaleDays) complain('closeStaleDays', 'order')
  })

/** A stored house as the values of its form. */
export const houseValues = (house: HouseFields): Record<string, string> => ({
  name: house.name,
  serviceName: house.serviceName,
  signature: house.signature ?? '',
  senderLine: house.senderLine ?? '',
  reminderMailDays: numberInput(house.reminderMailDays),
  reminderLetterDays: numberInput(house.reminderLetterDays),
  reminderWorkingDays: house.reminderWorkingDays ? 'yes' : 'no',
  sendFrom: numberInput(house.sendFrom),
  sendUntil: numberInput(house.sendUntil),
  closingDays: numberInput(house.closingDays),
  restrictedDays: numberInput(house.restrictedDays),
  askStaleDays: numberInput(house.askStaleDays),
  closeStaleDays: numberInput(house.closeStaleDays),
  matchThreshold: numberInput(house.matchThreshold),
  sessionIdleMinutes: numberInput(house.sessionIdleMinutes),
})

const notice = textField(4000)
const noticeShape = z.object(
  Object.fromEntries(customerLanguages.map((language) => [language, notice])) as Record<
    (typeof customerLanguages)[number],
    typeof notice
  >,
)

/** The legal notices by language; without the German one, which alone binds, no other may stand. */
export const noticesInput = noticeShape.transform((entered, context): Notices => {
  const filled = Object.entries(entered).flatMap(([language, text]) => (text === null ? [] : [[language, text]]))
  if (filled.length > 0 && entered.de === null)
    context.addIssue({ code: 'custom', path: ['de'], message: 'germanBinds' })
  return Object.fromEntries(filled) as Notices
})

/** Stored notices as the values of their form. */
export const noticesValues = (notices: Notices): Record<string, string> =>
  Object.fromEntries(customerLanguages.map((language) => [language, notices[language] ?? '']))

/** The sixteen states (ISO 3166-2:DE). */
export const stateCodes = [
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HH',
  'HE',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
] as const

/** The form of a site. Whether the postcode exists is a question for the use case. */
export const siteInput: z.ZodType<SiteFields> = z.object({
  name: requiredText(200),
  street: requiredText(200),
  postcode: requiredText(5, 'postcode').refine((text) => /^\d{5}$/.test(text), { message: 'postcode' }),
  city: requiredText(100),
  phone: textField(50),
  email: emailField,
  contact: textField(120),
  replyTo: emailField,
  wayThere: textField(1000),
  stateCode: requiredChoice(stateCodes),
})

/** A stored site as the values of its form. */
export const siteValues = (site: SiteFields): Record<string, string> => ({
  name: site.name,
  street: site.street,
  postcode: site.postcode,
  city: site.city,
  phone: site.phone ?? '',
  email: site.email ?? '',
  contact: site.contact ?? '',
  replyTo: site.replyTo ?? '',
  wayThere: site.wayThere ?? '',
  stateCode: site.stateCode,
})
