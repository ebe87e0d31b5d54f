import type { Prisma } from '../../prisma/generated/client.ts'
import { inTransaction } from '../../prisma/transaction.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { employerFacets, employerList } from '../domains/employers/employer-list.reads.server.ts'
import type { EmployerFilter } from '../domains/employers/employer-list.reads.server.ts'
import * as employerReads from '../domains/employers/employers.reads.server.ts'
import * as store from '../domains/employers/employers.store.server.ts'
import { createEmployer, saveEmployer } from '../domains/employers/save-employer.server.ts'
import type { SaveEmployerPorts } from '../domains/employers/save-employer.server.ts'
import { newId } from '../lib/ids.ts'
import type { Parts } from './parts.ts'

type Tx = Prisma.TransactionClient
type Input<F extends (ports: never, input: never) => unknown> = Parameters<F>[1]

/** Employers: use cases in one transaction each, reads with the caller's scope. */
export function wireEmployers({ database: { prisma } }: Pick<Parts, 'database'>) {
  const ports = (tx: Tx): SaveEmployerPorts => ({
    placeOf: (postcode) => tx.postcode.findUnique({ where: { postcode } }),
    employer: (id) => store.employerById(tx, id),
    insert: (id, source, input) => store.insertEmployer(tx, id, source, input, newId),
    update: (id, version, input) => store.updateEmployer(tx, id, version, input, newId),
    lastChange: (id) => store.lastEmployerChange(tx, id),
    newId,
  })
  return {
    app: {
      create: (actor: Actor, input: Input<typeof createEmployer>) =>
        inTransaction(prisma, actor.name, (tx) => createEmployer(ports(tx), input)),
      save: (actor: Actor, input: Input<typeof saveEmployer>) =>
        inTransaction(prisma, actor.name, (tx) => saveEmployer(ports(tx), input)),
    },
    reads: {
      list: (scope: Scope, filter: EmployerFilter, limit?: number) => employerList(scope, prisma, filter, limit),
      facets: (scope: Scope, filter: EmployerFilter) => employerFacets(scope, prisma, filter),
      detail: (scope: Scope, id: string) => employerReads.employerDetail(scope, prisma, id),
      forForm: (scope: Scope, id: string) => employerReads.employerForForm(scope, prisma, id),
      byName: (scope: Scope, typed: string) => employerReads.employersByName(scope, prisma, typed),
    },
  }
}
