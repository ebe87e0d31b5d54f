import { Prisma } from '../../../prisma/generated/client.ts'
import { lastChange } from '../../../prisma/history.ts'
import type { Db } from '../../../prisma/transaction.ts'
import { dateColumn } from '../../lib/dates.ts'
import type { Employer, EmployerContact, EmployerFields } from './employer.ts'
import { employerOfRow } from './employer.row.ts'

const json = (list: readonly unknown[] | null) => (list === null ? Prisma.DbNull : (list as Prisma.InputJsonValue))

/** Facts that only API and imports write: what was sought and hired, and the last contact. */
export type EmployerPast = Pick<Employer, 'sought' | 'hired' | 'lastContactOn' | 'lastContactResult'>

const pastColumns = (past: EmployerPast) => ({
  sought: json(past.sought),
  hired: json(past.hired),
  lastContactOn: past.lastContactOn === null ? null : dateColumn(past.lastContactOn),
  lastContactResult: past.lastContactResult,
})

/** The facts as columns. */
export function employerColumns(fields: EmployerFields) {
  return { ...fields, openTo: json(fields.openTo) }
}

export interface StoredEmployer {
  employer: Employer
  contacts: EmployerContact[]
}

export async function employerById(db: Db, id: string): Promise<StoredEmployer | null> {
  const row = await db.employer.findUnique({
    where: { id },
    include: { contacts: { orderBy: [{ main: 'desc' }, { name: 'asc' }] } },
  })
  if (!row) return null
  const contacts = row.contacts.map(({ name, role, phone, email, main }) => ({ name, role, phone, email, main }))
  return { employer: employerOfRow(row), contacts }
}

async function writeContacts(
  db: Db,
  employerId: string,
  contacts: readonly EmployerContact[],
  newId: () => string,
): Promise<void> {
  await db.employerContact.deleteMany({ where: { employerId } })
  await db.employerContact.createMany({ data: contacts.map((contact) => ({ ...contact, id: newId(), employerId })) })
}

export interface EmployerWrite {
  fields: EmployerFields
  /** Undefined: the contacts stay as they are. */
  contacts?: readonly EmployerContact[] | undefined
  past?: EmployerPast | undefined
}

export async function insertEmployer(
  db: Db,
  id: string,
  source: string,
  { fields, contacts, past }: EmployerWrite,
  newId: () => string,
): Promise<void> {
  await db.employer.create({ data: { ...employerColumns(fields), ...(past ? pastColumns(past) : {}), id, source } })
  if (contacts) await writeContacts(db, id, contacts, newId)
}

/** Writes the facts if the employer is still at `version`. False: somebody else was quicker. */
export async function updateEmployer(
  db: Db,
  id: string,
  version: number,
  { fields, contacts, past }: EmployerWrite,
  newId: () => string,
): Promise<boolean> {
  const done = await db.employer.updateMany({
    where: { id, version },
    data: { ...employerColumns(fields), ...(past ? pastColumns(past) : {}), version: { increment: 1 } },
  })
  if (done.count !== 1) return false
  if (contacts) {
    const before = await employerById(db, id)
    if (JSON.stringify(before?.contacts) !== JSON.stringify(contacts)) await writeContacts(db, id, contacts, newId)
  }
  return true
}

/** Who changed the employer last, and when. */
export const lastEmployerChange = (db: Db, id: string) => lastChange(db, 'employer', id)
