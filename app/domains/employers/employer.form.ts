import { z } from 'zod'
import {
  columnField,
  emailField,
  numberField,
  numberInput,
  postcodeField,
  requiredChoice,
  requiredText,
  textField,
  ticksField,
  ticksOf,
} from '../../lib/form-fields.ts'
import type { RowGroups } from '../../lib/form-rows.ts'
import { employerKinds, opennesses } from '../matching/vocabulary.ts'
import type { EmployerContact, EmployerFields } from './employer.ts'

/** Groups of rows of the form, for its buttons without JavaScript. The first contact is the main one. */
export const employerRows: RowGroups = {
  contacts: ['contactName[]', 'contactRole[]', 'contactPhone[]', 'contactEmail[]'],
}

const shape = z.object({
  name: requiredText(200),
  kind: requiredChoice(employerKinds),
  industry: textField(2),
  employees: numberField(0, 1_000_000, { whole: true }),
  street: textField(200),
  postcode: postcodeField,
  city: textField(100),
  phone: textField(50),
  email: emailField,
  website: textField(300),
  openTo: ticksField(opennesses),
  asksPerMonth: numberField(0, 31, { whole: true }),
  notes: textField(10_000),
  siteId: textField(100),
  contactName: columnField,
  contactRole: columnField,
  contactPhone: columnField,
  contactEmail: columnField,
})

/** The form of an employer with its contacts. Coordinates are not typed: the use case takes them from the postcode. */
export const employerInput = shape.transform(
  (entered, context): { fields: EmployerFields; contacts: EmployerContact[] } => {
    const complain = (field: string, code: string) => {
      context.addIssue({ code: 'custom', path: [field], message: code })
    }
    if (entered.industry && !/^\d{2}$/.test(entered.industry)) complain('industry', 'format')
    if (entered.website && !/^https?:\/\/\S+\.\S+$/i.test(entered.website)) complain('website', 'website')
    const contacts = entered.contactName.flatMap((name, row): EmployerContact[] => {
      const [role, phone, email] = [entered.contactRole[row], entered.contactPhone[row], entered.contactEmail[row]]
      if (!name && !role && !phone && !email) return []
      if (!name) complain('contactName', 'required')
      if (email && !z.email().safeParse(email).success) complain('contactName', 'email')
      return [{ name, role: role || null, phone: phone || null, email: email || null, main: false }]
    })
    const { contactName: _n, contactRole: _r, contactPhone: _p, contactEmail: _e, ...facts } = entered
    return {
      fields: { ...facts, lat: null, lon: null },
      contacts: contacts.map((contact, at) => ({ ...contact, main: at === 0 })),
    }
  },
)

/** A stored employer as the values of its form. */
export function employerValues(
  employer: EmployerFields,
  contacts: readonly EmployerContact[],
): Record<string, string | string[]> {
  return {
    name: employer.name,
    kind: employer.kind,
    industry: employer.industry ?? '',
    employees: numberInput(employer.employees),
    street: employer.street ?? '',
    postcode: employer.postcode ?? '',
    city: employer.city ?? '',
    phone: employer.phone ?? '',
    email: employer.email ?? '',
    website: employer.website ?? '',
    'openTo[]': ticksOf(employer.openTo),
    asksPerMonth: numberInput(employer.asksPerMonth),
    notes: employer.notes ?? '',
    siteId: employer.siteId ?? '',
    'contactName[]': contacts.map((contact) => contact.name),
    'contactRole[]': contacts.map((contact) => contact.role ?? ''),
    'contactPhone[]': contacts.map((contact) => contact.phone ?? ''),
    'contactEmail[]': contacts.map((contact) => contact.email ?? ''),
  }
}

/** Orders of the list: name, most open vacancies, longest without contact, distance from the place of the filter. */
export const employerSorts = ['name', 'vacancies', 'contact', 'near'] as const
